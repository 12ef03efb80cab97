package dk.roedtraad.scoring.cohort;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.Item;
import dk.roedtraad.model.measurement.ItemAnswer;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.measurement.MissingPolicy;
import dk.roedtraad.model.measurement.Scale;
import dk.roedtraad.scoring.Instruments;
import dk.roedtraad.scoring.Measurements;
import dk.roedtraad.scoring.instrument.Bip;
import dk.roedtraad.scoring.instrument.Scorer;
import dk.roedtraad.scoring.instrument.Who5;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Totals of a cohort, against single persons' scores and against plain loops. */
class TotalsTest {
    private static final byte MISSING = -128;
    private static final byte UNTOUCHED = 99;
    private static final int PATTERNS = 7 * 7 * 7 * 7 * 7;

    private final Totals who5 = Totals.who5();

    /** Measures 3.4, vectors 1, 2 and 5: 5,3,5,5,5; 3,3,2,2,2; 3,2,–,2,3, of which the index is 50 when the mean is filled in. */
    @Test
    void the_vectors_of_who_5() {
        byte[][] answers = {{5, 3, 3, -1}, {3, 3, 2, -1}, {5, 2, -1, -1}, {5, 2, 2, 2}, {5, 2, 3, 3}};

        assertArrayEquals(new byte[] {23, 12, MISSING, MISSING}, who5.strict(answers));
        assertArrayEquals(new double[] {23, 12, 12.5, Double.NaN}, who5.personMean(answers));
        assertArrayEquals(new byte[] {23, 12, 13, MISSING}, who5.rounded(answers)); // 12.5 half up
    }

    /** Every way of answering five items, or not, is scored as {@link Scorer} does it. */
    @ParameterizedTest
    @ValueSource(bytes = {-128, -64, -63, -1})
    void every_row_that_there_can_be_has_the_score_of_one_person(byte missing) {
        byte[][] answers = new byte[5][PATTERNS];
        for (int row = 0; row < PATTERNS; row++) {
            int rest = row;
            for (int item = 0; item < 5; item++) {
                answers[item][row] = rest % 7 == 6 ? missing : (byte) (rest % 7);
                rest /= 7;
            }
        }
        assertAsOneByOne(Who5.instrument(), who5, answers);
    }

    /** Instruments like BIP on a scale of the host's. */
    @Property(tries = 60)
    void other_instruments_have_the_score_of_one_person(
            @ForAll @IntRange(min = 1, max = 9) int items,
            @ForAll @IntRange(max = 3) int min,
            @ForAll @IntRange(min = 1, max = 7) int reach,
            @ForAll Random random) {
        Instrument instrument = instrument(items, min, min + reach, 1 + random.nextInt(items));
        assertAsOneByOne(instrument, Totals.of(instrument), anyAnswers(items, min, min + reach, random));
    }

    /** Five items from 0 to every number that there can be: the totals of the low ones are taken eight by eight. */
    @Property(tries = 10)
    void five_items_have_the_score_of_one_person_whatever_their_scale(@ForAll Random random) {
        for (int max = 1; max <= 25; max++) {
            Instrument instrument = instrument(5, 0, max, 3);
            assertAsOneByOne(instrument, Totals.of(instrument), anyAnswers(5, 0, max, random));
        }
    }

    /** A few hundred rows: some with none missing, some with {@link Columns#MISSING}, some with any code of a missing answer. */
    private static byte[][] anyAnswers(int items, int min, int max, Random random) {
        byte[][] answers = new byte[items][300];
        for (int row = 0; row < 300; row++) {
            int of = random.nextInt(3);
            for (byte[] column : answers) {
                boolean isMissing = of > 0 && random.nextInt(6) == 0;
                int code = of == 1 ? MISSING : -1 - random.nextInt(128);
                column[row] = (byte) (isMissing ? code : min + random.nextInt(max - min + 1));
            }
        }
        return answers;
    }

    private static void assertAsOneByOne(Instrument instrument, Totals totals, byte[][] answers) {
        byte[] strict = totals.strict(answers);
        double[] personMean = totals.personMean(answers);
        byte[] rounded = totals.rounded(answers);
        for (int row = 0; row < strict.length; row++) {
            Measurement measurement = measurement(instrument, answers, row);
            int of = row;
            assertEquals(raw(instrument, MissingPolicy.STRICT, measurement), number(strict[row]), () -> "row " + of);
            assertEquals(raw(instrument, MissingPolicy.PRORATE, measurement), number(rounded[row]), () -> "row " + of);
            // A decimal number of 17 digits may be the double beside the one that the fraction is nearest to.
            double mean = raw(instrument, MissingPolicy.PERSON_MEAN, measurement);
            assertEquals(mean, personMean[row], 1e-13, () -> "row " + of);
        }
    }

    private static double number(byte total) {
        return total == MISSING ? Double.NaN : total;
    }

    private static double raw(Instrument instrument, MissingPolicy policy, Measurement measurement) {
        Optional<BigDecimal> raw =
                Scorer.of(instrument, policy).score(measurement).getRaw();
        return raw.map(BigDecimal::doubleValue).orElse(Double.NaN);
    }

    private static Measurement measurement(Instrument instrument, byte[][] answers, int row) {
        List<ItemAnswer> given = new ArrayList<>();
        for (int item = 0; item < answers.length; item++) {
            if (answers[item][row] >= 0) {
                given.add(Measurements.answer(instrument.getItems().get(item).getKey(), answers[item][row]));
            }
        }
        return Instruments.answers(instrument, "2026-11-02", "").withAnswers(given);
    }

    private static Instrument instrument(int items, int min, int max, int leastAnswered) {
        List<Item> all = IntStream.range(0, items)
                .mapToObj(i -> Instruments.item("item" + i, min, max))
                .toList();
        return Instrument.builder()
                .id("own")
                .version("1")
                .definedBy("Eksempelkommunen")
                .items(all)
                .addScale(Scale.builder()
                        .key("all")
                        .items(all.stream().map(Item::getKey).toList())
                        .leastAnswered(leastAnswered)
                        .build())
                .build();
    }

    /** From every row to every row of 140: tails of every length, and nothing is written beside them. */
    @Test
    void any_rows_can_be_taken_alone() {
        byte[][] answers = random(140);
        byte[] expected = Plain.strict(answers);
        double[] expectedMean = who5.personMean(answers);
        for (int from = 0; from <= 140; from++) {
            for (int to = from; to <= 140; to++) {
                byte[] totals = new byte[140];
                Arrays.fill(totals, UNTOUCHED);
                who5.strict(answers, from, to, totals);
                double[] means = new double[140];
                Arrays.fill(means, UNTOUCHED);
                who5.personMean(answers, from, to, means);
                for (int row = 0; row < 140; row++) {
                    boolean isTaken = row >= from && row < to;
                    assertEquals(isTaken ? expected[row] : UNTOUCHED, totals[row]);
                    assertEquals(isTaken ? expectedMean[row] : UNTOUCHED, means[row]);
                }
            }
        }
    }

    /** Many rows, on several threads of the caller's. */
    @Test
    void parts_of_a_table_can_be_scored_at_the_same_time() {
        int rows = 100_003;
        byte[][] answers = random(rows);
        byte[] totals = new byte[rows];

        IntStream.range(0, 7)
                .parallel()
                .forEach(part -> who5.strict(answers, rows * part / 7, rows * (part + 1) / 7, totals));

        assertArrayEquals(Plain.strict(answers), totals);
        assertArrayEquals(totals, who5.strict(answers));
    }

    private static byte[][] random(int rows) {
        Random random = new Random(9);
        byte[][] answers = new byte[5][rows];
        for (byte[] column : answers) {
            for (int row = 0; row < rows; row++) {
                column[row] = (byte) (random.nextInt(10) == 0 ? -1 - random.nextInt(128) : random.nextInt(6));
            }
        }
        return answers;
    }

    /** Every byte in every column and every row, among answers at either end of the scale and missing ones. */
    @Test
    void what_is_off_the_scale_is_never_a_score_and_never_missing() {
        for (byte among : new byte[] {0, 5, -1, -128}) {
            for (int column = 0; column < 5; column++) {
                for (int row :
                        new int[] {0, 1, 6, 7, 8, 31, 56, 62, 63, 64, 66}) { // of a block, and of three rows alone
                    for (int value = -128; value <= 127; value++) {
                        byte[][] answers = new byte[5][67];
                        for (byte[] each : answers) {
                            Arrays.fill(each, among);
                        }
                        answers[column][row] = (byte) value;
                        if (value > 5) {
                            assertRefused(
                                    "answers: 1 off the scale from 0 to 5, the first in row " + row + " of column "
                                            + column + ", both from 0; a missing answer is below 0",
                                    answers);
                        } else {
                            assertArrayEquals(Plain.strict(answers), who5.strict(answers));
                        }
                    }
                }
            }
        }
    }

    private void assertRefused(String message, byte[][] answers) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> who5.strict(answers))
                        .getMessage());
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> who5.personMean(answers))
                        .getMessage());
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> who5.rounded(answers))
                        .getMessage());
    }

    @Test
    void all_that_is_off_the_scale_is_counted() {
        byte[][] answers = random(20_000);
        answers[2][19_999] = 6;
        answers[4][12_345] = 127;
        answers[1][12_345] = 9;

        assertRefused(
                "answers: 3 off the scale from 0 to 5, the first in row 12345 of column 1, both from 0; a missing answer is"
                        + " below 0",
                answers);
        byte[] totals = new byte[20_000];
        who5.strict(answers, 0, 12_345, totals); // the rows before it are as they should be
        assertArrayEquals(Arrays.copyOf(who5.strict(random(20_000)), 12_345), Arrays.copyOf(totals, 12_345));
    }

    @Test
    void an_answer_below_the_lowest_of_a_scale_from_1_is_off_it() {
        Totals totals = Totals.of(2, 1, 5);

        assertArrayEquals(new byte[] {10, MISSING}, totals.strict(new byte[] {5, 1}, new byte[] {5, -9}));
        assertEquals(
                "answers: 1 off the scale from 1 to 5, the first in row 1 of column 0, both from 0; a missing answer is"
                        + " below 0",
                assertThrows(IllegalArgumentException.class, () -> totals.strict(new byte[] {5, 0}, new byte[] {5, 1}))
                        .getMessage());
    }

    @Test
    void all_items_must_be_answered_unless_fewer_are_said_to_be_enough() {
        byte[][] answers = {{2, 2}, {3, 3}, {-1, 4}, {-1, -1}};

        assertArrayEquals(
                new double[] {Double.NaN, Double.NaN}, Totals.of(4, 0, 10).personMean(answers));
        assertArrayEquals(
                new double[] {Double.NaN, 12},
                Totals.of(4, 0, 10).withLeastAnswered(3).personMean(answers));
        assertArrayEquals(
                new double[] {10, 12}, Totals.of(4, 0, 10).withLeastAnswered(1).personMean(answers));
    }

    @Test
    void an_empty_cohort_has_no_totals() {
        assertEquals(0, who5.strict(new byte[5][0]).length);
        assertEquals(0, who5.personMean(new byte[5][0]).length);
    }

    @Test
    void a_wrong_call_names_what_is_wrong() {
        refused("answers: must be 5 columns", () -> who5.strict(new byte[4][8]));
        refused(
                "answers: must have as many rows as the first column",
                () -> who5.strict(new byte[8], new byte[8], new byte[7], new byte[8], new byte[8]));
        refused("totals: has fewer rows than toExclusive", () -> who5.strict(new byte[5][8], 0, 8, new byte[7]));
        refused("answers: has fewer rows than toExclusive", () -> who5.strict(new byte[5][8], 0, 9, new byte[9]));
        refused("fromInclusive: must be from 0 to toExclusive", () -> who5.rounded(new byte[5][8], -1, 8, new byte[8]));
        refused(
                "fromInclusive: must be from 0 to toExclusive",
                () -> who5.personMean(new byte[5][8], 5, 4, new double[8]));
        refused("items: must be at least 1", () -> Totals.of(0, 0, 5));
        refused("min: must be from 0, and below max", () -> Totals.of(5, -1, 5));
        refused("min: must be from 0, and below max", () -> Totals.of(5, 5, 5));
        refused("max: the highest total must be at most 127", () -> Totals.of(26, 0, 5));
        refused("leastAnswered: must be from 1 to the number of items", () -> who5.withLeastAnswered(6));
        refused("leastAnswered: must be from 1 to the number of items", () -> who5.withLeastAnswered(0));
        refused("instrument: must have one scale", () -> Totals.of(Bip.employment()));
        refused("instrument: must have one scale", () -> Totals.of(Instruments.sdqLike()));
        Instrument own = instrument(3, 0, 4, 3);
        Scale scale = own.getScales().get(0);
        refused(
                "instrument: the scale must be the sum of all items",
                () -> Totals.of(own.withScales(scale.withMethod(Scale.Method.MEAN))));
        refused(
                "instrument: the scale must be the sum of all items",
                () -> Totals.of(own.withScales(
                        Scale.builder().key("two").addItems("item0", "item1").build())));
        for (Item odd : List.of(
                Instruments.item("item2", 0, 4).withReversed(true),
                Instruments.item("item2", 1, 4),
                Instruments.item("item2", 0, 5))) {
            refused(
                    "instrument: all items must have one scale, and none be turned",
                    () -> Totals.of(
                            own.withItems(own.getItems().get(0), own.getItems().get(1), odd)));
        }
        assertTrue(Totals.of(own).strict(new byte[] {4}, new byte[] {4}, new byte[] {4})[0] == 12);
    }

    private static void refused(String message, org.junit.jupiter.api.function.Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
