package dk.roedtraad.scoring.cohort;

import java.lang.reflect.Method;

import dk.roedtraad.model.time.Interval;
import dk.roedtraad.scoring.instrument.Who5;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** No row costs memory: what a call takes, tables and all, is the same for a few rows and for many. */
class AllocationTest {
    private static final int FEW = 1_000;
    private static final int MANY = 100_000;

    private final byte[][] answers = new byte[5][MANY];
    private final byte[] earlier = new byte[MANY];
    private final byte[] verdicts = new byte[MANY];
    private final double[] means = new double[MANY];
    private final int[] starts = new int[MANY + 1];
    private final int[] days = new int[MANY];
    private final Schedule.Kept kept = new Schedule.Kept(new int[MANY], new int[MANY], new int[MANY]);

    private final Limit limit = Limit.reliable(Who5.instrument().getScales().get(0));
    private final Schedule schedule = Schedule.every(Interval.ofMonths(1));

    private void cohort(int rows) {
        Totals.who5().strict(answers, 0, rows, earlier);
        Totals.who5().rounded(answers, 0, rows, earlier);
        Totals.who5().personMean(answers, 0, rows, means);
        Differences.between(earlier, earlier, 0, rows, verdicts);
        Differences.between(means, means, 0, rows, means);
        limit.verdicts(verdicts, 0, rows, verdicts);
        limit.verdicts(means, 0, rows, verdicts);
        schedule.on(400, days, starts, 0, rows, kept);
    }

    @Test
    void many_rows_take_no_more_memory_than_few() throws ReflectiveOperationException {
        for (int row = 0; row < MANY; row++) {
            starts[row + 1] = row + 1;
        }
        cohort(MANY); // what is made once, some of it when a handle has been asked for often
        Object threads = Class.forName("java.lang.management.ManagementFactory")
                .getMethod("getThreadMXBean")
                .invoke(null);
        Method allocated = Class.forName("com.sun.management.ThreadMXBean").getMethod("getCurrentThreadAllocatedBytes");
        allocated.invoke(threads);

        long start = (long) allocated.invoke(threads);
        cohort(FEW);
        long afterFew = (long) allocated.invoke(threads);
        cohort(MANY);
        long afterMany = (long) allocated.invoke(threads);

        long more = afterMany - afterFew - (afterFew - start);
        assertTrue(more < FEW, () -> more + " bytes more"); // a byte a row would be a hundred times as much
    }
}
