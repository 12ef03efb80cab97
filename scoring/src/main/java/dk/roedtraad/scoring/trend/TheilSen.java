package dk.roedtraad.scoring.trend;

import java.util.Optional;

/**
 * The line of Theil and Sen (Danish: robust tendenslinje): its slope is the median of the slopes between all pairs of
 * points, so that one odd score does not make a trend. Days may be unevenly spaced.
 *
 * <pre>{@code
 * double[] days = {0, 30, 65, 91, 150};
 * double[] values = {40, 44, 40, 56, 60};
 * TheilSen.fit(days, values).map(line -> line.slopePerDay() * Trends.THIRTY_DAYS); // 4.0 points
 * }</pre>
 *
 * <p>Sources: Theil 1950; Sen 1968, J Am Stat Assoc 63:1379-1389, equation 2.6 for the interval; the intercept by
 * Conover 1980. The same numbers as {@code scipy.stats.theilslopes(values, days, 0.95)}.
 */
public final class TheilSen {
    /** The two-sided 95 % quantile of the normal distribution, as scipy has it. */
    private static final double QUANTILE = 1.959963984540054;

    /** The most points of a line: two million pairs, some 50 MB. */
    public static final int MOST_POINTS = 2_000;

    private static final double STANDARD_ERRORS = 6; // on either side of the least squares lie most slopes

    private TheilSen() {}

    /**
     * A line.
     *
     * @param slopePerDay points per day; times {@link Trends#THIRTY_DAYS} or {@link Trends#QUARTER} to tell it
     * @param intercept the points on day 0: median of the values − slope · median of the days
     * @param lowerPerDay the lower end of the 95 % interval of the slope
     * @param upperPerDay the upper end of the 95 % interval of the slope
     */
    public record Line(double slopePerDay, double intercept, double lowerPerDay, double upperPerDay) {}

    /**
     * The line through points in any order. Two points of one day make no pair, but each counts in the medians. Empty
     * where the points are on fewer than three different days: two are a difference, not a trend.
     *
     * <p>Where nearly all values are the same and many are of one day, Sen's variance is negative and scipy gives no
     * interval; here it then reaches from the least of the slopes to the greatest.
     *
     * @param days when, in days from any day
     * @param values what was measured then, in points
     * @throws IllegalArgumentException if they are not equally many, or more than 2,000, or one is not finite, or the
     *     line is beyond a double
     */
    public static Optional<Line> fit(double[] days, double[] values) {
        if (days.length > MOST_POINTS) {
            throw new IllegalArgumentException("days: must be at most 2,000");
        }
        Optional<LeastSquares.Line> guess = LeastSquares.fit(days, values);
        return guess.isPresent() ? Optional.of(fit(days, values, guess.get())) : Optional.empty();
    }

    private static Line fit(double[] days, double[] values, LeastSquares.Line guess) {
        double[] sortedDays = Points.sorted(days);
        double[] sortedValues = Points.sorted(values);
        double[] slopes = slopes(days, values, sortedDays);
        int pairs = slopes.length;
        double variance = variance(sortedDays, sortedValues);
        // How many slopes the interval reaches to either side of the middle, doubled; all where there is no variance.
        double width = variance < 0 ? pairs : QUANTILE * Math.sqrt(variance);
        int lower = Math.max((int) Math.rint((pairs - width) / 2) - 1, 0);
        int upper = Math.min((int) Math.rint((pairs + width) / 2), pairs - 1);
        double most = STANDARD_ERRORS * guess.standardErrorPerDay();
        double[] found = new Selection(guess.slopePerDay() - most, guess.slopePerDay() + most, pairs)
                .select(slopes, lower, (pairs - 1) / 2, pairs / 2, upper);
        double slope = (found[1] + found[2]) / 2;
        return new Line(
                Points.representable(slope),
                Points.representable(Points.median(sortedValues) - slope * Points.median(sortedDays)),
                Points.representable(found[0]),
                Points.representable(found[3]));
    }

    private static double[] slopes(double[] days, double[] values, double[] sortedDays) {
        int n = days.length;
        double[] slopes = new double[n * (n - 1) / 2 - pairsOfOneDay(sortedDays)];
        int next = 0;
        for (int i = 0; i < n; i++) {
            double day = days[i];
            double value = values[i];
            for (int j = i + 1; j < n; j++) {
                double between = days[j] - day;
                if (between != 0) {
                    slopes[next++] = (values[j] - value) / between;
                }
            }
        }
        return slopes;
    }

    private static int pairsOfOneDay(double[] sortedDays) {
        int pairs = 0;
        int same = 0; // earlier points of the same day
        for (int i = 1; i < sortedDays.length; i++) {
            same = sortedDays[i] == sortedDays[i - 1] ? same + 1 : 0;
            pairs += same;
        }
        return pairs;
    }

    /** Equation 2.6 of Sen: that of Kendall's S, less the ties among the days and among the values. */
    private static double variance(double[] sortedDays, double[] sortedValues) {
        return (term(sortedDays.length) - ties(sortedDays) - ties(sortedValues)) / 18;
    }

    private static double ties(double[] sorted) {
        double sum = 0;
        int start = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] != sorted[start]) {
                sum += term(i - start);
                start = i;
            }
        }
        return sum;
    }

    private static double term(double count) {
        return count * (count - 1) * (2 * count + 5);
    }
}
