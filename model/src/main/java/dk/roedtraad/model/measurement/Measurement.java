package dk.roedtraad.model.measurement;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * One filled-in instrument (Danish: måling), with its raw answers.
 */
@Value.Immutable
public sealed interface Measurement extends DomainValue, WithMeasurement permits ImmutableMeasurement {

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

    /** Who answered; see {@link dk.roedtraad.model.fact.Informants}. */
    Code getInformant();

    /** The answers given. */
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    List<ItemAnswer> getAnswers();

    /** How it was answered; see {@link MeasurementModes}. */
    Optional<Code> getMode();

    /** Why items were not answered, where somebody has said. */
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    List<MissingAnswer> getMissing();

    /** What was said before, during and after. */
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    List<DialogueNote> getDialogue();

    /** Whether no item is answered twice, or both answered and missing. */
    @AssertTrue
    default boolean isEveryItemAnsweredOnce() {
        Set<String> items = new HashSet<>();
        boolean once = true;
        for (ItemAnswer answer : getAnswers()) {
            once &= items.add(answer.getItem());
        }
        for (MissingAnswer answer : getMissing()) {
            once &= items.add(answer.getItem());
        }
        return once;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Measurement}. */
    final class Builder extends ImmutableMeasurement.Builder {
        Builder() {}
    }
}
