package dk.roedtraad.model.decision;

import java.util.List;

import dk.roedtraad.model.describe.InvalidValueException;
import dk.roedtraad.model.describe.Violation;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Rule;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

final class ExplanationTest {
    private static final OpenPoint BIRTH_DATE = OpenPoint.fact(FactKey.at("/youth/birthDate"));
    private static final OpenPoint ABSENCE = OpenPoint.fact(FactKey.at("/circumstances/absence"));

    private static Explanation.Builder node(Answer answer) {
        return Explanation.builder()
                .rule(Rule.builder()
                        .code("A_RULE")
                        .version(1)
                        .ground(Ground.MODEL)
                        .addSource("S1-08")
                        .build())
                .answer(answer);
    }

    @Test
    void what_is_unsettled_is_each_open_point_once_in_the_order_of_the_tree() {
        Explanation first = node(Answer.UNDETERMINED).addOpen(BIRTH_DATE).build();
        Explanation second =
                node(Answer.UNDETERMINED).addOpen(ABSENCE, BIRTH_DATE).build();
        Explanation all = Explanation.all(first.getRule(), List.of(first, second));
        assertEquals(List.of(BIRTH_DATE, ABSENCE), all.unsettled());
    }

    @Test
    void below_a_settled_answer_nothing_needs_to_be_asked() {
        Explanation unknown = node(Answer.UNDETERMINED).addOpen(ABSENCE).build();
        Explanation known = node(Answer.MET).addOpen(BIRTH_DATE).build();
        Explanation any = Explanation.any(known.getRule(), List.of(unknown, known));
        assertEquals(List.of(), any.unsettled());
        Explanation all = Explanation.all(known.getRule(), List.of(any, unknown));
        assertEquals(List.of(ABSENCE), all.unsettled());
    }

    @Test
    void each_operator_combines_by_kleenes_tables() {
        Explanation met = node(Answer.MET).build();
        Explanation notMet = node(Answer.NOT_MET).build();
        Explanation open = node(Answer.UNDETERMINED).build();
        Rule rule = met.getRule();

        assertEquals(
                Answer.NOT_MET, Explanation.all(rule, List.of(open, notMet)).getAnswer());
        assertEquals(Answer.MET, Explanation.any(rule, List.of(open, met)).getAnswer());
        assertEquals(Answer.NOT_MET, Explanation.none(rule, List.of(open, met)).getAnswer());
        assertEquals(
                Answer.UNDETERMINED,
                Explanation.none(rule, List.of(open, notMet)).getAnswer());
        assertEquals(Answer.MET, Explanation.none(rule, List.of(notMet)).getAnswer());
        assertEquals(
                Answer.UNDETERMINED,
                Explanation.atLeast(2, rule, List.of(open, met)).getAnswer());
        assertEquals(
                Answer.MET,
                Explanation.atLeast(2, rule, List.of(open, met, met)).getAnswer());
    }

    @Test
    void descriptions_of_one_thing_settle_it_only_together_and_contradict_each_other_for_good() {
        Rule rule = node(Answer.MET).build().getRule();
        OpenPoint ask = OpenPoint.numberNotSet("ask");
        Explanation met = node(Answer.MET).build();
        Explanation notMet = node(Answer.NOT_MET).build();
        Explanation open = node(Answer.UNDETERMINED).addOpen(ask).build();

        assertEquals(Answer.MET, Explanation.agree(rule, List.of(met, met)).getAnswer());
        assertEquals(
                Answer.NOT_MET, Explanation.agree(rule, List.of(notMet, notMet)).getAnswer());
        assertEquals(Answer.UNDETERMINED, Explanation.agree(rule, List.of()).getAnswer());

        Explanation waiting = Explanation.agree(rule, List.of(notMet, open));
        assertEquals(Answer.UNDETERMINED, waiting.getAnswer());
        assertEquals(List.of(ask), waiting.unsettled());

        Explanation contradiction = Explanation.agree(rule, List.of(met, notMet, open));
        assertEquals(Answer.UNDETERMINED, contradiction.getAnswer());
        assertEquals(List.of(), contradiction.unsettled()); // no answer would help
        assertEquals(List.of(met, notMet, open), contradiction.decisive());
    }

    @Test
    void what_decides_is_what_the_answer_would_be_another_without() {
        Rule rule = node(Answer.MET).build().getRule();
        Explanation met = node(Answer.MET).build();
        Explanation notMet = node(Answer.NOT_MET).build();
        Explanation open = node(Answer.UNDETERMINED).build();

        assertEquals(
                List.of(notMet),
                Explanation.all(rule, List.of(met, open, notMet)).decisive());
        assertEquals(List.of(open), Explanation.all(rule, List.of(met, open)).decisive());
        assertEquals(
                List.of(met), Explanation.any(rule, List.of(met, open, notMet)).decisive());
        assertEquals(
                List.of(notMet, notMet),
                Explanation.any(rule, List.of(notMet, notMet)).decisive());
        assertEquals(List.of(met), Explanation.none(rule, List.of(notMet, met)).decisive());
        assertEquals(
                List.of(notMet),
                Explanation.all(rule, List.of(met, Explanation.any(rule, List.of(notMet))))
                        .decisive());
    }

    @Test
    void an_answer_that_does_not_follow_from_its_parts_cannot_be_built() {
        Explanation notMet = node(Answer.NOT_MET).build();

        assertRefused(node(Answer.MET).operator(Explanation.Operator.ALL).addChild(notMet));
        assertRefused(node(Answer.NOT_MET).addChild(notMet)); // parts, and nothing that combines them
        assertRefused(
                node(Answer.NOT_MET).operator(Explanation.Operator.AT_LEAST).addChild(notMet)); // of how many?
        assertRefused(
                node(Answer.NOT_MET).operator(Explanation.Operator.ANY).least(1).addChild(notMet));
    }

    private static void assertRefused(Explanation.Builder builder) {
        InvalidValueException e = assertThrows(InvalidValueException.class, builder::build);
        assertEquals(
                List.of("rule.Explanation.answerOfItsChildren"),
                e.getViolations().stream().map(Violation::code).toList());
    }
}
