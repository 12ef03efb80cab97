package dk.roedtraad.model.measurement;

import java.math.BigDecimal;

import dk.roedtraad.model.describe.DomainValue;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * What a change is held against (Danish: referencedata): two numbers, each with the study it comes from.
 */
@Value.Immutable
public sealed interface ChangeReference extends DomainValue, WithChangeReference permits ImmutableChangeReference {

    /** The smallest change, in index points, that is relevant to a person. */
    BigDecimal getRelevantFrom();

    /** Where that number comes from. */
    @NotBlank
    String getRelevantSource();

    /** The minimal detectable change at 95 %, in index points: a smaller one may be measurement error. */
    BigDecimal getDetectableFrom();

    /** Where that number comes from. */
    @NotBlank
    String getDetectableSource();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChangeReference}. */
    final class Builder extends ImmutableChangeReference.Builder {
        Builder() {}
    }
}
