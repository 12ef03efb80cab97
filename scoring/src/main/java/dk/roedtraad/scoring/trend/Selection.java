package dk.roedtraad.scoring.trend;

/**
 * Finds the values of a few ranks without sorting all: the values are dealt into buckets, and only the buckets in
 * which a rank falls are sorted. For the 66 slopes of twelve points that is at least half as fast again as
 * {@link java.util.Arrays#sort(double[])}.
 */
final class Selection {
    private final double from;
    private final double bucketsPerUnit;
    private final int buckets;

    /**
     * Where most of the values are thought to lie, from not above to. A wrong guess costs time, and never changes
     * what is found.
     */
    Selection(double from, double to, int size) {
        this.from = from;
        this.buckets = Integer.highestOneBit(size);
        this.bucketsPerUnit = buckets / (to - from);
    }

    /** The values in an order in which each of the ranks holds what it would hold if all were sorted. */
    double[] select(double[] values, int... ranks) {
        int[] bucket = new int[values.length];
        int[] ends = new int[buckets + 1];
        for (int i = 0; i < values.length; i++) {
            int b = bucket(values[i]);
            bucket[i] = b;
            ends[b + 1]++;
        }
        for (int b = 1; b <= buckets; b++) {
            ends[b] += ends[b - 1];
        }
        double[] dealt = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            dealt[ends[bucket[i]]++] = values[i]; // from the start of the bucket, which so becomes its end
        }
        for (int rank : ranks) {
            int b = bucket(dealt[rank]);
            Points.sort(dealt, b == 0 ? 0 : ends[b - 1], ends[b]);
        }
        return dealt;
    }

    /**
     * Never falls while the value rises, also where the guess is a single number and the factor infinite: what is not a
     * number becomes 0.
     */
    private int bucket(double value) {
        return Math.max(0, Math.min(buckets - 1, (int) ((value - from) * bucketsPerUnit)));
    }
}
