package dk.roedtraad.examples.cli;

import java.util.Optional;

import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.organisation.MunicipalOverlay;
import dk.roedtraad.rules.review.Review;
import dk.roedtraad.rules.transition.Transitions;
import dk.roedtraad.rules.visitation.Visitation;
import dk.roedtraad.rules.wording.OverlayWording;

/**
 * The verbs as a municipality has them, or as they are shipped.
 *
 * @param visitation whom the coordinated effort is for
 * @param review what is missing, late or about to break
 * @param transitions the dates towards and past 18
 * @param names what the municipality calls the rules; to be asked before all other words
 */
record MunicipalRules(Visitation visitation, Review review, Transitions transitions, Wording names) {
    /** As they are shipped. */
    static final MunicipalRules SHIPPED = new MunicipalRules(
            Visitation.standard(),
            Review.standard(),
            Transitions.standard(),
            (code, arguments, language, register) -> Optional.empty());

    /** With the numbers, the rules and the names of a municipality, in which {@link OverlayFaults} finds nothing. */
    static MunicipalRules of(MunicipalOverlay overlay) {
        return new MunicipalRules(
                Visitation.standard().overlaidBy(overlay),
                Review.standard().overlaidBy(overlay),
                Transitions.standard().overlaidBy(overlay),
                OverlayWording.of(overlay));
    }
}
