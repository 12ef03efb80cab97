package dk.roedtraad.scoring.group;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import dk.roedtraad.scoring.Oracle;
import org.junit.jupiter.api.Test;

import static dk.roedtraad.scoring.Oracle.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** Exact tests of pairs: by hand where the numbers are small, and binom.test of R (group.R). */
class ExactPairsTest {

    /** (1 + 11 + 55) / 2^11, twice. */
    @Test
    void nine_up_and_two_down_by_hand() {
        ExactPairs found = ExactPairs.mcnemar(9, 2, 29, 5);

        assertEquals(2 * 67 / 2048.0, found.share().pValue().orElseThrow(), 1e-12);
        assertEquals(9 / 11.0, found.share().value().orElseThrow(), 1e-12);
        assertEquals(40, found.share().n());
        assertEquals(45, found.share().started());
        assertEquals(
                Set.of(Caution.UNCONTROLLED, Caution.UNKNOWN_LEFT_OUT),
                found.share().cautions());
        assertEquals("ExactPairs[Estimate[mcnemar-exact, n=40, missing=5]]", found.toString());
    }

    @Test
    void r_says_the_same() {
        for (Oracle.Row row : Oracle.rows("group-exact.csv")) {
            Estimate found =
                    ExactPairs.mcnemar(row.count("up"), row.count("down"), 0, 0).share();

            Groups.assertEstimate(row, found, "share", "lower", "upper");
            assertNear(row.number("pValue"), found.pValue().orElseThrow(), row);
        }
    }

    @Test
    void r_says_the_same_of_the_signs_of_drawn_groups() {
        for (Oracle.Row row : Oracle.rows("group-paired.csv")) {
            ExactPairs found = ExactPairs.sign(row.numbers("earlier"), row.numbers("later"));

            assertEquals(row.count("up"), found.up());
            assertEquals(row.count("down"), found.down());
            assertEquals(row.count("n"), found.up() + found.down() + found.same());
            assertNear(row.number("signP"), found.share().pValue().orElseThrow(), row);
        }
    }

    /** Two up, one down, two ties of which one is of 0 and −0, and one not measured again. */
    @Test
    void ties_are_left_out_of_the_test_counted_and_said() {
        ExactPairs found =
                ExactPairs.sign(new double[] {1, 2, 3, 4, 0.0, 1}, new double[] {2, 3, 2, 4, -0.0, Double.NaN});

        assertEquals(2, found.same());
        assertEquals(2 / 3.0, found.share().value().orElseThrow(), 1e-12);
        assertEquals(1, found.share().pValue().orElseThrow());
        assertEquals(5, found.share().n());
        assertEquals(
                Set.of(Caution.UNCONTROLLED, Caution.UNKNOWN_LEFT_OUT, Caution.TIES_LEFT_OUT),
                found.share().cautions());
    }

    @Test
    void where_all_stayed_or_nobody_was_measured_twice_there_is_nothing_to_test() {
        Estimate stayed = ExactPairs.mcnemar(0, 0, 7, 0).share();
        Estimate nobody = ExactPairs.mcnemar(0, 0, 0, 3).share();

        assertEquals(Optional.of(Reason.NONE_DIFFER), stayed.reason());
        assertEquals(OptionalDouble.empty(), stayed.pValue());
        assertEquals(OptionalDouble.empty(), stayed.value());
        assertEquals(Optional.of(Reason.TOO_FEW), nobody.reason());
        assertEquals(
                "down: must not be below 0",
                assertThrows(IllegalArgumentException.class, () -> ExactPairs.mcnemar(1, -1, 0, 0))
                        .getMessage());
    }
}
