package dk.roedtraad.model.measurement;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * The answer to one item (Danish: svar). An item without one was not answered; that is never a zero.
 */
@Value.Immutable
public sealed interface ItemAnswer extends DomainValue, WithItemAnswer permits ImmutableItemAnswer {

    /** The key of the item. */
    @NotBlank
    String getItem();

    /** The answer, on the scale of the item. */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    int getValue();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ItemAnswer}. */
    final class Builder extends ImmutableItemAnswer.Builder {
        Builder() {}
    }
}
