package dk.roedtraad.model.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Dated numbers, looked up by key and day (Danish: parametertabel).
 *
 * <p>Two rows of one key that hold on the same day are refused when the table is made.
 */
public final class Parameters {
    private final Map<String, List<Parameter>> rowsByKey;

    private Parameters(Map<String, List<Parameter>> rowsByKey) {
        this.rowsByKey = rowsByKey;
    }

    /**
     * A table of rows.
     *
     * @throws IllegalArgumentException naming every key whose rows overlap
     */
    public static Parameters of(List<Parameter> rows) {
        Map<String, List<Parameter>> rowsByKey = new TreeMap<>();
        rows.forEach(row -> rowsByKey
                .computeIfAbsent(row.getKey(), key -> new ArrayList<>())
                .add(row));
        List<String> overlapping = new ArrayList<>();
        rowsByKey.forEach((key, ofKey) -> {
            ofKey.sort(Comparator.comparing(row -> row.getValid().getStartInclusive()));
            for (int i = 1; i < ofKey.size(); i++) {
                if (ofKey.get(i - 1).getValid().contains(ofKey.get(i).getValid().getStartInclusive())) {
                    overlapping.add(key);
                }
            }
        });
        if (!overlapping.isEmpty()) {
            throw new IllegalArgumentException("rows: overlapping periods for " + overlapping);
        }
        return new Parameters(rowsByKey);
    }

    /** All rows, by key and then by date. */
    public List<Parameter> getRows() {
        return rowsByKey.values().stream().flatMap(List::stream).toList();
    }

    /** The row that holds on a day, or empty where none does. A rule answers <em>undetermined</em> on empty. */
    public Optional<Parameter> find(String key, LocalDate on) {
        return rowsByKey.getOrDefault(key, List.of()).stream()
                .filter(row -> row.getValid().contains(on))
                .findFirst();
    }

    /** Whether any row, of any date, has the key. A key without rows is a number that the host must set. */
    public boolean isSet(String key) {
        return rowsByKey.containsKey(key);
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
}
