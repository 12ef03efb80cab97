package dk.roedtraad.model.measurement;

import java.math.BigDecimal;
import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * A named part of a scale (Danish: interval), up to and including its upper bound.
 */
@Value.Immutable
public sealed interface Band extends DomainValue, WithBand permits ImmutableBand {

    /** The key of the band, whose wording says what it means. */
    @NotBlank
    String getKey();

    /** The highest index in the band. */
    BigDecimal getUpperInclusive();

    /** Whom the band is for; all where nothing is said. */
    Optional<NormGroup> getGroup();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Band}. */
    final class Builder extends ImmutableBand.Builder {
        Builder() {}
    }
}
