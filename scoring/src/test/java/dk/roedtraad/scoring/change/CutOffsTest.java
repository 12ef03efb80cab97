package dk.roedtraad.scoring.change;

import java.util.List;

import dk.roedtraad.model.measurement.Scale.Direction;
import dk.roedtraad.scoring.Oracle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import static dk.roedtraad.model.measurement.Scale.Direction.HIGH_IS_GOOD;
import static dk.roedtraad.model.measurement.Scale.Direction.LOW_IS_GOOD;
import static dk.roedtraad.scoring.Oracle.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The three cut-offs of Jacobson and Truax: their example, and R on 24 pairs of populations (change.R). */
class CutOffsTest {

    /** Measures 3.4, vector 7: means 40 and 60, both standard deviations 7.5, high is good. */
    @Test
    void the_example_of_jacobson_and_truax() {
        assertEquals(55, CutOffs.a(40, 7.5, HIGH_IS_GOOD));
        assertEquals(45, CutOffs.b(60, 7.5, HIGH_IS_GOOD));
        assertEquals(50, CutOffs.c(40, 7.5, 60, 7.5));
    }

    /** The same, mirrored at 50. */
    @Test
    void where_low_is_good_the_cut_offs_lie_on_the_other_side() {
        assertEquals(45, CutOffs.a(60, 7.5, LOW_IS_GOOD));
        assertEquals(55, CutOffs.b(40, 7.5, LOW_IS_GOOD));
        assertEquals(50, CutOffs.c(60, 7.5, 40, 7.5));
    }

    @Test
    void r_says_the_same_of_24_pairs_of_populations() {
        List<Oracle.Row> rows = Oracle.rows("cut-offs.csv");
        assertEquals(24, rows.size());
        for (Oracle.Row row : rows) {
            double clinicalMean = row.number("clinicalMean");
            double clinicalSd = row.number("clinicalSd");
            double functionalMean = row.number("functionalMean");
            double functionalSd = row.number("functionalSd");

            assertNear(row.number("aHighIsGood"), CutOffs.a(clinicalMean, clinicalSd, HIGH_IS_GOOD), row);
            assertNear(row.number("aLowIsGood"), CutOffs.a(clinicalMean, clinicalSd, LOW_IS_GOOD), row);
            assertNear(row.number("bHighIsGood"), CutOffs.b(functionalMean, functionalSd, HIGH_IS_GOOD), row);
            assertNear(row.number("bLowIsGood"), CutOffs.b(functionalMean, functionalSd, LOW_IS_GOOD), row);
            assertNear(row.number("c"), CutOffs.c(clinicalMean, clinicalSd, functionalMean, functionalSd), row);
        }
    }

    @Property
    void c_is_as_many_standard_deviations_from_the_one_mean_as_from_the_other(
            @ForAll @DoubleRange(min = 0, max = 50) double clinicalMean,
            @ForAll @DoubleRange(min = 1, max = 30) double clinicalSd,
            @ForAll @DoubleRange(min = 50, max = 100) double functionalMean,
            @ForAll @DoubleRange(min = 1, max = 30) double functionalSd) {
        double c = CutOffs.c(clinicalMean, clinicalSd, functionalMean, functionalSd);

        assertEquals((c - clinicalMean) / clinicalSd, (functionalMean - c) / functionalSd, 1e-9);
        assertNear(c, CutOffs.c(functionalMean, functionalSd, clinicalMean, clinicalSd), "");
    }

    @Property
    void a_of_one_direction_is_b_of_the_other(
            @ForAll @DoubleRange(min = 0, max = 100) double mean,
            @ForAll @DoubleRange(min = 1, max = 30) double sd,
            @ForAll Direction direction) {
        Direction other = direction == HIGH_IS_GOOD ? LOW_IS_GOOD : HIGH_IS_GOOD;

        assertEquals(CutOffs.a(mean, sd, direction), CutOffs.b(mean, sd, other));
    }

    @Test
    void an_argument_outside_its_range_is_refused_by_name() {
        refused("clinicalMean", () -> CutOffs.a(Double.NaN, 7.5, HIGH_IS_GOOD));
        refused("clinicalSd", () -> CutOffs.a(40, 0, HIGH_IS_GOOD));
        refused("functionalMean", () -> CutOffs.b(Double.POSITIVE_INFINITY, 7.5, LOW_IS_GOOD));
        refused("functionalSd", () -> CutOffs.b(60, -7.5, LOW_IS_GOOD));
        refused("clinicalMean", () -> CutOffs.c(Double.NaN, 7.5, 60, 7.5));
        refused("clinicalSd", () -> CutOffs.c(40, Double.NaN, 60, 7.5));
        refused("functionalMean", () -> CutOffs.c(40, 7.5, Double.NaN, 7.5));
        refused("functionalSd", () -> CutOffs.c(40, 7.5, 60, 0));
    }

    private static void refused(String parameter, Executable call) {
        String message = String.valueOf(
                assertThrows(IllegalArgumentException.class, call).getMessage());
        assertTrue(message.startsWith(parameter + ": "), message);
    }
}
