package dk.roedtraad.model.plan;

import java.time.LocalDate;
import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.Fact;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * A step on the way to a goal, within reach (Danish: skridt, S2-21); also what a meeting has decided (S0-50) and what
 * somebody has promised (Danish: aftale, S0-24).
 */
@Value.Immutable
public sealed interface Step extends DomainValue, WithStep permits ImmutableStep {

    /** The id that the host gave the step. */
    @NotBlank
    String getId();

    /** What is to be done. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @NotBlank
    String getTitle();

    /** The day it is to be done by. */
    Optional<LocalDate> getDue();

    /** The id of the professional who is responsible. */
    Optional<String> getResponsible();

    /** The day it was done; not known while it is open. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<LocalDate> getDone() {
        return Fact.notAsked();
    }

    /** The id of the goal it leads to, where the step does not lie under one. */
    Optional<String> getGoal();

    /** The id of the professional who stands in when the responsible one is away (Danish: stedfortræder, S0-55). */
    Optional<String> getCover();

    /** Whether it is known to be done by a day; until then it is open. */
    default boolean wasDoneBy(LocalDate day) {
        return getDone() instanceof Fact.Known<LocalDate> done
                && !done.getValue().isAfter(day);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Step}. */
    final class Builder extends ImmutableStep.Builder {
        Builder() {}
    }
}
