package dk.roedtraad.model.measurement;

import java.math.BigDecimal;
import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import org.immutables.value.Value;

/**
 * One row of a table from raw score to index (Danish: omregningstabel), such as a T score by age and gender.
 */
@Value.Immutable
public sealed interface ConversionRow extends DomainValue, WithConversionRow permits ImmutableConversionRow {

    /** The raw score. */
    BigDecimal getRaw();

    /** The index it is turned into. */
    BigDecimal getIndex();

    /** Whom the row is for; all where nothing is said. */
    Optional<NormGroup> getGroup();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ConversionRow}. */
    final class Builder extends ImmutableConversionRow.Builder {
        Builder() {}
    }
}
