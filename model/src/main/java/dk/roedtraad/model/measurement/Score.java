package dk.roedtraad.model.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import org.immutables.value.Value;

/**
 * What a measurement comes to (Danish: score): a value, or the reason why there is none. Never a zero for something unanswered.
 */
@Value.Immutable
public sealed interface Score extends DomainValue, WithScore permits ImmutableScore {

    /** Whether there is a value, and how it came about. */
    enum Status {
        /** Every item was answered. */
        COMPLETE,
        /** Items were missing and were given the mean of the others. */
        PRORATED,
        /** Too few items were answered. */
        TOO_FEW_ANSWERS,
        /** An answer lies outside the scale of its item, or to no item of the instrument. */
        OUT_OF_RANGE
    }

    /** The day it was answered. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    LocalDate getDate();

    /** Whether there is a value, and how it came about. */
    Status getStatus();

    /** How many items were answered. */
    @Min(0)
    int getAnswered();

    /** The raw sum. */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    Optional<BigDecimal> getRaw();

    /** The index: the raw sum on the scale's own measure. */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    Optional<BigDecimal> getIndex();

    /** The key of the band the index falls in. */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    Optional<String> getBand();

    /** Whether a value is there exactly when the status says so. */
    @AssertTrue
    default boolean isValueOrReason() {
        boolean hasValue = getStatus() == Status.COMPLETE || getStatus() == Status.PRORATED;
        return hasValue == getIndex().isPresent() && hasValue == getRaw().isPresent();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Score}. */
    final class Builder extends ImmutableScore.Builder {
        Builder() {}
    }
}
