package dk.roedtraad.model.time;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DanishHolidaysTest {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate END = LocalDate.of(2041, 1, 1);

    @Test
    void the_holidays_of_four_decades_are_those_of_the_oracle() {
        assertEquals(oracle(), holidays(DanishHolidays.standard()));
    }

    @ParameterizedTest
    @CsvSource({"2022-05-13, true", "2023-05-05, true", "2024-04-26, false", "2025-05-16, false"})
    void great_prayer_day_is_a_holiday_up_to_and_including_2023(LocalDate fourthFridayAfterEaster, boolean holiday) {
        assertEquals(holiday, DanishHolidays.standard().isHoliday(fourthFridayAfterEaster));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-05", "2026-12-24", "2026-12-31", "2023-06-05"})
    void closing_days_are_holidays_only_when_asked_for(LocalDate day) {
        assertFalse(DanishHolidays.standard().isHoliday(day));
        assertTrue(DanishHolidays.standard().withClosingDays().isHoliday(day));
    }

    @Test
    void closing_days_add_three_days_a_year_and_take_none_away() {
        Set<LocalDate> withClosingDays = holidays(DanishHolidays.standard().withClosingDays());

        assertTrue(withClosingDays.containsAll(holidays(DanishHolidays.standard())));
        // Whit Monday fell on 5 June in 2006, 2017 and 2028 and Whit Sunday in 2022 and 2033: 41 years of three, less
        // five.
        assertEquals(
                41 * 3 - 5,
                withClosingDays.size() - holidays(DanishHolidays.standard()).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2026-05-01", "2026-06-23", "2026-04-04"})
    void a_sunday_labour_day_midsummer_and_holy_saturday_are_no_holidays(LocalDate day) {
        assertFalse(DanishHolidays.standard().isHoliday(day));
    }

    private static Set<LocalDate> holidays(Holidays holidays) {
        return FIRST.datesUntil(END).filter(holidays::isHoliday).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<LocalDate> oracle() {
        return Oracle.rows("danish-holidays.csv")
                .map(cells -> LocalDate.parse(cells[0]))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
