package dk.roedtraad.scoring.trend;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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

/** The line of Theil and Sen by hand, by scipy (trend.py) and by R (change.R) on 108 series, and its laws. */
class TheilSenTest {

    /** Measures 3.4, vector 22; the interval is the least and the greatest of the ten slopes. */
    @Test
    void the_line_through_five_uneven_days() {
        TheilSen.Line line = line(new double[] {0, 30, 65, 91, 150}, new double[] {40, 44, 40, 56, 60});

        assertEquals(0.133333, line.slopePerDay(), 5e-7);
        assertEquals(4.0000, line.slopePerDay() * Trends.THIRTY_DAYS, 5e-5);
        assertEquals(12.175, line.slopePerDay() * Trends.QUARTER, 5e-4);
        assertEquals(35.3333, line.intercept(), 5e-5);
        assertEquals(-0.114286, line.lowerPerDay(), 5e-7);
        assertEquals(0.615385, line.upperPerDay(), 5e-7);
    }

    /** Measures 3.4, vector 23. */
    @Test
    void one_odd_score_does_not_make_a_trend() {
        assertEquals(
                1.0,
                line(new double[] {0, 1, 2, 3, 4}, new double[] {1, 2, 3, 4, 100})
                        .slopePerDay());
    }

    @Test
    void scipy_says_the_same_of_108_series() {
        List<Oracle.Row> series = Oracle.rows("series.csv");
        List<Oracle.Row> expected = Oracle.rows("trend-scipy.csv");
        assertEquals(108, series.size());
        int lines = 0;
        for (int i = 0; i < series.size(); i++) {
            Oracle.Row row = expected.get(i);
            assertEquals(series.get(i).text("series"), row.text("series"));
            Optional<TheilSen.Line> line =
                    TheilSen.fit(series.get(i).numbers("days"), series.get(i).numbers("values"));
            assertEquals(row.text("slopePerDay").isEmpty(), line.isEmpty(), row.toString());
            if (line.isPresent()) {
                assertNear(row.number("slopePerDay"), line.get().slopePerDay(), row);
                assertNear(row.number("intercept"), line.get().intercept(), row);
                if (!Double.isNaN(row.number("lowerPerDay"))) { // see the test of what Sen does not give
                    assertNear(row.number("lowerPerDay"), line.get().lowerPerDay(), row);
                    assertNear(row.number("upperPerDay"), line.get().upperPerDay(), row);
                }
                lines++;
            }
        }
        assertEquals(106, lines);
    }

    @Test
    void r_says_the_same_of_the_slopes_and_intercepts() {
        List<Oracle.Row> series = Oracle.rows("series.csv");
        List<Oracle.Row> expected = Oracle.rows("trend-outer.csv");
        assertEquals(series.size(), expected.size());
        for (int i = 0; i < series.size(); i++) {
            Oracle.Row row = expected.get(i);
            Optional<TheilSen.Line> line =
                    TheilSen.fit(series.get(i).numbers("days"), series.get(i).numbers("values"));
            assertEquals(row.text("slopePerDay").isEmpty(), line.isEmpty(), row.toString());
            line.ifPresent(found -> {
                assertNear(row.number("slopePerDay"), found.slopePerDay(), row);
                assertNear(row.number("intercept"), found.intercept(), row);
            });
        }
    }

    /**
     * 18 points of 52 on day 0, 52 on day 30, 60 on day 60: the slopes are 18 times 0, 18 times 8/60 and 8/30. Sen's
     * variance is below 0 and scipy gives no interval.
     */
    @Test
    void where_sen_gives_no_interval_it_reaches_over_all_slopes() {
        double[] days = new double[20];
        double[] values = new double[20];
        Arrays.fill(values, 52);
        days[18] = 30;
        days[19] = 60;
        values[19] = 60;

        TheilSen.Line line = line(days, values);

        assertEquals(0.0, line.lowerPerDay());
        assertNear(8.0 / 60, line.slopePerDay(), "");
        assertNear(8.0 / 30, line.upperPerDay(), "");
    }

    @Test
    void two_days_are_a_difference_and_not_a_trend() {
        assertEquals(Optional.empty(), TheilSen.fit(new double[0], new double[0]));
        assertEquals(Optional.empty(), TheilSen.fit(new double[] {1}, new double[] {50}));
        assertEquals(Optional.empty(), TheilSen.fit(new double[] {1, 2}, new double[] {50, 52}));
        assertEquals(Optional.empty(), TheilSen.fit(new double[] {1, 1, 1}, new double[] {50, 52, 54}));
        assertEquals(Optional.empty(), TheilSen.fit(new double[] {1, 1, 2, 2, 1}, new double[] {50, 52, 54, 56, 58}));
        assertTrue(TheilSen.fit(new double[] {1, 1, 2, 2, 3}, new double[] {50, 52, 54, 56, 58})
                .isPresent());
    }

    @Property
    void the_order_of_the_points_does_not_matter(@ForAll("series") DrawnSeries series) {
        TheilSen.Line line = line(series);

        for (DrawnSeries other : series.inOtherOrders()) {
            assertEquals(line, line(other));
        }
    }

    @Property
    void counting_the_days_from_another_day_leaves_the_slope(
            @ForAll("series") DrawnSeries series, @ForAll @IntRange(min = -30_000, max = 30_000) int shift) {
        TheilSen.Line line = line(series);
        TheilSen.Line shifted = line(series.withDays(i -> series.days()[i] + shift));

        assertEquals(line.slopePerDay(), shifted.slopePerDay());
        assertEquals(line.lowerPerDay(), shifted.lowerPerDay());
        assertEquals(line.upperPerDay(), shifted.upperPerDay());
        assertEquals(line.intercept(), shifted.intercept() + shift * line.slopePerDay(), 1e-6);
    }

    @Property
    void a_rise_of_so_many_points_a_day_adds_as_many_to_the_slope(
            @ForAll("series") DrawnSeries series, @ForAll @IntRange(min = -5, max = 5) int rise) {
        TheilSen.Line risen = line(series.withValues(i -> series.values()[i] + rise * series.days()[i]));

        assertEquals(line(series).slopePerDay() + rise, risen.slopePerDay(), 1e-9);
    }

    @Property
    void the_line_of_the_negated_values_is_negated(@ForAll("series") DrawnSeries series) {
        TheilSen.Line line = line(series);
        TheilSen.Line negated = line(series.withValues(i -> -series.values()[i]));

        assertEquals(-line.slopePerDay(), negated.slopePerDay(), 0.0);
        assertEquals(-line.intercept(), negated.intercept(), 0.0);
        assertEquals(-line.lowerPerDay(), negated.upperPerDay(), 0.0);
        assertEquals(-line.upperPerDay(), negated.lowerPerDay(), 0.0);
    }

    @Property
    void the_slope_lies_in_its_interval_and_the_interval_within_the_slopes(@ForAll("series") DrawnSeries series) {
        TheilSen.Line line = line(series);
        double[] slopes = IntStream.range(0, series.days().length)
                .boxed()
                .flatMapToDouble(i -> IntStream.range(0, i)
                        .mapToDouble(
                                j -> (series.values()[i] - series.values()[j]) / (series.days()[i] - series.days()[j])))
                .sorted()
                .toArray();

        assertTrue(slopes[0] <= line.lowerPerDay());
        assertTrue(line.lowerPerDay() <= line.slopePerDay());
        assertTrue(line.slopePerDay() <= line.upperPerDay());
        assertTrue(line.upperPerDay() <= slopes[slopes.length - 1]);
    }

    @Test
    void numbers_that_make_no_line_are_refused_by_name() {
        double[] days = {0, 30, 60};
        refused("values", () -> TheilSen.fit(days, new double[] {47.11, 47.11}));
        refused("days", () -> TheilSen.fit(new double[] {0, 30, Double.NaN}, days));
        refused("values", () -> TheilSen.fit(days, new double[] {0, Double.POSITIVE_INFINITY, 0}));
        refused("values", () -> TheilSen.fit(days, new double[] {-1e308, 1e308, 47.11}));
        refused("days", () -> TheilSen.fit(new double[2_001], new double[2_001]));
    }

    private static void refused(String parameter, Executable call) {
        String message = String.valueOf(
                assertThrows(IllegalArgumentException.class, call).getMessage());
        assertTrue(message.startsWith(parameter + ": "), message);
        assertTrue(!message.contains("47.11"), message);
    }

    @Provide
    static Arbitrary<DrawnSeries> series() {
        return DrawnSeries.onDifferentDays();
    }

    private static TheilSen.Line line(DrawnSeries series) {
        return line(series.days(), series.values());
    }

    private static TheilSen.Line line(double[] days, double[] values) {
        return TheilSen.fit(days, values).orElseThrow();
    }
}
