package dk.roedtraad.model.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.organisation.Unit;
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

    /** What sets it off; see {@link TransitionTriggers} (Danish: anledning). */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<Code> getTrigger();

    /** The unit the youth leaves. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<Unit> getFromUnit();

    /** The unit the youth comes to. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<Unit> getToUnit();

    /** The act that applied before; see {@link dk.roedtraad.model.law.Acts}. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Code> getFromAct() {
        return Fact.notAsked();
    }

    /** The act that applies after; see {@link dk.roedtraad.model.law.Acts}. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Code> getToAct() {
        return Fact.notAsked();
    }

    /** The id of the professional who hands over. */
    Optional<String> getGiver();

    /** The day from which it is prepared (Danish: forberedes fra, S0-45). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<LocalDate> getPreparationStart() {
        return Fact.notAsked();
    }

    /** What is asked before it (Danish: tjekliste, S1-42). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    List<ChecklistItem> getChecklist();

    /** What is passed on (Danish: overlevering, S2-13). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<Handover> getHandover();

    /** Whether the receiver has taken over (Danish: modtaget), over time. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Boolean> getAccepted() {
        return FactHistory.notAsked();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Transition}. */
    final class Builder extends ImmutableTransition.Builder {
        Builder() {}
    }
}
