package dk.roedtraad.model.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.InvalidValueException;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class DecisionTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 22);
    private static final Explanation CRITERIA = node("CRITERIA", Answer.MET);
    private static final Explanation CONDITIONS = node("CONDITIONS", Answer.UNDETERMINED);
    private static final Explanation SIGN = node("SIGN", Answer.NOT_MET);
    private static final Explanation RESPONSIBILITY = node("RESPONSIBILITY", Answer.MET);

    private static Explanation node(String code, Answer answer) {
        Rule rule = Rule.builder()
                .code(code)
                .version(1)
                .ground(Ground.MODEL)
                .addSource("S1-08")
                .build();
        return Explanation.builder().rule(rule).answer(answer).build();
    }

    private static Decision of(String ruleSet, List<String> switchedOff, List<Explanation> indicators) {
        return Decision.of(
                ON,
                ruleSet,
                Optional.of("1.0"),
                Optional.of("Eksempelkommunen"),
                switchedOff,
                Outcome.CLARIFY,
                CRITERIA,
                CONDITIONS,
                indicators,
                RESPONSIBILITY,
                Optional.of("medarbejder-1"));
    }

    @Test
    void a_decision_from_its_parts_is_the_one_that_the_builder_makes() {
        Decision built = Decision.builder()
                .on(ON)
                .ruleSet("visitation-2")
                .libraryVersion("1.0")
                .layer("Eksempelkommunen")
                .addSwitchedOff("LONG_COURSE")
                .outcome(Outcome.CLARIFY)
                .criteria(CRITERIA)
                .conditions(CONDITIONS)
                .addIndicators(SIGN)
                .municipalResponsibility(RESPONSIBILITY)
                .nextContact("medarbejder-1")
                .build();

        assertEquals(built, of("visitation-2", List.of("LONG_COURSE"), List.of(SIGN)));
    }

    @Test
    void lists_that_change_afterwards_change_no_decision() {
        List<String> switchedOff = new ArrayList<>(List.of("LONG_COURSE"));
        List<Explanation> indicators = new ArrayList<>(List.of(SIGN));

        Decision decision = of("visitation-2", switchedOff, indicators);
        switchedOff.clear();
        indicators.clear();

        assertEquals(List.of("LONG_COURSE"), decision.getSwitchedOff());
        assertEquals(List.of(SIGN), decision.getIndicators());
        assertThrows(
                UnsupportedOperationException.class,
                () -> decision.getIndicators().clear());
    }

    @Test
    void a_blank_rule_set_is_refused() {
        InvalidValueException e = assertThrows(InvalidValueException.class, () -> of(" ", List.of(), List.of()));

        assertEquals(
                List.of("value.blank ruleSet"),
                e.getViolations().stream()
                        .map(breach -> breach.code() + " " + breach.path())
                        .toList());
    }

    @Test
    @SuppressWarnings({"DataFlowIssue", "NullAway"}) // the mistake is on purpose
    void no_list_and_no_required_part_may_be_null() {
        assertEquals("ruleSet", refusal(() -> of(null, List.of(), List.of())));
        assertEquals("switchedOff", refusal(() -> of("visitation-2", null, List.of())));
        assertEquals(
                "switchedOff element",
                refusal(() -> of("visitation-2", Arrays.asList("LONG_COURSE", null), List.of())));
        assertEquals("indicators", refusal(() -> of("visitation-2", List.of(), null)));
        assertEquals("indicators element", refusal(() -> of("visitation-2", List.of(), Arrays.asList(SIGN, null))));
        assertEquals("on", refusal(() -> of(null, Outcome.CLARIFY, CRITERIA, CONDITIONS, RESPONSIBILITY)));
        assertEquals("outcome", refusal(() -> of(ON, null, CRITERIA, CONDITIONS, RESPONSIBILITY)));
        assertEquals("criteria", refusal(() -> of(ON, Outcome.CLARIFY, null, CONDITIONS, RESPONSIBILITY)));
        assertEquals("conditions", refusal(() -> of(ON, Outcome.CLARIFY, CRITERIA, null, RESPONSIBILITY)));
        assertEquals("municipalResponsibility", refusal(() -> of(ON, Outcome.CLARIFY, CRITERIA, CONDITIONS, null)));
    }

    private static Decision of(
            LocalDate on, Outcome outcome, Explanation criteria, Explanation conditions, Explanation responsibility) {
        return Decision.of(
                on,
                "visitation-2",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                outcome,
                criteria,
                conditions,
                List.of(),
                responsibility,
                Optional.empty());
    }

    private static String refusal(Executable mistake) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, mistake).getMessage());
    }
}
