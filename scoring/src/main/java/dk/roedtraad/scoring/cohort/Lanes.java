package dk.roedtraad.scoring.cohort;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The same numbers as the plain loops, eight rows at a time: a long is read from a column of bytes as eight lanes of a byte each, and
 * what is done to the long is done to every lane. No step carries from a lane into the next one, but where {@link #add} says so; where
 * a comment does not say why, it is because both numbers are below 128.
 *
 * <p>The compiler of the virtual machine makes vector instructions of the loops. It does so only while they are short and no number
 * that is read is used in more than two ways: whoever changes one measures it again ({@code ScoringACohort} of the benchmarks). A
 * comparison ends as the highest bit of each lane, and {@link #filled} makes whole lanes of it. All rows are a multiple of {@link
 * #ROWS}.
 */
final class Lanes {
    /** The rows that are treated at once. */
    static final int ROWS = Long.BYTES;

    /** The rows of which {@link #isMarked} tells. */
    static final int BLOCK = 8 * ROWS;

    /** The columns that are added at once. */
    static final int COLUMNS = 5;

    /** The highest sum that leaves a bit for {@link #MARK}. */
    static final int HIGHEST_SUM = 63;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    /** One in each lane. */
    private static final long ONE = 0x0101010101010101L;

    /** The highest bit of each lane: it is set in a number below 0. */
    private static final long HIGHEST = ONE << 7;

    /** The bit of each lane that no sum has. */
    private static final long MARK = HIGHEST >>> 1;

    /** All bits of each lane but the highest. */
    private static final long LOWER = ~HIGHEST;

    private Lanes() {}

    /**
     * The sums of answers from 0 to a highest one, from {@link #COLUMNS} columns; missing where an answer is below 0. Where an answer
     * is above the highest one, or is missing by another code than {@link Columns#MISSING}, its row and those beside it may be
     * anything, and {@link #isMarked} then says so.
     *
     * @param max the highest answer, so that the highest sum is at most {@link #HIGHEST_SUM}
     */
    static void add(int max, byte[][] answers, int from, int to, byte[] totals) {
        // What lifts an answer above max over the lowest six bits, and no other.
        int room = HIGHEST_SUM - max;
        int bits = 2 * Integer.highestOneBit(max) - 1;
        // By what the sum of the lifted answers, of each the bits of max alone, is more than that of the answers.
        int more = COLUMNS * (bits - max);
        add(
                lanes(room),
                lanes(bits),
                lanes(more),
                answers[0],
                answers[1],
                answers[2],
                answers[3],
                answers[4],
                from,
                to,
                totals);
    }

    private static void add(
            long room,
            long bits,
            long more,
            byte[] a,
            byte[] b,
            byte[] c,
            byte[] d,
            byte[] e,
            int from,
            int to,
            byte[] totals) {
        for (int row = from; row < to; row += ROWS) {
            long v = eight(a, row);
            long w = eight(b, row);
            long x = eight(c, row);
            long y = eight(d, row);
            long z = eight(e, row);
            long vv = v + room;
            long ww = w + room;
            long xx = x + room;
            long yy = y + room;
            long zz = z + room;
            long sum = (vv & bits) + (ww & bits) + (xx & bits) + (yy & bits) + (zz & bits) - more;
            long seen = v | w | x | y | z | vv | ww | xx | yy | zz;
            long missing = seen & HIGHEST;
            long one = missing >>> 7;
            // All bits below the highest and one more is the highest alone, which is missing.
            EIGHT.set(totals, row, ((sum | (missing - one)) + one) | (seen & MARK));
        }
    }

    /** Whether {@link #add} did not know any row of the block that begins here: it must be added again in the plain way. */
    static boolean isMarked(byte[] totals, int row) {
        // Written out, since the compiler's own vectors gather what is left of a loop of "or" by many instructions.
        long seen = eight(totals, row)
                | eight(totals, row + ROWS)
                | eight(totals, row + 2 * ROWS)
                | eight(totals, row + 3 * ROWS)
                | eight(totals, row + 4 * ROWS)
                | eight(totals, row + 5 * ROWS)
                | eight(totals, row + 6 * ROWS)
                | eight(totals, row + 7 * ROWS);
        return (seen & MARK) != 0;
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
