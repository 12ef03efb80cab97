package dk.roedtraad.scoring.group;

/**
 * How many of a group something holds for (Danish: andel).
 *
 * @param count of how many it is known to hold
 * @param known of how many it is known whether it holds
 * @param unknown of how many it is not known; they are in neither of the two others
 */
public record Share(int count, int known, int unknown) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is below 0, or the count above the number known
     */
    public Share {
        Samples.notNegative(count, "count");
        Samples.notNegative(known, "known");
        Samples.notNegative(unknown, "unknown");
        if (count > known) {
            throw new IllegalArgumentException("count: must not be above the number known");
        }
    }

    /**
     * A share of a group of which all is known.
     *
     * @throws IllegalArgumentException if one is below 0, or the count above the number known
     */
    public static Share of(int count, int known) {
        return new Share(count, known, 0);
    }

    /** The two groups as one; they share no person. */
    public Share and(Share other) {
        return new Share(
                Math.addExact(count, other.count),
                Math.addExact(known, other.known),
                Math.addExact(unknown, other.unknown));
    }

    double proportion() {
        return (double) count / known;
    }

    /** How many are known and unknown; not of how many it holds. */
    @Override
    public String toString() {
        return "Share[known=" + known + ", unknown=" + unknown + "]";
    }
}
