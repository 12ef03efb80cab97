package dk.roedtraad.scoring.cohort;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dk.roedtraad.model.measurement.Change;
import dk.roedtraad.model.measurement.ChangeReference;
import dk.roedtraad.model.measurement.CitedNumber;
import dk.roedtraad.model.measurement.MissingPolicy;
import dk.roedtraad.model.measurement.Scale;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.scoring.change.ChangeReferences;
import dk.roedtraad.scoring.change.Changes;
import dk.roedtraad.scoring.change.ReliableChange;
import dk.roedtraad.scoring.instrument.Who5;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** Changes of a cohort and their verdicts, against single persons' changes and against plain loops. */
class LimitTest {
    private static final byte MISSING = -128;
    private static final byte UNTOUCHED = 99;
    private static final Scale WHO_5 = Who5.instrument().getScales().get(0);

    /** Measures 3.4, vectors 11 and 12: 40 to 64, 40 to 60, 40 to 52, 76 to 52, 56 to 48; and no difference, and missing ones. */
    @Test
    void the_vectors_of_who_5() {
        byte[] earlier = {10, 10, 10, 19, 14, 10, -1, 3, MISSING};
        byte[] later = {16, 15, 13, 13, 12, 10, 3, -1, MISSING};

        byte[] differences = Differences.between(earlier, later);

        assertArrayEquals(new byte[] {6, 5, 3, -6, -2, 0, MISSING, MISSING, MISSING}, differences);
        assertArrayEquals(
                new byte[] {1, 0, 0, -1, 0, 0, MISSING, MISSING, MISSING},
                Limit.reliable(WHO_5).verdicts(differences));
        assertArrayEquals(
                new byte[] {1, 1, 1, -1, 0, 0, MISSING, MISSING, MISSING},
                Limit.relevant(WHO_5).verdicts(differences));
    }

    /** Every two totals, on scales of either direction, with limits that a difference meets to the last digit among them. */
    @Test
    void every_two_totals_have_the_verdicts_of_one_person() {
        for (Scale scale : scales()) {
            byte[] earlier = new byte[26 * 26];
            byte[] later = new byte[26 * 26];
            for (int row = 0; row < earlier.length; row++) {
                earlier[row] = (byte) (row / 26);
                later[row] = (byte) (row % 26);
            }
            byte[] differences = Differences.between(earlier, later);
            double[] asDoubles = Differences.between(Columns.doubles(earlier, 1), Columns.doubles(later, 1));
            byte[] reliable = Limit.reliable(scale).verdicts(differences);
            byte[] relevant = Limit.relevant(scale).verdicts(differences);
            assertArrayEquals(reliable, Limit.reliable(scale).verdicts(asDoubles));
            assertArrayEquals(relevant, Limit.relevant(scale).verdicts(asDoubles));
            for (int row = 0; row < earlier.length; row++) {
                assertAsOneByOne(scale, earlier[row], later[row], reliable[row], relevant[row]);
            }
        }
    }

    /** Person means of four answers are quarters: 0, 1.25, 2.5 and so on to 25. */
    @Test
    void every_two_person_means_have_the_verdicts_of_one_person() {
        List<Double> totals = new ArrayList<>();
        for (int sum = 0; sum <= 20; sum++) {
            totals.add(sum * 1.25);
        }
        for (int sum = 0; sum <= 25; sum++) {
            totals.add((double) sum);
        }
        for (Scale scale : scales()) {
            for (double earlier : totals) {
                double[] from = new double[totals.size()];
                Arrays.fill(from, earlier);
                double[] to = totals.stream().mapToDouble(Double::doubleValue).toArray();
                double[] differences = Differences.between(from, to);
                byte[] reliable = Limit.reliable(scale).verdicts(differences);
                byte[] relevant = Limit.relevant(scale).verdicts(differences);
                for (int row = 0; row < to.length; row++) {
                    assertAsOneByOne(scale, earlier, to[row], reliable[row], relevant[row]);
                }
            }
        }
    }

    private static List<Scale> scales() {
        return List.of(
                WHO_5,
                WHO_5.withReference(ChangeReferences.WHO_5_DIABETES),
                WHO_5.withDirection(Scale.Direction.LOW_IS_GOOD),
                WHO_5.withMultiplier(new BigDecimal("-4")),
                with(new BigDecimal("2.36"), "23.6", "23.6"), // ten points are the limit: relevant, not reliable
                with(new BigDecimal("0.1"), "0.3", "0.3"), // three points; no double is a tenth
                with(new BigDecimal("0.3333333333"), "1", "0.9999999999"),
                with(BigDecimal.ONE, "0", "0"),
                with(BigDecimal.ONE, "1000", "1000"));
    }

    private static Scale with(BigDecimal multiplier, String detectable, String relevant) {
        return WHO_5.withMultiplier(multiplier)
                .withReference(ChangeReference.builder()
                        .detectable(CitedNumber.of(detectable, "made up"))
                        .relevant(CitedNumber.of(relevant, "made up"))
                        .build());
    }

    private static void assertAsOneByOne(Scale scale, double earlier, double later, byte reliable, byte relevant) {
        Change change = Changes.between(score(scale, earlier, 1), score(scale, later, 2), scale);
        int sign = change.getDifference().signum()
                * (scale.getDirection().orElseThrow() == Scale.Direction.HIGH_IS_GOOD ? 1 : -1);
        assertEquals(
                change.getReliability() == Change.Reliability.BEYOND_MEASUREMENT_ERROR ? sign : 0,
                reliable,
                () -> scale.getMultiplier() + ": " + earlier + " to " + later);
        int expected = change.getRelevance() == Change.Relevance.IMPROVED
                ? 1
                : change.getRelevance() == Change.Relevance.DECLINED ? -1 : 0;
        assertEquals(expected, relevant, () -> scale.getMultiplier() + ": " + earlier + " to " + later);
    }

    private static Score score(Scale scale, double raw, int day) {
        BigDecimal total = BigDecimal.valueOf(raw);
        return Score.builder()
                .date(LocalDate.of(2026, 11, day))
                .policy(MissingPolicy.PERSON_MEAN)
                .status(Score.Status.COMPLETE)
                .answered(5)
                .raw(total)
                .index(total.multiply(scale.getMultiplier()))
                .build();
    }

    /** Every difference that a byte holds against every limit, up and down, in rows treated at once and in rows alone. */
    @Test
    void every_difference_has_the_verdict_of_a_plain_comparison() {
        byte[] differences = new byte[256 + 7];
        for (int row = 0; row < differences.length; row++) {
            differences[row] = (byte) (row - 128);
        }
        for (int least = 1; least <= 130; least++) {
            Limit limit = Limit.from(least, 1);
            byte[] verdicts = limit.verdicts(differences);
            byte[] above = Limit.above(least - 1, 1).verdicts(differences);
            byte[] turned = limit.lowIsGood().verdicts(differences);
            for (int row = 0; row < differences.length; row++) {
                byte expected = Plain.verdict(differences[row], least);
                assertEquals(expected, verdicts[row]);
                assertEquals(expected, above[row]);
                assertEquals(expected == MISSING ? MISSING : -expected, turned[row]);
            }
        }
    }

    /** Every two bytes: what is below 0 is missing, whatever it is. */
    @Test
    void every_difference_is_that_of_a_plain_subtraction() {
        byte[] earlier = new byte[256 * 256 + 3];
        byte[] later = new byte[256 * 256 + 3];
        for (int row = 0; row < earlier.length; row++) {
            earlier[row] = (byte) (row >> 8);
            later[row] = (byte) row;
        }

        assertArrayEquals(Plain.differences(earlier, later), Differences.between(earlier, later));
    }

    @Test
    void any_rows_can_be_taken_alone() {
        byte[] earlier = new byte[30];
        byte[] later = new byte[30];
        for (int row = 0; row < 30; row++) {
            earlier[row] = (byte) (row % 9 - 1);
            later[row] = (byte) (row * 7 % 26);
        }
        byte[] differences = Plain.differences(earlier, later);
        Limit limit = Limit.from(3, 1);
        for (int from = 0; from <= 30; from++) {
            for (int to = from; to <= 30; to++) {
                byte[] some = new byte[30];
                Arrays.fill(some, UNTOUCHED);
                byte[] verdicts = some.clone();
                Differences.between(earlier, later, from, to, some);
                limit.verdicts(differences, from, to, verdicts);
                for (int row = 0; row < 30; row++) {
                    boolean isTaken = row >= from && row < to;
                    assertEquals(isTaken ? differences[row] : UNTOUCHED, some[row]);
                    assertEquals(isTaken ? Plain.verdict(differences[row], 3) : UNTOUCHED, verdicts[row]);
                }
            }
        }
    }

    /** Where a change is wanted alone, no third column is needed. */
    @Test
    void a_column_may_be_written_over() {
        byte[] earlier = {1, 2, 3, 4, 5, 6, 7, 8, 9, -1};
        byte[] later = {9, 8, 7, 6, 5, 4, 3, 2, 1, 0};
        byte[] expected = {8, 6, 4, 2, 0, -2, -4, -6, -8, MISSING};

        Differences.between(earlier, later, 0, 10, later);
        assertArrayEquals(expected, later);
        Limit.above(5, 1).verdicts(later, 0, 10, later);
        assertArrayEquals(new byte[] {1, 1, 0, 0, 0, 0, 0, -1, -1, MISSING}, later);
    }

    @Test
    void a_total_that_is_not_a_number_has_no_verdict() {
        double[] differences =
                Differences.between(new double[] {Double.NaN, 1, 12.5}, new double[] {1, Double.NaN, 20});

        assertArrayEquals(new double[] {Double.NaN, Double.NaN, 7.5}, differences);
        assertArrayEquals(
                new byte[] {MISSING, MISSING, 1}, Limit.reliable(WHO_5).verdicts(differences));
    }

    /** The Danish standard error and its detectable change, 23.60: six points of the total, 24 of the index, are above it. */
    @Test
    void a_limit_may_come_from_a_standard_error() {
        double sem = ReliableChange.standardErrorFromDetectable(23.60);
        Limit limit = Limit.above(ReliableChange.detectable(sem, ReliableChange.Confidence.PERCENT_95), 4);

        assertArrayEquals(new byte[] {1, 0, 0, -1}, limit.verdicts(new byte[] {6, 5, -5, -6}));
    }

    @Test
    void a_wrong_call_names_what_is_wrong() {
        refused(
                "scale: no study gives the number",
                () -> Limit.reliable(Scale.builder()
                        .from(WHO_5)
                        .reference(java.util.Optional.empty())
                        .build()));
        refused(
                "scale: no study gives the number",
                () -> Limit.relevant(
                        WHO_5.withReference(ChangeReference.builder().build())));
        refused(
                "scale: nobody has said which way is good",
                () -> Limit.reliable(WHO_5.withDirection(java.util.Optional.empty())));
        refused(
                "scale: its index must be the total times a number",
                () -> Limit.reliable(WHO_5.withMethod(Scale.Method.MEAN)));
        for (double wrong : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            refused("points: must be a finite number, at least 0", () -> Limit.above(wrong, 4));
            refused("indexPerPoint: must be a finite number, at least 0", () -> Limit.from(10, wrong));
        }
        refused("indexPerPoint: must be above 0", () -> Limit.from(10, 0));
        refused(
                "later: must have as many rows as the first column",
                () -> Differences.between(new byte[2], new byte[3]));
        refused(
                "later: must have as many rows as the first column",
                () -> Differences.between(new double[2], new double[3]));
        refused(
                "differences: has fewer rows than toExclusive",
                () -> Differences.between(new byte[2], new byte[2], 0, 2, new byte[1]));
        refused(
                "verdicts: has fewer rows than toExclusive",
                () -> Limit.from(10, 4).verdicts(new byte[2], 0, 2, new byte[1]));
    }

    private static void refused(String message, org.junit.jupiter.api.function.Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
