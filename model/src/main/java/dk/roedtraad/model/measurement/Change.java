package dk.roedtraad.model.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import org.immutables.value.Value;

/**
 * The difference between two scores of one series (Danish: ændring), with two verdicts: is it relevant, and is it larger than the measurement error?
 */
@Value.Immutable
public sealed interface Change extends DomainValue, WithChange permits ImmutableChange {

    /** Whether the difference matters to a person. */
    enum Relevance {
        /** Better, by at least the relevant change. */
        IMPROVED,
        /** Less than the relevant change either way. */
        NO_RELEVANT_CHANGE,
        /** Worse, by at least the relevant change. */
        DECLINED
    }

    /** Whether the difference is larger than the measurement error. */
    enum Reliability {
        /** Larger than the minimal detectable change. */
        BEYOND_MEASUREMENT_ERROR,
        /** Not larger: the number may have swung. */
        WITHIN_MEASUREMENT_ERROR
    }

    /** The day of the earlier score. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    LocalDate getEarlier();

    /** The day of the later score. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    LocalDate getLater();

    /** The later index less the earlier one. */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    BigDecimal getDifference();

    /** Whether the difference matters to a person. */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    Relevance getRelevance();

    /** Whether the difference is larger than the measurement error. */
    Reliability getReliability();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Change}. */
    final class Builder extends ImmutableChange.Builder {
        Builder() {}
    }
}
