package dk.roedtraad.scoring.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dk.roedtraad.model.measurement.MissingPolicy;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.scoring.Measurements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** WHO-5 against arithmetic, the Danish bands, and a second implementation in Python. */
class Who5Test {
    private static final String DAY = "2026-11-02";
    private static final Scorer STRICT = Scorer.of(Who5.instrument(), MissingPolicy.STRICT);
    private static final Scorer PERSON_MEAN = Scorer.of(Who5.instrument(), MissingPolicy.PERSON_MEAN);

    @Test
    void every_complete_vector_is_four_times_its_sum_under_both_policies() {
        int vectors = 0;
        for (int code = 0; code < 7776; code++) { // 6 to the power of 5: the digits of the number in base 6
            int[] digits = {code % 6, code / 6 % 6, code / 36 % 6, code / 216 % 6, code / 1296 % 6};
            int sum = digits[0] + digits[1] + digits[2] + digits[3] + digits[4];
            String answers = digits[0] + "," + digits[1] + "," + digits[2] + "," + digits[3] + "," + digits[4];

            Score score = STRICT.score(Measurements.who5(DAY, answers));

            assertEquals(Score.Status.COMPLETE, score.getStatus());
            assertEquals(Optional.of(BigDecimal.valueOf(sum)), score.getRaw());
            assertEquals(Optional.of(BigDecimal.valueOf(4L * sum)), score.getIndex());
            // 0-8, 9-12 and 13-25 points: the table of the Danish bands in points
            String band = sum <= 8 ? "who-5.dk.low" : sum <= 12 ? "who-5.dk.middle" : "who-5.dk.high";
            assertEquals(Optional.of(band), score.getBand());
            assertEquals(score, PERSON_MEAN.score(Measurements.who5(DAY, answers)));
            vectors++;
        }
        assertEquals(7776, vectors);
    }

    /** Measures 3.4, vectors 1 to 4. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5,3,5,5,5 | 23 | 92 | who-5.dk.high",
                "3,3,2,2,2 | 12 | 48 | who-5.dk.middle",
                "3,3,3,2,2 | 13 | 52 | who-5.dk.high",
                "2,2,2,1,1 | 8  | 32 | who-5.dk.low",
                "2,2,2,2,1 | 9  | 36 | who-5.dk.middle",
                "1,1,2,2,1 | 7  | 28 | who-5.dk.low"
            })
    void the_published_vectors(String answers, BigDecimal raw, BigDecimal index, String band) {
        Score score = STRICT.score(Measurements.who5(DAY, answers));

        assertEquals(Optional.of(raw), score.getRaw());
        assertEquals(Optional.of(index), score.getIndex());
        assertEquals(Optional.of(band), score.getBand());
    }

    /** Measures 3.4, vector 5: mean 2.5, times 20. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"3,2,-,2,3", "2,3,-,2,3"})
    void one_missing_answer_is_no_score_or_the_persons_own_mean(String answers) {
        Score strict = STRICT.score(Measurements.who5(DAY, answers));
        Score prorated = PERSON_MEAN.score(Measurements.who5(DAY, answers));

        assertEquals(Score.Status.TOO_FEW_ANSWERS, strict.getStatus());
        assertEquals(Optional.empty(), strict.getIndex());
        assertEquals(Optional.empty(), strict.getBand());
        assertEquals(4, strict.getAnswered());
        assertEquals(Score.Status.PRORATED, prorated.getStatus());
        assertEquals(0, new BigDecimal("50").compareTo(prorated.getIndex().orElseThrow()));
        assertEquals(Optional.of("who-5.dk.middle"), prorated.getBand()); // exactly 50 is still in the middle
        assertEquals(4, prorated.getAnswered());
    }

    @ParameterizedTest
    @EnumSource
    void two_missing_answers_are_no_score_under_either_policy(MissingPolicy policy) {
        Scorer scorer = Scorer.of(Who5.instrument(), policy);

        for (String answers : List.of("3,2,-,-,3", "-,-,-,-,5", "-,-,-,-,-")) {
            Score score = scorer.score(Measurements.who5(DAY, answers));
            assertEquals(Score.Status.TOO_FEW_ANSWERS, score.getStatus(), answers);
            assertEquals(Optional.empty(), score.getIndex(), answers);
        }
    }

    @Test
    void a_prorated_index_on_the_upper_bound_of_a_band_is_still_in_it() {
        // 7, 8 and 11 points on four items: 35, 40 and 55
        assertEquals(
                Optional.of("who-5.dk.low"),
                PERSON_MEAN.score(Measurements.who5(DAY, "2,2,2,1,-")).getBand());
        assertEquals(
                Optional.of("who-5.dk.middle"),
                PERSON_MEAN.score(Measurements.who5(DAY, "2,2,2,2,-")).getBand());
        assertEquals(
                Optional.of("who-5.dk.high"),
                PERSON_MEAN.score(Measurements.who5(DAY, "3,3,3,2,-")).getBand());
    }

    @Test
    void the_oracle_in_python_says_the_same_of_two_hundred_vectors() throws IOException {
        List<String> lines;
        try (InputStream file =
                Objects.requireNonNull(Who5Test.class.getResourceAsStream("/dk/roedtraad/scoring/oracle/who5.csv"))) {
            lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        assertTrue(lines.get(0).startsWith("# WHO-5 by python3"), lines.get(0));
        List<String> rows = lines.subList(2, lines.size());
        assertEquals(200, rows.size());
        for (String row : rows) {
            String[] cells = row.split(",", -1);
            String answers = String.join(",", List.of(cells).subList(0, 5));
            assertScore(STRICT, answers, cells[5], cells[6], row);
            assertScore(PERSON_MEAN, answers, cells[7], cells[8], row);
        }
    }

    private static void assertScore(Scorer scorer, String answers, String index, String band, String row) {
        Score score = scorer.score(Measurements.who5(DAY, answers));
        assertEquals(index.isEmpty(), score.getIndex().isEmpty(), row);
        score.getIndex().ifPresent(value -> assertEquals(0, new BigDecimal(index).compareTo(value), row));
        assertEquals(band, score.getBand().orElse(""), row);
        assertEquals(LocalDate.parse(DAY), score.getDate());
    }
}
