package dk.roedtraad.model.catalogue;

import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.InvalidValueException;
import dk.roedtraad.model.describe.LocalText;
import dk.roedtraad.model.describe.Violation;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Rule;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class MatchesTest {

    private static final OpenPoint ANXIETY = OpenPoint.builder()
            .kind(OpenPoint.Kind.FACT)
            .code("characteristic")
            .addArgument(Argument.key("characteristic", "code.characteristic.anxiety"))
            .build();
    private static final OpenPoint BORN =
            OpenPoint.builder().kind(OpenPoint.Kind.FACT).code("birthDate").build();

    private static Match match(String entry, Answer answer, OpenPoint... open) {
        return Match.builder()
                .programme(entry)
                .name("Indsatsen " + entry)
                .criteria(Explanation.builder()
                        .rule(Rule.builder()
                                .code("FITS_TARGET_GROUP")
                                .version(1)
                                .ground(Ground.PRACTICE)
                                .addSource("S1-69")
                                .build())
                        .answer(answer)
                        .addOpen(open)
                        .build())
                .build();
    }

    private static MatchList matches(Match... matches) {
        return MatchList.builder()
                .kind(MatchList.Kind.INSPIRATION)
                .catalogue(LocalText.builder().da("Indsatskatalog").build())
                .addMatches(matches)
                .build();
    }

    @Test
    void the_answer_is_read_from_the_explanation_and_there_are_three_of_them() {
        Match fits = match("a", Answer.MET);
        Match doesNot = match("b", Answer.NOT_MET);
        Match cannotTell = match("c", Answer.UNDETERMINED);
        MatchList all = matches(fits, doesNot, cannotTell);

        assertEquals(List.of(fits), all.ofAnswer(Answer.MET));
        assertEquals(List.of(doesNot), all.ofAnswer(Answer.NOT_MET));
        assertEquals(List.of(cannotTell), all.ofAnswer(Answer.UNDETERMINED));
    }

    @Test
    void a_programme_is_asked_once() {
        InvalidValueException e = assertThrows(
                InvalidValueException.class, () -> matches(match("a", Answer.MET), match("a", Answer.NOT_MET)));

        assertEquals(List.of(new Violation("", "rule.MatchList.everyProgrammeOnce", List.of())), e.getViolations());
    }

    @Test
    void a_question_is_asked_once_and_says_what_it_brings_further_the_one_that_helps_most_first() {
        Match one = match("a", Answer.UNDETERMINED, BORN, ANXIETY);
        Match two = match("b", Answer.UNDETERMINED, ANXIETY);
        Match settled = match("c", Answer.NOT_MET, ANXIETY, BORN); // what is settled asks nothing

        MatchList all = matches(one, two, settled);

        assertEquals(List.of(ANXIETY, BORN), List.copyOf(all.unsettled().keySet()));
        assertEquals(List.of(one, two), all.unsettled().get(ANXIETY));
        assertEquals(List.of(one), all.unsettled().get(BORN));
        assertEquals(Optional.of(two), all.findMatch("b"));
    }
}
