package dk.roedtraad.scoring.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.measurement.Change;
import dk.roedtraad.model.measurement.Change.Relevance;
import dk.roedtraad.model.measurement.Change.Reliability;
import dk.roedtraad.model.measurement.ChangeReference;
import dk.roedtraad.model.measurement.CitedNumber;
import dk.roedtraad.model.measurement.MissingPolicy;
import dk.roedtraad.model.measurement.Norm;
import dk.roedtraad.model.measurement.Scale;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.scoring.Oracle;
import dk.roedtraad.scoring.instrument.Who5;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The two verdicts on a change, by the vectors 11 and 12 of the measures and at the two limits. */
class ChangesTest {
    private static final Scale SCALE = Who5.instrument().getScales().get(0);
    private static final LocalDate EARLIER = LocalDate.of(2026, 10, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 11, 2);

    /** Relevant from 10 (Topp 2015), inclusive; reliable above 23.60 (Schougaard 2018), strictly. */
    @ParameterizedTest
    @CsvSource({
        "40,    64,    24,     IMPROVED,           BEYOND_MEASUREMENT_ERROR", // vector 11
        "40,    60,    20,     IMPROVED,           WITHIN_MEASUREMENT_ERROR",
        "40,    52,    12,     IMPROVED,           WITHIN_MEASUREMENT_ERROR",
        "28,    52,    24,     IMPROVED,           BEYOND_MEASUREMENT_ERROR", // vector 12
        "28,    48,    20,     IMPROVED,           WITHIN_MEASUREMENT_ERROR",
        "76,    52,    -24,    DECLINED,           BEYOND_MEASUREMENT_ERROR",
        "56,    48,    -8,     NO_RELEVANT_CHANGE, WITHIN_MEASUREMENT_ERROR",
        "76,    60,    -16,    DECLINED,           WITHIN_MEASUREMENT_ERROR",
        "50,    50,    0,      NO_RELEVANT_CHANGE, WITHIN_MEASUREMENT_ERROR",
        "45.0,  55.0,  10.0,   IMPROVED,           WITHIN_MEASUREMENT_ERROR", // exactly ten, between prorated scores
        "55,    45,    -10,    DECLINED,           WITHIN_MEASUREMENT_ERROR",
        "45,    54.99, 9.99,   NO_RELEVANT_CHANGE, WITHIN_MEASUREMENT_ERROR",
        "40.00, 63.60, 23.60,  IMPROVED,           WITHIN_MEASUREMENT_ERROR", // exactly the detectable change is not
        // above it
        "40.00, 63.61, 23.61,  IMPROVED,           BEYOND_MEASUREMENT_ERROR",
        "63.60, 40.00, -23.60, DECLINED,           WITHIN_MEASUREMENT_ERROR",
        "63.61, 40.00, -23.61, DECLINED,           BEYOND_MEASUREMENT_ERROR"
    })
    void a_change_has_two_verdicts(
            BigDecimal before, BigDecimal after, BigDecimal difference, Relevance relevance, Reliability reliability) {
        Change change = Changes.between(score(EARLIER, before), score(LATER, after), SCALE);

        assertEquals(0, difference.compareTo(change.getDifference()));
        assertEquals(relevance, change.getRelevance());
        assertEquals(reliability, change.getReliability());
        assertEquals(EARLIER, change.getEarlier());
        assertEquals(LATER, change.getLater());
    }

    /**
     * Measures 3.4, vector 12: cut-off 50, relevant 10, detectable 23.60. An index on the cut-off is not yet over it. The classes are
     * those of Jacobson and Truax 1991 and, downwards, of the R package clinicalsignificance.
     */
    @ParameterizedTest
    @CsvSource({
        "28, 52, TO_BETTER,   RECOVERED",
        "28, 48, NOT_CROSSED, UNCHANGED",
        "76, 52, NOT_CROSSED, DETERIORATED",
        "56, 48, TO_WORSE,    UNCHANGED", // over the cut-off, and neither relevant nor reliable
        "76, 48, TO_WORSE,    HARMED",
        "0,  24, NOT_CROSSED, IMPROVED",
        "52, 76, NOT_CROSSED, IMPROVED",
        "24, 0,  NOT_CROSSED, DETERIORATED",
        "48, 52, TO_BETTER,   UNCHANGED",
        "26, 50, NOT_CROSSED, IMPROVED", // on the cut-off
        "50, 74, TO_BETTER,   RECOVERED",
        "74, 50, TO_WORSE,    HARMED",
        "50, 26, NOT_CROSSED, DETERIORATED",
        "50, 50, NOT_CROSSED, UNCHANGED"
    })
    void the_two_verdicts_and_the_cut_off_come_to_a_class(
            BigDecimal before, BigDecimal after, Change.Crossing crossing, Change.JacobsonTruax jacobsonTruax) {
        Change change = Changes.between(score(EARLIER, before), score(LATER, after), SCALE);

        assertEquals(Optional.of(crossing), change.getCrossing());
        assertEquals(Optional.of(jacobsonTruax), change.getJacobsonTruax());
        assertEquals(Optional.of(Change.Method.JACOBSON_TRUAX), change.getMethod());
        assertEquals(Optional.empty(), change.getMeanOf());
    }

    /** Measures 3.4, vector 11: a standard error of the difference of 23.60/1.96 = 12.0408. */
    @ParameterizedTest
    @CsvSource({"40, 64, 1.9932", "40, 60, 1.6610", "40, 52, 0.9966", "52, 40, -0.9966", "40, 40, 0"})
    void the_reliable_change_index_is_told(BigDecimal before, BigDecimal after, double index) {
        Change change = Changes.between(score(EARLIER, before), score(LATER, after), SCALE);

        assertEquals(index, change.getReliableChangeIndex().orElseThrow().doubleValue(), 5e-5);
        assertEquals(Optional.of(new BigDecimal("23.60")), change.getDetectable());
    }

    /** 23.60/√2 = 16.6877 and 23.60/√3 = 13.6255, measures 3.1 no. 6: 16.7 and 13.6. */
    @ParameterizedTest
    @CsvSource({
        "2, 16.68, WITHIN_MEASUREMENT_ERROR, 16.6877",
        "2, 16.69, BEYOND_MEASUREMENT_ERROR, 16.6877",
        "3, 13.62, WITHIN_MEASUREMENT_ERROR, 13.6255",
        "3, 13.63, BEYOND_MEASUREMENT_ERROR, 13.6255",
        "3, -13.63, BEYOND_MEASUREMENT_ERROR, 13.6255"
    })
    void means_of_more_scores_tell_a_smaller_change(
            int count, BigDecimal difference, Reliability reliability, double detectable) {
        List<Score> earlier = new ArrayList<>();
        List<Score> later = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            BigDecimal swing = BigDecimal.valueOf(i * 4L - (count - 1) * 2L); // whose mean is 0
            earlier.add(score(EARLIER.plusDays(i), new BigDecimal("50").add(swing)));
            later.add(score(LATER.plusDays(i), new BigDecimal("50").add(swing).add(difference)));
        }

        Change change = Changes.betweenMeans(earlier, later, SCALE);

        assertEquals(0, difference.compareTo(change.getDifference()));
        assertEquals(reliability, change.getReliability());
        assertEquals(detectable, change.getDetectable().orElseThrow().doubleValue(), 5e-5);
        assertEquals(Optional.of(count), change.getMeanOf());
        assertEquals(EARLIER, change.getEarlier());
        assertEquals(LATER.plusDays(count - 1), change.getLater());
    }

    @Test
    void a_mean_of_one_is_the_comparison_of_two_scores() {
        List<Score> earlier = List.of(score(EARLIER, new BigDecimal("28")));
        List<Score> later = List.of(score(LATER, new BigDecimal("52")));

        assertEquals(Changes.between(earlier.get(0), later.get(0), SCALE), Changes.betweenMeans(earlier, later, SCALE));
    }

    @Test
    void means_of_none_or_of_unequally_many_scores_are_refused() {
        List<Score> one = List.of(score(EARLIER, BigDecimal.TEN));
        List<Score> two = List.of(one.get(0), one.get(0));

        assertThrows(IllegalArgumentException.class, () -> Changes.betweenMeans(List.of(), List.of(), SCALE));
        assertThrows(IllegalArgumentException.class, () -> Changes.betweenMeans(one, two, SCALE));
        assertThrows(IllegalArgumentException.class, () -> Changes.betweenMeans(two, one, SCALE));
    }

    /** Turned about 50, the same person on a scale where low is good has the same verdicts. */
    @Property
    void a_scale_where_low_is_good_mirrors_every_verdict(
            @ForAll @IntRange(max = 400) int before,
            @ForAll @IntRange(max = 400) int after,
            @ForAll @IntRange(min = 1, max = 3) int count) {
        Scale mirrored = SCALE.withDirection(Scale.Direction.LOW_IS_GOOD);

        Change change = Changes.betweenMeans(scores(EARLIER, before, count), scores(LATER, after, count), SCALE);
        Change turned =
                Changes.betweenMeans(scores(EARLIER, 400 - before, count), scores(LATER, 400 - after, count), mirrored);

        assertEquals(change.getRelevance(), turned.getRelevance());
        assertEquals(change.getReliability(), turned.getReliability());
        assertEquals(change.getCrossing(), turned.getCrossing());
        assertEquals(change.getJacobsonTruax(), turned.getJacobsonTruax());
        assertEquals(0, change.getDifference().compareTo(turned.getDifference().negate()));
    }

    /** Told backwards every verdict is its opposite: better is worse, recovered is harmed. */
    @Property
    void told_backwards_every_verdict_is_its_opposite(
            @ForAll @IntRange(max = 400) int before, @ForAll @IntRange(max = 400) int after) {
        Change forth = Changes.betweenMeans(scores(EARLIER, before, 1), scores(LATER, after, 1), SCALE);
        Change back = Changes.betweenMeans(scores(EARLIER, after, 1), scores(LATER, before, 1), SCALE);

        assertEquals(
                switch (forth.getRelevance()) {
                    case IMPROVED -> Relevance.DECLINED;
                    case DECLINED -> Relevance.IMPROVED;
                    default -> forth.getRelevance();
                },
                back.getRelevance());
        assertEquals(forth.getReliability(), back.getReliability());
        assertEquals(
                switch (forth.getJacobsonTruax().orElseThrow()) {
                    case RECOVERED -> Change.JacobsonTruax.HARMED;
                    case IMPROVED -> Change.JacobsonTruax.DETERIORATED;
                    case UNCHANGED -> Change.JacobsonTruax.UNCHANGED;
                    case DETERIORATED -> Change.JacobsonTruax.IMPROVED;
                    case HARMED -> Change.JacobsonTruax.RECOVERED;
                },
                back.getJacobsonTruax().orElseThrow());
    }

    /** Quarters of a point, as an index of few answers may have. */
    private static List<Score> scores(LocalDate date, int quarters, int count) {
        BigDecimal index = BigDecimal.valueOf(quarters).divide(BigDecimal.valueOf(4));
        return Collections.nCopies(count, score(date, index));
    }

    @Test
    void without_a_direction_a_change_is_a_change_and_neither_better_nor_worse() {
        Scale scale = SCALE.withDirection(Optional.empty());

        Change change =
                Changes.between(score(EARLIER, new BigDecimal("28")), score(LATER, new BigDecimal("52")), scale);
        Change small = Changes.between(score(EARLIER, new BigDecimal("48")), score(LATER, new BigDecimal("52")), scale);

        assertEquals(Relevance.CHANGED, change.getRelevance());
        assertEquals(Reliability.BEYOND_MEASUREMENT_ERROR, change.getReliability());
        assertEquals(Optional.empty(), change.getCrossing());
        assertEquals(Optional.empty(), change.getJacobsonTruax());
        assertEquals(Relevance.NO_RELEVANT_CHANGE, small.getRelevance());
    }

    @Test
    void without_a_reference_nothing_is_known_but_the_difference() {
        Scale scale = SCALE.withReference(Optional.empty());

        Change change =
                Changes.between(score(EARLIER, new BigDecimal("28")), score(LATER, new BigDecimal("52")), scale);

        assertEquals(0, new BigDecimal("24").compareTo(change.getDifference()));
        assertEquals(Relevance.NOT_KNOWN, change.getRelevance());
        assertEquals(Reliability.NOT_KNOWN, change.getReliability());
        assertEquals(Optional.empty(), change.getCrossing());
        assertEquals(Optional.empty(), change.getJacobsonTruax());
        assertEquals(Optional.empty(), change.getMethod());
        assertEquals(Optional.empty(), change.getDetectable());
        assertEquals(Optional.empty(), change.getReliableChangeIndex());
    }

    /** Each number stands for itself: a study may give one and not the others. */
    @Test
    void a_reference_of_one_number_gives_that_verdict_alone() {
        ChangeReference whole = ChangeReferences.WHO_5;
        Score earlier = score(EARLIER, new BigDecimal("28"));
        Score later = score(LATER, new BigDecimal("52"));

        Change relevant = Changes.between(
                earlier,
                later,
                SCALE.withReference(
                        ChangeReference.builder().relevant(whole.getRelevant()).build()));
        Change detectable = Changes.between(
                earlier,
                later,
                SCALE.withReference(ChangeReference.builder()
                        .detectable(whole.getDetectable())
                        .build()));
        Change cutOff = Changes.between(
                earlier,
                later,
                SCALE.withReference(
                        ChangeReference.builder().cutOff(whole.getCutOff()).build()));

        assertEquals(Relevance.IMPROVED, relevant.getRelevance());
        assertEquals(Reliability.NOT_KNOWN, relevant.getReliability());
        assertEquals(Optional.empty(), relevant.getCrossing());
        assertEquals(Relevance.NOT_KNOWN, detectable.getRelevance());
        assertEquals(Reliability.BEYOND_MEASUREMENT_ERROR, detectable.getReliability());
        assertEquals(Optional.empty(), detectable.getJacobsonTruax());
        assertEquals(Optional.of(Change.Crossing.TO_BETTER), cutOff.getCrossing());
        assertEquals(Reliability.NOT_KNOWN, cutOff.getReliability());
        assertEquals(Optional.empty(), cutOff.getJacobsonTruax());
    }

    /** Where every change is relevant, none is still none, whether or not anybody has said which way is good. */
    @Test
    void no_difference_is_no_relevant_change_whatever_is_relevant() {
        Scale scale = SCALE.withReference(ChangeReferences.WHO_5.withRelevant(CitedNumber.of("0", "invented")));
        Score score = score(EARLIER, new BigDecimal("28"));

        for (Scale each : List.of(scale, scale.withDirection(Optional.empty()))) {
            assertEquals(
                    Relevance.NO_RELEVANT_CHANGE,
                    Changes.between(score, score, each).getRelevance());
        }
        assertEquals(
                Relevance.DECLINED,
                Changes.between(score, score(LATER, new BigDecimal("27.9")), scale)
                        .getRelevance());
    }

    /** An error of nought makes every difference a change, and none at all none. */
    @Test
    void where_nothing_is_measurement_error_every_difference_is_beyond_it() {
        Scale scale = SCALE.withReference(ChangeReferences.WHO_5.withDetectable(CitedNumber.of("0", "invented")));

        Change change =
                Changes.between(score(EARLIER, new BigDecimal("28")), score(LATER, new BigDecimal("32")), scale);
        Change none = Changes.between(score(EARLIER, new BigDecimal("28")), score(LATER, new BigDecimal("28")), scale);

        assertEquals(Reliability.BEYOND_MEASUREMENT_ERROR, change.getReliability());
        assertEquals(Optional.empty(), change.getReliableChangeIndex());
        assertEquals(Reliability.WITHIN_MEASUREMENT_ERROR, none.getReliability());
        assertEquals(Optional.of(Change.JacobsonTruax.UNCHANGED), none.getJacobsonTruax());
    }

    @Test
    void the_other_danish_reference_tells_a_change_of_nineteen_points() {
        Scale diabetes = SCALE.withReference(ChangeReferences.WHO_5_DIABETES);
        Score earlier = score(EARLIER, new BigDecimal("40"));
        Score later = score(LATER, new BigDecimal("59"));

        assertEquals(
                Reliability.WITHIN_MEASUREMENT_ERROR,
                Changes.between(earlier, later, SCALE).getReliability());
        assertEquals(
                Reliability.BEYOND_MEASUREMENT_ERROR,
                Changes.between(earlier, later, diabetes).getReliability());
    }

    /**
     * From 12 a retest of 43.2 is expected with a mean of 64 and a reliability of 0.4, so that 24 is higher than before and, at
     * (24 - 43.2) / 9.2952 = -2.0656 standard errors, lower than expected: neither way is told.
     */
    @Test
    void a_score_that_rises_less_than_regression_lets_expect_is_reliable_neither_way() {
        Change change = Changes.againstRegression(
                score(EARLIER, new BigDecimal("12")),
                score(LATER, new BigDecimal("24")),
                SCALE,
                norm("64", "12", "0.4"));

        assertEquals(-2.0656, change.getReliableChangeIndex().orElseThrow().doubleValue(), 5e-5);
        assertEquals(Reliability.WITHIN_MEASUREMENT_ERROR, change.getReliability());
        assertEquals(Optional.of(Change.JacobsonTruax.UNCHANGED), change.getJacobsonTruax());
    }

    /** 4/3 and 34/3: the difference is ten, though neither score comes out even. */
    @Test
    void a_difference_that_comes_out_even_is_held_against_the_limit_as_it_is() {
        Scale ten = SCALE.withReference(ChangeReference.builder()
                .relevant(CitedNumber.of("10", "opdigtet"))
                .detectable(CitedNumber.of("10", "opdigtet"))
                .build());

        Change up = Changes.between(
                score(EARLIER, new BigDecimal("1.3333333333333333")),
                score(LATER, new BigDecimal("11.333333333333333")),
                ten);

        assertEquals(0, BigDecimal.TEN.compareTo(up.getDifference()));
        assertEquals(Relevance.IMPROVED, up.getRelevance());
        assertEquals(Reliability.WITHIN_MEASUREMENT_ERROR, up.getReliability());
    }

    @Test
    void a_change_goes_forwards_in_time() {
        Score early = score(EARLIER, BigDecimal.TEN);
        Score late = score(LATER, BigDecimal.TEN);

        assertTrue(String.valueOf(
                        assertThrows(IllegalArgumentException.class, () -> Changes.between(late, early, SCALE))
                                .getMessage())
                .startsWith("later:"));
        assertEquals(EARLIER, Changes.between(early, early, SCALE).getLater());
    }

    /** R, change.R; reliable when the index is beyond 1.96 the way that the score has moved. */
    @Test
    void against_regression_to_the_mean_the_index_is_that_of_r() {
        for (Oracle.Row row : Oracle.rows("change.csv")) {
            double index = row.number("edwardsNunnally");

            Change change = Changes.againstRegression(
                    score(EARLIER, new BigDecimal(row.text("earlier"))),
                    score(LATER, new BigDecimal(row.text("later"))),
                    SCALE,
                    norm(row.text("mean"), row.text("sd"), row.text("reliability")));

            assertEquals(index, change.getReliableChangeIndex().orElseThrow().doubleValue(), 1e-8, row.toString());
            boolean isOneWay = Math.signum(index) == Math.signum(row.number("later") - row.number("earlier"));
            assertEquals(
                    isOneWay && Math.abs(index) > 1.96
                            ? Reliability.BEYOND_MEASUREMENT_ERROR
                            : Reliability.WITHIN_MEASUREMENT_ERROR,
                    change.getReliability(),
                    row.toString());
            assertEquals(Optional.of(Change.Method.EDWARDS_NUNNALLY), change.getMethod());
            assertEquals(
                    Optional.empty(), change.getDetectable()); // there is no one limit: it depends on the earlier score
        }
    }

    /**
     * Mean 64, standard deviation 20, reliability 0.81: from 28 a retest of 34.84 is expected, and the standard error is 8.718; so 52
     * is 1.968 and 51.9 is 1.957 standard errors above it. By Jacobson and Truax 23.9 points are beyond 23.60.
     */
    @Test
    void regression_to_the_mean_can_turn_the_verdict() {
        Norm norm = norm("64", "20", "0.81");
        Score low = score(EARLIER, new BigDecimal("28"));

        Change recovered = Changes.againstRegression(low, score(LATER, new BigDecimal("52")), SCALE, norm);
        Change unchanged = Changes.againstRegression(low, score(LATER, new BigDecimal("51.9")), SCALE, norm);

        assertEquals(Optional.of(Change.JacobsonTruax.RECOVERED), recovered.getJacobsonTruax());
        assertEquals(Optional.of(Change.JacobsonTruax.UNCHANGED), unchanged.getJacobsonTruax());
        assertEquals(Relevance.IMPROVED, unchanged.getRelevance());
        assertEquals(
                Reliability.BEYOND_MEASUREMENT_ERROR,
                Changes.between(low, score(LATER, new BigDecimal("51.9")), SCALE)
                        .getReliability());
    }

    @Test
    void a_norm_without_a_reliability_is_refused() {
        Norm norm = norm("64", "20", "0.81").withReliability(Optional.empty());
        Score some = score(EARLIER, BigDecimal.TEN);

        assertTrue(String.valueOf(assertThrows(
                                IllegalArgumentException.class,
                                () -> Changes.againstRegression(some, some, SCALE, norm))
                        .getMessage())
                .startsWith("norm:"));
    }

    private static Norm norm(String mean, String sd, String reliability) {
        return Norm.builder()
                .mean(new BigDecimal(mean))
                .standardDeviation(new BigDecimal(sd))
                .reliability(new BigDecimal(reliability))
                .population("invented")
                .source("invented")
                .build();
    }

    @Test
    void a_score_without_a_value_cannot_be_compared_and_the_exception_says_which() {
        Score none = Score.builder()
                .date(LATER)
                .policy(MissingPolicy.STRICT)
                .status(Score.Status.TOO_FEW_ANSWERS)
                .answered(3)
                .build();
        Score some = score(EARLIER, BigDecimal.TEN);

        assertTrue(message(none, some).startsWith("earlier:"));
        assertTrue(message(some, none).startsWith("later:"));
    }

    private static String message(Score earlier, Score later) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> Changes.between(earlier, later, SCALE))
                .getMessage());
    }

    @Test
    void the_reference_of_who_5_names_its_studies() {
        ChangeReference reference = SCALE.getReference().orElseThrow();

        assertTrue(reference.getRelevant().orElseThrow().getSource().contains("Topp"));
        assertTrue(reference.getDetectable().orElseThrow().getSource().contains("Schougaard"));
        assertTrue(reference.getCutOff().orElseThrow().getSource().contains("Topp"));
    }

    private static Score score(LocalDate date, BigDecimal index) {
        return Score.builder()
                .date(date)
                .policy(MissingPolicy.STRICT)
                .status(Score.Status.COMPLETE)
                .answered(5)
                .raw(index.divide(BigDecimal.valueOf(4)))
                .index(index)
                .build();
    }
}
