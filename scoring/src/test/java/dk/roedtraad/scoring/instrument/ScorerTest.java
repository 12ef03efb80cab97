package dk.roedtraad.scoring.instrument;

import java.math.BigDecimal;
import java.util.Optional;

import dk.roedtraad.model.describe.InvalidValueException;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.Item;
import dk.roedtraad.model.measurement.ItemAnswer;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.measurement.MissingPolicy;
import dk.roedtraad.model.measurement.Scale;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.scoring.Measurements;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a scorer does with answers that are not five numbers from 0 to 5. */
class ScorerTest {
    private static final String DAY = "2026-11-02";
    private static final Scorer STRICT = Scorer.of(Who5.instrument(), MissingPolicy.STRICT);
    private static final Scorer PERSON_MEAN = Scorer.of(Who5.instrument(), MissingPolicy.PERSON_MEAN);

    @ParameterizedTest
    @ValueSource(strings = {"6,3,3,3,3", "3,3,3,3,-1", "-,6,3,3,3"})
    void an_answer_outside_the_scale_is_no_score(String answers) {
        Measurement measurement = Measurements.who5(DAY, answers);

        assertEquals(Score.Status.OUT_OF_RANGE, STRICT.score(measurement).getStatus());
        assertEquals(Score.Status.OUT_OF_RANGE, PERSON_MEAN.score(measurement).getStatus());
        assertEquals(Optional.empty(), STRICT.score(measurement).getIndex());
    }

    @Test
    void an_answer_to_an_item_that_the_instrument_does_not_have_is_no_score() {
        Measurement complete = Measurements.who5(DAY, "3,3,3,3,3");
        Measurement sixth = Measurement.builder()
                .instrument(complete.getInstrument())
                .version(complete.getVersion())
                .date(complete.getDate())
                .informant(complete.getInformant())
                .answers(complete.getAnswers())
                .addAnswer(Measurements.answer("sleep", 3))
                .build();

        assertEquals(Score.Status.OUT_OF_RANGE, STRICT.score(sixth).getStatus());
    }

    @ParameterizedTest
    @CsvSource({"who-5, 2024", "who-6, 1998", "who-6, 2024"})
    void a_measurement_of_another_instrument_or_version_is_no_score(String instrument, String version) {
        Measurement measurement =
                Measurements.who5(DAY, "3,3,3,3,3").withInstrument(instrument).withVersion(version);

        Score score = STRICT.score(measurement);

        assertEquals(Score.Status.OTHER_INSTRUMENT, score.getStatus());
        assertEquals(Optional.empty(), score.getRaw());
        assertEquals(Optional.empty(), score.getBand());
    }

    /** The answers that are on their scales are counted, so that a wrong one does not read as a form handed back empty. */
    @Test
    void an_answer_off_the_scale_leaves_the_others_counted() {
        assertEquals(4, STRICT.score(Measurements.who5(DAY, "6,3,3,3,3")).getAnswered());
        assertEquals(3, STRICT.score(Measurements.who5(DAY, "-,6,3,3,3")).getAnswered());
    }

    @Test
    void two_answers_to_one_item_are_refused_by_the_type_and_never_scored() {
        assertThrows(
                InvalidValueException.class,
                () -> Measurement.builder()
                        .instrument("who-5")
                        .version("1998")
                        .date(Measurements.who5(DAY, "3").getDate())
                        .informant(Measurements.who5(DAY, "3").getInformant())
                        .addAnswers(Measurements.answer("happy", 1), Measurements.answer("happy", 5))
                        .build());
    }

    @Test
    void a_profile_has_no_scorer_and_the_exception_names_the_instrument() {
        Instrument profile = Instrument.builder()
                .id("bip-employment-example")
                .version("1")
                .definedBy("Eksempelkommunen")
                .addItem(Item.builder().key("cooperation").min(1).max(5).build())
                .build();

        String message = String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> Scorer.of(profile, MissingPolicy.STRICT))
                        .getMessage());

        assertTrue(message.startsWith("instrument: bip-employment-example"), message);
    }

    /** Three items from 1 to 7, the second turned: answers 2, 6, 7 count as 2, 8 − 6 = 2, 7; by hand. */
    private static final Instrument TURNED = Instrument.builder()
            .id("turned")
            .version("1")
            .definedBy("Eksempelkommunen")
            .addItems(item("a"), item("b").withReversed(true), item("c"))
            .addScales(
                    Scale.builder().key("sum").addItems("a", "b", "c").build(),
                    Scale.builder()
                            .key("mean")
                            .addItems("a", "b")
                            .method(Scale.Method.MEAN)
                            .multiplier(new BigDecimal("10"))
                            .offset(new BigDecimal("-5"))
                            .build(),
                    Scale.builder()
                            .key("lenient")
                            .addItems("a", "b", "c")
                            .leastAnswered(1)
                            .build())
            .build();

    private static Item item(String key) {
        return Item.builder().key(key).min(1).max(7).build();
    }

    private static Score score(String scaleKey, MissingPolicy policy, ItemAnswer... answers) {
        Scale scale = TURNED.getScales().stream()
                .filter(candidate -> candidate.getKey().equals(scaleKey))
                .findFirst()
                .orElseThrow();
        return Scorer.of(TURNED, scale, policy)
                .score(Measurements.who5(DAY, "3")
                        .withInstrument("turned")
                        .withVersion("1")
                        .withAnswers(answers));
    }

    @Test
    void each_scale_is_scored_by_its_own_definition() {
        ItemAnswer[] answers = {Measurements.answer("a", 2), Measurements.answer("b", 6), Measurements.answer("c", 7)};

        Score sum = score("sum", MissingPolicy.STRICT, answers);
        Score mean = score("mean", MissingPolicy.STRICT, answers);

        assertEquals(Optional.of(new BigDecimal("11")), sum.getIndex()); // 2 + 2 + 7
        assertEquals(0, new BigDecimal("2").compareTo(mean.getRaw().orElseThrow())); // (2 + 2) / 2
        assertEquals(0, new BigDecimal("15").compareTo(mean.getIndex().orElseThrow())); // 10 × 2 − 5
        assertEquals(2, mean.getAnswered());
    }

    @Test
    void as_many_items_are_filled_in_as_the_scale_allows_and_no_more() {
        ItemAnswer turned = Measurements.answer("b", 6);

        assertEquals(
                Score.Status.TOO_FEW_ANSWERS,
                score("sum", MissingPolicy.PERSON_MEAN, turned).getStatus());
        assertEquals(
                Score.Status.TOO_FEW_ANSWERS,
                score("lenient", MissingPolicy.STRICT, turned).getStatus());
        Score filled = score("lenient", MissingPolicy.PERSON_MEAN, turned);
        assertEquals(Score.Status.PRORATED, filled.getStatus());
        assertEquals(
                0, new BigDecimal("6").compareTo(filled.getRaw().orElseThrow())); // 2, and 2 for each of two others
        assertEquals(
                Score.Status.TOO_FEW_ANSWERS,
                score("lenient", MissingPolicy.PERSON_MEAN).getStatus());
    }

    @Test
    void an_instrument_of_several_scales_has_no_single_score_and_a_foreign_scale_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Scorer.of(TURNED, MissingPolicy.STRICT));
        assertThrows(
                IllegalArgumentException.class,
                () -> Scorer.of(TURNED, Who5.instrument().getScales().get(0), MissingPolicy.STRICT));
    }

    /** A youth who skips an item is never scored as one who answered at no time. */
    @Property
    void a_missing_answer_is_never_a_zero(
            @ForAll @IntRange(min = 1, max = 5) int a,
            @ForAll @IntRange(max = 5) int b,
            @ForAll @IntRange(max = 5) int c,
            @ForAll @IntRange(max = 5) int d) {
        String four = a + "," + b + "," + c + "," + d;

        Score zero = STRICT.score(Measurements.who5(DAY, four + ",0"));

        assertEquals(
                Optional.empty(),
                STRICT.score(Measurements.who5(DAY, four + ",-")).getIndex());
        // the mean of four answers that are not all zero lies above the mean with a zero added
        assertEquals(
                1,
                PERSON_MEAN
                        .score(Measurements.who5(DAY, four + ",-"))
                        .getIndex()
                        .orElseThrow()
                        .compareTo(zero.getIndex().orElseThrow()));
        assertNotEquals(Score.Status.PRORATED, zero.getStatus());
    }
}
