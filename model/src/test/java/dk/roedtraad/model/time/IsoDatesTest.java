package dk.roedtraad.model.time;

import java.time.LocalDate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
