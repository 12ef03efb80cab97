package dk.roedtraad.scoring.trend;

import java.util.Arrays;

/** What both lines need to know about the points. */
final class Points {
    private static final int FEW = 24;

    private Points() {}

    static void check(double[] days, double[] values) {
        if (days.length != values.length) {
            throw new IllegalArgumentException("values: must be as many as the days");
        }
        for (int i = 0; i < days.length; i++) {
            if (!Double.isFinite(days[i])) {
                throw new IllegalArgumentException("days: must be finite numbers");
            }
            if (!Double.isFinite(values[i])) {
                throw new IllegalArgumentException("values: must be finite numbers");
            }
        }
    }

    static boolean onThreeDays(double[] days) {
        int other = 1;
        while (other < days.length && days[other] == days[0]) {
            other++;
        }
        for (int i = other + 1; i < days.length; i++) {
            if (days[i] != days[0] && days[i] != days[other]) {
                return true;
            }
        }
        return false;
    }

    static double[] sorted(double[] values) {
        double[] sorted = values.clone();
        sort(sorted, 0, sorted.length);
        return sorted;
    }

    /** Sorts from start to end, exclusive. For a dozen numbers the library's sort takes as long to get started. */
    static void sort(double[] values, int start, int end) {
        if (end - start > FEW) {
            Arrays.sort(values, start, end);
            return;
        }
        for (int i = start + 1; i < end; i++) {
            double value = values[i];
            int j = i;
            while (j > start && values[j - 1] > value) {
                values[j] = values[j - 1];
                j--;
            }
            values[j] = value;
        }
    }

    static double median(double[] sorted) {
        int upper = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[upper] : (sorted[upper - 1] + sorted[upper]) / 2;
    }

    /** The result, unless the numbers are so far apart or so near to each other that a double does not hold it. */
    static double representable(double result) {
        if (!Double.isFinite(result)) {
            throw new IllegalArgumentException("values: no line through these can be told in a double");
        }
        return result + 0.0; // no minus zero, which a fall of nothing over days told backwards makes
    }
}
