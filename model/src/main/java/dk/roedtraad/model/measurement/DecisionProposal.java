package dk.roedtraad.model.measurement;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.LocalText;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * What a host proposes to talk about first (Danish: forslag til drøftelse). The library has no such mapping of its own: no source says
 * which result leads to which decision.
 */
@Value.Immutable
public sealed interface DecisionProposal extends DomainValue, WithDecisionProposal permits ImmutableDecisionProposal {

    /** What may be proposed. To stop is not among them: it is never proposed from scores alone. */
    enum Proposed {
        /** The effort is adapted. */
        ADAPT,
        /** The effort is supplemented. */
        SUPPLEMENT,
        /** The effort continues. */
        CONTINUE
    }

    /** What is proposed. */
    Proposed getDecision();

    /** Why, in words. */
    LocalText getReason();

    /** Whose mapping it is. */
    @NotBlank
    String getProposedBy();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DecisionProposal}. */
    final class Builder extends ImmutableDecisionProposal.Builder {
        Builder() {}
    }
}
