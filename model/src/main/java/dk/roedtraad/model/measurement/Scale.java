package dk.roedtraad.model.measurement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import org.immutables.value.Value;

/**
 * How answers become a number (Danish: skala): the sum of the items times a multiplier.
 */
@Value.Immutable
public sealed interface Scale extends DomainValue, WithScale permits ImmutableScale {

    /** The keys of the items summed. */
    @NotEmpty
    List<@NotBlank String> getItems();

    /** What the raw sum is multiplied by to give the index. */
    BigDecimal getMultiplier();

    /** The bands, lowest first; together they cover the scale. */
    List<Band> getBands();

    /** Who published the bands. */
    Optional<String> getBandSource();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Scale}. */
    final class Builder extends ImmutableScale.Builder {
        Builder() {}
    }
}
