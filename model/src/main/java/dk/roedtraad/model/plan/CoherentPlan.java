package dk.roedtraad.model.plan;

import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.organisation.MunicipalityCode;
import dk.roedtraad.model.time.Period;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * The coherent plan (Danish: sammenhængende plan, S1-62): shows the goals and efforts of one youth across sectors. An empty plan is a plan; what it lacks is a finding.
 */
@Value.Immutable
public sealed interface CoherentPlan extends DomainValue, WithCoherentPlan permits ImmutableCoherentPlan {

    /** The id that the host gave the plan. */
    @NotBlank
    String getId();

    /** When the plan is active. */
    @Value.Default
    default Fact<Period> getPeriod() {
        return Fact.notAsked();
    }

    /** The municipality that holds it. */
    Optional<MunicipalityCode> getMunicipality();

    /** Hopes, dreams and wishes, in own words. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactList<OwnWords> getWishes() {
        return FactList.unknown();
    }

    /** The goals. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactList<Goal> getGoals() {
        return FactList.unknown();
    }

    /** The statutory plans it brings together, by id. */
    List<String> getStatutoryPlans();

    /** The follow-ups held. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactList<PlanReview> getReviews() {
        return FactList.unknown();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CoherentPlan}. */
    final class Builder extends ImmutableCoherentPlan.Builder {
        Builder() {}
    }
}
