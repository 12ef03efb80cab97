package dk.roedtraad.model.decision;

import java.util.List;

import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Rule;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
        Explanation all = node(Answer.UNDETERMINED)
                .operator(Explanation.Operator.ALL)
                .addChildren(first, second)
                .build();
        assertEquals(List.of(BIRTH_DATE, ABSENCE), all.unsettled());
    }

    @Test
    void below_a_settled_answer_nothing_needs_to_be_asked() {
        Explanation unknown = node(Answer.UNDETERMINED).addOpen(ABSENCE).build();
        Explanation known = node(Answer.MET).addOpen(BIRTH_DATE).build();
        Explanation any = node(Answer.MET)
                .operator(Explanation.Operator.ANY)
                .addChildren(unknown, known)
                .build();
        assertEquals(List.of(), any.unsettled());
        Explanation all = node(Answer.UNDETERMINED)
                .operator(Explanation.Operator.ALL)
                .addChildren(any, unknown)
                .build();
        assertEquals(List.of(ABSENCE), all.unsettled());
    }
}
