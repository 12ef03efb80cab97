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
 * A step on the way to a goal, within reach (Danish: skridt, S2-21).
 */
@Value.Immutable
public sealed interface Step extends DomainValue, WithStep permits ImmutableStep {

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

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Step}. */
    final class Builder extends ImmutableStep.Builder {
        Builder() {}
    }
}
