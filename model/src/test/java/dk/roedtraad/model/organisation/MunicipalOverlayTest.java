package dk.roedtraad.model.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import dk.roedtraad.model.describe.InvalidValueException;
import dk.roedtraad.model.describe.Violation;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Parameters;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.law.RuleCatalogue;
import dk.roedtraad.model.law.RuleSet;
import dk.roedtraad.model.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MunicipalOverlayTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 22);

    private static final Parameter SHIPPED = Parameter.builder()
            .key("handover.age")
            .value(BigDecimal.valueOf(17))
            .unit(Parameter.Unit.YEARS)
            .valid(Period.from(LocalDate.of(2024, 1, 1)))
            .local(true)
            .addSource("S3-21")
            .build();

    private static final MunicipalOverlay OURS = MunicipalOverlay.builder()
            .layer("Eksempelkommunen")
            .addRow(SHIPPED.withValue(BigDecimal.valueOf(16)).withValid(Period.from(LocalDate.of(2026, 1, 1))))
            .addSwitchedOff("LOW_SCORE_PROMPT")
            .addRenamed(RenamedRule.builder()
                    .rule("NO_PLAN")
                    .titleDa("Mangler Min Røde Tråd")
                    .build())
            .build();

    @Test
    void the_numbers_of_the_municipality_lie_over_the_table_and_say_whose_they_are() {
        Parameter found = OURS.over(Parameters.of(List.of(SHIPPED))).get("handover.age", ON);

        assertEquals(BigDecimal.valueOf(16), found.getValue());
        assertEquals("Eksempelkommunen", found.getLayer().orElseThrow());
    }

    @Test
    void a_number_that_may_not_be_set_is_refused_by_its_key() {
        Parameters fixed = Parameters.of(List.of(SHIPPED.withLocal(false)));

        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> OURS.over(fixed));

        assertTrue(e.toString().contains("handover.age"), e.toString());
    }

    @Test
    void a_rule_is_switched_off_or_renamed_and_once() {
        for (String twice : List.of("LOW_SCORE_PROMPT", "NO_PLAN")) {
            InvalidValueException e = assertThrows(
                    InvalidValueException.class,
                    () -> OURS.withSwitchedOff(List.of("LOW_SCORE_PROMPT", twice, "NO_PLAN")));
            assertEquals(
                    List.of(new Violation("", "rule.MunicipalOverlay.everyRuleNamedOnce", List.of())),
                    e.getViolations());
        }
    }

    private static Rule rule(String code, Ground ground) {
        return Rule.builder()
                .code(code)
                .version(1)
                .ground(ground)
                .addSource("S1-62")
                .build();
    }

    private static final Rule PLAN = rule("NO_PLAN", Ground.PRACTICE);
    private static final Rule SCORE = rule("LOW_SCORE_PROMPT", Ground.LIBRARY);
    private static final Rule DEADLINE = rule("DEADLINE", Ground.LAW);
    private static final Rule AGE = rule("AGE", Ground.MODEL);

    private static RuleCatalogue catalogue(RuleSet... sets) {
        return RuleCatalogue.builder().ruleSets(List.of(sets)).build();
    }

    private static RuleSet set(String version, Rule... rules) {
        return RuleSet.builder().version(version).rules(List.of(rules)).build();
    }

    private static MunicipalOverlay touching(List<String> switchedOff, String... renamed) {
        return MunicipalOverlay.builder()
                .layer("Eksempelkommunen")
                .switchedOff(switchedOff)
                .renamed(Stream.of(renamed)
                        .map(code -> RenamedRule.builder()
                                .rule(code)
                                .titleDa("Vores navn")
                                .build())
                        .toList())
                .build();
    }

    private static String refusal(Executable call) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void a_rule_that_rests_on_practice_or_on_the_library_is_switched_off_and_one_that_is_renamed_is_asked() {
        assertEquals(List.of(DEADLINE, PLAN, AGE), OURS.over(List.of(DEADLINE, PLAN, SCORE, AGE)));
        assertEquals(
                List.of(DEADLINE, AGE),
                touching(List.of("NO_PLAN", "LOW_SCORE_PROMPT")).over(List.of(DEADLINE, PLAN, SCORE, AGE)));
    }

    @Test
    void codes_of_other_lists_are_none_of_this_one() {
        assertEquals(List.of(AGE), touching(List.of("ELSEWHERE"), "THERE_TOO").over(List.of(AGE)));
    }

    @Test
    void rules_of_law_and_of_the_national_model_are_neither_switched_off_nor_renamed_and_each_is_named() {
        assertEquals(
                "overlay: rules that rest on law or on the national model are not switched off or renamed:"
                        + " [DEADLINE, AGE]",
                refusal(() -> touching(List.of("AGE", "NO_PLAN"), "DEADLINE").over(List.of(DEADLINE, PLAN, AGE))));
    }

    @Test
    void over_all_sets_what_is_switched_off_is_gone_and_so_is_a_set_without_rules() {
        assertEquals(
                catalogue(set("a-1", AGE, PLAN), set("c-1", DEADLINE)),
                OURS.over(catalogue(set("a-1", AGE, PLAN), set("b-1", SCORE), set("c-1", DEADLINE))));
    }

    @Test
    void over_all_sets_a_code_that_no_rule_has_is_refused_by_name() {
        assertEquals(
                "overlay: no rule has the codes [NO_PLANS, LOW_SCORE]",
                refusal(() -> touching(List.of("NO_PLANS", "NO_PLAN"), "LOW_SCORE")
                        .over(catalogue(set("a-1", PLAN), set("b-1", SCORE)))));
    }

    @Test
    void over_all_sets_what_may_not_be_touched_is_named_for_all_of_them_at_once() {
        String refusal = refusal(() ->
                touching(List.of("AGE"), "DEADLINE").over(catalogue(set("a-1", AGE, PLAN), set("b-1", DEADLINE))));

        assertTrue(refusal.endsWith("renamed: [AGE, DEADLINE]"), refusal);
    }
}
