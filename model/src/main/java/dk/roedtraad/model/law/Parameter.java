package dk.roedtraad.model.law;

import java.math.BigDecimal;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.time.Period;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * One dated row of a number that a rule uses (Danish: parameter): an age, an interval, a deadline, a limit. A repeal closes the
 * row; nothing is deleted.
 */
@Value.Immutable
public sealed interface Parameter extends DomainValue, WithParameter permits ImmutableParameter {

    /** What the number counts. */
    enum Unit {
        /** Whole years of age. */
        YEARS,
        /** Calendar months. */
        MONTHS,
        /** Calendar days. */
        DAYS,
        /** Points on a scale. */
        POINTS,
        /** A number of things. */
        COUNT
    }

    /** The key, such as {@code visitation.age.min}. */
    @NotBlank
    String getKey();

    /** The number. */
    BigDecimal getValue();

    /** What the number counts. */
    Unit getUnit();

    /** The days on which the row holds. */
    Period getValid();

    /** Whether a municipality may set another number. */
    boolean isLocal();

    /** Where the number comes from. */
    @NotBlank
    String getSource();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Parameter}. */
    final class Builder extends ImmutableParameter.Builder {
        Builder() {}
    }
}
