package dk.roedtraad.scoring.group;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import dk.roedtraad.scoring.Oracle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static dk.roedtraad.scoring.Oracle.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Change of a group: Lakens' data by their published digits, and R on drawn cases (group.R). */
class PairedChangeTest {
    private static final double[] MOVIE_2 = {9, 6, 7, 8, 7, 9, 8, 8, 8, 7};
    private static final double[] MOVIE_1 = {9, 7, 8, 9, 8, 9, 9, 10, 9, 9};

    /** Measures 3.4, vector 20: Lakens 2013; J there is the approximation. */
    @Test
    void the_example_of_lakens() {
        PairedChange change = PairedChange.of(MOVIE_2, MOVIE_1);

        assertEquals(1.0, change.mean().value().orElseThrow(), 1e-12);
        assertEquals(4.7434, 1 / change.mean().standardError().orElseThrow(), 5e-5);
        assertEquals(1.5000, change.dz().value().orElseThrow(), 5e-5);
        double dav = change.dav().value().orElseThrow();
        assertEquals(1.1287, dav, 5e-5);
        assertEquals(0.9143, Hedges.approximate(9), 5e-5);
        assertEquals(0.9577, Hedges.approximate(18), 5e-5);
        assertEquals(1.0810, dav * Hedges.approximate(18), 5e-5);
        assertEquals(1.0320, dav * Hedges.approximate(9), 5e-5);
    }

    @Test
    void r_says_the_same_of_drawn_groups() {
        List<Oracle.Row> rows = Oracle.rows("group-paired.csv");
        assertEquals(25, rows.size());
        for (Oracle.Row row : rows) {
            PairedChange change = PairedChange.of(row.numbers("earlier"), row.numbers("later"));

            for (Estimate estimate : all(change)) {
                assertEquals(row.count("n"), estimate.n());
                assertEquals(row.count("missing"), estimate.missing());
                assertEquals(row.numbers("earlier").length, estimate.started());
            }
            Groups.assertEstimate(row, change.mean(), "mean", "lower", "upper");
            assertNear(row.number("pValue"), change.mean().pValue().orElseThrow(), row);
            Groups.assertEstimate(row, change.dz(), "dz", "dzLower", "dzUpper");
            Groups.assertEstimate(row, change.dav(), "dav", "davLower", "davUpper");
            Groups.assertNumber(row, "gz", change.gz().value());
            Groups.assertNumber(row, "gav", change.gav().value());
            Groups.assertNumber(row, "gavLakens", change.gavLakens().value());
        }
    }

    @Test
    void r_says_the_same_of_hedges_correction() {
        for (Oracle.Row row : Oracle.rows("group-hedges.csv")) {
            assertNear(row.number("exact"), Hedges.exact(row.count("df")), row);
            assertNear(row.number("approximate"), Hedges.approximate(row.count("df")), row);
        }
        assertEquals(1, Hedges.exact(10_000_000), 1e-7); // where the gamma functions themselves are beyond a double
        assertEquals(
                "df: must be at least 2",
                assertThrows(IllegalArgumentException.class, () -> Hedges.exact(1))
                        .getMessage());
    }

    /** R's series stops at 1e-12. */
    @Test
    void r_says_the_same_of_the_noncentral_t() {
        List<Oracle.Row> rows = Oracle.rows("group-noncentral-t.csv");
        assertEquals(128, rows.size());
        for (Oracle.Row row : rows) {
            double found = NoncentralT.atMost(row.number("t"), row.count("df"), row.number("ncp"));
            assertEquals(row.number("atMost"), found, 2e-10, row::toString);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1e-8, 3", "-3, 2", "40, 1", "500, 30", "12, 5000", "2.5, 1000000"})
    void the_noncentrality_found_has_the_probability_asked_for(double t, int df) {
        for (double probability : new double[] {0.025, 0.975}) {
            double found = NoncentralT.noncentrality(t, df, probability);
            assertEquals(probability, NoncentralT.atMost(t, df, found), 1e-9);
        }
    }

    /**
     * Changes that are nearly alike lie far out, where pt of R ends. By R 4.2.2, uniroot over integrate of pnorm(t·s − λ) times the density
     * of s, in pieces around the step at λ/t; t is d·√n.
     */
    @ParameterizedTest
    @CsvSource({
        "50, 2, 1.5637087, 112.0813413",
        "200, 2, 6.2676351, 448.2833412",
        "1000, 5, 348.0001956, 1669.0785854",
        "200, 100, 172.1644391, 227.7893246"
    })
    void r_says_the_same_far_out(double d, int n, double lower, double upper) {
        double t = d * Math.sqrt(n);

        assertEquals(1, NoncentralT.noncentrality(t, n - 1, 0.975) / Math.sqrt(n) / lower, 1e-6);
        assertEquals(1, NoncentralT.noncentrality(t, n - 1, 0.025) / Math.sqrt(n) / upper, 1e-6);
    }

    @Test
    void g_has_the_interval_of_the_d_that_it_mends() {
        PairedChange change = PairedChange.of(MOVIE_2, MOVIE_1);

        assertEquals(change.dz().lower(), change.gz().lower());
        assertEquals(change.dav().upper(), change.gav().upper());
        assertEquals(change.dav().upper(), change.gavLakens().upper());
    }

    @Test
    void every_estimate_says_that_nobody_was_compared_with_and_how_many_were_measured_twice() {
        PairedChange change =
                PairedChange.of(new double[] {7, 6, 7, 8, Double.NaN}, new double[] {9, 7, 8, Double.NaN, Double.NaN});

        for (Estimate estimate : all(change)) {
            assertEquals(Set.of(Caution.UNCONTROLLED, Caution.UNKNOWN_LEFT_OUT), estimate.cautions());
            assertEquals(3, estimate.n());
            assertEquals(5, estimate.started());
        }
        assertEquals(4 / 3.0, change.mean().value().orElseThrow(), 1e-12);
        assertFalse(PairedChange.of(MOVIE_2, MOVIE_1).mean().cautions().contains(Caution.UNKNOWN_LEFT_OUT));
    }

    @Test
    void of_one_pair_there_is_nothing() {
        for (Estimate estimate : all(PairedChange.of(new double[] {7, 6}, new double[] {9, Double.NaN}))) {
            assertEquals(Optional.of(Reason.TOO_FEW), estimate.reason());
            assertEquals(OptionalDouble.empty(), estimate.value());
            assertEquals(OptionalDouble.empty(), estimate.lower());
            assertEquals(1, estimate.n());
        }
    }

    @Test
    void of_two_pairs_there_is_no_g() {
        PairedChange change = PairedChange.of(new double[] {7, 6}, new double[] {9, 9});

        assertEquals(Optional.of(Reason.TOO_FEW), change.gz().reason());
        assertTrue(change.dz().value().isPresent());
    }

    /** 0.1 more each, but for rounding. */
    @Test
    void where_all_change_alike_there_is_a_mean_and_no_d() {
        PairedChange change = PairedChange.of(new double[] {0.1, 0.2, 0.7}, new double[] {0.2, 0.3, 0.8});

        assertEquals(0.1, change.mean().value().orElseThrow(), 1e-12);
        assertEquals(OptionalDouble.empty(), change.mean().upper());
        for (Estimate estimate : all(change)) {
            assertEquals(Optional.of(Reason.NO_VARIATION), estimate.reason());
        }
        assertEquals(OptionalDouble.empty(), change.dav().value());
    }

    @Test
    void a_wrong_call_names_the_parameter() {
        assertEquals(
                "later: must be as many as the others",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> PairedChange.of(new double[] {1}, new double[] {1, 2}))
                        .getMessage());
        assertEquals(
                "earlier: must be finite numbers, or NaN where not known",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> PairedChange.of(new double[] {1 / 0.0}, new double[] {1}))
                        .getMessage());
        double[] far = {-Double.MAX_VALUE, 1, 2};
        assertEquals(
                "values: the result is beyond a double",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> PairedChange.of(far, new double[] {Double.MAX_VALUE, 3, 5}))
                        .getMessage());
    }

    private static List<Estimate> all(PairedChange change) {
        return List.of(change.mean(), change.dz(), change.dav(), change.gz(), change.gav(), change.gavLakens());
    }
}
