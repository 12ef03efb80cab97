package dk.roedtraad.model.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Rule;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LawAnswersTest {
    private static final OpenPoint BIRTH_DATE = OpenPoint.fact(FactKey.at("/youth/birthDate"));
    private static final OpenPoint ABSENCE = OpenPoint.fact(FactKey.at("/circumstances/absence"));

    private static Explanation leaf(Answer answer, OpenPoint... open) {
        return Explanation.builder()
                .rule(Rule.builder()
                        .code("A_RULE")
                        .version(1)
                        .ground(Ground.LAW)
                        .addSource("S0-03")
                        .build())
                .answer(answer)
                .addOpen(open)
                .build();
    }

    private static LawAnswer answer(Explanation applies, Optional<Explanation> kept) {
        return LawAnswer.builder().applies(applies).kept(kept).build();
    }

    @Test
    void a_question_arises_unless_it_is_settled_that_it_does_not() {
        LawAnswer met = answer(leaf(Answer.MET), Optional.empty());
        LawAnswer undetermined = answer(leaf(Answer.UNDETERMINED, ABSENCE), Optional.empty());
        LawAnswer notMet = answer(leaf(Answer.NOT_MET), Optional.empty());
        LawAnswers answers = LawAnswers.builder()
                .on(LocalDate.of(2026, 11, 22))
                .ruleSet("an-act-1")
                .addAnswers(met, notMet, undetermined)
                .build();

        assertEquals(List.of(met, undetermined), answers.arising());
        assertEquals(List.of(notMet), answers.notArising());
    }

    @Test
    void what_is_unsettled_is_asked_once_and_not_at_all_where_the_question_does_not_arise() {
        Explanation kept = leaf(Answer.UNDETERMINED, ABSENCE, BIRTH_DATE);

        assertEquals(
                List.of(BIRTH_DATE, ABSENCE),
                answer(leaf(Answer.UNDETERMINED, BIRTH_DATE), Optional.of(kept)).unsettled());
        assertEquals(
                List.of(ABSENCE, BIRTH_DATE),
                answer(leaf(Answer.MET), Optional.of(kept)).unsettled());
        assertEquals(List.of(), answer(leaf(Answer.NOT_MET), Optional.of(kept)).unsettled());
        assertEquals(List.of(), answer(leaf(Answer.MET), Optional.empty()).unsettled());
    }
}
