package dk.roedtraad.model.measurement;

import java.math.BigDecimal;

import dk.roedtraad.model.describe.DomainValue;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * A number from a study, never without it (Danish: tal med kilde).
 */
@Value.Immutable
public sealed interface CitedNumber extends DomainValue, WithCitedNumber permits ImmutableCitedNumber {

    /** The number. */
    BigDecimal getValue();

    /** The study it comes from. */
    @NotBlank
    String getSource();

    /** A number and its source. */
    static CitedNumber of(String value, String source) {
        return builder().value(new BigDecimal(value)).source(source).build();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CitedNumber}. */
    final class Builder extends ImmutableCitedNumber.Builder {
        Builder() {}
    }
}
