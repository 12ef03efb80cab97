package dk.roedtraad.scoring.cohort;

/**
 * Columns of bytes, from and to the columns that others have (Danish: kolonner).
 */
public final class Columns {
    /**
     * What is missing in a column of bytes, and {@link #MISSING_INT} in one of ints: the least number there is, which no answer,
     * total, difference or verdict can be. Of ints it is what R calls NA.
     */
    public static final byte MISSING = Byte.MIN_VALUE;

    /** What is missing in a column of ints. */
    public static final int MISSING_INT = Integer.MIN_VALUE;

    private Columns() {}

    /**
     * Answers from whole numbers. What is below 0, NA of R included, is missing.
     *
     * @throws IllegalArgumentException if a number is above 127, naming how many are and the first row
     */
    public static byte[] answers(int[] column) {
        byte[] answers = new byte[column.length];
        int strange = 0;
        int first = 0;
        for (int row = column.length - 1; row >= 0; row--) {
            int answer = column[row];
            answers[row] = answer < 0 ? MISSING : (byte) answer;
            if (answer > Byte.MAX_VALUE) {
                strange++;
                first = row;
            }
        }
        refuse(strange, first, "above 127");
        return answers;
    }

    /**
     * Answers from numbers of which some are NaN, as columns of statistics are. What is NaN or below 0 is missing.
     *
     * @throws IllegalArgumentException if a number is not whole or is above 127, naming how many are and the first row
     */
    public static byte[] answers(double[] column) {
        byte[] answers = new byte[column.length];
        int strange = 0;
        int first = 0;
        for (int row = column.length - 1; row >= 0; row--) {
            double answer = column[row];
            boolean isMissing = Double.isNaN(answer) || answer < 0;
            answers[row] = isMissing ? MISSING : (byte) answer;
            if (!isMissing && answers[row] != answer) {
                strange++;
                first = row;
            }
        }
        refuse(strange, first, "not whole, or above 127");
        return answers;
    }

    /**
     * The numbers of a column times a factor, for statistics: the total of WHO-5 times 4 is its index. What is missing is NaN.
     *
     * @param column totals or differences
     * @param factor what each number is multiplied by
     */
    public static double[] doubles(byte[] column, double factor) {
        double[] doubles = new double[column.length];
        for (int row = 0; row < column.length; row++) {
            doubles[row] = column[row] == MISSING ? Double.NaN : column[row] * factor;
        }
        return doubles;
    }

    private static void refuse(int strange, int first, String why) {
        if (strange > 0) {
            throw new IllegalArgumentException(
                    "column: " + strange + " of the numbers are " + why + ", the first in row " + first + ", from 0");
        }
    }

    /** Whether rows from one up to another are in a column, those that are read and the one that is written. */
    static void check(int fromInclusive, int toExclusive, int length, String parameter) {
        if (fromInclusive < 0 || fromInclusive > toExclusive) {
            throw new IllegalArgumentException("fromInclusive: must be from 0 to toExclusive");
        }
        if (length < toExclusive) {
            throw new IllegalArgumentException(parameter + ": has fewer rows than toExclusive");
        }
    }

    /** Whether a column is as long as the first one. */
    static void checkLength(int length, int ofFirst, String parameter) {
        if (length != ofFirst) {
            throw new IllegalArgumentException(parameter + ": must have as many rows as the first column");
        }
    }
}
