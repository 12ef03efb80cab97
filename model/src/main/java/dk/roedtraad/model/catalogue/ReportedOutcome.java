package dk.roedtraad.model.catalogue;

import java.math.BigDecimal;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.immutables.value.Value;

/**
 * What a source says came of an entry (Danish: oplyst resultat). A figure of one place, without a group to compare with; it is never computed with as if it were exact.
 */
@Value.Immutable
public sealed interface ReportedOutcome extends DomainValue, WithReportedOutcome permits ImmutableReportedOutcome {

    /** What came of it, such as that people began in education. */
    Code getKind();

    /** The share in per cent. */
    Optional<@Min(0) @Max(100) BigDecimal> getPercent();

    /** The share before. */
    Optional<@Min(0) @Max(100) BigDecimal> getPercentBefore();

    /** The year of the share before. */
    Optional<Integer> getYearBefore();

    /** The share after. */
    Optional<@Min(0) @Max(100) BigDecimal> getPercentAfter();

    /** The year of the share after. */
    Optional<Integer> getYearAfter();

    /** How exact it is, and whether it is a result or a goal; see {@link Qualifiers}. */
    Optional<Code> getQualifier();

    /** Of how many people. */
    Optional<@Min(0) Integer> getBaseCount();

    /** The period, as stated. */
    Optional<String> getPeriod();

    /** What must be known to read the figure. */
    Optional<String> getNote();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReportedOutcome}. */
    final class Builder extends ImmutableReportedOutcome.Builder {
        Builder() {}
    }
}
