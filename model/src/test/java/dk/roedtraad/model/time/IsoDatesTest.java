package dk.roedtraad.model.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** The oracle is the platform, whose text of a day is ISO 8601. */
class IsoDatesTest {

    @ParameterizedTest
    @CsvSource({
        "2026, 11, 22, 2026-11-22",
        "2024,  2, 29, 2024-02-29",
        "2026, 12, 31, 2026-12-31",
        "   1,  1,  1, 0001-01-01",
        "   0,  1,  1, 0000-01-01",
        "1899, 12, 31, 1899-12-31",
        "1900,  1,  1, 1900-01-01",
        "2199, 12, 31, 2199-12-31",
        "2200,  1,  1, 2200-01-01",
        "9999, 12, 31, 9999-12-31",
        "10000, 1,  1, +10000-01-01",
        "  -1, 12, 31, -0001-12-31"
    })
    void a_day_is_written_in_four_two_and_two_digits(int year, int month, int day, String text) {
        assertEquals(text, IsoDates.format(LocalDate.of(year, month, day)));
    }

    @Property
    void every_day_is_written_as_the_platform_writes_it(
            @ForAll @DateRange(min = "0001-01-01", max = "9999-12-31") LocalDate day) {
        assertEquals(day.toString(), IsoDates.format(day));
    }

    @Property
    void a_day_of_every_year_is_plain_and_29_february_is_not(
            @ForAll @DateRange(min = "0001-01-01", max = "9999-12-31") LocalDate day) {
        boolean everyYear = day.getMonth() != Month.FEBRUARY || day.getDayOfMonth() != 29;
        assertEquals(everyYear, IsoDates.isPlain(day.toString()));
    }

    /** Days are in every year if the platform reads them in a year without a leap day; the year 0001 is one. */
    @Property
    void only_a_day_of_every_year_is_plain(@ForAll @IntRange(max = 13) int month, @ForAll @IntRange(max = 32) int day) {
        String text = "0001-%02d-%02d".formatted(month, day);
        assertEquals(isRead(text), IsoDates.isPlain(text), text);
    }

    private static boolean isRead(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-11-2",
                "2026-11-022",
                "2026/11/22",
                "2026-11/22",
                "2026-1a-22",
                "a026-11-22",
                "20 6-11-22",
                "+026-11-22",
                "-026-11-22",
                "2026-11-22Z",
                "20261122ab",
                "٢٠٢٦-11-22",
                "2026-11-:0",
                "2026-/1-22"
            })
    void any_other_text_is_not_plain(String text) {
        assertFalse(IsoDates.isPlain(text), text);
    }
}
