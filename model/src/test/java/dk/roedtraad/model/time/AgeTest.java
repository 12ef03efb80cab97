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

class AgeTest {

    @ParameterizedTest
    @CsvSource({
        "2008-09-03, 2026-09-02, 17",
        "2008-09-03, 2026-09-03, 18",
        "2008-09-03, 2026-09-04, 18",
        "2008-12-31, 2026-12-30, 17",
        "2008-12-31, 2026-12-31, 18",
        "2009-01-01, 2026-12-31, 17",
        "2009-01-01, 2027-01-01, 18",
        "2008-03-01, 2026-02-28, 17",
        "2008-03-01, 2026-03-01, 18",
        "2009-02-28, 2024-02-27, 14",
        "2009-02-28, 2024-02-28, 15",
        "2009-02-28, 2024-02-29, 15"
    })
    void a_year_of_age_is_reached_on_the_birthday(LocalDate birthDate, LocalDate day, int age) {
        assertEquals(age, Age.on(birthDate, day));
    }

    @Test
    void the_day_of_birth_is_age_nought_and_the_day_before_is_below() {
        LocalDate birthDate = LocalDate.of(2008, 9, 3);

        assertEquals(0, Age.on(birthDate, birthDate));
        assertEquals(-1, Age.on(birthDate, LocalDate.of(2007, 9, 2)));
    }

    @ParameterizedTest
    @CsvSource({
        " 1, 2009-03-01, 2009-02-28",
        " 2, 2010-03-01, 2010-02-28",
        " 3, 2011-03-01, 2011-02-28",
        " 4, 2012-02-29, 2012-02-28",
        " 5, 2013-03-01, 2013-02-28",
        " 6, 2014-03-01, 2014-02-28",
        " 7, 2015-03-01, 2015-02-28",
        " 8, 2016-02-29, 2016-02-28",
        " 9, 2017-03-01, 2017-02-28",
        "10, 2018-03-01, 2018-02-28",
        "11, 2019-03-01, 2019-02-28",
        "12, 2020-02-29, 2020-02-28",
        "13, 2021-03-01, 2021-02-28",
        "14, 2022-03-01, 2022-02-28",
        "15, 2023-03-01, 2023-02-28",
        "16, 2024-02-29, 2024-02-28",
        "17, 2025-03-01, 2025-02-28",
        "18, 2026-03-01, 2026-02-28",
        "19, 2027-03-01, 2027-02-28",
        "20, 2028-02-29, 2028-02-28",
        "21, 2029-03-01, 2029-02-28",
        "22, 2030-03-01, 2030-02-28",
        "23, 2031-03-01, 2031-02-28",
        "24, 2032-02-29, 2032-02-28",
        "25, 2033-03-01, 2033-02-28",
        "26, 2034-03-01, 2034-02-28",
        "27, 2035-03-01, 2035-02-28",
        "28, 2036-02-29, 2036-02-28",
        "29, 2037-03-01, 2037-02-28",
        "30, 2038-03-01, 2038-02-28",
        "31, 2039-03-01, 2039-02-28",
        "32, 2040-02-29, 2040-02-28"
    })
    void someone_born_on_a_leap_day_is_a_year_older_from_1_march_in_a_common_year(
            int age, LocalDate firstDay, LocalDate dayBefore) {
        LocalDate birthDate = LocalDate.of(2008, 2, 29);

        assertEquals(firstDay, Age.reachedOn(birthDate, age));
        assertEquals(age, Age.on(birthDate, firstDay));
        assertEquals(age - 1, Age.on(birthDate, dayBefore));
    }

    @Test
    void a_year_divisible_by_a_hundred_has_no_leap_day() {
        assertEquals(LocalDate.of(2100, 3, 1), Age.reachedOn(LocalDate.of(2096, 2, 29), 4));
    }

    @Property
    void an_age_is_held_from_the_day_it_is_reached_and_not_before(
            @ForAll @DateRange(min = "1900-01-01", max = "2100-12-31") LocalDate birthDate,
            @ForAll @IntRange(max = 120) int age) {
        LocalDate reached = Age.reachedOn(birthDate, age);

        assertEquals(age, Age.on(birthDate, reached));
        if (age > 0) {
            assertEquals(age - 1, Age.on(birthDate, reached.minusDays(1)));
        }
    }

    @Property
    void an_age_holds_for_those_born_on_a_leap_day_too(
            @ForAll @IntRange(min = 475, max = 525) int leap, @ForAll @IntRange(min = 1, max = 120) int age) {
        int year = leap * 4;
        LocalDate birthDate = year == 1900 || year == 2100 ? LocalDate.of(2000, 2, 29) : LocalDate.of(year, 2, 29);
        LocalDate reached = Age.reachedOn(birthDate, age);

        assertEquals(age, Age.on(birthDate, reached));
        assertEquals(age - 1, Age.on(birthDate, reached.minusDays(1)));
    }
}
