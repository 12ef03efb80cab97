package dk.roedtraad.model.time;

import java.time.LocalDate;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DayCountTest {
    private static final Holidays HOLIDAYS = DanishHolidays.standard();

    /** Law and standards 1.7 no. 15: known on Monday 16 November 2026. */
    @ParameterizedTest
    @CsvSource({"WORKING_DAYS, 2026-11-23", "WEEKDAYS, 2026-11-21", "CALENDAR_DAYS, 2026-11-21"})
    void five_days_from_a_monday_end_on_saturday_or_the_next_monday(DayCount count, LocalDate end) {
        assertEquals(end, count.after(LocalDate.of(2026, 11, 16), 5, HOLIDAYS));
    }

    @ParameterizedTest
    @CsvSource({
        "WORKING_DAYS, 2026-12-23, 1, 2026-12-24", // a closing day, but no public holiday
        "WORKING_DAYS, 2026-12-24, 1, 2026-12-28", // Friday and Saturday are holidays
        "WEEKDAYS,     2026-12-24, 1, 2026-12-28",
        "WORKING_DAYS, 2026-04-01, 1, 2026-04-07", // Easter: Thursday to Monday
        "WEEKDAYS,     2026-04-01, 1, 2026-04-04", // Holy Saturday counts
        "WORKING_DAYS, 2023-05-04, 1, 2023-05-08", // the last Great Prayer Day
        "WORKING_DAYS, 2024-04-25, 1, 2024-04-26"
    })
    void holidays_are_passed_over(DayCount count, LocalDate start, int days, LocalDate end) {
        assertEquals(end, count.after(start, days, HOLIDAYS));
    }

    @ParameterizedTest
    @CsvSource({
        "WORKING_DAYS,  2026-11-23, 5, 2026-11-16",
        "WORKING_DAYS,  2026-11-22, 1, 2026-11-20",
        "WEEKDAYS,      2026-11-22, 1, 2026-11-21",
        "CALENDAR_DAYS, 2026-11-23, 1, 2026-11-22", // a Sunday: not moved to Monday
        "WORKING_DAYS,  2026-04-07, 1, 2026-04-01"
    })
    void counted_backwards_a_day_off_is_passed_over_backwards(
            DayCount count, LocalDate end, int days, LocalDate latest) {
        assertEquals(latest, count.before(end, days, HOLIDAYS));
    }

    @Test
    void another_calendar_gives_another_day() {
        LocalDate start = LocalDate.of(2026, 12, 23);
        Holidays closedAllWeek =
                day -> HOLIDAYS.isHoliday(day) || (day.getMonthValue() == 12 && day.getDayOfMonth() > 23);

        assertEquals(
                LocalDate.of(2026, 12, 28),
                DayCount.WORKING_DAYS.after(start, 1, DanishHolidays.standard().withClosingDays()));
        assertEquals(LocalDate.of(2027, 1, 4), DayCount.WORKING_DAYS.after(start, 1, closedAllWeek));
    }

    static List<Arguments> counts() {
        return Oracle.rows("day-counts.csv")
                .map(cells -> Arguments.of((Object[]) cells))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("counts")
    void days_are_counted_as_the_oracle_counts_them(
            DayCount count, LocalDate from, int days, LocalDate after, LocalDate before) {
        assertEquals(after, count.after(from, days, HOLIDAYS));
        assertEquals(before, count.before(from, days, HOLIDAYS));
    }

    @ParameterizedTest
    @EnumSource(DayCount.class)
    void nought_days_after_a_day_is_the_day_itself_even_a_day_off(DayCount count) {
        LocalDate christmas = LocalDate.of(2026, 12, 25);

        assertEquals(christmas, count.after(christmas, 0, HOLIDAYS));
        assertEquals(christmas, count.before(christmas, 0, HOLIDAYS));
    }

    @ParameterizedTest
    @EnumSource(DayCount.class)
    void a_negative_number_is_refused_by_name(DayCount count) {
        LocalDate day = LocalDate.of(2026, 11, 16);

        IllegalArgumentException after =
                assertThrows(IllegalArgumentException.class, () -> count.after(day, -1, HOLIDAYS));
        assertThrows(IllegalArgumentException.class, () -> count.before(day, -1, HOLIDAYS));

        assertTrue(after.toString().contains("days"), after.toString());
    }

    @Property
    void as_many_days_count_as_were_asked_for_and_the_last_of_them_is_the_answer(
            @ForAll DayCount count,
            @ForAll @DateRange(min = "2000-01-01", max = "2040-12-31") LocalDate from,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        LocalDate after = count.after(from, days, HOLIDAYS);
        LocalDate before = count.before(from, days, HOLIDAYS);

        assertTrue(count.counts(after, HOLIDAYS));
        assertEquals(days, counted(count, from.plusDays(1), after.plusDays(1)));
        assertTrue(count.counts(before, HOLIDAYS));
        assertEquals(days, counted(count, before, from));
    }

    private static long counted(DayCount count, LocalDate startInclusive, LocalDate endExclusive) {
        return startInclusive
                .datesUntil(endExclusive)
                .filter(day -> count.counts(day, HOLIDAYS))
                .count();
    }
}
