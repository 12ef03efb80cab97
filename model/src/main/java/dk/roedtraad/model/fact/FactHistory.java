package dk.roedtraad.model.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is known over time of a fact that changes (Danish: oplysning over tid): dated facts, of which the latest on or before
 * a day counts on that day. Nothing is overwritten; a correction is one more fact.
 *
 * <pre>{@code
 * FactHistory<Boolean> placed = FactHistory.of(
 *     Fact.known(false).withDate(LocalDate.of(2024, 1, 8)),
 *     Fact.known(true).withDate(LocalDate.of(2026, 3, 2)));
 * placed.on(LocalDate.of(2025, 6, 1)); // known to be no
 * }</pre>
 *
 * <p>A fact without a date is older than every dated one. Of two facts of one day the one recorded last counts, and where that is
 * not said, the later in the list.
 *
 * @param <T> the type of the value
 */
public final class FactHistory<T> {
    private static final FactHistory<?> EMPTY = new FactHistory<>(List.of());

    private final List<Fact<T>> facts;

    private FactHistory(List<Fact<T>> facts) {
        this.facts = facts;
    }

    /** The history of a fact that nobody has asked for: the state of every history that is absent. */
    @SuppressWarnings("unchecked") // holds no fact
    public static <T> FactHistory<T> notAsked() {
        return (FactHistory<T>) EMPTY;
    }

    /** The history that facts make up. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T> FactHistory<T> of(Fact<T>... facts) {
        return of(Arrays.asList(facts));
    }

    /** The history that facts make up. */
    public static <T> FactHistory<T> of(List<? extends Fact<T>> facts) {
        List<Fact<T>> all = FactList.copyOf(facts, "facts");
        return all.isEmpty() ? notAsked() : new FactHistory<>(all);
    }

    /** This history with one fact more. */
    public FactHistory<T> with(Fact<T> fact) {
        List<Fact<T>> longer = new ArrayList<>(facts);
        longer.add(fact);
        return of(longer);
    }

    /** Every fact, in the order given. */
    public List<Fact<T>> getFacts() {
        return facts;
    }

    /**
     * The fact that counts on a day: the latest on or before it, known or not, and <em>not asked</em> where there is none. What
     * holds only from a later day says nothing about this one. A fact without a day counts as older than those with one; but where it
     * was written after the one that counts and says something else, nobody can tell which is the newer, and so it is not known.
     */
    public Fact<T> on(LocalDate day) {
        if (facts.size() == 1) { // as nearly all are
            Fact<T> only = facts.get(0);
            Optional<LocalDate> date = only.getDate();
            return date.isPresent() && date.get().isAfter(day) ? Fact.notAsked() : only;
        }
        Fact<T> counts = Fact.notAsked();
        LocalDate since = LocalDate.MIN;
        LocalDate recorded = LocalDate.MIN;
        boolean isContradicted = false;
        for (int i = 0; i < facts.size(); i++) {
            Fact<T> fact = facts.get(i);
            LocalDate date = fact.getDate().orElse(LocalDate.MIN);
            LocalDate written = fact.getRecorded().orElse(LocalDate.MIN);
            boolean newer = date.isAfter(since) || (date.isEqual(since) && !written.isBefore(recorded));
            if (!date.isAfter(day) && newer) {
                counts = fact;
                since = date;
                recorded = written;
                isContradicted = false;
            } else if (fact.getDate().isEmpty() && fact.saysOtherThan(counts)) {
                isContradicted = true;
            }
        }
        return isContradicted ? Fact.notAsked() : counts;
    }

    /**
     * Since when what counts on a day has held without a break (Danish: siden hvornår): the date of the first fact of the
     * unbroken run with the same value. Empty where nothing is known on the day, or since when is not.
     */
    public Optional<LocalDate> since(LocalDate day) {
        Optional<LocalDate> since = Optional.empty();
        if (on(day) instanceof Fact.Known<T> counts) {
            since = counts.getDate();
            while (since.isPresent()
                    && on(since.get().minusDays(1)) instanceof Fact.Known<T> before
                    && before.getValue().equals(counts.getValue())) {
                since = before.getDate();
            }
        }
        return since;
    }

    /** The facts that were established on or after a day, and no other: a fact without a date is left out. */
    public FactHistory<T> from(LocalDate day) {
        return of(facts.stream()
                .filter(fact ->
                        fact.getDate().filter(date -> !date.isBefore(day)).isPresent())
                .toList());
    }

    /**
     * What was known by the end of a day: the facts recorded on or before it. A fact that does not say when it was recorded was
     * so on its own date, and one with neither was always known. {@code knownBy(then).on(day)} is what was known then of that
     * day.
     */
    public FactHistory<T> knownBy(LocalDate day) {
        return of(facts.stream()
                .filter(fact -> fact.getRecorded()
                        .or(fact::getDate)
                        .filter(written -> written.isAfter(day))
                        .isEmpty())
                .toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactHistory<?> history && facts.equals(history.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    @Override
    public String toString() {
        return facts.toString();
    }
}
