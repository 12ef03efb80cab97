package dk.roedtraad.model.decision;

import java.time.LocalDate;
import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.fact.FactState;
import org.immutables.value.Value;

/**
 * A value that a rule has read (Danish: læst oplysning), with its sensitivity, so that an explanation is handled as carefully as the case.
 */
@Value.Immutable
public sealed interface Reading extends DomainValue, WithReading permits ImmutableReading {

    /** Which fact. */
    FactKey getFact();

    /** Whether it was known and, if not, why not. */
    FactState getState();

    /** The value as documents write it; absent where it was not known. */
    @Value.Redacted
    @Sensitive(Sensitivity.NATIONAL_ID)
    Optional<String> getValue();

    /** The day the fact was established. */
    Optional<LocalDate> getDate();

    /** How carefully the value must be handled. */
    Sensitivity getSensitivity();

    /** As {@link DomainValue#check}. What was read has no limit to break. */
    @Override
    @Value.Check
    default void check() {}

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Reading}. */
    final class Builder extends ImmutableReading.Builder {
        Builder() {}
    }
}
