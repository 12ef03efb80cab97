package dk.roedtraad.model.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.decision.OpenPoint;
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
        OUT_OF_RANGE,
        /** The measurement is of another instrument, or of another version. */
        OTHER_INSTRUMENT,
        /** The instrument is a template: a host has yet to set the scale of its items. */
        SCALE_NOT_SET,
        /** The table has no row for the raw score of a person like this. */
        NOT_IN_TABLE,
        /** Which row of the table holds depends on something that is not known; {@link Score#getOpen()} says what. */
        NORM_GROUP_NOT_KNOWN
    }

    /** The day it was answered. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    LocalDate getDate();

    /** Whether there is a value, and how it came about. */
    Status getStatus();

    /** What was to be done about missing answers. */
    MissingPolicy getPolicy();

    /** How many items were answered. */
    @Min(0)
    int getAnswered();

    /** The raw score. */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    Optional<BigDecimal> getRaw();

    /** The index: the raw score on the scale's own measure. */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    Optional<BigDecimal> getIndex();

    /** The key of the band the index falls in. */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    Optional<String> getBand();

    /** Who published the band. */
    Optional<String> getBandSource();

    /** What must be known of the person before index or band can be told. */
    List<OpenPoint> getOpen();

    /** Whether a value is there exactly when the status says so. */
    @AssertTrue
    default boolean isValueOrReason() {
        boolean hasValue = getStatus() == Status.COMPLETE || getStatus() == Status.PRORATED;
        boolean hasRaw = hasValue || getStatus() == Status.NOT_IN_TABLE || getStatus() == Status.NORM_GROUP_NOT_KNOWN;
        return hasValue == getIndex().isPresent() && hasRaw == getRaw().isPresent();
    }

    /** Whether a band is told only of a value, and never without its source. */
    @AssertTrue
    default boolean isBandOfValueWithSource() {
        return getBand().isEmpty()
                ? getBandSource().isEmpty()
                : getIndex().isPresent() && getBandSource().isPresent();
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
