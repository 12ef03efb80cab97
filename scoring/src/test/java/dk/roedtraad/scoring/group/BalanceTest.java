package dk.roedtraad.scoring.group;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import dk.roedtraad.scoring.Oracle;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** Who is reached: by hand, and R on drawn groups (group.R; the binary ones are in {@link ProportionsTest}). */
class BalanceTest {

    /** Measures 3.4, vector 26. */
    @Test
    void age_and_women_of_the_example() {
        assertEquals(-0.42748, Balance.difference(19.2, 2.6, 20.4, 3.0), 5e-6);
        assertEquals(0.24254, Balance.difference(0.60, 0.48), 5e-6);
    }

    @Test
    void r_says_the_same_of_drawn_groups() {
        for (Oracle.Row row : Oracle.rows("group-balance.csv")) {
            double[] ours = row.numbers("ours");
            boolean[] inIntervention = new boolean[ours.length];
            for (int i = 0; i < ours.length; i++) {
                inIntervention[i] = ours[i] == 1;
            }
            Balance found = Balance.continuous(row.numbers("values"), inIntervention);

            Groups.assertNumber(row, "whole", found.fromWhole().value());
            Groups.assertEstimate(row, found.fromRest(), "rest", "lower", "upper");
            assertEquals(row.count("n"), found.fromRest().n());
            assertEquals(row.count("missing"), found.fromWhole().missing());
        }
    }

    @Test
    void the_comparison_with_the_whole_says_that_it_includes_itself_and_has_no_interval() {
        Balance found = Balance.binary(Share.of(18, 30), Share.of(30, 70));

        assertEquals("smd-binary-whole", found.fromWhole().method());
        assertEquals(Set.of(Caution.INCLUDES_ITSELF), found.fromWhole().cautions());
        assertEquals(Optional.of(Reason.GROUPS_OVERLAP), found.fromWhole().reason());
        assertEquals(OptionalDouble.empty(), found.fromWhole().lower());
        assertEquals("smd-binary-rest-hedges-olkin-95", found.fromRest().method());
        assertEquals(Set.of(), found.fromRest().cautions());
        assertEquals(Optional.empty(), found.fromRest().reason());
        assertEquals(100, found.fromRest().n());
    }

    @Test
    void with_one_person_on_a_side_there_is_no_comparison() {
        Balance few = Balance.continuous(new double[] {18, 19, 20}, new boolean[] {true, false, false});
        Balance share = Balance.binary(Share.of(1, 1), Share.of(30, 70));

        assertEquals(Optional.of(Reason.TOO_FEW), few.fromWhole().reason());
        assertEquals(Optional.of(Reason.TOO_FEW), few.fromRest().reason());
        assertEquals(Optional.of(Reason.TOO_FEW), share.fromRest().reason());
        assertEquals(OptionalDouble.empty(), share.fromWhole().value());
        assertEquals(
                Optional.of(Reason.TOO_FEW),
                Balance.binary(Share.of(1, 7), Share.of(0, 1)).fromRest().reason());
        assertEquals(
                Optional.of(Reason.TOO_FEW),
                Balance.continuous(new double[] {18, 19, 20}, new boolean[] {true, true, false})
                        .fromRest()
                        .reason());
    }

    @Test
    void where_nothing_varies_there_is_nothing_to_divide_by() {
        Balance alike = Balance.continuous(new double[] {18, 18, 18, 18}, new boolean[] {true, true, false, false});
        Balance none = Balance.binary(Share.of(0, 7), Share.of(0, 9));
        Balance apart = Balance.binary(Share.of(7, 7), Share.of(0, 9));

        assertEquals(Optional.of(Reason.NO_VARIATION), alike.fromRest().reason());
        assertEquals(Optional.of(Reason.NO_VARIATION), alike.fromWhole().reason());
        assertEquals(Optional.of(Reason.NO_VARIATION), none.fromRest().reason());
        assertEquals(Optional.of(Reason.NO_VARIATION), apart.fromRest().reason());
        assertEquals(Optional.of(Reason.GROUPS_OVERLAP), apart.fromWhole().reason());
    }

    @Test
    void a_wrong_call_names_the_parameter() {
        assertEquals(
                "inIntervention: must be as many as the others",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Balance.continuous(new double[] {1, 2}, new boolean[] {true}))
                        .getMessage());
        for (double[] wrong : new double[][] {{1.1, 0.5}, {0.5, -0.1}, {0, 0}, {0.5, Double.NaN}}) {
            assertEquals(
                    "first, second: must be in range, and one of them vary",
                    assertThrows(IllegalArgumentException.class, () -> Balance.difference(wrong[0], wrong[1]))
                            .getMessage());
        }
        assertEquals(
                -2, Balance.difference(1e200, 1e200, 3e200, 1e200), 1e-12, "by hand, beyond the square of a double");
        assertThrows(
                IllegalArgumentException.class,
                () -> Balance.continuous(
                        new double[] {1e200, 3e200, 3e200, 4e200}, new boolean[] {true, true, false, false}));
        assertThrows(IllegalArgumentException.class, () -> Balance.difference(1, -1, 2, 2));
        assertThrows(IllegalArgumentException.class, () -> Balance.difference(1, 0, 2, 0));
    }
}
