package dk.roedtraad.scoring.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.measurement.MissingPolicy;
import dk.roedtraad.model.measurement.Scale;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.scoring.Instruments;
import dk.roedtraad.scoring.Measurements;
import dk.roedtraad.scoring.Oracle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Reversed items, several scales, prorating with rounding, and a total of scales: an instrument shaped like the SDQ. */
class SdqLikeTest {
    private static final String DAY = "2026-11-02";
    private static final Instrument SDQ = Instruments.sdqLike();
    private static final String ALL_ONES = "1".repeat(25);

    /** Python in exact fractions, sdq_like.py. */
    @ParameterizedTest
    @ValueSource(strings = {"emotional", "conduct", "hyperactivity", "peer", "prosocial", "total"})
    void four_hundred_rows_score_as_the_oracle_says(String scale) {
        Scorer scorer = scorer(scale);
        List<Oracle.Row> rows = Oracle.rows("sdq-like.csv");
        assertEquals(400, rows.size());
        for (Oracle.Row row : rows) {
            String answers = IntStream.rangeClosed(1, 25)
                    .mapToObj(i -> row.text("i" + i))
                    .map(cell -> cell.isEmpty() ? "." : cell)
                    .collect(Collectors.joining());

            Score score = scorer.score(Instruments.answers(SDQ, DAY, answers));

            String cell = row.text(scale);
            Optional<BigDecimal> expected = cell.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(cell));
            assertEquals(expected, score.getRaw(), row.toString());
            assertEquals(expected, score.getIndex(), row.toString());
            long answered = Instruments.scale(SDQ, scale).getParts().isEmpty()
                    ? answered(scale, answers)
                    : Instruments.scale(SDQ, scale).getParts().stream()
                            .mapToLong(part -> answered(part, answers))
                            .sum();
            assertEquals(answered, score.getAnswered(), row.toString());
            int items = scale.equals("total") ? 20 : 5;
            assertEquals(
                    cell.isEmpty()
                            ? Score.Status.TOO_FEW_ANSWERS
                            : answered == items ? Score.Status.COMPLETE : Score.Status.PRORATED,
                    score.getStatus(),
                    row.toString());
        }
    }

    private static long answered(String scale, String answers) {
        return Instruments.scale(SDQ, scale).getItems().stream()
                .filter(item -> answers.charAt(Integer.parseInt(item.substring(1)) - 1) != '.')
                .count();
    }

    /** Peer: 6, 11, 14, 19, 23, of which 11 and 14 are turned. Answers 2, 0, and 1: 2 + 2 + 1, times 5/3, is 8.33. */
    @Test
    void a_third_is_rounded_down_and_a_half_up() {
        assertEquals(Optional.of(new BigDecimal("8")), scored("peer", 6, "2", 11, "0", 19, "1", 14, ".", 23, "."));
        // 2 + 1 of two turned zeros: 2 + 2 + 1 + 1 = 6 of four, times 5/4, is 7.5
        assertEquals(Optional.of(new BigDecimal("8")), scored("peer", 6, "2", 11, "0", 19, "1", 14, "1", 23, "."));
        // 2 + 2 + 1 + 0 = 5 of four, times 5/4, is 6.25
        assertEquals(Optional.of(new BigDecimal("6")), scored("peer", 6, "2", 11, "0", 19, "0", 14, "1", 23, "."));
    }

    @Test
    void three_answers_are_enough_for_a_scale_and_two_are_not() {
        assertEquals(Optional.of(new BigDecimal("5")), scored("emotional", 3, ".", 8, "."));
        assertEquals(Optional.empty(), scored("emotional", 3, ".", 8, ".", 13, "."));
    }

    private static Optional<BigDecimal> scored(String scale, Object... itemAndAnswer) {
        StringBuilder answers = new StringBuilder(ALL_ONES);
        for (int i = 0; i < itemAndAnswer.length; i += 2) {
            answers.setCharAt((Integer) itemAndAnswer[i] - 1, ((String) itemAndAnswer[i + 1]).charAt(0));
        }
        return scorer(scale)
                .score(Instruments.answers(SDQ, DAY, answers.toString()))
                .getRaw();
    }

    /** Too few answers to one part are no total, and the total still tells how many of the twenty were answered. */
    @Test
    void a_total_needs_each_of_its_parts_and_none_of_the_other_scales() {
        String withoutEmotional = without(3, 8, 13);
        String withoutProsocial = without(1, 4, 9, 17, 20);

        Score none = scorer("total").score(Instruments.answers(SDQ, DAY, withoutEmotional));
        assertEquals(Score.Status.TOO_FEW_ANSWERS, none.getStatus());
        assertEquals(Optional.empty(), none.getIndex());
        assertEquals(17, none.getAnswered());
        Score complete = scorer("total").score(Instruments.answers(SDQ, DAY, withoutProsocial));
        assertEquals(Score.Status.COMPLETE, complete.getStatus());
        assertEquals(Optional.of(new BigDecimal("20")), complete.getIndex()); // twenty ones, turned or not
        assertEquals(20, complete.getAnswered());
    }

    private static String without(int... items) {
        StringBuilder answers = new StringBuilder(ALL_ONES);
        for (int item : items) {
            answers.setCharAt(item - 1, '.');
        }
        return answers.toString();
    }

    /** The answer that is wrong counts for more than those that are missing, in whichever part it is. */
    @Test
    void an_answer_off_the_scale_of_any_part_is_said_before_too_few_answers() {
        Measurement measurement = Instruments.answers(SDQ, DAY, without(3, 8, 13));
        for (String item : List.of("i24", "i25")) {
            Measurement offScale = measurement.withAnswers(measurement.getAnswers().stream()
                    .map(answer -> answer.getItem().equals(item) ? Measurements.answer(item, 3) : answer)
                    .toList());

            assertEquals(
                    Score.Status.OUT_OF_RANGE, scorer("total").score(offScale).getStatus(), item);
        }
    }

    @Test
    void an_answer_off_the_scale_spoils_only_the_scales_that_it_is_in() {
        Measurement measurement = Instruments.answers(SDQ, DAY, "3" + "1".repeat(24)); // i1 is of the prosocial scale

        assertEquals(
                Score.Status.OUT_OF_RANGE,
                scorer("prosocial").score(measurement).getStatus());
        assertEquals(Score.Status.COMPLETE, scorer("total").score(measurement).getStatus());
    }

    @Test
    void a_mean_of_scales_is_their_sum_by_their_number() {
        Scale mean = Instruments.scale(SDQ, "total").withMethod(Scale.Method.MEAN);
        Instrument instrument = SDQ.withScales(SDQ.getScales().stream()
                .map(scale -> scale.getKey().equals("total") ? mean : scale)
                .toList());

        Score score = Scorer.of(instrument, mean, MissingPolicy.PRORATE)
                .score(Instruments.answers(SDQ, DAY, "2" + "1".repeat(5) + "0" + "1".repeat(18))); // i7 turned: 2

        assertEquals(0, new BigDecimal("5.25").compareTo(score.getRaw().orElseThrow())); // (5 + 6 + 5 + 5) / 4
    }

    private static Scorer scorer(String key) {
        Scale scale = Instruments.scale(SDQ, key);
        return Scorer.of(SDQ, scale, scale.getMissing());
    }
}
