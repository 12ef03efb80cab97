package dk.roedtraad.scoring.progression;

import java.util.Optional;

import dk.roedtraad.model.measurement.DecisionProposal;
import dk.roedtraad.model.measurement.Progression;

/**
 * A host's own way from a progression to what to talk about first (Danish: forslag til drøftelse). The library has none: no source
 * says which result leads to which of the four decisions, and to stop cannot be proposed at all. People decide.
 *
 * <pre>{@code
 * Progressions progressions = Progressions.standard().proposing(progression -> Optional.empty());
 * }</pre>
 */
@FunctionalInterface
public interface DecisionMapping {

    /** What to talk about first, or nothing. */
    Optional<DecisionProposal> propose(Progression progression);
}
