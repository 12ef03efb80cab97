package dk.roedtraad.model.measurement;

import java.math.BigDecimal;
import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * How a population scores (Danish: norm). None is shipped: a host or a researcher brings one, with its source.
 */
@Value.Immutable
public sealed interface Norm extends DomainValue, WithNorm permits ImmutableNorm {

    /** The mean index. */
    BigDecimal getMean();

    /** The standard deviation of the index. */
    BigDecimal getStandardDeviation();

    /** The test-retest reliability, above 0 and below 1. */
    Optional<BigDecimal> getReliability();

    /** Who was asked, such as "women 16–24, Denmark". */
    @NotBlank
    String getPopulation();

    /** The year they were asked. */
    Optional<@Min(1900) Integer> getYear();

    /** How many were asked. */
    Optional<@Min(1) Integer> getPersons();

    /** The study. */
    @NotBlank
    String getSource();

    /** Whether the standard deviation is above zero and the reliability, if any, between zero and one. */
    @AssertTrue
    default boolean isSpreadPositive() {
        return getStandardDeviation().signum() > 0
                && getReliability()
                        .map(reliability -> reliability.signum() > 0 && reliability.compareTo(BigDecimal.ONE) < 0)
                        .orElse(true);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Norm}. */
    final class Builder extends ImmutableNorm.Builder {
        Builder() {}
    }
}
