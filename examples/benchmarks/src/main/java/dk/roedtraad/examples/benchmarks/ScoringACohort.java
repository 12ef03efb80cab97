package dk.roedtraad.examples.benchmarks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import dk.roedtraad.model.measurement.Scale;
import dk.roedtraad.scoring.cohort.Columns;
import dk.roedtraad.scoring.cohort.Differences;
import dk.roedtraad.scoring.cohort.Limit;
import dk.roedtraad.scoring.cohort.Schedule;
import dk.roedtraad.scoring.cohort.Totals;
import dk.roedtraad.scoring.instrument.Who5;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Scoring a million rows of WHO-5 in two waves, with one answer of fifty missing, beside plain loops and beside copying: {@code
 * copyOf…} moves as many bytes by {@link System#arraycopy} as what it is named after reads and writes, half of them each. Compare the
 * best of all forks, within one run.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScoringACohort {
    private static final int ROWS = 1_000_000;
    private static final int ITEMS = 5;
    private static final int TOP = 5;

    /** Five columns of answers are read, one of totals is written. */
    private static final int BYTES_OF_TOTALS = ITEMS + 1;

    /** Two columns of totals are read, one of differences and one of verdicts are written. */
    private static final int BYTES_OF_CHANGES = 4;

    /** Ten columns of answers are read, two of totals, one of differences and one of verdicts are written. */
    private static final int BYTES_OF_WAVES = 2 * BYTES_OF_TOTALS + 2;

    private static final int MEASUREMENTS = 12;
    private static final int PEOPLE = 100_000;

    private final Random random = new Random(9);
    private final byte[][] before = answers();
    private final byte[][] after = answers();
    private final byte[] source = new byte[ROWS * BYTES_OF_WAVES / 2];
    private final byte[] target = new byte[source.length];
    private final byte[] earlier = new byte[ROWS];
    private final byte[] later = new byte[ROWS];
    private final byte[] differences = new byte[ROWS];
    private final byte[] verdicts = new byte[ROWS];
    private final double[] means = new double[ROWS];

    private final int[] days = new int[PEOPLE * MEASUREMENTS];
    private final int[] starts = new int[PEOPLE + 1];
    private final int on = Math.toIntExact(LocalDate.of(2026, 12, 20).toEpochDay());
    private final Schedule.Kept kept = new Schedule.Kept(new int[PEOPLE], new int[PEOPLE], new int[PEOPLE]);

    private final Scale scale = Who5.instrument().getScales().get(0);
    private final Totals who5 = Totals.who5();
    private final Limit reliable = Limit.reliable(scale);
    private final Schedule monthly = Schedule.every(Who5.instrument().getEvery().orElseThrow());

    private byte[][] answers() {
        byte[][] answers = new byte[ITEMS][ROWS];
        for (byte[] column : answers) {
            for (int row = 0; row < ROWS; row++) {
                column[row] = (byte) (random.nextInt(50) == 0 ? Columns.MISSING : random.nextInt(TOP + 1));
            }
        }
        return answers;
    }

    /** Fills what the parts read, and holds the fast columns against the plain ones. */
    @Setup
    public void prepare() {
        random.nextBytes(source);
        int first = Math.toIntExact(LocalDate.of(2026, 1, 5).toEpochDay());
        for (int person = 0; person < PEOPLE; person++) {
            for (int month = 0; month < MEASUREMENTS; month++) {
                days[person * MEASUREMENTS + month] = first + 30 * month + random.nextInt(25);
            }
            starts[person + 1] = (person + 1) * MEASUREMENTS;
        }
        plainWaves();
        byte[][] plain = {earlier.clone(), later.clone(), differences.clone(), verdicts.clone()};
        waves();
        if (!Arrays.deepEquals(plain, new byte[][] {earlier, later, differences, verdicts})) {
            throw new IllegalStateException("the fast columns differ from the plain ones");
        }
    }

    /** The totals of one wave, every answer held against its scale. */
    @Benchmark
    public byte[] totals() {
        who5.strict(before, 0, ROWS, earlier);
        return earlier;
    }

    /** The same by a plain loop. */
    @Benchmark
    public byte[] plainTotals() {
        plainTotals(before, earlier);
        return earlier;
    }

    /** As many bytes copied. */
    @Benchmark
    public byte[] copyOfTotals() {
        System.arraycopy(source, 0, target, 0, ROWS * BYTES_OF_TOTALS / 2);
        return target;
    }

    /** Totals in which the person's mean stands for one missing answer. */
    @Benchmark
    public double[] personMeans() {
        who5.personMean(before, 0, ROWS, means);
        return means;
    }

    /** From two columns of totals to differences and the class of reliable change. */
    @Benchmark
    public byte[] changes() {
        Differences.between(earlier, later, 0, ROWS, differences);
        reliable.verdicts(differences, 0, ROWS, verdicts);
        return verdicts;
    }

    /** As many bytes copied. */
    @Benchmark
    public byte[] copyOfChanges() {
        System.arraycopy(source, 0, target, 0, ROWS * BYTES_OF_CHANGES / 2);
        return target;
    }

    /** From the answers of two waves to totals, differences and the class of reliable change. */
    @Benchmark
    public byte[] waves() {
        who5.strict(before, 0, ROWS, earlier);
        who5.strict(after, 0, ROWS, later);
        return changes();
    }

    /** The same by a plain loop. */
    @Benchmark
    public byte[] plainWaves() {
        plainTotals(before, earlier);
        plainTotals(after, later);
        for (int row = 0; row < ROWS; row++) {
            if (earlier[row] < 0 || later[row] < 0) {
                differences[row] = Columns.MISSING;
                verdicts[row] = Columns.MISSING;
            } else {
                int difference = later[row] - earlier[row];
                differences[row] = (byte) difference;
                // Above 23.6 points of the index are six of the total.
                verdicts[row] = (byte) (difference >= 6 ? 1 : difference <= -6 ? -1 : 0);
            }
        }
        return verdicts;
    }

    /** As many bytes copied. */
    @Benchmark
    public byte[] copyOfWaves() {
        System.arraycopy(source, 0, target, 0, ROWS * BYTES_OF_WAVES / 2);
        return target;
    }

    /** How 100,000 people with twelve measurements each have kept the rhythm of a month. */
    @Benchmark
    public Schedule.Kept rhythm() {
        monthly.on(on, days, starts, 0, PEOPLE, kept);
        return kept;
    }

    private static void plainTotals(byte[][] answers, byte[] totals) {
        byte[] happy = answers[0];
        byte[] calm = answers[1];
        byte[] active = answers[2];
        byte[] rested = answers[3];
        byte[] interest = answers[4];
        for (int row = 0; row < ROWS; row++) {
            boolean isMissing =
                    happy[row] < 0 || calm[row] < 0 || active[row] < 0 || rested[row] < 0 || interest[row] < 0;
            totals[row] = isMissing
                    ? Columns.MISSING
                    : (byte) (happy[row] + calm[row] + active[row] + rested[row] + interest[row]);
        }
    }
}
