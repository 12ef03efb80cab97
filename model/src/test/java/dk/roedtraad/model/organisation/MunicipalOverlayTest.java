package dk.roedtraad.model.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import dk.roedtraad.model.describe.InvalidValueException;
import dk.roedtraad.model.describe.Violation;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Parameters;
import dk.roedtraad.model.time.Period;
import org.junit.jupiter.api.Test;

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
}
