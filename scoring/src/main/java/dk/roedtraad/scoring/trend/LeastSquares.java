package dk.roedtraad.scoring.trend;

import java.util.Optional;

/**
 * The straight line with the least squares (Danish: regressionslinje). One outlier moves it as far as it likes:
 * {@link TheilSen} is the line for a person's few scores, this one is for comparison with what others publish.
 */
public final class LeastSquares {
    private LeastSquares() {}

    /**
     * A line.
     *
     * @param slopePerDay points per day; times {@link Trends#THIRTY_DAYS} or {@link Trends#QUARTER} to tell it
     * @param intercept the points on day 0
     * @param standardErrorPerDay the standard error of the slope, with two degrees of freedom fewer than points
     */
    public record Line(double slopePerDay, double intercept, double standardErrorPerDay) {}

    /**
     * The line through points in any order; several of one day each count. Empty where they are on fewer than three
     * different days: two are a difference, not a trend.
     *
     * <p>The slope is Σ(t−t̄)(y−ȳ)/Σ(t−t̄)².
     *
     * @param days when, in days from any day
     * @param values what was measured then, in points
     * @throws IllegalArgumentException if they are not equally many, or one is not finite, or the line is beyond
     *     a double
     */
    public static Optional<Line> fit(double[] days, double[] values) {
        Points.check(days, values);
        if (!Points.onThreeDays(days)) {
            return Optional.empty();
        }
        int n = days.length;
        double meanDay = mean(days);
        double meanValue = mean(values);
        double squares = 0;
        double products = 0;
        for (int i = 0; i < n; i++) {
            double day = days[i] - meanDay;
            squares += day * day;
            products += day * (values[i] - meanValue);
        }
        double slope = products / squares;
        double residuals = 0;
        for (int i = 0; i < n; i++) {
            double residual = values[i] - meanValue - slope * (days[i] - meanDay);
            residuals += residual * residual;
        }
        return Optional.of(new Line(
                Points.representable(slope),
                Points.representable(meanValue - slope * meanDay),
                Points.representable(Math.sqrt(residuals / (n - 2) / squares))));
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
