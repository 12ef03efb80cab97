package dk.roedtraad.model.plan;

import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
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

    /** The guiding star in place of one occupation or education (Danish: positiv destination, S2-78). */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<OwnWords> getPositiveDestination();

    /** What it leads towards, over time; see {@link Tracks} (Danish: spor, S1-51). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Code> getTrack() {
        return FactHistory.notAsked();
    }

    /** The version, as the host numbers it. */
    Optional<String> getVersion();

    /** The id of the plan that this one replaces. */
    Optional<String> getReplaces();

    /** The id of the professional who wrote it. */
    Optional<String> getAuthor();

    /** Why it ended; see {@link EndReasons} (Danish: afslutningsårsag). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Code> getEndReason() {
        return Fact.notAsked();
    }

    /** What people have promised outside the steps of a goal (Danish: aftaler, S0-24). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactList<Step> getCommitments() {
        return FactList.unknown();
    }

    /** What the youth was offered to choose from (Danish: valgmuligheder, S2-14). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactList<Alternative> getAlternatives() {
        return FactList.unknown();
    }

    /** The activities of one week (Danish: ugeprogram, S4-16). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactList<WeeklyActivity> getWeeklyProgramme() {
        return FactList.unknown();
    }

    /** The meetings, planned and held (Danish: møder, S1-80). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactList<Meeting> getMeetings() {
        return FactList.unknown();
    }

    /** What is agreed for the time after (Danish: efterværn, S4-03). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactList<AfterCare> getAfterCare() {
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
