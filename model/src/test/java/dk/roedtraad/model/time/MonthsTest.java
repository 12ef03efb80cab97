package dk.roedtraad.model.time;

import java.time.LocalDate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MonthsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-22,  3, 2027-02-22",
        "2026-11-30,  3, 2027-02-28",
        "2026-08-31,  6, 2027-02-28",
        "2027-08-31,  6, 2028-02-29",
        "2027-02-28,  6, 2027-08-28",
        "2024-02-29, 60, 2029-02-28",
        "2026-11-22,  0, 2026-11-22"
    })
    void a_deadline_falls_on_the_same_date_or_on_the_last_day_of_a_shorter_month(
            LocalDate start, int months, LocalDate deadline) {
        assertEquals(deadline, Months.after(start, months));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-27, 6, 2026-09-27", // a Sunday: not moved to Monday
        "2026-08-31, 6, 2026-02-28",
        "2028-08-31, 6, 2028-02-29",
        "2026-08-30, 6, 2026-02-28",
        "2026-08-28, 6, 2026-02-28",
        "2027-03-01, 6, 2026-09-01",
        "2026-11-22, 0, 2026-11-22"
    })
    void counted_backwards_a_latest_date_is_never_moved_later(LocalDate end, int months, LocalDate latest) {
        assertEquals(latest, Months.before(end, months));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2026-11-22, 0",
        "2026-03-03, 2026-11-22, 8",
        "2026-03-22, 2026-11-21, 7",
        "2026-03-22, 2026-11-22, 8",
        "2026-01-31, 2026-02-27, 0",
        "2026-01-31, 2026-02-28, 1", // the last day of a shorter month
        "2024-01-31, 2024-02-28, 0",
        "2024-01-31, 2024-02-29, 1",
        "2026-02-28, 2026-03-28, 1", // the same date, though March is not over
        "2024-02-29, 2026-02-27, 23",
        "2024-02-29, 2026-02-28, 24",
        "2024-02-29, 2028-02-28, 47",
        "2024-02-29, 2028-02-29, 48",
        "2025-12-31, 2026-01-01, 0"
    })
    void a_month_has_passed_on_the_day_that_its_deadline_falls_on(LocalDate start, LocalDate day, int months) {
        assertEquals(months, Months.passed(start, day));
    }

    @Test
    void no_months_have_passed_before_the_start() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> Months.passed(LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 21)));

        assertTrue(e.toString().contains("day: "), e.toString());
    }

    @Property
    void what_has_passed_agrees_with_the_deadline_on_every_day(
            @ForAll @DateRange(min = "2000-01-01", max = "2050-12-31") LocalDate start,
            @ForAll @IntRange(max = 4_000) int days) {
        LocalDate day = start.plusDays(days);

        int months = Months.passed(start, day);

        assertFalse(Months.after(start, months).isAfter(day));
        assertTrue(Months.after(start, months + 1).isAfter(day));
    }

    @Test
    void a_negative_number_is_refused_by_name() {
        LocalDate day = LocalDate.of(2026, 11, 22);

        IllegalArgumentException after = assertThrows(IllegalArgumentException.class, () -> Months.after(day, -1));
        IllegalArgumentException before = assertThrows(IllegalArgumentException.class, () -> Months.before(day, -1));

        assertTrue(after.toString().contains("months"), after.toString());
        assertTrue(before.toString().contains("months"), before.toString());
    }

    @Property
    void whoever_keeps_a_latest_date_has_the_months_left(
            @ForAll @DateRange(min = "2000-01-01", max = "2050-12-31") LocalDate end,
            @ForAll @IntRange(max = 120) int months) {
        assertFalse(Months.after(Months.before(end, months), months).isAfter(end));
    }
}
