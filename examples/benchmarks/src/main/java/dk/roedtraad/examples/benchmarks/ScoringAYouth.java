package dk.roedtraad.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.ItemAnswer;
import dk.roedtraad.model.measurement.MissingPolicy;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.model.youth.Youth;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.scoring.change.ReliableChange;
import dk.roedtraad.scoring.instrument.Bip;
import dk.roedtraad.scoring.instrument.Scorer;
import dk.roedtraad.scoring.instrument.Templates;
import dk.roedtraad.scoring.instrument.Who5;
import dk.roedtraad.scoring.progression.Progressions;
import dk.roedtraad.scoring.trend.LeastSquares;
import dk.roedtraad.scoring.trend.TheilSen;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.apache.commons.statistics.descriptive.Median;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Scoring one youth with twelve monthly WHO-5 and four quarterly BIP of eight items: the bare numbers, the same numbers by others,
 * and the whole progression with every noun built and checked. Compare the best of all forks, within one run.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScoringAYouth {
    private static final int MONTHS = 12;
    private static final int WHO_5_TOP = 5;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDate ON = LocalDate.of(2026, 12, 20);

    private static final Instrument BIP = Templates.onScale(Bip.employment(), "eksempelkommunen-1", 1, 5);

    private final Random random = new Random(5);
    private final double standardError = ReliableChange.standardErrorFromDetectable(23.60);
    private final Progressions progressions = Progressions.standard().with(BIP);
    private final Scorer scorer = Scorer.of(Who5.instrument(), MissingPolicy.STRICT);
    private final org.apache.commons.math3.stat.descriptive.rank.Median median =
            new org.apache.commons.math3.stat.descriptive.rank.Median();

    private final double[] days = new double[MONTHS];
    private final int[][] answers = new int[MONTHS][];
    private final YouthCase youthCase = youthCase();

    private YouthCase youthCase() {
        List<dk.roedtraad.model.measurement.Measurement> measurements = new ArrayList<>();
        for (int month = 0; month < MONTHS; month++) {
            LocalDate day = FIRST.plusMonths(month).plusDays(random.nextInt(5));
            days[month] = day.toEpochDay() - FIRST.toEpochDay();
            answers[month] = answers(5, 0);
            measurements.add(measurement(Who5.instrument(), Informants.YOUTH_WITH_PROFESSIONAL, day, answers[month]));
            if (month % 3 == 0) {
                measurements.add(measurement(BIP, Informants.PROFESSIONAL, day, answers(8, 1)));
            }
        }
        return YouthCase.builder()
                .youth(Youth.builder()
                        .addIdentifier(Identifier.of("urn:example:sag", "2026-2290"))
                        .build())
                .measurements(measurements)
                .build();
    }

    private int[] answers(int items, int min) {
        return random.ints(items, min, WHO_5_TOP + 1).toArray();
    }

    private static dk.roedtraad.model.measurement.Measurement measurement(
            Instrument instrument, Code informant, LocalDate day, int[] answers) {
        List<ItemAnswer> given = new ArrayList<>();
        for (int i = 0; i < answers.length; i++) {
            given.add(ItemAnswer.builder()
                    .item(instrument.getItems().get(i).getKey())
                    .value(answers[i])
                    .build());
        }
        return dk.roedtraad.model.measurement.Measurement.builder()
                .instrument(instrument.getId())
                .version(instrument.getVersion())
                .date(day)
                .informant(informant)
                .answers(given)
                .build();
    }

    /** The total of one WHO-5, each answer held against its scale. */
    @Benchmark
    public int total() {
        return total(answers[0]);
    }

    /** One WHO-5 to a checked score with index and band. */
    @Benchmark
    public Score score() {
        return scorer.score(youthCase.getMeasurements().get(0));
    }

    /** Twelve totals, the latest change, its reliable change index, both lines and the interval of the slope. */
    @Benchmark
    public double arithmetic() {
        double[] indexes = indexes();
        double change = ReliableChange.jacobsonTruax(indexes[MONTHS - 2], indexes[MONTHS - 1], standardError);
        TheilSen.Line robust = TheilSen.fit(days, indexes).orElseThrow();
        LeastSquares.Line line = LeastSquares.fit(days, indexes).orElseThrow();
        return change + robust.slopePerDay() + line.slopePerDay();
    }

    /** The same by Commons Math, which has no interval of the median of slopes. */
    @Benchmark
    public double commonsMath() {
        double[] indexes = indexes();
        double change = (indexes[MONTHS - 1] - indexes[MONTHS - 2]) / (standardError * Math.sqrt(2));
        SimpleRegression regression = new SimpleRegression();
        for (int i = 0; i < MONTHS; i++) {
            regression.addData(days[i], indexes[i]);
        }
        double slope = median.evaluate(slopes(indexes));
        double intercept = StatUtils.percentile(indexes, 50) - slope * StatUtils.percentile(days, 50);
        return change + slope + intercept + regression.getSlope() + regression.getSlopeStdErr();
    }

    /** The same by Commons Statistics, but for the line of least squares, which it does not have. */
    @Benchmark
    public double commonsStatistics() {
        double[] indexes = indexes();
        double change = (indexes[MONTHS - 1] - indexes[MONTHS - 2]) / (standardError * Math.sqrt(2));
        Median of = Median.withDefaults();
        double slope = of.evaluate(slopes(indexes));
        double intercept = of.evaluate(indexes.clone()) - slope * of.evaluate(days.clone());
        return change + slope + intercept;
    }

    /** All that a talk starts from: scores, changes, directions, steps, rhythm, and what there is to talk about. */
    @Benchmark
    public Progression progression() {
        return progressions.progression(youthCase, ON);
    }

    private double[] indexes() {
        double[] indexes = new double[MONTHS];
        Arrays.setAll(indexes, month -> 4 * total(answers[month]));
        return indexes;
    }

    private static int total(int[] given) {
        int total = 0;
        for (int answer : given) {
            if (answer < 0 || answer > WHO_5_TOP) {
                throw new IllegalArgumentException("given: an answer is off the scale");
            }
            total += answer;
        }
        return total;
    }

    private double[] slopes(double[] values) {
        double[] slopes = new double[MONTHS * (MONTHS - 1) / 2];
        int next = 0;
        for (int i = 0; i < MONTHS; i++) {
            for (int j = i + 1; j < MONTHS; j++) {
                slopes[next++] = (values[j] - values[i]) / (days[j] - days[i]);
            }
        }
        return slopes;
    }
}
