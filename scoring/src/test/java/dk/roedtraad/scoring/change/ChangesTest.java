package dk.roedtraad.scoring.change;

import java.math.BigDecimal;
import java.time.LocalDate;

import dk.roedtraad.model.measurement.Change;
import dk.roedtraad.model.measurement.Change.Relevance;
import dk.roedtraad.model.measurement.Change.Reliability;
import dk.roedtraad.model.measurement.ChangeReference;
import dk.roedtraad.model.measurement.MissingPolicy;
import dk.roedtraad.model.measurement.Scale;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.scoring.instrument.Who5;
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
