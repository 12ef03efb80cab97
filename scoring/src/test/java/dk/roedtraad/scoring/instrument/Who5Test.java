package dk.roedtraad.scoring.instrument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.measurement.MissingPolicy;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.scoring.Instruments;
import dk.roedtraad.scoring.Measurements;
import dk.roedtraad.scoring.Oracle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** WHO-5 against R, the published vectors, and a second implementation in Python. */
class Who5Test {
    private static final String DAY = "2026-11-02";
    private static final Scorer STRICT = Scorer.of(Who5.instrument(), MissingPolicy.STRICT);
    private static final Scorer PERSON_MEAN = Scorer.of(Who5.instrument(), MissingPolicy.PERSON_MEAN);

    /** R's psych::scoreItems, apart from ours and from the arithmetic that we read in the manual. */
    @Test
    void every_complete_vector_scores_as_psychologists_score_it_in_r() {
        List<Oracle.Row> rows = Oracle.rows("who5-complete.csv");
        assertEquals(7_776, rows.size()); // 6 to the power of 5
        for (Oracle.Row row : rows) {
            Measurement measurement = Instruments.answers(Who5.instrument(), DAY, row.text("answers"));

            for (Scorer scorer : List.of(STRICT, PERSON_MEAN)) {
                Score score = scorer.score(measurement);
                assertEquals(Score.Status.COMPLETE, score.getStatus(), row.toString());
                assertEquals(5, score.getAnswered(), row.toString());
                assertEquals(Optional.of(new BigDecimal(row.text("raw"))), score.getRaw(), row.toString());
                assertEquals(Optional.of(new BigDecimal(row.text("index"))), score.getIndex(), row.toString());
                assertEquals(List.of(), score.getOpen(), row.toString());
            }
        }
    }

    /** Every way to answer the five items or leave them open, by Python in exact fractions. */
    @Test
    void every_pattern_of_answers_and_gaps_has_the_score_and_the_four_bands_of_the_oracle() {
        List<String> sets =
                List.of(Who5.DANISH_BANDS, Who5.LOW_WELLBEING_BANDS, Who5.MANUAL_BANDS, Who5.DEPRESSION_LIKE_BANDS);
        List<Scorer> scorers = sets.stream().map(PERSON_MEAN::withBands).toList();
        List<Oracle.Row> rows = Oracle.rows("who5-patterns.csv");
        assertEquals(16_807, rows.size()); // 7 to the power of 5
        for (Oracle.Row row : rows) {
            Measurement measurement = Instruments.answers(Who5.instrument(), DAY, row.text("answers"));
            int missing =
                    (int) row.text("answers").chars().filter(c -> c == '.').count();

            Score strict = STRICT.score(measurement);
            assertNumber(row.text("strictRaw"), strict.getRaw(), row);
            assertNumber(row.text("strictIndex"), strict.getIndex(), row);
            assertEquals(
                    missing == 0 ? Score.Status.COMPLETE : Score.Status.TOO_FEW_ANSWERS,
                    strict.getStatus(),
                    row.text("answers"));
            Score mean = PERSON_MEAN.score(measurement);
            assertNumber(row.text("meanRaw"), mean.getRaw(), row);
            assertNumber(row.text("meanIndex"), mean.getIndex(), row);
            assertEquals(
                    missing == 0
                            ? Score.Status.COMPLETE
                            : missing == 1 ? Score.Status.PRORATED : Score.Status.TOO_FEW_ANSWERS,
                    mean.getStatus(),
                    row.text("answers"));
            assertEquals(5 - missing, mean.getAnswered(), row.text("answers"));
            for (int i = 0; i < sets.size(); i++) {
                String cell = row.text(sets.get(i));
                assertEquals(
                        cell.isEmpty() ? Optional.empty() : Optional.of(sets.get(i) + "." + cell),
                        scorers.get(i).score(measurement).getBand(),
                        row.text("answers"));
            }
        }
    }

    private static void assertNumber(String cell, Optional<BigDecimal> number, Oracle.Row row) {
        assertEquals(cell.isEmpty(), number.isEmpty(), row.text("answers"));
        number.ifPresent(value -> assertEquals(0, new BigDecimal(cell).compareTo(value), row.text("answers")));
    }

    @Test
    void a_band_comes_with_the_source_of_its_set_and_an_unknown_set_is_refused_by_naming_those_there_are() {
        Measurement measurement = Measurements.who5(DAY, "2,2,2,1,1");

        assertTrue(STRICT.score(measurement).getBandSource().orElseThrow().contains("Sundhedsstyrelsen"));
        assertTrue(STRICT.withBands(Who5.DEPRESSION_LIKE_BANDS)
                .score(measurement)
                .getBandSource()
                .orElseThrow()
                .contains("Topp"));
        assertEquals(
                "bandSetKey: the sets are who-5.dk, who-5.low-wellbeing, who-5.manual, who-5.depression-like",
                assertThrows(IllegalArgumentException.class, () -> STRICT.withBands("who-5"))
                        .getMessage());
    }

    /** The older sheet: one answer of 0 or 1 is enough, however high the rest. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5,5,5,5,1 | who-5.manual.low",
                "5,5,5,5,2 | who-5.manual.other",
                "3,3,2,2,2 | who-5.manual.low", // 12
                "3,3,3,2,2 | who-5.manual.other" // 13
            })
    void the_classic_sheet_looks_at_the_lowest_answer_too(String answers, String band) {
        assertEquals(
                Optional.of(band),
                STRICT.withBands(Who5.MANUAL_BANDS)
                        .score(Measurements.who5(DAY, answers))
                        .getBand());
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
    void the_oracle_in_python_says_the_same_of_two_hundred_vectors() {
        List<Oracle.Row> rows = Oracle.rows("who5.csv");
        assertEquals(200, rows.size());
        for (Oracle.Row row : rows) {
            String answers = String.join(",", List.copyOf(row.cells().values()).subList(0, 5));
            assertScore(STRICT, answers, row.text("strictIndex"), row.text("strictBand"), row.toString());
            assertScore(PERSON_MEAN, answers, row.text("meanIndex"), row.text("meanBand"), row.toString());
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
