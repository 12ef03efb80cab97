package dk.roedtraad.model.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class IntervalTest {
    @ParameterizedTest
    @CsvSource({
        "P14D, 14, DAYS,   2026-11-22, 2026-12-06",
        "P2W,   2, WEEKS,  2026-11-22, 2026-12-06",
        "P1M,   1, MONTHS, 2026-01-31, 2026-02-28",
        "P3M,   3, MONTHS, 2026-11-22, 2027-02-22",
        "P1Y,   1, YEARS,  2028-02-29, 2029-02-28"
    })
    void an_interval_has_passed_on_a_day_of_the_calendar(
            String text, int amount, ChronoUnit unit, LocalDate start, LocalDate end) {
        Interval interval = Interval.parse(text);

        assertEquals(amount, interval.getAmount());
        assertEquals(unit, interval.getUnit());
        assertEquals(end, interval.after(start));
        assertEquals(text, interval.toText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "P0D", "P-1D", "P1", "1D", "p1d", "P1M3D", "PT1H", "P10000D", "P1D ", "P٣D"})
    void another_form_is_refused(String text) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Interval.parse(text));
        assertEquals("text: interval.form", e.getMessage());
    }

    @Test
    void thirty_days_are_no_month() {
        assertEquals(Interval.ofDays(30), Interval.parse("P30D"));
        assertEquals(Interval.ofMonths(1), Interval.parse("P1M"));
        assertNotEquals(Interval.ofDays(30), Interval.ofMonths(1));
        assertThrows(IllegalArgumentException.class, () -> Interval.ofDays(0));
        assertThrows(IllegalArgumentException.class, () -> Interval.ofMonths(-3));
    }
}
