package dk.roedtraad.model.measurement;

import java.time.LocalDate;
import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.LocalText;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * One item that youth and professional both have answered (Danish: forskel på de to billeder). The two are never averaged: the
 * difference is something to talk about.
 */
@Value.Immutable
public sealed interface Discrepancy extends DomainValue, WithDiscrepancy permits ImmutableDiscrepancy {

    /** The id of the instrument. */
    @NotBlank
    String getInstrument();

    /** The version of the instrument. */
    @NotBlank
    String getVersion();

    /** The key of the item. */
    @NotBlank
    String getItem();

    /** The name to show, where there is one. */
    Optional<LocalText> getName();

    /** The lowest answer on the scale of the item. */
    int getLowest();

    /** The highest answer on the scale of the item. */
    int getHighest();

    /** The latest answer of the youth. */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    int getYouth();

    /** The day of it. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    LocalDate getYouthDate();

    /** The latest answer of the professional. */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    int getProfessional();

    /** The day of it. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    LocalDate getProfessionalDate();

    /** The youth's answer less the professional's. */
    default int steps() {
        return getYouth() - getProfessional();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Discrepancy}. */
    final class Builder extends ImmutableDiscrepancy.Builder {
        Builder() {}
    }
}
