package dk.roedtraad.model.measurement;

import java.time.LocalDate;
import java.util.List;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * A measurement that is in no series, and why (Danish: måling uden for opgørelsen).
 */
@Value.Immutable
public sealed interface LeftOut extends DomainValue, WithLeftOut permits ImmutableLeftOut {

    /** Why it is in none. */
    enum Reason {
        /** Nobody has defined the instrument in that version. */
        NOT_DEFINED,
        /** The instrument is a template: a host has yet to set the scale of its items. */
        SCALE_NOT_SET,
        /** It was answered after the day of the question. */
        LATER
    }

    /** Where it lies in the case document, as a JSON pointer. */
    @NotBlank
    String getPointer();

    /** The id of the instrument. */
    @NotBlank
    String getInstrument();

    /** The version of the instrument. */
    @NotBlank
    String getVersion();

    /** The day it was answered. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    LocalDate getDate();

    /** Why it is in no series. */
    Reason getReason();

    /** The key of the text that says it. */
    default String toKey() {
        return "leftOut." + getReason();
    }

    /** What that text knows. */
    default List<Argument> toArguments() {
        return List.of(
                Argument.date("date", getDate()),
                Argument.key("instrument", "instrument." + getInstrument()),
                Argument.text("version", getVersion()));
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LeftOut}. */
    final class Builder extends ImmutableLeftOut.Builder {
        Builder() {}
    }
}
