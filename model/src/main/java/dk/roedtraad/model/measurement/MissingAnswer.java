package dk.roedtraad.model.measurement;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.FactState;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * Why an item was not answered (Danish: manglende svar), where somebody has said.
 */
@Value.Immutable
public sealed interface MissingAnswer extends DomainValue, WithMissingAnswer permits ImmutableMissingAnswer {

    /** The key of the item. */
    @NotBlank
    String getItem();

    /** Why: not asked, declined, not applicable or withheld. */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    FactState getReason();

    /** Whether the reason is one for not knowing. */
    @AssertTrue
    default boolean isReasonForNotKnowing() {
        return getReason() != FactState.KNOWN;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MissingAnswer}. */
    final class Builder extends ImmutableMissingAnswer.Builder {
        Builder() {}
    }
}
