package dk.roedtraad.scoring.cohort;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import dk.roedtraad.model.measurement.ChangeReference;
import dk.roedtraad.model.measurement.CitedNumber;
import dk.roedtraad.model.measurement.Scale;
import dk.roedtraad.scoring.number.Decimals;

/**
 * What the changes of a cohort are held against, and the verdicts (Danish: grænse). A change has two: is it {@linkplain #reliable
 * larger than the measurement error}, strictly, and is it {@linkplain #relevant relevant} to a person, from the limit on. They are
 * those that {@link dk.roedtraad.scoring.change.Changes} gives one by one.
 *
 * <p>Limits are in points of the index, as studies print them; differences are in points of the total. A limit knows how many
 * points of the index one point of the total is: of WHO-5 four.
 *
 * <p>High is good unless the scale, or {@link #lowIsGood}, says otherwise.
 */
public final class Limit {
    /** The verdict on a change for the better. */
    public static final byte IMPROVED = 1;

    /** The verdict on a change that does not reach the limit. */
    public static final byte UNCHANGED = 0;

    /** The verdict on a change for the worse. */
    public static final byte DETERIORATED = -1;

    /** Index points are compared in steps of this, as {@link Decimals} rounds them. */
    private static final double STEPS_PER_POINT = 1e10;

    private static final int DECIMALS = 10;

    /** The smallest difference that reaches the limit, in steps. */
    private final long leastSteps;

    /** The same in points of the total; 128, which none reaches, where it is more than a difference can be. */
    private final int leastPoints;

    private final BigDecimal indexPerPoint;
    private final boolean isHighGood;

    private Limit(long leastSteps, BigDecimal indexPerPoint, boolean isHighGood) {
        if (indexPerPoint.signum() <= 0) {
            throw new IllegalArgumentException("indexPerPoint: must be above 0");
        }
        this.leastSteps = leastSteps;
        this.indexPerPoint = indexPerPoint;
        this.isHighGood = isHighGood;
        int points = 1;
        while (points <= Byte.MAX_VALUE
                && steps(Decimals.rounded(indexPerPoint.multiply(BigDecimal.valueOf(points))))
                                .compareTo(BigDecimal.valueOf(leastSteps))
                        < 0) {
            points++;
        }
        this.leastPoints = points;
    }

    /**
     * The measurement error of a scale: its reference's minimal detectable change, which a reliable change is above.
     *
     * @throws IllegalArgumentException if no study gives the number, if nobody has said which way is good, or if the index is not the
     *     total times a number
     */
    public static Limit reliable(Scale scale) {
        BigDecimal points = number(scale.getReference().flatMap(ChangeReference::getDetectable));
        return of(scale, leastAbove(points));
    }

    /**
     * What is relevant to a person on a scale: a change of its reference's number is.
     *
     * @throws IllegalArgumentException if no study gives the number, if nobody has said which way is good, or if the index is not the
     *     total times a number
     */
    public static Limit relevant(Scale scale) {
        BigDecimal points = number(scale.getReference().flatMap(ChangeReference::getRelevant));
        return of(scale, leastFrom(points));
    }

    /**
     * A limit that a change must be above, such as a {@linkplain dk.roedtraad.scoring.change.ReliableChange#detectable detectable
     * change}.
     *
     * @param points the limit, at least 0, in points of the index; counted with ten decimals
     * @param indexPerPoint how many points of the index one point of the total is, above 0
     * @throws IllegalArgumentException if either is outside its range
     */
    public static Limit above(double points, double indexPerPoint) {
        return new Limit(leastAbove(finite(points, "points")), finite(indexPerPoint, "indexPerPoint"), true);
    }

    /**
     * A limit that a change must reach, such as a minimal important change.
     *
     * @param points the limit, at least 0, in points of the index; counted with ten decimals
     * @param indexPerPoint how many points of the index one point of the total is, above 0
     * @throws IllegalArgumentException if either is outside its range
     */
    public static Limit from(double points, double indexPerPoint) {
        return new Limit(leastFrom(finite(points, "points")), finite(indexPerPoint, "indexPerPoint"), true);
    }

    /** This limit where a lower total is better. */
    public Limit lowIsGood() {
        return new Limit(leastSteps, indexPerPoint, false);
    }

    /**
     * The verdicts on differences of totals: {@link #IMPROVED}, {@link #UNCHANGED}, {@link #DETERIORATED}, or {@link Columns#MISSING}
     * where the difference is missing.
     */
    public byte[] verdicts(byte[] differences) {
        byte[] verdicts = new byte[differences.length];
        verdicts(differences, 0, differences.length, verdicts);
        return verdicts;
    }

    /**
     * The same of some rows, written into the same rows of a column.
     *
     * @param verdicts where they go; it may be the other one
     * @throws IllegalArgumentException if the rows are not in both columns
     */
    public void verdicts(byte[] differences, int fromInclusive, int toExclusive, byte[] verdicts) {
        Columns.check(fromInclusive, toExclusive, differences.length, "differences");
        Columns.check(fromInclusive, toExclusive, verdicts.length, "verdicts");
        int whole = toExclusive - (toExclusive - fromInclusive) % Lanes.ROWS;
        Lanes.classify(differences, fromInclusive, whole, leastPoints, up(), down(), verdicts);
        for (int row = whole; row < toExclusive; row++) {
            verdicts[row] = verdict(differences[row]);
        }
    }

    /** The verdicts on differences of totals that are not whole; {@link Columns#MISSING} where the difference is NaN. */
    public byte[] verdicts(double[] differences) {
        byte[] verdicts = new byte[differences.length];
        verdicts(differences, 0, differences.length, verdicts);
        return verdicts;
    }

    /**
     * The same of some rows, written into the same rows of a column.
     *
     * @param verdicts where they go
     * @throws IllegalArgumentException if the rows are not in both columns
     */
    public void verdicts(double[] differences, int fromInclusive, int toExclusive, byte[] verdicts) {
        Columns.check(fromInclusive, toExclusive, differences.length, "differences");
        Columns.check(fromInclusive, toExclusive, verdicts.length, "verdicts");
        double perPoint = indexPerPoint.doubleValue() * STEPS_PER_POINT;
        for (int row = fromInclusive; row < toExclusive; row++) {
            double difference = differences[row];
            boolean reaches = Math.round(Math.abs(difference) * perPoint) >= leastSteps;
            verdicts[row] =
                    Double.isNaN(difference) ? Columns.MISSING : !reaches ? UNCHANGED : difference > 0 ? up() : down();
        }
    }

    private byte verdict(byte difference) {
        if (difference == Columns.MISSING) {
            return Columns.MISSING;
        }
        return Math.abs(difference) < leastPoints ? UNCHANGED : difference > 0 ? up() : down();
    }

    private byte up() {
        return isHighGood ? IMPROVED : DETERIORATED;
    }

    private byte down() {
        return isHighGood ? DETERIORATED : IMPROVED;
    }

    private static Limit of(Scale scale, long leastSteps) {
        if (scale.getMethod() != Scale.Method.SUM || !scale.getTable().isEmpty()) {
            throw new IllegalArgumentException("scale: its index must be the total times a number");
        }
        Scale.Direction good = scale.getDirection()
                .orElseThrow(() -> new IllegalArgumentException("scale: nobody has said which way is good"));
        BigDecimal multiplier = scale.getMultiplier();
        boolean isHighIndexGood = good == Scale.Direction.HIGH_IS_GOOD;
        return new Limit(leastSteps, multiplier.abs(), isHighIndexGood == multiplier.signum() > 0);
    }

    private static BigDecimal number(Optional<CitedNumber> number) {
        return number.orElseThrow(() -> new IllegalArgumentException("scale: no study gives the number"))
                .getValue();
    }

    private static BigDecimal finite(double number, String parameter) {
        if (!(number >= 0 && number <= Double.MAX_VALUE)) { // so written, NaN is refused too
            throw new IllegalArgumentException(parameter + ": must be a finite number, at least 0");
        }
        return Decimals.of(number);
    }

    private static long leastAbove(BigDecimal points) {
        return count(steps(points).setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE));
    }

    /** No difference is no change, even where the limit is 0. */
    private static long leastFrom(BigDecimal points) {
        return count(steps(points).setScale(0, RoundingMode.CEILING).max(BigDecimal.ONE));
    }

    private static BigDecimal steps(BigDecimal points) {
        return points.scaleByPowerOfTen(DECIMALS);
    }

    private static long count(BigDecimal steps) {
        return steps.min(BigDecimal.valueOf(Long.MAX_VALUE)).longValueExact();
    }
}
