package dk.roedtraad.model.plan;

import java.time.DayOfWeek;

import dk.roedtraad.model.describe.InvalidValueException;
import dk.roedtraad.model.time.ClockTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class WeeklyActivityTest {
    private static final WeeklyActivity UNTIMED = WeeklyActivity.builder()
            .id("praktik")
            .kind(WeeklyActivityKinds.WORK_PLACEMENT_OR_PART_TIME_JOB)
            .day(DayOfWeek.MONDAY)
            .build();

    @ParameterizedTest
    @CsvSource({"10:00, 08:30", "08:30, 08:30", "24:00, 00:00"})
    void an_activity_cannot_end_before_it_starts(ClockTime start, ClockTime end) {
        WeeklyActivity started = UNTIMED.withStart(start);

        InvalidValueException e = assertThrows(InvalidValueException.class, () -> started.withEnd(end));
        assertEquals(
                "rule.WeeklyActivity.startBeforeEnd", e.getViolations().get(0).code());
    }

    @ParameterizedTest
    @CsvSource({"08:30, 10:00", "00:00, 24:00", "23:59, 24:00"})
    void it_may_fill_any_part_of_a_day(ClockTime start, ClockTime end) {
        assertEquals(end, UNTIMED.withStart(start).withEnd(end).getEnd().orElseThrow());
    }

    @Test
    void a_time_that_is_left_out_says_nothing_of_the_other() {
        ClockTime noon = ClockTime.parse("12:00");

        assertEquals(noon, UNTIMED.withEnd(noon).getEnd().orElseThrow());
        assertEquals(noon, UNTIMED.withStart(noon).getStart().orElseThrow());
    }
}
