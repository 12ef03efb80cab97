package dk.roedtraad.model.measurement;

import java.time.LocalDate;
import java.util.List;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.time.Interval;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * How well the rhythm of an instrument was kept (Danish: målerytme). The time from the first measurement is parted into windows of
 * the rhythm's length; one with a measurement in it is kept. The window that is still open counts only once it is kept.
 */
@Value.Immutable
public sealed interface Adherence extends DomainValue, WithAdherence permits ImmutableAdherence {

    /** The id of the instrument. */
    @NotBlank
    String getInstrument();

    /** Whose answers they are; those given together with a professional are the youth's. */
    Code getInformant();

    /** The rhythm: that of the instrument. */
    Interval getEvery();

    /** The number of windows. */
    @Min(0)
    int getWindows();

    /** The number of windows with a measurement. */
    @Min(0)
    int getKept();

    /** The day of the latest measurement. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    LocalDate getLatest();

    /** The day on which the next one is due: the rhythm after the latest. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    LocalDate getNextDue();

    /** The days it is overdue on the day of the question; 0 while it is not. A reminder, not an error. */
    @Min(0)
    int getDaysOverdue();

    /** Whether no more windows are kept than there are. */
    @AssertTrue
    default boolean isKeptWithinWindows() {
        return getKept() <= getWindows();
    }

    /** The key of the text that says it. */
    default String toKey() {
        return "adherence";
    }

    /** What that text knows. */
    default List<Argument> toArguments() {
        return List.of(
                Argument.key("instrument", "instrument." + getInstrument()),
                Argument.code("informant", getInformant()),
                Argument.number("kept", getKept()),
                Argument.number("windows", getWindows()),
                Argument.date("latest", getLatest()),
                Argument.date("nextDue", getNextDue()));
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Adherence}. */
    final class Builder extends ImmutableAdherence.Builder {
        Builder() {}
    }
}
