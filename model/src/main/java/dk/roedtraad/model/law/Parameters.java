package dk.roedtraad.model.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import dk.roedtraad.model.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Dated numbers, looked up by key and day (Danish: parametertabel).
 *
 * <p>Two rows of one key that hold on the same day are refused when the table is made; days without a row are not. A municipality
 * lays rows of its own over the table, and the row found says whose it is:
 *
 * <pre>{@code
 * Parameters ours = ShippedParameters.get().overlaidBy("Aarhus Kommune", List.of(handoverAt16, passivityAfter30Days));
 * }</pre>
 */
public final class Parameters {
    /** By key; the rows of an upper layer before those below it, and within a layer by date. */
    private final Map<String, List<Parameter>> rowsByKey;

    /** The keys that may be asked for, with or without a row. */
    private final Set<String> known;

    /** What is counted by the numbers that no row gives, where that is said. */
    private final Map<String, Parameter.Unit> units;

    private final Latest latest = new Latest();

    private Parameters(
            Map<String, List<Parameter>> rowsByKey, Set<String> alsoKnown, Map<String, Parameter.Unit> units) {
        this.rowsByKey = new LinkedHashMap<>(); // in the order of the keys, and found by hash
        // Rules ask by constants: a key that is the same object is found without a look at its letters.
        rowsByKey.forEach((key, rows) -> this.rowsByKey.put(key.intern(), rows));
        this.known = new TreeSet<>(alsoKnown);
        this.known.addAll(rowsByKey.keySet());
        this.units = units;
    }

    /**
     * A table of rows.
     *
     * @throws IllegalArgumentException naming every key whose rows overlap, with the days
     */
    public static Parameters of(List<Parameter> rows) {
        return new Parameters(layer("rows", rows), Set.of(), Map.of());
    }

    /**
     * This table, which knows some keys more: numbers that no row gives, and that a host sets by an overlay. Whoever adds a rule
     * with a number of its own names its key here.
     */
    public Parameters knowing(String... keys) {
        Set<String> more = new TreeSet<>(known);
        more.addAll(List.of(keys));
        return new Parameters(rowsByKey, more, units);
    }

    /**
     * This table, which knows some keys more and what they count: a rule that counts days cannot use a number of months, so a row
     * of another unit is refused.
     */
    public Parameters knowing(Parameter.Unit unit, String... keys) {
        Map<String, Parameter.Unit> more = new TreeMap<>(units);
        List.of(keys).forEach(key -> more.put(key, unit));
        return new Parameters(rowsByKey, knowing(keys).known, more);
    }

    /**
     * This table with the rows of a municipality laid over it. On the days that one of them holds it is found in place of the row
     * below; on all other days nothing changes. It may replace rows that are marked local, by a number of the same unit, and it
     * may set keys that this table knows without having a row of them, in the unit that was said for them, and nothing else: in
     * particular it cannot keep a number alive after its row was closed. A key that the table does not know is refused, since a misspelt one would do nothing and
     * say nothing.
     *
     * @param layer who set the rows, as {@link Parameter#getLayer} and the explanations show it
     * @throws IllegalArgumentException naming every key whose rows overlap each other, else every key that is not known, else
     *     every key that may not be set so
     */
    public Parameters overlaidBy(String layer, List<Parameter> local) {
        if (layer.isBlank()) {
            throw new IllegalArgumentException("layer: blank");
        }
        Map<String, List<Parameter>> upper =
                layer("local", local.stream().map(row -> row.withLayer(layer)).toList());
        List<String> unknown =
                upper.keySet().stream().filter(key -> !known.contains(key)).toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("local: unknown keys " + unknown + "; known are " + known);
        }
        List<String> refused = upper.entrySet().stream()
                .filter(entry -> !entry.getValue().stream().allMatch(this::maySet))
                .map(Map.Entry::getKey)
                .toList();
        if (!refused.isEmpty()) {
            throw new IllegalArgumentException(
                    "local: a row must count what its rule counts, and replace only local rows, on all of its days; not so for "
                            + refused);
        }
        Map<String, List<Parameter>> both = new TreeMap<>(rowsByKey);
        upper.forEach((key, rows) -> both.merge(
                key,
                rows,
                (below, above) -> Stream.concat(above.stream(), below.stream()).toList()));
        return new Parameters(both, known, units);
    }

    /** All rows, by key, then from the upper layer to the lower, and then by date. */
    public List<Parameter> getRows() {
        return rowsByKey.values().stream().flatMap(List::stream).toList();
    }

    /** All rows of a key, from the upper layer to the lower, and then by date. */
    public List<Parameter> getRows(String key) {
        return Collections.unmodifiableList(rowsByKey.getOrDefault(key, List.of()));
    }

    /** The row that holds on a day, or empty where none does. A rule answers <em>undetermined</em> on empty. */
    public Optional<Parameter> find(String key, LocalDate on) {
        List<Parameter> rows = rowsByKey.getOrDefault(key, List.of());
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).getValid().contains(on)) {
                return Optional.of(rows.get(i));
            }
        }
        return Optional.empty();
    }

    /** The table as it stands on a day. Many cases are asked about on one day, so the latest day asked for is kept. */
    public OnDay on(LocalDate day) {
        OnDay kept = latest.day;
        if (kept == null || !kept.day.equals(day)) {
            Map<String, Optional<Parameter>> rows = new HashMap<>();
            rowsByKey.keySet().forEach(key -> rows.put(key, find(key, day)));
            kept = new OnDay(day, rows);
            latest.day = kept;
        }
        return kept;
    }

    /** The rows of a table that hold on one day. */
    public static final class OnDay {
        private final LocalDate day;
        private final Map<String, Optional<Parameter>> rows;

        private OnDay(LocalDate day, Map<String, Optional<Parameter>> rows) {
            this.day = day;
            this.rows = rows;
        }

        /** As {@link Parameters#find} of this day. */
        public Optional<Parameter> find(String key) {
            return rows.getOrDefault(key, Optional.empty());
        }
    }

    /** The only thing here that changes. What is found is the same without it. */
    private static final class Latest {
        private volatile @Nullable OnDay day;
    }

    /** Whether any row, of any date, has the key. A known key without rows is a number that the host must set. */
    public boolean isSet(String key) {
        return rowsByKey.containsKey(key);
    }

    /** Whether the key may be asked for, with or without a row. */
    public boolean isKnown(String key) {
        return known.contains(key);
    }

    /** The known keys without a row, in alphabetical order: the numbers that a host must set. */
    public List<String> getNotSet() {
        return known.stream().filter(key -> !isSet(key)).toList();
    }

    /** What the numbers of a key count: as its rows say, or, where it has none, as was said when the key was made known. */
    public Optional<Parameter.Unit> findUnit(String key) {
        return getRows(key).stream().map(Parameter::getUnit).findFirst().or(() -> Optional.ofNullable(units.get(key)));
    }

    /**
     * The row that holds on a day.
     *
     * @throws IllegalArgumentException naming the key and the day, where no row holds
     */
    public Parameter get(String key, LocalDate on) {
        return find(key, on)
                .orElseThrow(() -> new IllegalArgumentException("key: no row of " + key + " holds on " + on));
    }

    /** The periods between the rows of a key in which none of them holds, by date. */
    public List<Period> gaps(String key) {
        return getRows(key).stream()
                .flatMap(row -> row.getValid().getEndExclusive().stream())
                .filter(end -> find(key, end).isEmpty())
                .distinct()
                .sorted()
                .flatMap(end -> getRows(key).stream()
                        .map(row -> row.getValid().getStartInclusive())
                        .filter(end::isBefore)
                        .min(Comparator.naturalOrder())
                        .map(start -> Period.of(end, start))
                        .stream())
                .toList();
    }

    private boolean maySet(Parameter upper) {
        return isSet(upper.getKey())
                ? mayBeReplacedBy(upper)
                : units.getOrDefault(upper.getKey(), upper.getUnit()) == upper.getUnit();
    }

    /** Which row wins changes only where one begins or ends, so that looking on those days is looking on all. */
    private boolean mayBeReplacedBy(Parameter upper) {
        Stream<LocalDate> changes = getRows(upper.getKey()).stream()
                .map(Parameter::getValid)
                .flatMap(
                        valid -> Stream.concat(Stream.of(valid.getStartInclusive()), valid.getEndExclusive().stream()));
        return Stream.concat(Stream.of(upper.getValid().getStartInclusive()), changes)
                .filter(upper.getValid()::contains)
                .allMatch(day -> find(upper.getKey(), day)
                        .filter(row -> row.isLocal() && row.getUnit() == upper.getUnit())
                        .isPresent());
    }

    private static Map<String, List<Parameter>> layer(String parameter, List<Parameter> rows) {
        Map<String, List<Parameter>> byKey = new TreeMap<>();
        rows.stream()
                .sorted(Comparator.comparing(row -> row.getValid().getStartInclusive()))
                .forEach(row -> byKey.computeIfAbsent(row.getKey(), key -> new ArrayList<>())
                        .add(row));
        List<String> overlapping = new ArrayList<>();
        byKey.forEach((key, ofKey) -> {
            String days = overlaps(ofKey);
            if (!days.isEmpty()) {
                overlapping.add(key + " (" + days + ")");
            }
        });
        if (!overlapping.isEmpty()) {
            throw new IllegalArgumentException(parameter + ": overlapping periods for " + overlapping);
        }
        return byKey;
    }

    /** The days that two of the rows share, as {@code start/end} with the end not included. */
    private static String overlaps(List<Parameter> rows) {
        List<String> shared = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            for (Parameter earlier : rows.subList(0, i)) {
                earlier.getValid()
                        .intersection(rows.get(i).getValid())
                        .ifPresent(days -> shared.add(days.getStartInclusive() + "/"
                                + days.getEndExclusive()
                                        .map(LocalDate::toString)
                                        .orElse("..")));
            }
        }
        return String.join(", ", shared);
    }
}
