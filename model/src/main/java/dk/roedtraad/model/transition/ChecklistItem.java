package dk.roedtraad.model.transition;

import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.plan.OwnWords;
import org.immutables.value.Value;

/**
 * A question asked before a transition, and its answer (Danish: tjekpunkt, S1-42). A no is a reason to meet; an unknown is a
 * question and nothing more.
 */
@Value.Immutable
public sealed interface ChecklistItem extends DomainValue, WithChecklistItem permits ImmutableChecklistItem {

    /** What is asked; see {@link ChecklistItems}. */
    Code getCode();

    /** The answer. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Boolean> getAnswer() {
        return Fact.notAsked();
    }

    /** What somebody says about it. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<OwnWords> getNote();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChecklistItem}. */
    final class Builder extends ImmutableChecklistItem.Builder {
        Builder() {}
    }
}
