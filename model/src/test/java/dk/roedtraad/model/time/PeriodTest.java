package dk.roedtraad.model.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dk.roedtraad.model.describe.InvalidValueException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PeriodTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 12, 20);

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

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-02-01, 2026-02-01, 2026-03-01,           ,           ",
        "2026-02-01, 2026-03-01, 2026-01-01, 2026-02-01,           ,           ",
        "2026-01-01, 2026-02-01, 2026-01-31, 2026-03-01, 2026-01-31, 2026-02-01",
        "2026-01-01, 2026-12-31, 2026-03-01, 2026-04-01, 2026-03-01, 2026-04-01",
        "2026-01-01,           , 2026-03-01, 2026-04-01, 2026-03-01, 2026-04-01",
        "2026-03-15,           , 2026-03-01, 2026-04-01, 2026-03-15, 2026-04-01",
        "2026-04-01,           , 2026-03-01, 2026-04-01,           ,           ",
        "2026-01-01,           , 2026-03-01,           , 2026-03-01,           "
    })
    void what_two_periods_share_is_the_period_from_the_later_start_to_the_earlier_end(
            LocalDate start,
            @Nullable LocalDate end,
            LocalDate otherStart,
            @Nullable LocalDate otherEnd,
            @Nullable LocalDate sharedStart,
            @Nullable LocalDate sharedEnd) {
        Period one = period(start, end);
        Period other = period(otherStart, otherEnd);

        assertEquals(
                sharedStart == null ? Optional.empty() : Optional.of(period(sharedStart, sharedEnd)),
                one.intersection(other));
        assertEquals(sharedStart != null, one.overlaps(other));
    }

    @Test
    void a_period_has_as_many_days_as_it_holds() {
        assertEquals(
                OptionalLong.of(1),
                Period.of(LocalDate.of(2028, 2, 29), LocalDate.of(2028, 3, 1)).days());
        assertEquals(
                OptionalLong.of(366),
                Period.of(LocalDate.of(2028, 1, 1), LocalDate.of(2029, 1, 1)).days());
        assertEquals(OptionalLong.empty(), Period.from(LocalDate.of(2028, 1, 1)).days());
    }

    /** Within a hundred days each period is a set of days, and the laws are those of sets. */
    @Property
    void periods_are_sets_of_days(@ForAll("periods") Period one, @ForAll("periods") Period other) {
        Set<LocalDate> shared = daysOf(one);
        shared.retainAll(daysOf(other));

        assertEquals(!shared.isEmpty(), one.overlaps(other));
        assertEquals(shared, one.intersection(other).map(PeriodTest::daysOf).orElseGet(TreeSet::new));
        assertEquals(one.intersection(other), other.intersection(one));
        assertEquals(Optional.of(one), one.intersection(one));
        one.days().ifPresent(days -> assertEquals(daysOf(one).size(), days));
    }

    /** Periods that start within sixty days and end within the hundred that {@link #daysOf} looks at, or never. */
    @Provide
    Arbitrary<Period> periods() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(1, 40).optional())
                .as((offset, length) -> period(
                        FIRST_DAY.plusDays(offset),
                        length.map(days -> FIRST_DAY.plusDays(offset + days)).orElse(null)));
    }

    private static Set<LocalDate> daysOf(Period period) {
        return FIRST_DAY
                .datesUntil(FIRST_DAY.plusDays(101))
                .filter(period::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Period period(LocalDate start, @Nullable LocalDate end) {
        return end == null ? Period.from(start) : Period.of(start, end);
    }
}
