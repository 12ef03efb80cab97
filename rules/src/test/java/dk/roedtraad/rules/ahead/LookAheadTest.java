package dk.roedtraad.rules.ahead;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.Cases;
import dk.roedtraad.rules.GeneratedCases;
import dk.roedtraad.rules.GeneratedCases.Asked;
import dk.roedtraad.rules.review.Review;
import dk.roedtraad.rules.visitation.Visitation;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What changes by itself: by hand, and against asking the rules on each pair of days. */
class LookAheadTest {
    private static final LookAhead AHEAD = LookAhead.standard();

    @Test
    void the_target_group_is_left_on_the_26th_birthday() {
        // born 14 May 2006; the target group goes up to and with 25 years
        List<AnswerChange> changes = AHEAD.changes(
                Cases.fullyKnown(),
                LookAheadTest::nothingMeasured,
                LocalDate.of(2032, 5, 1),
                LocalDate.of(2032, 5, 31));

        assertTrue(changes.contains(
                new AnswerChange(LocalDate.of(2032, 5, 14), "rule.AGE.title", "answer.MET", "answer.NOT_MET")));
        assertTrue(changes.contains(new AnswerChange(
                LocalDate.of(2032, 5, 14), AnswerChange.OUTCOME, "outcome.ADMIT", "outcome.REFER_ELSEWHERE")));
        changes.forEach(change -> assertEquals(LocalDate.of(2032, 5, 14), change.date()));
    }

    @Test
    void the_first_change_is_the_first_of_all_and_may_be_the_last_day_looked_at() {
        LocalDate on = LocalDate.of(2032, 5, 1);

        assertEquals(
                Optional.of(LocalDate.of(2032, 5, 14)),
                AHEAD.firstChange(Cases.fullyKnown(), LookAheadTest::nothingMeasured, on, LocalDate.of(2032, 5, 14)));
        assertEquals(
                Optional.empty(),
                AHEAD.firstChange(Cases.fullyKnown(), LookAheadTest::nothingMeasured, on, LocalDate.of(2032, 5, 13)));
        assertEquals(Optional.empty(), AHEAD.firstChange(Cases.fullyKnown(), LookAheadTest::nothingMeasured, on, on));
    }

    @Test
    void a_last_day_before_the_first_is_refused() {
        LocalDate on = LocalDate.of(2026, 11, 22);

        assertThrows(
                IllegalArgumentException.class,
                () -> AHEAD.changes(Cases.bare(), LookAheadTest::nothingMeasured, on, on.minusDays(1)));
    }

    @Provide
    Arbitrary<Asked> asked() {
        return GeneratedCases.asked();
    }

    @Property(tries = 40)
    @Tag("slow")
    void it_equals_asking_on_each_day_and_the_next(@ForAll("asked") Asked asked) {
        List<String> expected = new ArrayList<>();
        for (int ahead = 1; ahead <= 60; ahead++) {
            LocalDate day = asked.on().plusDays(ahead);
            Map<String, Object> before = answers(asked.youthCase(), day.minusDays(1));
            answers(asked.youthCase(), day).forEach((about, answer) -> {
                if (!answer.equals(before.get(about))) {
                    expected.add(day + " " + about + " " + before.get(about) + " " + answer);
                }
            });
        }

        assertEquals(
                expected.stream().sorted().toList(),
                AHEAD
                        .changes(
                                asked.youthCase(),
                                LookAheadTest::nothingMeasured,
                                asked.on(),
                                asked.on().plusDays(60))
                        .stream()
                        .map(change -> change.date() + " " + change.about().replaceAll("^rule\\.|\\.title$", "") + " "
                                + change.before().replaceFirst("^\\w+\\.", "") + " "
                                + change.after().replaceFirst("^\\w+\\.", ""))
                        .sorted()
                        .toList());
    }

    private static Progression nothingMeasured(LocalDate day) {
        return Progression.builder().on(day).build();
    }

    private static Map<String, Object> answers(YouthCase youthCase, LocalDate day) {
        Map<String, Object> answers = new TreeMap<>();
        Decision decision = Visitation.standard().decide(youthCase, day);
        answers.put("outcome", decision.getOutcome());
        decision.trees()
                .flatMap(Explanation::nodes)
                .forEach(node -> answers.put(node.getRule().getCode(), node.getAnswer()));
        for (RuleResult result : Review.standard()
                .review(youthCase, decision, nothingMeasured(day), day)
                .getResults()) {
            answers.put(result.getRule().getCode(), result.getKind());
        }
        return answers;
    }
}
