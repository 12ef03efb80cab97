package dk.roedtraad.scoring.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which numbers of persons may be shown, so that nobody is recognised by a small one (Danish: diskretionering af små celler). The
 * caller gives every number that is to be shown together, and how they add up; what stands in no sum with the others is judged alone.
 *
 * <pre>{@code
 * SmallCells<String> cells = SmallCells.<String>builder()
 *         .cell("measured", 12)
 *         .cell("improved", 2)
 *         .part("improved", "measured")
 *         .build();
 * cells.count("measured"); // 12
 * cells.count("improved"); // empty: two can be recognised
 * }</pre>
 *
 * <p>A number is <em>small</em> if it is above 0 and below the minimum, 5 unless said and never below 3; or if it is 0 of a group of 1
 * to 19 persons (see {@link Builder#zerosFrom}), since that tells something of every one of them. The rest of a group is judged like a
 * part of it, whether or not it is shown: 10 of 12 tells of the two others.
 *
 * <p>No small number is shown, and as many others are hidden as it takes: for each small number there is another table of whole
 * numbers, 0 or above, that adds up and agrees with all that is shown, and in which the number is the minimum or above. So nobody who
 * knows the sums can work out a small number, nor that it is small. Of the hidden cells it is not told which are small, for that would
 * tell too. Whole groups are hidden last. The same cells in the same order are always hidden alike.
 *
 * <p>A share is shown where its numerator and its denominator are, a mean or a median where the number of persons behind it is:
 * {@link #areShown}. The sum behind a hidden mean cannot be derived either: a way to subtract it from sums shown would be a way to
 * subtract its number. The least and the greatest value are somebody's own at any number, and are never shown.
 *
 * <p>It protects one publication. Who publishes the same table every month hides what the months tell together, by giving both months
 * and their difference as cells; and who adds what they know of persons themselves is not kept from it.
 *
 * <p>Sources: the least numbers, Statistics Denmark's policy on data confidentiality (3) and the practice of the education and health
 * statistics (5); secondary suppression, Hundepool et al. 2012, Statistical Disclosure Control, Wiley, ch. 4.
 *
 * @param <K> what names a cell; with {@code equals}, and kept as it is
 */
public final class SmallCells<K> {
    /** The fewest persons that a cell shows unless said otherwise: as in the education and health statistics. */
    public static final int DEFAULT_MINIMUM = 5;

    /** The fewest persons that a cell may be set to show: that of Statistics Denmark. */
    public static final int FLOOR = 3;

    /** How large a group must be for a 0 among it to be shown unless said otherwise. */
    public static final int DEFAULT_ZEROS_FROM = 20;

    private final Map<K, Integer> counts;
    private final Set<K> shown;
    private final int minimum;

    private SmallCells(Map<K, Integer> counts, Set<K> shown, int minimum) {
        this.counts = counts;
        this.shown = shown;
        this.minimum = minimum;
    }

    /** A new builder. */
    public static <K> Builder<K> builder() {
        return new Builder<>();
    }

    /** The fewest persons that a cell shows. */
    public int minimum() {
        return minimum;
    }

    /**
     * The number in a cell, or empty where it is hidden.
     *
     * @throws IllegalArgumentException if there is no such cell
     */
    public OptionalInt count(K key) {
        Integer count = counts.get(key);
        if (count == null) {
            throw new IllegalArgumentException("key: no such cell");
        }
        return shown.contains(key) ? OptionalInt.of(count) : OptionalInt.empty();
    }

    /**
     * Whether the number in a cell is shown.
     *
     * @throws IllegalArgumentException if there is no such cell
     */
    public boolean isShown(K key) {
        return count(key).isPresent();
    }

    /**
     * Whether a number made of these cells may be shown, such as a share of its numerator and its denominator.
     *
     * @throws IllegalArgumentException if one of the cells is not there, or none is given
     */
    public boolean areShown(Collection<? extends K> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("keys: must not be empty");
        }
        return keys.stream().map(this::isShown).reduce(true, Boolean::logicalAnd);
    }

    /** The cells that are shown, in the order they were given. */
    public Set<K> shown() {
        return shown;
    }

    /** The cells that are hidden, in the order they were given. */
    public Set<K> hidden() {
        Set<K> hidden = new LinkedHashSet<>(counts.keySet());
        hidden.removeAll(shown);
        return Collections.unmodifiableSet(hidden);
    }

    /** How many cells are shown and hidden; no number of a cell. */
    @Override
    public String toString() {
        return "SmallCells[" + shown.size() + " shown, " + (counts.size() - shown.size()) + " hidden]";
    }

    /**
     * Takes the cells and how they add up.
     *
     * @param <K> what names a cell
     */
    public static final class Builder<K> {
        private final Map<K, Integer> counts = new LinkedHashMap<>();
        private final List<Sum<K>> sums = new ArrayList<>();
        private final Set<K> given = new LinkedHashSet<>();
        private final Set<K> unguarded = new LinkedHashSet<>();
        private int minimum = DEFAULT_MINIMUM;
        private int zerosFrom = DEFAULT_ZEROS_FROM;

        private record Sum<K>(K total, List<K> parts, boolean open) {}

        private Builder() {}

        /**
         * The fewest persons that a cell shows.
         *
         * @param persons at least 3
         * @throws IllegalArgumentException if it is below
         */
        public Builder<K> minimum(int persons) {
            if (persons < FLOOR) {
                throw new IllegalArgumentException("persons: must be at least " + FLOOR);
            }
            minimum = persons;
            return this;
        }

        /**
         * How large a group must be for a 0 among it to be shown, and so that all of it are elsewhere. In a group of nobody a 0 is
         * always shown.
         *
         * @param persons at least 1, for every 0
         * @throws IllegalArgumentException if it is below
         */
        public Builder<K> zerosFrom(int persons) {
            if (persons < 1) {
                throw new IllegalArgumentException("persons: must be at least 1");
            }
            zerosFrom = persons;
            return this;
        }

        /**
         * A cell that is to be shown if it may.
         *
         * @param key its name, not given before
         * @param persons how many persons are counted in it, 0 or more
         * @throws IllegalArgumentException if the number is below 0 or the cell was given before
         */
        public Builder<K> cell(K key, int persons) {
            if (persons < 0) {
                throw new IllegalArgumentException("persons: must not be below 0");
            }
            if (counts.putIfAbsent(key, persons) != null) {
                throw new IllegalArgumentException("key: was given before");
            }
            return this;
        }

        /**
         * A cell that tells nothing of those in it, such as of how many something is not known: however few they are it is shown, unless
         * it would give another cell away.
         *
         * @param key its name, not given before
         * @param persons how many persons are counted in it, 0 or more
         * @throws IllegalArgumentException if the number is below 0 or the cell was given before
         */
        public Builder<K> unguarded(K key, int persons) {
            cell(key, persons);
            unguarded.add(key);
            return this;
        }

        /**
         * A cell that is shown in any case, however few are in it, such as one that has been shown before. It counts as known when it is
         * asked what the sums tell.
         *
         * @param key its name, not given before
         * @param persons how many persons are counted in it, 0 or more
         * @throws IllegalArgumentException if the number is below 0 or the cell was given before
         */
        public Builder<K> shown(K key, int persons) {
            cell(key, persons);
            given.add(key);
            return this;
        }

        /**
         * That a whole is the sum of its parts, and every person of it in one of them: a total over the categories of a dimension,
         * those of whom it is not known among them; or a target group over the intervention group and the rest.
         *
         * @param total the whole
         * @param parts the parts, at least one
         * @throws IllegalArgumentException if there are no parts, or a cell stands in it twice
         */
        public Builder<K> sum(K total, Collection<? extends K> parts) {
            return add(total, List.copyOf(parts), false);
        }

        /**
         * That the persons of one cell are among those of another: a numerator and its denominator, or a category of several that
         * the same person may be in. The rest, whole − part, needs no cell of its own and is protected like one.
         *
         * @param part the part
         * @param whole the whole
         * @throws IllegalArgumentException if they are the same cell
         */
        public Builder<K> part(K part, K whole) {
            return add(whole, List.of(part), true);
        }

        private Builder<K> add(K total, List<K> parts, boolean open) {
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("parts: must not be empty");
            }
            if (parts.contains(total) || Set.copyOf(parts).size() < parts.size()) {
                throw new IllegalArgumentException("parts: every cell must stand in a sum once");
            }
            sums.add(new Sum<>(total, parts, open));
            return this;
        }

        /**
         * Which cells may be shown.
         *
         * @throws IllegalArgumentException if a sum names a cell that is not there, or its parts do not add up to it
         */
        public SmallCells<K> build() {
            List<K> keys = List.copyOf(counts.keySet());
            Map<K, Integer> index = new LinkedHashMap<>();
            keys.forEach(key -> index.put(key, index.size()));
            List<Integer> persons = new ArrayList<>(counts.values());
            List<int[]> equations = new ArrayList<>();
            for (Sum<K> sum : sums) {
                equations.add(equation(sum, index, persons));
            }
            BitSet hidden = new LinkedTable(
                            persons.stream().mapToInt(Integer::intValue).toArray(),
                            equations,
                            keys.size(),
                            places(given, index),
                            places(unguarded, index),
                            minimum,
                            zerosFrom)
                    .suppress();
            Set<K> shown = new LinkedHashSet<>();
            for (int i = 0; i < keys.size(); i++) {
                if (!hidden.get(i)) {
                    shown.add(keys.get(i));
                }
            }
            return new SmallCells<>(
                    Collections.unmodifiableMap(new LinkedHashMap<>(counts)),
                    Collections.unmodifiableSet(shown),
                    minimum);
        }

        /** The cells of a sum by their numbers, the total first; the rest of a whole becomes one more cell. */
        private static <K> int[] equation(Sum<K> sum, Map<K, Integer> index, List<Integer> persons) {
            int size = sum.parts().size() + (sum.open() ? 2 : 1);
            int[] equation = new int[size];
            equation[0] = indexOf(sum.total(), index);
            long rest = persons.get(equation[0]);
            for (int i = 0; i < sum.parts().size(); i++) {
                int part = indexOf(sum.parts().get(i), index);
                equation[i + 1] = part;
                rest -= persons.get(part);
            }
            if (rest < 0 || (rest > 0 && !sum.open())) {
                throw new IllegalArgumentException("parts: must add up to the whole");
            }
            if (sum.open()) {
                equation[size - 1] = persons.size();
                persons.add((int) rest);
            }
            return equation;
        }

        private static <K> BitSet places(Set<K> cells, Map<K, Integer> index) {
            BitSet places = new BitSet();
            cells.forEach(cell -> places.set(indexOf(cell, index)));
            return places;
        }

        private static <K> int indexOf(K key, Map<K, Integer> index) {
            Integer found = index.get(key);
            if (found == null) {
                throw new IllegalArgumentException("sum: names a cell that is not there");
            }
            return found;
        }
    }
}
