package dk.roedtraad.scoring.cohort;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The same numbers as the plain loops, eight rows at a time: a long is read from a column of bytes as eight lanes of a byte each, and
 * what is done to the long is done to every lane. No step carries from a lane into the next one; where a comment does not say why,
 * it is because both numbers are below 128.
 *
 * <p>The loops are short so that the compiler of the virtual machine makes vector instructions of them; checking and adding in one
 * loop is three times slower than in two. A comparison ends as the highest bit of each lane, and {@link #filled} makes whole lanes of
 * it. All rows are a multiple of eight.
 */
final class Lanes {
    /** The rows that are treated at once. */
    static final int ROWS = Long.BYTES;

    /** The columns that are added at once. */
    static final int COLUMNS = 5;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    /** One in each lane. */
    private static final long ONE = 0x0101010101010101L;

    /** The highest bit of each lane: it is set in a number below 0. */
    private static final long HIGHEST = ONE << 7;

    /** All bits of each lane but the highest. */
    private static final long LOWER = ~HIGHEST;

    private Lanes() {}

    /** Whether any answer is above the highest of its scale. */
    static boolean anyAbove(int max, byte[][] answers, int from, int to) {
        // An answer above max plus this is above 127.
        long room = lanes(Byte.MAX_VALUE - max);
        long above = anyAbove(room, answers[0], answers[1], answers[2], from, to)
                | anyAbove(room, answers[3], answers[4], from, to);
        return (above & HIGHEST) != 0;
    }

    private static long anyAbove(long room, byte[] a, byte[] b, byte[] c, int from, int to) {
        long above = 0;
        for (int row = from; row < to; row += ROWS) {
            long x = eight(a, row);
            long y = eight(b, row);
            long z = eight(c, row);
            above |= (((x & LOWER) + room) & ~x) | (((y & LOWER) + room) & ~y) | (((z & LOWER) + room) & ~z);
        }
        return above;
    }

    private static long anyAbove(long room, byte[] a, byte[] b, int from, int to) {
        long above = 0;
        for (int row = from; row < to; row += ROWS) {
            long x = eight(a, row);
            long y = eight(b, row);
            above |= (((x & LOWER) + room) & ~x) | (((y & LOWER) + room) & ~y);
        }
        return above;
    }

    /** The sums of answers that are on their scale; missing where an answer is. */
    static void add(int max, byte[][] answers, int from, int to, byte[] totals) {
        // The bits that an answer up to max can have: five times as much is less than ten times max, and below 256.
        long bits = lanes(2 * Integer.highestOneBit(max) - 1);
        add(bits, answers[0], answers[1], answers[2], answers[3], answers[4], from, to, totals);
    }

    private static void add(
            long bits, byte[] a, byte[] b, byte[] c, byte[] d, byte[] e, int from, int to, byte[] totals) {
        for (int row = from; row < to; row += ROWS) {
            long v = eight(a, row);
            long w = eight(b, row);
            long x = eight(c, row);
            long y = eight(d, row);
            long z = eight(e, row);
            long missing = (v | w | x | y | z) & HIGHEST;
            long sum = (v & bits) + (w & bits) + (x & bits) + (y & bits) + (z & bits);
            EIGHT.set(totals, row, (sum & ~filled(missing)) | missing);
        }
    }

    /** The later totals less the earlier ones; missing where either is. */
    static void subtract(byte[] earlier, byte[] later, int from, int to, byte[] differences) {
        for (int row = from; row < to; row += ROWS) {
            long x = eight(earlier, row);
            long y = eight(later, row);
            long missing = (x | y) & HIGHEST;
            // Later plus 127 less earlier, and one more: 128 above the difference, so without a sign, until that bit is
            // turned.
            long difference = ((y & LOWER) + (~x & LOWER) + ONE) ^ HIGHEST;
            EIGHT.set(differences, row, (difference & ~filled(missing)) | missing);
        }
    }

    /**
     * One code for differences of at least so much, another for those of at most minus so much, 0 for those between; missing where
     * the difference is.
     *
     * @param least from 1 to 128
     */
    static void classify(byte[] differences, int from, int to, int least, byte up, byte down, byte[] verdicts) {
        long reachUp = lanes(Byte.MAX_VALUE + 1 - least);
        long reachDown = lanes(least - 1);
        long codeUp = lanes(up & 0xFF);
        long codeDown = lanes(down & 0xFF);
        for (int row = from; row < to; row += ROWS) {
            long x = eight(differences, row);
            // Without its sign, a number below 0 is 128 more: from 0, which is missing, to 127, which is -1.
            long lower = x & LOWER;
            long missing = x & ~(lower + LOWER) & HIGHEST;
            long isUp = ~x & (lower + reachUp) & HIGHEST;
            long isDown = x & ~(lower + reachDown) & ~missing & HIGHEST;
            EIGHT.set(verdicts, row, (filled(isUp) & codeUp) | (filled(isDown) & codeDown) | missing);
        }
    }

    private static long eight(byte[] column, int row) {
        return (long) EIGHT.get(column, row);
    }

    /** Lanes of one number each, from 0 to 255. */
    private static long lanes(int number) {
        return ONE * number;
    }

    /** All bits of the lanes whose highest bit is set, and none of the others. */
    private static long filled(long highest) {
        return (highest << 1) - (highest >>> 7);
    }
}
