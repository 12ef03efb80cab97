package dk.roedtraad.scoring.trend;

import java.util.List;
import java.util.Optional;

import dk.roedtraad.scoring.Oracle;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import static dk.roedtraad.scoring.Oracle.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The line of least squares by hand and by R's lm on 108 series (change.R), and its laws. */
class LeastSquaresTest {

    /** Measures 3.4, vector 22 (scipy). */
    @Test
    void the_line_through_five_uneven_days() {
        LeastSquares.Line line = line(new double[] {0, 30, 65, 91, 150}, new double[] {40, 44, 40, 56, 60});

        assertEquals(0.1416694, line.slopePerDay(), 5e-8);
        assertEquals(4.25008, line.slopePerDay() * Trends.THIRTY_DAYS, 5e-6);
        assertEquals(38.4798, line.intercept(), 5e-5);
        assertEquals(0.0459809, line.standardErrorPerDay(), 5e-8);
    }

    /** Measures 3.4, vector 23. */
    @Test
    void one_odd_score_makes_a_trend_of_twenty_points_a_day() {
        assertEquals(
                20.0,
                line(new double[] {0, 1, 2, 3, 4}, new double[] {1, 2, 3, 4, 100})
                        .slopePerDay(),
                1e-12);
    }

    @Test
    void r_says_the_same_of_108_series() {
        List<Oracle.Row> series = Oracle.rows("series.csv");
        List<Oracle.Row> expected = Oracle.rows("trend-lm.csv");
        assertEquals(108, series.size());
        int lines = 0;
        for (int i = 0; i < series.size(); i++) {
            Oracle.Row row = expected.get(i);
            assertEquals(series.get(i).text("series"), row.text("series"));
            Optional<LeastSquares.Line> line = LeastSquares.fit(
                    series.get(i).numbers("days"), series.get(i).numbers("values"));
            assertEquals(row.text("slopePerDay").isEmpty(), line.isEmpty(), row.toString());
            if (line.isPresent()) {
                assertNear(row.number("slopePerDay"), line.get().slopePerDay(), row);
                assertNear(row.number("intercept"), line.get().intercept(), row);
                assertNear(row.number("standardErrorPerDay"), line.get().standardErrorPerDay(), row);
                lines++;
            }
        }
        assertEquals(106, lines);
    }

    @Test
    void two_days_are_a_difference_and_not_a_trend() {
        assertEquals(Optional.empty(), LeastSquares.fit(new double[0], new double[0]));
        assertEquals(Optional.empty(), LeastSquares.fit(new double[] {1, 2}, new double[] {50, 52}));
        assertEquals(Optional.empty(), LeastSquares.fit(new double[] {2, 1, 2, 2}, new double[] {50, 52, 54, 56}));
        assertTrue(LeastSquares.fit(new double[] {2, 1, 2, 3}, new double[] {50, 52, 54, 56})
                .isPresent());
    }

    /** The sums are rounded in another order: eleven digits, for a slope of up to a hundred points a day. */
    @Property
    void the_order_of_the_points_does_not_matter(@ForAll("series") DrawnSeries series) {
        LeastSquares.Line line = line(series);

        for (DrawnSeries other : series.inOtherOrders()) {
            assertEquals(line.slopePerDay(), line(other).slopePerDay(), 1e-9);
            assertEquals(line.intercept(), line(other).intercept(), 1e-6);
            assertEquals(line.standardErrorPerDay(), line(other).standardErrorPerDay(), 1e-6);
        }
    }

    @Property
    void counting_the_days_from_another_day_leaves_the_slope(
            @ForAll("series") DrawnSeries series, @ForAll @IntRange(min = -30_000, max = 30_000) int shift) {
        LeastSquares.Line shifted = line(series.withDays(i -> series.days()[i] + shift));

        assertEquals(line(series).slopePerDay(), shifted.slopePerDay(), 1e-9);
        assertEquals(line(series).intercept(), shifted.intercept() + shift * shifted.slopePerDay(), 1e-6);
    }

    @Property
    void a_rise_of_so_many_points_a_day_adds_as_many_to_the_slope(
            @ForAll("series") DrawnSeries series, @ForAll @IntRange(min = -5, max = 5) int rise) {
        LeastSquares.Line risen = line(series.withValues(i -> series.values()[i] + rise * series.days()[i]));

        assertEquals(line(series).slopePerDay() + rise, risen.slopePerDay(), 1e-9);
        assertEquals(line(series).standardErrorPerDay(), risen.standardErrorPerDay(), 1e-6);
    }

    @Property
    void the_line_of_the_negated_values_is_negated(@ForAll("series") DrawnSeries series) {
        LeastSquares.Line negated = line(series.withValues(i -> -series.values()[i]));

        assertEquals(-line(series).slopePerDay(), negated.slopePerDay(), 0.0);
        assertEquals(-line(series).intercept(), negated.intercept(), 0.0);
        assertEquals(line(series).standardErrorPerDay(), negated.standardErrorPerDay(), 0.0);
    }

    @Test
    void numbers_that_make_no_line_are_refused_by_name() {
        double[] days = {0, 30, 60};
        refused("values", () -> LeastSquares.fit(days, new double[] {50, 52, 54, 56}));
        refused("days", () -> LeastSquares.fit(new double[] {0, Double.NEGATIVE_INFINITY, 1}, days));
        refused("values", () -> LeastSquares.fit(days, new double[] {0, Double.NaN, 0}));
        refused("values", () -> LeastSquares.fit(days, new double[] {1e308, 1e308, 1e308}));
    }

    private static void refused(String parameter, Executable call) {
        String message = String.valueOf(
                assertThrows(IllegalArgumentException.class, call).getMessage());
        assertTrue(message.startsWith(parameter + ": "), message);
    }

    @Provide
    static Arbitrary<DrawnSeries> series() {
        return DrawnSeries.onDifferentDays();
    }

    private static LeastSquares.Line line(DrawnSeries series) {
        return line(series.days(), series.values());
    }

    private static LeastSquares.Line line(double[] days, double[] values) {
        return LeastSquares.fit(days, values).orElseThrow();
    }
}
