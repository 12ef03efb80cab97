package dk.roedtraad.scoring.change;

import java.util.List;

import dk.roedtraad.scoring.Oracle;
import dk.roedtraad.scoring.change.ReliableChange.Confidence;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static dk.roedtraad.scoring.Oracle.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * The statistics of one person's change: published examples to their last printed digit, and R on 216 cases
 * (change.R).
 */
class ReliableChangeTest {
    private static final double WHO_5 = ReliableChange.standardErrorFromDetectable(23.60);

    /** Measures 3.4, vector 6: Jacobson and Truax 1991, standard deviation 7.5, reliability 0.80, from 32.5 to 47.5. */
    @Test
    void the_example_of_jacobson_and_truax() {
        double sem = ReliableChange.standardError(7.5, 0.80);

        assertEquals(3.3541, sem, 5e-5);
        assertEquals(4.7434, ReliableChange.differenceError(sem), 5e-5);
        assertEquals(3.1623, ReliableChange.jacobsonTruax(32.5, 47.5, sem), 5e-5);
        assertEquals(9.297, ReliableChange.detectable(sem, Confidence.PERCENT_95), 5e-4);
    }

    /** Measures 3.4, vector 9: Schougaard et al. 2018, ICC 0.81, detectable change 23.60. */
    @Test
    void the_standard_error_behind_the_detectable_change_of_the_danish_who_5() {
        assertEquals(8.5141, WHO_5, 5e-5);
        assertEquals(12.0408, ReliableChange.differenceError(WHO_5), 5e-5);
        assertEquals(19.533, ReliableChange.standardDeviation(WHO_5, 0.81), 5e-4);
    }

    /** Measures 3.4, vector 11. */
    @ParameterizedTest
    @CsvSource({"40, 64, 1.9932, true", "40, 60, 1.6610, false", "40, 52, 0.9966, false", "64, 40, -1.9932, true"})
    void a_change_of_who_5_is_reliable_from_24_points_on(double earlier, double later, double index, boolean reliable) {
        double found = ReliableChange.jacobsonTruax(earlier, later, WHO_5);

        assertEquals(index, found, 5e-5);
        assertEquals(reliable, ReliableChange.isReliable(found));
    }

    /** Measures 3.1 (6), for the rounded standard error of 8.51. */
    @ParameterizedTest
    @CsvSource({"1, 23.6", "2, 16.7", "3, 13.6"})
    void means_of_several_who_5_show_a_smaller_change(int count, double detectable) {
        assertEquals(detectable, ReliableChange.detectable(8.51, Confidence.PERCENT_95, count, count), 0.05);
    }

    @Test
    void the_quantiles_are_those_the_field_prints() {
        assertEquals(1.2816, Confidence.PERCENT_80.quantile());
        assertEquals(1.645, Confidence.PERCENT_90.quantile());
        assertEquals(1.96, Confidence.PERCENT_95.quantile());
    }

    /** Strictly: {@code clinicalsignificance} has it so. */
    @Test
    void an_index_on_the_limit_is_not_reliable() {
        assertFalse(ReliableChange.isReliable(1.96));
        assertFalse(ReliableChange.isReliable(-1.96));
        assertFalse(ReliableChange.isReliable(0));
        assertTrue(ReliableChange.isReliable(Math.nextUp(1.96)));
        assertTrue(ReliableChange.isReliable(Math.nextDown(-1.96)));
    }

    @Test
    void r_says_the_same_of_216_cases() {
        List<Oracle.Row> rows = Oracle.rows("change.csv");
        assertEquals(216, rows.size());
        for (Oracle.Row row : rows) {
            double x1 = row.number("earlier");
            double x2 = row.number("later");
            double mean = row.number("mean");
            double sd = row.number("sd");
            double r = row.number("reliability");
            int k1 = row.count("earlierCount");
            int k2 = row.count("laterCount");
            double sem = ReliableChange.standardError(sd, r);
            double index = ReliableChange.jacobsonTruax(x1, x2, sem);
            double mdc95 = ReliableChange.detectable(sem, Confidence.PERCENT_95);

            assertNear(row.number("standardError"), sem, row);
            assertNear(row.number("differenceError"), ReliableChange.differenceError(sem), row);
            assertNear(row.number("differenceErrorOfMeans"), ReliableChange.differenceError(sem, k1, k2), row);
            assertNear(row.number("detectable80"), ReliableChange.detectable(sem, Confidence.PERCENT_80), row);
            assertNear(row.number("detectable90"), ReliableChange.detectable(sem, Confidence.PERCENT_90), row);
            assertNear(row.number("detectable95"), mdc95, row);
            assertNear(
                    row.number("detectable95OfMeans"),
                    ReliableChange.detectable(sem, Confidence.PERCENT_95, k1, k2),
                    row);
            assertNear(row.number("standardError"), ReliableChange.standardErrorFromDetectable(mdc95), row);
            assertNear(sd, ReliableChange.standardDeviation(sem, r), row);
            assertNear(row.number("jacobsonTruax"), index, row);
            assertNear(row.number("expectedRetest"), ReliableChange.expectedRetest(x1, mean, r), row);
            assertNear(row.number("edwardsNunnally"), ReliableChange.edwardsNunnally(x1, x2, mean, sd, r), row);
            assertNear(row.number("gulliksenLordNovick"), ReliableChange.gulliksenLordNovick(x1, x2, mean, sd, r), row);
            assertEquals(Boolean.parseBoolean(row.text("reliable")), ReliableChange.isReliable(index), row.toString());
        }
    }

    @Property
    void the_same_change_back_has_the_opposite_index(
            @ForAll @DoubleRange(min = -100, max = 100) double earlier,
            @ForAll @DoubleRange(min = -100, max = 100) double later,
            @ForAll @DoubleRange(min = 0.1, max = 50) double sem) {
        assertEquals(
                ReliableChange.jacobsonTruax(earlier, later, sem),
                0.0 - ReliableChange.jacobsonTruax(later, earlier, sem));
    }

    @Property
    void the_standard_error_comes_back_from_its_detectable_change_and_from_its_population(
            @ForAll @DoubleRange(min = 0.1, max = 50) double sem,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double reliability) {
        assertNear(
                sem,
                ReliableChange.standardErrorFromDetectable(ReliableChange.detectable(sem, Confidence.PERCENT_95)),
                "");
        assertNear(
                sem, ReliableChange.standardError(ReliableChange.standardDeviation(sem, reliability), reliability), "");
    }

    @Property
    void one_more_measurement_makes_the_error_smaller_and_more_confidence_the_limit_greater(
            @ForAll @DoubleRange(min = 0.1, max = 50) double sem,
            @ForAll @IntRange(min = 1, max = 100) int earlier,
            @ForAll @IntRange(min = 1, max = 100) int later) {
        double error = ReliableChange.differenceError(sem, earlier, later);

        assertTrue(ReliableChange.differenceError(sem, earlier + 1, later) < error);
        assertTrue(ReliableChange.differenceError(sem, earlier, later + 1) < error);
        assertTrue(ReliableChange.detectable(sem, Confidence.PERCENT_80, earlier, later)
                < ReliableChange.detectable(sem, Confidence.PERCENT_90, earlier, later));
        assertTrue(ReliableChange.detectable(sem, Confidence.PERCENT_90, earlier, later)
                < ReliableChange.detectable(sem, Confidence.PERCENT_95, earlier, later));
    }

    @Property
    void the_expected_retest_lies_between_the_score_and_the_mean(
            @ForAll @DoubleRange(min = 0, max = 100) double earlier,
            @ForAll @DoubleRange(min = 0, max = 100) double mean,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double reliability) {
        double expected = ReliableChange.expectedRetest(earlier, mean, reliability);

        assertTrue(expected >= Math.min(earlier, mean) - 1e-9 && expected <= Math.max(earlier, mean) + 1e-9);
        assertNear(0, ReliableChange.edwardsNunnally(earlier, expected, mean, 1, reliability), "");
    }

    @Test
    void an_argument_outside_its_range_is_refused_by_name_and_not_shown() {
        refused("sd", () -> ReliableChange.standardError(0, 0.8));
        refused("sd", () -> ReliableChange.standardError(Double.POSITIVE_INFINITY, 0.8));
        refused("reliability", () -> ReliableChange.standardError(7.5, 1));
        refused("reliability", () -> ReliableChange.standardError(7.5, Double.NaN));
        refused("detectable95", () -> ReliableChange.standardErrorFromDetectable(-23.6));
        refused("standardError", () -> ReliableChange.standardDeviation(0, 0.8));
        refused("reliability", () -> ReliableChange.standardDeviation(8.5, 0));
        refused("standardError", () -> ReliableChange.differenceError(Double.NaN));
        refused("earlierCount", () -> ReliableChange.differenceError(8.5, 0, 1));
        refused("laterCount", () -> ReliableChange.detectable(8.5, Confidence.PERCENT_95, 1, 0));
        refused("earlier", () -> ReliableChange.jacobsonTruax(Double.NaN, 4711, 8.5));
        refused("later", () -> ReliableChange.jacobsonTruax(4711, Double.NEGATIVE_INFINITY, 8.5));
        refused("standardError", () -> ReliableChange.jacobsonTruax(4711, 4711, 0));
        refused("earlier", () -> ReliableChange.expectedRetest(Double.NaN, 50, 0.8));
        refused("mean", () -> ReliableChange.expectedRetest(4711, Double.NaN, 0.8));
        refused("reliability", () -> ReliableChange.expectedRetest(4711, 50, 1.1));
        refused("earlier", () -> ReliableChange.edwardsNunnally(Double.NaN, 4711, 50, 20, 0.8));
        refused("later", () -> ReliableChange.edwardsNunnally(4711, Double.NaN, 50, 20, 0.8));
        refused("mean", () -> ReliableChange.edwardsNunnally(4711, 4711, Double.NaN, 20, 0.8));
        refused("sd", () -> ReliableChange.edwardsNunnally(4711, 4711, 50, -20, 0.8));
        refused("reliability", () -> ReliableChange.edwardsNunnally(4711, 4711, 50, 20, -0.1));
        refused("earlier", () -> ReliableChange.gulliksenLordNovick(Double.NaN, 4711, 50, 20, 0.8));
        refused("later", () -> ReliableChange.gulliksenLordNovick(4711, Double.NaN, 50, 20, 0.8));
        refused("mean", () -> ReliableChange.gulliksenLordNovick(4711, 4711, Double.NaN, 20, 0.8));
        refused("sd", () -> ReliableChange.gulliksenLordNovick(4711, 4711, 50, 0, 0.8));
        refused("reliability", () -> ReliableChange.gulliksenLordNovick(4711, 4711, 50, 20, 1));
        refused("index", () -> ReliableChange.isReliable(Double.NaN));
    }

    private static void refused(String parameter, Executable call) {
        String message = String.valueOf(
                assertThrows(IllegalArgumentException.class, call).getMessage());
        assertTrue(message.startsWith(parameter + ": "), message);
        assertFalse(message.contains("4711"), message);
    }
}
