package dk.roedtraad.model.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.time.Period;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ParametersTest {
    private static final Parameter FIRST = row("age.max", 25, Period.of(day("2024-01-01"), day("2025-07-01")));
    private static final Parameter SECOND = row("age.max", 30, Period.of(day("2025-07-01"), day("2026-01-01")));
    private static final Parameter OPEN = row("age.min", 15, Period.from(day("2024-01-01")));

    @Test
    void the_row_of_the_day_is_found_at_half_open_boundaries() {
        Parameters parameters = Parameters.of(List.of(SECOND, OPEN, FIRST));

        assertEquals(Optional.empty(), parameters.find("age.max", day("2023-12-31")));
        assertEquals(Optional.of(FIRST), parameters.find("age.max", day("2024-01-01")));
        assertEquals(Optional.of(FIRST), parameters.find("age.max", day("2025-06-30")));
        assertEquals(Optional.of(SECOND), parameters.find("age.max", day("2025-07-01")));
        assertEquals(Optional.of(SECOND), parameters.find("age.max", day("2025-12-31")));
        assertEquals(Optional.empty(), parameters.find("age.max", day("2026-01-01")));
    }

    @Test
    void a_row_without_end_holds_on() {
        assertEquals(OPEN, Parameters.of(List.of(OPEN)).get("age.min", day("2060-01-01")));
    }

    @Test
    void a_look_up_on_an_uncovered_day_names_key_and_day() {
        Parameters parameters = Parameters.of(List.of(FIRST));

        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> parameters.get("age.max", day("2025-07-01")));

        assertTrue(e.toString().contains("age.max"), e.toString());
        assertTrue(e.toString().contains("2025-07-01"), e.toString());
    }

    @Test
    void a_key_that_is_not_there_names_key_and_day_too() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> Parameters.of(List.of()).get("fee", day("2025-07-01")));

        assertTrue(e.toString().contains("fee") && e.toString().contains("2025-07-01"), e.toString());
    }

    @Test
    void rows_of_one_key_that_overlap_are_refused_naming_every_such_key() {
        Parameter overlapping = row("age.max", 29, Period.of(day("2025-06-30"), day("2025-07-01")));
        Parameter second = row("age.min", 16, Period.from(day("2030-01-01")));

        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> Parameters.of(
                        List.of(FIRST, overlapping, OPEN, second, row("fee", 1, Period.from(day("2024-01-01"))))));

        assertTrue(e.toString().contains("[age.max, age.min]"), e.toString());
        assertFalse(e.toString().contains("fee"), e.toString());
    }

    @Test
    void a_short_row_inside_a_long_one_overlaps() {
        Parameter whole = row("k", 1, Period.of(day("2024-01-01"), day("2027-01-01")));
        Parameter inside = row("k", 2, Period.of(day("2026-01-01"), day("2026-02-01")));

        assertThrows(IllegalArgumentException.class, () -> Parameters.of(List.of(inside, whole)));
    }

    @Test
    void two_rows_from_the_same_day_overlap() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Parameters.of(List.of(OPEN, row("age.min", 14, OPEN.getValid()))));
    }

    @Test
    void rows_of_different_keys_may_hold_on_the_same_day() {
        assertEquals(2, Parameters.of(List.of(FIRST, OPEN)).getRows().size());
    }

    @Test
    void a_key_is_set_when_any_row_of_any_date_has_it() {
        Parameters parameters = Parameters.of(List.of(FIRST));

        assertTrue(parameters.isSet("age.max"));
        assertFalse(parameters.isSet("age.min"));
    }

    @Test
    void rows_come_by_key_and_then_by_date() {
        assertEquals(
                List.of(FIRST, SECOND, OPEN),
                Parameters.of(List.of(OPEN, SECOND, FIRST)).getRows());
    }

    private static Parameter row(String key, int value, Period valid) {
        return Parameter.builder()
                .key(key)
                .value(BigDecimal.valueOf(value))
                .unit(Parameter.Unit.YEARS)
                .valid(valid)
                .local(false)
                .source("S1-08")
                .build();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
