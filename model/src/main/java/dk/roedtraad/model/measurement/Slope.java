package dk.roedtraad.model.measurement;

import java.math.BigDecimal;
import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import org.immutables.value.Value;

/**
 * How steeply a line through scores rises or falls (Danish: hældning). Numbers are rounded to ten decimals.
 */
@Value.Immutable
public sealed interface Slope extends DomainValue, WithSlope permits ImmutableSlope {

    /** Index points per 30 days. */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    BigDecimal getPer30Days();

    /** Index points per quarter: a fourth of a year, 91.3125 days. */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    BigDecimal getPerQuarter();

    /** The index of the line on the first day. */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    BigDecimal getIntercept();

    /** The lower end of the 95 % interval of {@link #getPer30Days()}. */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    Optional<BigDecimal> getLowerPer30Days();

    /** The upper end of the 95 % interval of {@link #getPer30Days()}. */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    Optional<BigDecimal> getUpperPer30Days();

    /** The standard error of {@link #getPer30Days()}. */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    Optional<BigDecimal> getStandardErrorPer30Days();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Slope}. */
    final class Builder extends ImmutableSlope.Builder {
        Builder() {}
    }
}
