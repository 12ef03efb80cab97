package dk.roedtraad.scoring.group;

import java.util.stream.IntStream;

/** The rows in which both scores are known, and how many are not among them. */
@SuppressWarnings("ArrayRecordComponent") // seen by this package alone, which changes none
record Pairs(double[] earlier, double[] later, int missing) {

    static Pairs of(double[] earlier, double[] later) {
        Samples.sameLength(earlier.length, later.length, "later");
        Samples.finiteOrUnknown(earlier, "earlier");
        Samples.finiteOrUnknown(later, "later");
        int[] known = IntStream.range(0, earlier.length)
                .filter(i -> !Double.isNaN(earlier[i]) && !Double.isNaN(later[i]))
                .toArray();
        return new Pairs(
                IntStream.of(known).mapToDouble(i -> earlier[i]).toArray(),
                IntStream.of(known).mapToDouble(i -> later[i]).toArray(),
                earlier.length - known.length);
    }

    int size() {
        return earlier.length;
    }

    double[] changes() {
        return IntStream.range(0, earlier.length)
                .mapToDouble(i -> later[i] - earlier[i])
                .toArray();
    }
}
