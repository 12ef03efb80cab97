package dk.roedtraad.serialization.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What may be said of a field name that is not ours. */
final class FieldNames {
    private static final int CLOSE = 2;

    /** Two of four letters changed is another word. */
    private static final int LONG = 5;

    private FieldNames() {}

    /** The known name that the writer most likely meant. */
    static Optional<String> similar(String name, Collection<String> known) {
        return known.stream()
                .filter(candidate -> distance(name, candidate) <= (name.length() < LONG ? 1 : CLOSE))
                .min(Comparator.<String>comparingInt(candidate -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The number of letters to add, remove or change, regardless of case; big when the lengths alone are far apart. */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > CLOSE) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                int change = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j - 1], row[j]));
            }
        }
        return row[b.length()];
    }
}
