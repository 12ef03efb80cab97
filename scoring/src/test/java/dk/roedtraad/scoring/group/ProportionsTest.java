package dk.roedtraad.scoring.group;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import dk.roedtraad.scoring.Oracle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Shares: Newcombe's published tables, and prop.test of R (group.R). */
class ProportionsTest {

    /** Measures 3.4, vector 17: Newcombe 1998, Stat Med 17:857. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void the_intervals_that_newcombe_published(int count, int known, double lower, double upper) {
        Estimate found = Proportions.wilson(Share.of(count, known));

        assertEquals("wilson-95", found.method());
        assertEquals(known, found.n());
        assertEquals(lower, found.lower().orElseThrow(), 5e-5);
        assertEquals(upper, found.upper().orElseThrow(), 5e-5);
    }

    /** Newcombe 1998, Stat Med 17:873, table II, method 10. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 10, 0, 20, 0.6791, 1.0000",
        "10, 10, 0, 10, 0.6075, 1.0000"
    })
    void the_intervals_of_differences_that_newcombe_published(
            int count1, int known1, int count2, int known2, double lower, double upper) {
        Estimate found = Proportions.newcombe(Share.of(count1, known1), Share.of(count2, known2));

        assertEquals("newcombe-10-95", found.method());
        assertEquals(known1 + known2, found.n());
        assertEquals(lower, found.lower().orElseThrow(), 5e-5);
        assertEquals(upper, found.upper().orElseThrow(), 5e-5);
    }

    @Test
    void r_says_the_same_of_drawn_shares() {
        List<Oracle.Row> rows = Oracle.rows("group-shares.csv");
        assertEquals(50, rows.size());
        for (Oracle.Row row : rows) {
            Share one = Share.of(row.count("count1"), row.count("known1"));
            Share two = Share.of(row.count("count2"), row.count("known2"));

            Groups.assertNumber(row, "lower1", Proportions.wilson(one).lower());
            Groups.assertNumber(row, "upper1", Proportions.wilson(one).upper());
            Groups.assertNumber(row, "lower2", Proportions.wilson(two).lower());
            Groups.assertNumber(row, "upper2", Proportions.wilson(two).upper());
            Groups.assertEstimate(row, Proportions.newcombe(one, two), "difference", "lower", "upper");
            if (one.known() > 1 && two.known() > 1) {
                Balance balance = Balance.binary(one, two);
                Groups.assertNumber(row, "smdWhole", balance.fromWhole().value());
                Groups.assertEstimate(row, balance.fromRest(), "smdRest", "smdLower", "smdUpper");
            }
        }
    }

    @Property
    void the_interval_holds_its_share_and_stays_within_0_and_1(
            @ForAll @IntRange(max = 2_000_000_000) int count,
            @ForAll @IntRange(min = 1, max = 147_483_647) int others) {
        Share share = Share.of(count, count + others);
        Estimate found = Proportions.wilson(share);

        double value = found.value().orElseThrow();
        assertTrue(0 <= found.lower().orElseThrow() && found.lower().orElseThrow() <= value);
        assertTrue(value <= found.upper().orElseThrow() && found.upper().orElseThrow() <= 1);
    }

    @Test
    void those_of_whom_it_is_not_known_are_counted_apart_and_not_as_a_no() {
        Estimate found = Proportions.wilson(new Share(6, 12, 8));

        assertEquals(0.5, found.value().orElseThrow());
        assertEquals(12, found.n());
        assertEquals(8, found.missing());
        assertEquals(Set.of(Caution.UNKNOWN_LEFT_OUT), found.cautions());
    }

    @Test
    void where_it_is_known_of_nobody_there_is_no_share() {
        Estimate found = Proportions.wilson(new Share(0, 0, 8));

        assertEquals(OptionalDouble.empty(), found.value());
        assertEquals(Optional.of(Reason.TOO_FEW), found.reason());
        assertEquals(
                Optional.of(Reason.TOO_FEW),
                Proportions.newcombe(Share.of(1, 2), Share.of(0, 0)).reason());
        assertEquals(
                Optional.of(Reason.TOO_FEW),
                Proportions.newcombe(Share.of(0, 0), Share.of(1, 2)).reason());
    }

    @Test
    void a_share_is_of_whole_persons() {
        assertEquals(
                "count: must not be above the number known",
                assertThrows(IllegalArgumentException.class, () -> Share.of(3, 2))
                        .getMessage());
        assertEquals(
                "unknown: must not be below 0",
                assertThrows(IllegalArgumentException.class, () -> new Share(1, 2, -1))
                        .getMessage());
        assertEquals("Share[known=12, unknown=8]", new Share(6, 12, 8).toString());
    }
}
