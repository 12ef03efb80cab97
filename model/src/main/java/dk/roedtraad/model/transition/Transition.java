package dk.roedtraad.model.transition;

import java.time.LocalDate;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.Fact;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * A change that is coming or has come (Danish: overgang): of age, unit, legal basis, effort or professional.
 */
@Value.Immutable
public sealed interface Transition extends DomainValue, WithTransition permits ImmutableTransition {

    /** The id that the host gave it. */
    @NotBlank
    String getId();

    /** The kind of change; see {@link TransitionKinds}. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Code getKind();

    /** The day of the change. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<LocalDate> getDate() {
        return Fact.notAsked();
    }

    /** The day of the handover meeting, planned or held (Danish: overleveringsmøde). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<LocalDate> getHandoverMeeting() {
        return Fact.notAsked();
    }

    /** The id of the professional who takes over. */
    Optional<String> getReceiver();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Transition}. */
    final class Builder extends ImmutableTransition.Builder {
        Builder() {}
    }
}
