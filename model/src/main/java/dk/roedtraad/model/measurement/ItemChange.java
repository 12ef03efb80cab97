package dk.roedtraad.model.measurement;

import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * The steps that one item of a profile has moved (Danish: trin). No total, and no verdict where no study gives one.
 */
@Value.Immutable
public sealed interface ItemChange extends DomainValue, WithItemChange permits ImmutableItemChange {

    /** The key of the item. */
    @NotBlank
    String getItem();

    /** The name to show, where the host gives one. */
    Optional<String> getName();

    /** The earlier answer. */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    int getEarlier();

    /** The later answer. */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    int getLater();

    /** The later answer less the earlier one. */
    default int steps() {
        return getLater() - getEarlier();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ItemChange}. */
    final class Builder extends ImmutableItemChange.Builder {
        Builder() {}
    }
}
