package dk.roedtraad.scoring.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import dk.roedtraad.model.time.Interval;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** The rhythm of a cohort: by hand, and against one person after another with dates. */
class ScheduleTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 31);
    private static final int MISSING = Integer.MIN_VALUE;

    /** Monthly, on 31 March 2026; what comes of the first, third and last person stands in RhythmTest too. */
    @Test
    void everybody_has_windows_of_their_own() {
        int[] days = days(
                "2026-01-31",
                "2026-02-28",
                "2026-03-31", // kept to the day
                "2026-01-31",
                "2026-02-27", // both are of the first window
                "2026-03-31", // begins on the day
                "2026-04-01"); // after the day, so as good as none
        int[] starts = {0, 3, 3, 5, 6, 7};

        Schedule.Kept kept = Schedule.every(Interval.ofMonths(1)).on(days("2026-03-31")[0], days, starts);

        assertArrayEquals(new int[] {3, 0, 2, 1, 0}, kept.windows());
        assertArrayEquals(new int[] {3, 0, 1, 1, 0}, kept.kept());
        assertArrayEquals(new int[] {0, MISSING, 4, 0, MISSING}, kept.daysOverdue());
    }

    private static int[] days(String... days) {
        return List.of(days).stream()
                .mapToInt(day -> (int) LocalDate.parse(day).toEpochDay())
                .toArray();
    }

    @Property(tries = 300)
    void every_person_of_a_cohort_has_what_comes_of_their_dates(
            @ForAll @Size(min = 1, max = 5) List<@Size(max = 8) List<@IntRange(max = 900) Integer>> daysOf,
            @ForAll @IntRange(max = 1000) int on,
            @ForAll @IntRange(min = 1, max = 40) int amount,
            @ForAll @IntRange(max = 3) int unit) {
        Interval every = Interval.parse("P" + amount + "DWMY".charAt(unit));
        List<Integer> days = new ArrayList<>();
        int[] starts = new int[daysOf.size() + 1];
        for (int person = 0; person < daysOf.size(); person++) {
            daysOf.get(person).stream()
                    .sorted()
                    .forEach(day -> days.add((int) FIRST.plusDays(day).toEpochDay()));
            starts[person + 1] = days.size();
        }
        LocalDate question = FIRST.plusDays(on);

        Schedule.Kept kept = Schedule.every(every)
                .on(
                        (int) question.toEpochDay(),
                        days.stream().mapToInt(Integer::intValue).toArray(),
                        starts);

        for (int person = 0; person < daysOf.size(); person++) {
            List<LocalDate> own = daysOf.get(person).stream()
                    .filter(day -> day <= on)
                    .sorted()
                    .map(FIRST::plusDays)
                    .toList();
            assertArrayEquals(
                    own.isEmpty() ? new int[] {0, 0, MISSING} : Plain.adherence(own, every, question),
                    new int[] {kept.windows()[person], kept.kept()[person], kept.daysOverdue()[person]});
        }
    }

    @Test
    void some_people_can_be_taken_alone() {
        int[] days = {0, 10, 20, 5, 7, 7};
        Schedule.Kept kept = new Schedule.Kept(new int[] {9, 9, 9}, new int[] {9, 9, 9}, new int[] {9, 9, 9});

        Schedule.every(Interval.ofDays(7)).on(20, days, new int[] {0, 3, 4, 6}, 1, 2, kept);

        assertArrayEquals(new int[] {9, 2, 9}, kept.windows()); // from 5, 12 and, still open, 19
        assertArrayEquals(new int[] {9, 1, 9}, kept.kept());
        assertArrayEquals(new int[] {9, 8, 9}, kept.daysOverdue()); // due on 12
    }

    @Test
    void the_next_is_due_an_interval_after_a_day() {
        assertEquals(day(2028, 2, 29), Schedule.every(Interval.ofMonths(1)).due(day(2028, 1, 31)));
        assertEquals(day(2029, 2, 28), Schedule.every(Interval.parse("P1Y")).due(day(2028, 2, 29)));
        assertEquals(day(2028, 3, 14), Schedule.every(Interval.parse("P2W")).due(day(2028, 2, 29)));
        assertEquals(day(2028, 3, 10), Schedule.every(Interval.ofDays(10)).due(day(2028, 2, 29)));
    }

    private static int day(int year, int month, int dayOfMonth) {
        return (int) LocalDate.of(year, month, dayOfMonth).toEpochDay();
    }

    @Test
    void a_wrong_call_names_what_is_wrong() {
        Schedule monthly = Schedule.every(Interval.ofMonths(1));
        refused("starts: must be one longer than there are people", () -> monthly.on(0, new int[0], new int[0]));
        refused(
                "starts: person 1, from 0, begins or ends outside the days",
                () -> monthly.on(9, new int[] {1, 2}, new int[] {0, 1, 3}));
        refused(
                "starts: person 0, from 0, begins or ends outside the days",
                () -> monthly.on(9, new int[] {1, 2}, new int[] {-1, 1}));
        refused(
                "starts: person 1, from 0, begins or ends outside the days",
                () -> monthly.on(9, new int[] {1, 2}, new int[] {0, 2, 1}));
        refused(
                "days: those of person 1, from 0, are not in order",
                () -> monthly.on(9, new int[] {3, 2, 1}, new int[] {0, 1, 3}));
        refused(
                "columns: has fewer rows than toExclusive",
                () -> monthly.on(
                        9, new int[1], new int[] {0, 1}, 0, 1, new Schedule.Kept(new int[1], new int[1], new int[0])));
        refused(
                "starts: has fewer rows than toExclusive",
                () -> monthly.on(
                        9, new int[1], new int[] {0, 1}, 0, 2, new Schedule.Kept(new int[2], new int[2], new int[2])));
    }

    private static void refused(String message, org.junit.jupiter.api.function.Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
