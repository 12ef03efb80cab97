package dk.roedtraad.scoring.trend;

/**
 * The non-overlap of all pairs (NAP): how often a measurement of the later phase is above one of the earlier phase.
 * It asks only for an order, so it suits single items whose steps are not equally far apart, where a mean or a
 * reliable change does not.
 *
 * <pre>{@code
 * Nap.of(new int[] {2, 2, 3}, new int[] {3, 4, 3, 4}); // 0.91667: 10 pairs rise, 2 are ties, none falls, of 12
 * }</pre>
 *
 * <p>Source: Parker &amp; Vannest 2009, Behav Ther 40(4):357-367.
 */
public final class Nap {
    private Nap() {}

    /**
     * The share of all pairs of an earlier and a later answer in which the later is higher, ties counted as half:
     * from 0, all fell, over 0.5, no difference, to 1, all rose. High is good; where low is good, swap the two.
     *
     * @param before the answers of the earlier phase, at least one
     * @param after the answers of the later phase, at least one
     * @throws IllegalArgumentException if either is empty
     */
    public static double of(int[] before, int[] after) {
        if (before.length == 0) {
            throw new IllegalArgumentException("before: must not be empty");
        }
        if (after.length == 0) {
            throw new IllegalArgumentException("after: must not be empty");
        }
        long halves = 0;
        for (int earlier : before) {
            for (int later : after) {
                halves += later > earlier ? 2 : later == earlier ? 1 : 0;
            }
        }
        return halves / (2.0 * before.length * after.length);
    }
}
