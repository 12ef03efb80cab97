package dk.roedtraad.model.time;

import java.time.LocalTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ClockTimeTest {
    @ParameterizedTest
    @CsvSource({"00:00, 0", "08:30, 510", "23:59, 1439", "24:00, 1440"})
    void a_time_of_day_counts_from_midnight(String text, int minutes) {
        assertEquals(minutes, ClockTime.parse(text).toMinutes());
        assertEquals(text, ClockTime.parse(text).toText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8:30", "08.30", "24:01", "25:00", "08:60", "08:30:00", "٠٨:٣٠"})
    void another_form_is_refused(String text) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> ClockTime.parse(text));
        assertEquals("text: clockTime.form", e.getMessage());
    }

    @Test
    void earlier_comes_first_and_seconds_are_left_out() {
        assertTrue(ClockTime.parse("08:30").compareTo(ClockTime.parse("16:00")) < 0);
        assertEquals(ClockTime.parse("08:30"), ClockTime.of(LocalTime.of(8, 30, 59)));
        assertEquals(ClockTime.parse("08:00"), ClockTime.of(LocalTime.of(8, 0)));
    }
}
