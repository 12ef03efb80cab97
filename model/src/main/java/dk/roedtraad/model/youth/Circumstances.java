package dk.roedtraad.model.youth;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactList;
import org.immutables.value.Value;

/**
 * The circumstances that rules ask about (Danish: livssituation). Everything may be unknown.
 */
@Value.Immutable
public sealed interface Circumstances extends DomainValue, WithCircumstances permits ImmutableCircumstances {

    /** Whether the youth gets an effort or help in the municipal youth effort, KUI (S1-08). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Boolean> getKuiEffort() {
        return Fact.notAsked();
    }

    /** What the social department has assessed: a need of social support, or none. Not known while it has not assessed. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Boolean> getSocialNeedAssessed() {
        return Fact.notAsked();
    }

    /** Whether there are special social problems (S1-09). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Boolean> getSpecialSocialProblem() {
        return Fact.notAsked();
    }

    /** Whether mental or physical functioning is reduced (S1-09). */
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    @Value.Default
    default Fact<Boolean> getReducedFunctioning() {
        return Fact.notAsked();
    }

    /** Needs in each sector, met or not. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactList<Need> getNeeds() {
        return FactList.unknown();
    }

    /** Whether a professional judges that there is a need of coordination, where efforts and needs lie in one sector. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Boolean> getCoordinationNeedJudged() {
        return Fact.notAsked();
    }

    /** Whether a professional judges that the effort is already well coordinated (S1-24). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Boolean> getWellCoordinated() {
        return Fact.notAsked();
    }

    /** How much absence there is from offer, education or job, as a professional sees it (S1-27). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<AbsenceLevel> getAbsence() {
        return Fact.notAsked();
    }

    /** Whether the youth is placed outside the home (Danish: anbragt). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Boolean> getPlacedOutsideHome() {
        return Fact.notAsked();
    }

    /** Whether it is decided if ungestøtte will be given after 18 (barnets lov § 111). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Boolean> getYouthSupportDecided() {
        return Fact.notAsked();
    }

    /** Whether the youth has been told of the rights and demands from 18 (S0-44). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Boolean> getRightsExplained() {
        return Fact.notAsked();
    }

    /** Whether a youth education is completed (S0-03). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Boolean> getYouthEducationCompleted() {
        return Fact.notAsked();
    }

    /** Whether there is a firm link to the labour market (S0-03). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Boolean> getFirmLabourMarketLink() {
        return Fact.notAsked();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Circumstances}. */
    final class Builder extends ImmutableCircumstances.Builder {
        Builder() {}
    }
}
