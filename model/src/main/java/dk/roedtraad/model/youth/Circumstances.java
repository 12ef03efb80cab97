package dk.roedtraad.model.youth;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.FactHistory;
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
    default FactHistory<Boolean> getKuiEffort() {
        return FactHistory.notAsked();
    }

    /** What the social department has assessed: a need of social support, or none. Not known while it has not assessed. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Boolean> getSocialNeedAssessed() {
        return FactHistory.notAsked();
    }

    /** Whether there are special social problems (S1-09). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Boolean> getSpecialSocialProblem() {
        return FactHistory.notAsked();
    }

    /** Whether mental or physical functioning is reduced (S1-09). */
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    @Value.Default
    default FactHistory<Boolean> getReducedFunctioning() {
        return FactHistory.notAsked();
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
    default FactHistory<Boolean> getCoordinationNeedJudged() {
        return FactHistory.notAsked();
    }

    /** Whether a professional judges that the effort is already well coordinated (S1-24). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Boolean> getWellCoordinated() {
        return FactHistory.notAsked();
    }

    /** How much absence there is from offer, education or job, as a professional sees it (S1-27). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<AbsenceLevel> getAbsence() {
        return FactHistory.notAsked();
    }

    /** Whether the youth is placed outside the home (Danish: anbragt). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Boolean> getPlacedOutsideHome() {
        return FactHistory.notAsked();
    }

    /** Whether it is decided if ungestøtte will be given after 18 (barnets lov § 111). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Boolean> getYouthSupportDecided() {
        return FactHistory.notAsked();
    }

    /** Whether the youth has been told of the rights and demands from 18 (S0-44). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Boolean> getRightsExplained() {
        return FactHistory.notAsked();
    }

    /** Whether a youth education is completed (S0-03). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Boolean> getYouthEducationCompleted() {
        return FactHistory.notAsked();
    }

    /** Whether there is a firm link to the labour market (S0-03). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Boolean> getFirmLabourMarketLink() {
        return FactHistory.notAsked();
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
