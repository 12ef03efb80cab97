package dk.roedtraad.rules.visitation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.youth.CaseFact;
import dk.roedtraad.rules.inquiry.Inquiry;
import org.jspecify.annotations.Nullable;

/**
 * Is a known fact as asked? A criterion that is a line.
 *
 * <p>Most leaves of a decision are of this kind, and differ in the day of the fact alone: what does not hang on the case is made
 * once, and the leaf of a day is kept for the next case with a fact of that day.
 */
final class FactHolds<T> implements Criterion {
    private final Rule rule;
    private final CaseFact<T> fact;
    // Two to five leaves each, sooner looked through than looked up.
    private final List<Leaf<T>> known;
    private final List<Leaf<FactState>> unknown;

    /**
     * A criterion.
     *
     * @param rule the rule that asks
     * @param fact the fact
     * @param values every value that the fact may have
     * @param isMet what it must be
     */
    FactHolds(Rule rule, CaseFact<T> fact, List<T> values, Predicate<T> isMet) {
        this.rule = rule;
        this.fact = fact;
        this.known = values.stream()
                .map(value -> new Leaf<>(
                        value,
                        leaf(Fact.known(value), Answer.of(isMet.test(value))).build()))
                .toList();
        this.unknown = Arrays.stream(FactState.values())
                .filter(state -> state != FactState.KNOWN)
                .map(state -> new Leaf<>(
                        state,
                        leaf(Fact.unknown(state), Answer.UNDETERMINED)
                                .addOpen(fact.toOpenPoint())
                                .build()))
                .toList();
    }

    /** Met by a yes. */
    static FactHolds<Boolean> yes(Rule rule, CaseFact<Boolean> fact) {
        return new FactHolds<>(rule, fact, List.of(true, false), value -> value);
    }

    /** Met by a no. */
    static FactHolds<Boolean> no(Rule rule, CaseFact<Boolean> fact) {
        return new FactHolds<>(rule, fact, List.of(true, false), value -> !value);
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public Explanation evaluate(Inquiry inquiry) {
        Fact<T> found = fact.in(inquiry.youthCase(), inquiry.on());
        Leaf<?> leaf = found instanceof Fact.Known<T> value
                ? leafOf(known, value.getValue())
                : leafOf(unknown, found.getState());
        return leaf.on(found.getDate());
    }

    private static <V> Leaf<V> leafOf(List<Leaf<V>> leaves, V value) {
        int i = 0;
        while (!leaves.get(i).value.equals(value)) {
            i++;
        }
        return leaves.get(i);
    }

    private Explanation.Builder leaf(Fact<T> read, Answer answer) {
        return Explanation.builder().rule(rule).addReading(fact.toReading(read)).answer(answer);
    }

    /** The leaf of a value, or of a state, without a day, and the same leaf of the days last asked for. */
    private static final class Leaf<V> {
        /** Nearly three years of days, so that facts of one caseload seldom meet in one place. */
        private static final int DAYS = 1_024;

        private final V value;
        private final Explanation undated;

        /** Read and written by any thread without a barrier: what lies in it cannot change, and of two equal leaves either may stay. */
        private final @Nullable Dated[] dated = new Dated[DAYS];

        Leaf(V value, Explanation undated) {
            this.value = value;
            this.undated = undated;
        }

        Explanation on(Optional<LocalDate> date) {
            if (date.isEmpty()) {
                return undated;
            }
            int place = placeOf(date.get());
            Dated kept = dated[place];
            if (kept == null || !kept.day().equals(date.get())) {
                kept = new Dated(
                        date.get(),
                        undated.withReadings(undated.getReadings().get(0).withDate(date)));
                dated[place] = kept;
            }
            return kept.leaf();
        }

        /** Days of one year and the next have each their place; counted without the divisions of a day of the epoch. */
        private static int placeOf(LocalDate day) {
            return Math.floorMod((day.getYear() * 12 + day.getMonthValue()) * 31 + day.getDayOfMonth(), DAYS);
        }

        private record Dated(LocalDate day, Explanation leaf) {}
    }
}
