package dk.roedtraad.scoring.change;

import java.math.BigDecimal;

import dk.roedtraad.model.measurement.Change;
import dk.roedtraad.model.measurement.ChangeReference;
import dk.roedtraad.model.measurement.Score;

/** The difference between two scores, with two verdicts (Danish: ændring). High is good. */
public final class Changes {
    private Changes() {}

    /**
     * Compares two scores. Relevant from the reference's change on, inclusive; reliable above the detectable change, strictly,
     * as by Jacobson and Truax.
     *
     * @throws IllegalArgumentException if either score has no value
     */
    public static Change between(Score earlier, Score later, ChangeReference reference) {
        BigDecimal difference = index(later, "later").subtract(index(earlier, "earlier"));
        boolean relevant = difference.abs().compareTo(reference.getRelevantFrom()) >= 0;
        boolean reliable = difference.abs().compareTo(reference.getDetectableFrom()) > 0;
        return Change.builder()
                .earlier(earlier.getDate())
                .later(later.getDate())
                .difference(difference)
                .relevance(
                        !relevant
                                ? Change.Relevance.NO_RELEVANT_CHANGE
                                : difference.signum() > 0 ? Change.Relevance.IMPROVED : Change.Relevance.DECLINED)
                .reliability(
                        reliable
                                ? Change.Reliability.BEYOND_MEASUREMENT_ERROR
                                : Change.Reliability.WITHIN_MEASUREMENT_ERROR)
                .build();
    }

    private static BigDecimal index(Score score, String parameter) {
        return score.getIndex()
                .orElseThrow(
                        () -> new IllegalArgumentException(parameter + ": a score without a value cannot be compared"));
    }
}
