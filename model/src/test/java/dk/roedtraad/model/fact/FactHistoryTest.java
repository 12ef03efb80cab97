package dk.roedtraad.model.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FactHistoryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Fact<String> EARLY = Fact.known("hos mor").withDate(DAY.minusYears(2));
    private static final Fact<String> LATE = Fact.known("plejefamilie").withDate(DAY);

    @Test
    void an_absent_history_is_not_asked_on_any_day() {
        assertEquals(Fact.notAsked(), FactHistory.notAsked().on(DAY));
        assertEquals(FactHistory.notAsked(), FactHistory.of(List.of()));
    }

    @Test
    void the_latest_fact_on_or_before_the_day_counts_whatever_the_order_it_was_written_in() {
        for (FactHistory<String> history : List.of(FactHistory.of(EARLY, LATE), FactHistory.of(LATE, EARLY))) {
            assertEquals(Fact.notAsked(), history.on(DAY.minusYears(2).minusDays(1)));
            assertEquals(EARLY, history.on(DAY.minusYears(2)));
            assertEquals(EARLY, history.on(DAY.minusDays(1)));
            assertEquals(LATE, history.on(DAY));
            assertEquals(LATE, history.on(DAY.plusYears(10)));
        }
    }

    @Test
    void what_holds_only_from_a_later_day_is_not_asked_before_it() {
        assertEquals(
                FactState.NOT_ASKED, FactHistory.of(LATE).on(DAY.minusDays(1)).getState());
    }

    @Test
    void a_fact_without_a_date_is_older_than_every_dated_one() {
        FactHistory<String> history = FactHistory.of(Fact.known("altid"), EARLY);

        assertEquals(Fact.known("altid"), history.on(LocalDate.of(1999, 1, 1)));
        assertEquals(EARLY, history.on(DAY));
    }

    @Test
    void of_a_fact_without_a_date_written_after_one_that_says_something_else_nobody_knows_which_is_the_newer() {
        FactHistory<String> contradicted = FactHistory.of(EARLY, Fact.known("altid"));

        assertEquals(Fact.notAsked(), contradicted.on(DAY));
        assertEquals(Fact.known("altid"), contradicted.on(LocalDate.of(1999, 1, 1)));
        assertEquals(LATE, FactHistory.of(EARLY, Fact.known("altid"), LATE).on(DAY));
        assertEquals(
                EARLY,
                FactHistory.of(EARLY, Fact.known(((Fact.Known<String>) EARLY).getValue()))
                        .on(DAY));
    }

    @Test
    void a_later_unknown_counts_too_so_that_an_old_yes_does_not_live_for_ever() {
        FactHistory<String> history =
                FactHistory.of(EARLY, Fact.<String>declined().withDate(DAY));

        assertEquals(FactState.DECLINED, history.on(DAY).getState());
    }

    @Test
    void a_correction_of_the_same_day_counts_from_when_it_was_recorded() {
        Fact<String> wrong = LATE.withRecorded(DAY.plusDays(1));
        Fact<String> corrected = Fact.known("opholdssted").withDate(DAY).withRecorded(DAY.plusDays(20));
        FactHistory<String> history = FactHistory.of(corrected, wrong);

        assertEquals(corrected, history.on(DAY));
        assertEquals(wrong, history.knownBy(DAY.plusDays(19)).on(DAY));
        assertEquals(Fact.notAsked(), history.knownBy(DAY).on(DAY), "nobody had written anything down yet");
    }

    @Test
    void of_two_facts_of_one_day_that_say_nothing_of_recording_the_later_in_the_list_counts() {
        Fact<String> other = Fact.known("opholdssted").withDate(DAY);

        assertEquals(other, FactHistory.of(LATE, other).on(DAY));
        assertEquals(LATE, FactHistory.of(other, LATE).on(DAY));
    }

    @Test
    void a_fact_that_does_not_say_when_it_was_recorded_was_so_on_its_own_date() {
        FactHistory<String> history = FactHistory.of(Fact.known("altid"), LATE);

        assertEquals(FactHistory.of(Fact.known("altid")), history.knownBy(DAY.minusDays(1)));
        assertEquals(history, history.knownBy(DAY));
    }

    @Test
    void one_fact_more_leaves_the_history_as_it_was() {
        FactHistory<String> history = FactHistory.of(EARLY);

        assertEquals(FactHistory.of(EARLY, LATE), history.with(LATE));
        assertEquals(FactHistory.of(EARLY), history);
    }

    @Test
    void a_change_to_the_callers_array_or_list_does_not_reach_inside() {
        List<Fact<String>> mine = new ArrayList<>(List.of(EARLY));
        FactHistory<String> history = FactHistory.of(mine);

        mine.add(LATE);

        assertEquals(List.of(EARLY), history.getFacts());
        assertThrows(
                UnsupportedOperationException.class, () -> history.getFacts().add(LATE));
    }

    @Test
    @SuppressWarnings("NullAway") // a caller without nullness checks can do it
    void nothing_in_a_history_may_be_null() {
        assertThrows(IllegalArgumentException.class, () -> FactHistory.of(Arrays.asList(EARLY, null)));
        assertThrows(IllegalArgumentException.class, () -> FactHistory.of(EARLY).with(null));
    }

    @Test
    void no_value_shows() {
        String shown = FactHistory.of(EARLY, LATE, Fact.declined()).toString();

        assertFalse(shown.contains("hos mor") || shown.contains("plejefamilie"), shown);
        assertTrue(shown.contains("declined"), shown);
    }

    @Test
    void histories_are_equal_when_their_facts_and_the_order_are() {
        assertEquals(FactHistory.of(EARLY, LATE), FactHistory.of(EARLY, LATE));
        assertEquals(
                FactHistory.of(EARLY, LATE).hashCode(),
                FactHistory.of(EARLY, LATE).hashCode());
        assertNotEquals(FactHistory.of(EARLY, LATE), FactHistory.of(LATE, EARLY));
    }

    /** Day by day: whatever was last said, walking from the first day to the day asked about. */
    @Property
    void the_fact_of_a_day_is_the_one_a_diary_read_up_to_that_day_ends_with(
            @ForAll("dated") List<Fact<Integer>> facts, @ForAll("days") LocalDate day) {
        Fact<Integer> diary = Fact.notAsked();
        for (LocalDate page = DAY; !page.isAfter(day); page = page.plusDays(1)) {
            for (Fact<Integer> fact : facts) {
                if (fact.getDate().orElseThrow().equals(page)) {
                    diary = fact;
                }
            }
        }

        assertEquals(diary, FactHistory.of(facts).on(day));
    }

    @Test
    void what_holds_has_held_since_the_first_day_of_its_unbroken_run() {
        FactHistory<Boolean> history = FactHistory.of(
                Fact.known(true).withDate(DAY),
                Fact.known(false).withDate(DAY.plusDays(10)),
                Fact.known(true).withDate(DAY.plusDays(20)),
                Fact.known(true).withDate(DAY.plusDays(30)));

        assertEquals(Optional.of(DAY), history.since(DAY.plusDays(9)));
        assertEquals(Optional.of(DAY.plusDays(10)), history.since(DAY.plusDays(19)));
        assertEquals(Optional.of(DAY.plusDays(20)), history.since(DAY.plusDays(20)));
        assertEquals(Optional.of(DAY.plusDays(20)), history.since(DAY.plusDays(90)));
        assertEquals(Optional.empty(), history.since(DAY.minusDays(1)));
    }

    @Test
    void nobody_knows_since_when_where_the_run_begins_without_a_date_or_nothing_is_known() {
        Fact<Boolean> undated = Fact.known(true);

        assertEquals(Optional.empty(), FactHistory.of(undated).since(DAY));
        assertEquals(
                Optional.empty(), FactHistory.of(undated, undated.withDate(DAY)).since(DAY));
        assertEquals(
                Optional.empty(),
                FactHistory.of(Fact.<Boolean>declined().withDate(DAY)).since(DAY));
    }

    /** As a diary: walked back page by page from the day, until the value is another or no longer known. */
    @Property
    void since_is_the_last_page_of_the_diary_walked_backwards(
            @ForAll("dated") List<Fact<Integer>> facts, @ForAll("days") LocalDate day) {
        FactHistory<Integer> history = FactHistory.of(facts);
        Optional<LocalDate> expected = Optional.empty();
        if (history.on(day) instanceof Fact.Known<Integer> now) {
            LocalDate page = day;
            while (history.on(page.minusDays(1)) instanceof Fact.Known<Integer> before
                    && before.getValue().equals(now.getValue())) {
                page = page.minusDays(1);
            }
            expected = Optional.of(page);
        }

        assertEquals(expected, history.since(day));
    }

    @Test
    void from_a_day_on_there_are_its_facts_and_the_later_ones_and_none_without_a_date() {
        FactHistory<String> history = FactHistory.of(Fact.known("altid"), EARLY, LATE);

        assertEquals(FactHistory.of(LATE), history.from(DAY));
        assertEquals(FactHistory.notAsked(), history.from(DAY.plusDays(1)));
        assertEquals(FactHistory.of(EARLY, LATE), history.from(DAY.minusYears(2)));
    }

    @Provide
    Arbitrary<List<Fact<Integer>>> dated() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 3), Arbitraries.of(true, true, false))
                .as((day, value, known) -> known
                        ? Fact.known(value).withDate(day)
                        : Fact.<Integer>declined().withDate(day))
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 12).map(DAY::plusDays);
    }
}
