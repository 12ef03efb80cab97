package dk.roedtraad.model.time;

import java.time.LocalDate;
import java.util.Optional;

import dk.roedtraad.model.describe.InvalidValueException;
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

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-07-31, false",
        "2026-08-01, true",
        "2026-08-02, true",
        "2027-07-31, true",
        "2027-08-01, false",
        "2027-08-02, false"
    })
    void a_period_holds_from_its_first_day_to_the_day_before_its_end(LocalDate day, boolean held) {
        Period period = Period.of(LocalDate.of(2026, 8, 1), LocalDate.of(2027, 8, 1));

        assertEquals(held, period.contains(day));
    }

    @Test
    void a_period_without_end_runs_on() {
        Period period = Period.from(LocalDate.of(2026, 8, 1));

        assertFalse(period.contains(LocalDate.of(2026, 7, 31)));
        assertTrue(period.contains(LocalDate.of(2026, 8, 1)));
        assertTrue(period.contains(LocalDate.of(2999, 12, 31)));
        assertEquals(Optional.empty(), period.getEndExclusive());
    }

    @Test
    void a_period_of_a_single_day_holds_that_day() {
        Period period = Period.of(LocalDate.of(2028, 2, 29), LocalDate.of(2028, 3, 1));

        assertTrue(period.contains(LocalDate.of(2028, 2, 29)));
        assertFalse(period.contains(LocalDate.of(2028, 3, 1)));
    }

    @ParameterizedTest
    @CsvSource({"2026-08-01, 2026-08-01", "2026-08-01, 2026-07-31"})
    void an_end_that_is_not_after_the_start_means_nothing_and_is_refused(LocalDate start, LocalDate end) {
        assertThrows(InvalidValueException.class, () -> Period.of(start, end));
    }

    @Property
    void two_periods_that_meet_share_no_day_and_leave_none_out(
            @ForAll @DateRange(min = "2000-01-01", max = "2050-12-31") LocalDate start,
            @ForAll @IntRange(min = 1, max = 400) int firstLength,
            @ForAll @IntRange(min = 1, max = 400) int secondLength,
            @ForAll @IntRange(min = -10, max = 810) int offset) {
        LocalDate middle = start.plusDays(firstLength);
        LocalDate end = middle.plusDays(secondLength);
        LocalDate day = start.plusDays(offset);

        boolean inFirst = Period.of(start, middle).contains(day);
        boolean inSecond = Period.of(middle, end).contains(day);

        assertFalse(inFirst && inSecond);
        assertEquals(offset >= 0 && offset < firstLength + secondLength, inFirst || inSecond);
    }
}
