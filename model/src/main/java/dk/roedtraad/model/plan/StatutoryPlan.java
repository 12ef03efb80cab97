package dk.roedtraad.model.plan;

import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.organisation.Unit;
import dk.roedtraad.model.time.Period;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * A plan that an act asks for (Danish: lovbestemt plan), such as an uddannelsesplan. Several run in parallel by law; the coherent plan refers to them without owning them.
 */
@Value.Immutable
public sealed interface StatutoryPlan extends DomainValue, WithStatutoryPlan permits ImmutableStatutoryPlan {

    /** The id that the host gave the plan. */
    @NotBlank
    String getId();

    /** What the act calls the plan; see {@link StatutoryPlanKinds}. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Code getKind();

    /** The act it rests on. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Code> getAct() {
        return Fact.notAsked();
    }

    /** The unit that owns it. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<Unit> getOwner();

    /** When it holds. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Period> getPeriod() {
        return Fact.notAsked();
    }

    /** What the system that owns the plan knows it by: the system and the id in it. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<Identifier> getOwnerId();

    /** Where the plan is, over time, in the codes of the one who owns it (Danish: planstatus). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Code> getStatus() {
        return FactHistory.notAsked();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StatutoryPlan}. */
    final class Builder extends ImmutableStatutoryPlan.Builder {
        Builder() {}
    }
}
