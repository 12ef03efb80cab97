package dk.roedtraad.model.describe;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Fields that a type does not know (Danish: ukendte felter): those of a newer version, and a vendor's own under a reverse-domain
 * name such as {@code dk.example.case}. Kept as JSON text, by name, so that reading and writing loses nothing. Nobody knows what
 * they hold, so they are treated as the most sensitive.
 */
public final class Extra {
    /** The form of a vendor's own name, for schemas. */
    public static final String VENDOR_NAME = "[a-z][a-z0-9-]{0,62}\\.[A-Za-z0-9_.-]{1,190}";

    private static final Pattern VENDOR = Pattern.compile(VENDOR_NAME);

    private static final Extra NONE = new Extra(new TreeMap<>());

    private final SortedMap<String, String> jsonByName;

    private Extra(SortedMap<String, String> jsonByName) {
        this.jsonByName = Collections.unmodifiableSortedMap(jsonByName);
    }

    /** No unknown field. */
    public static Extra none() {
        return NONE;
    }

    /**
     * Unknown fields.
     *
     * @param jsonByName the value of each field as JSON text, by the name of the field
     */
    public static Extra of(Map<String, String> jsonByName) {
        return jsonByName.isEmpty() ? NONE : new Extra(new TreeMap<>(jsonByName));
    }

    /** Whether a name is a vendor's own: a reverse-domain name, which no version of ours will ever use. */
    public static boolean isVendorName(String name) {
        return VENDOR.matcher(name).matches();
    }

    /** The fields as JSON text, by name, in the order of the names. */
    public SortedMap<String, String> getJsonByName() {
        return jsonByName;
    }

    /** Whether there is no unknown field. */
    public boolean isEmpty() {
        return jsonByName.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        // Nearly every value has none, and that is one and the same.
        return this == other || (other instanceof Extra extra && jsonByName.equals(extra.jsonByName));
    }

    @Override
    public int hashCode() {
        return jsonByName.hashCode();
    }

    @Override
    public String toString() {
        return isEmpty() ? "none" : "***";
    }
}
