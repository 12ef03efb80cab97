package dk.roedtraad.model.catalogue;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.describe.DomainValue;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * Whether an entry of a catalogue is for a youth, and why (Danish: match). Advice: a programme that does not fit on paper may still be
 * the right one.
 */
@Value.Immutable
public sealed interface Match extends DomainValue, WithMatch permits ImmutableMatch {

    /** The id of the entry. */
    @NotBlank
    String getEntry();

    /** The name of the entry, so that the match can be read without the catalogue. */
    @NotBlank
    String getName();

    /** The criteria of the target group: met is fits, not met is does not fit, undetermined is cannot tell. */
    Explanation getCriteria();

    /** Whether it fits. */
    default Answer fits() {
        return getCriteria().getAnswer();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Match}. */
    final class Builder extends ImmutableMatch.Builder {
        Builder() {}
    }
}
