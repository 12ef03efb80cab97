package dk.roedtraad.scoring.cohort;

/**
 * The changes of a cohort between two waves (Danish: ændring): the later total less the earlier one, in the points of the totals. Rows
 * of both waves are of the same people in the same order.
 */
public final class Differences {
    private Differences() {}

    /**
     * Differences of totals; {@link Columns#MISSING} where either total is missing, that is, below 0.
     *
     * @throws IllegalArgumentException if the columns differ in length
     */
    public static byte[] between(byte[] earlier, byte[] later) {
        Columns.checkLength(later.length, earlier.length, "later");
        byte[] differences = new byte[earlier.length];
        between(earlier, later, 0, earlier.length, differences);
        return differences;
    }

    /**
     * The same of some rows, written into the same rows of a column.
     *
     * @param differences where they go; it may be one of the other two
     * @throws IllegalArgumentException if the rows are not in all columns
     */
    public static void between(byte[] earlier, byte[] later, int fromInclusive, int toExclusive, byte[] differences) {
        Columns.check(fromInclusive, toExclusive, earlier.length, "earlier");
        Columns.check(fromInclusive, toExclusive, later.length, "later");
        Columns.check(fromInclusive, toExclusive, differences.length, "differences");
        int whole = toExclusive - (toExclusive - fromInclusive) % Lanes.ROWS;
        Lanes.subtract(earlier, later, fromInclusive, whole, differences);
        for (int row = whole; row < toExclusive; row++) {
            boolean isMissing = earlier[row] < 0 || later[row] < 0;
            differences[row] = isMissing ? Columns.MISSING : (byte) (later[row] - earlier[row]);
        }
    }

    /**
     * Differences of totals that are not whole, such as person means; NaN where either total is missing, that is, NaN or below 0.
     *
     * @throws IllegalArgumentException if the columns differ in length
     */
    public static double[] between(double[] earlier, double[] later) {
        Columns.checkLength(later.length, earlier.length, "later");
        double[] differences = new double[earlier.length];
        between(earlier, later, 0, earlier.length, differences);
        return differences;
    }

    /**
     * The same of some rows, written into the same rows of a column.
     *
     * @param differences where they go; it may be one of the other two
     * @throws IllegalArgumentException if the rows are not in all columns
     */
    public static void between(
            double[] earlier, double[] later, int fromInclusive, int toExclusive, double[] differences) {
        Columns.check(fromInclusive, toExclusive, earlier.length, "earlier");
        Columns.check(fromInclusive, toExclusive, later.length, "later");
        Columns.check(fromInclusive, toExclusive, differences.length, "differences");
        for (int row = fromInclusive; row < toExclusive; row++) {
            boolean isMissing = earlier[row] < 0 || later[row] < 0;
            differences[row] = isMissing ? Double.NaN : later[row] - earlier[row];
        }
    }
}
