package dk.roedtraad.model.youth;

import java.util.List;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.organisation.MunicipalityCode;
import jakarta.validation.constraints.Min;
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

    /** The grade that the youth is in; 0 is the one before the first (Danish: klassetrin, S2-103). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<@Min(0) Integer> getSchoolGrade() {
        return FactHistory.notAsked();
    }

    /** The year of an STU that the youth is in (Danish: STU-år, S2-103). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<@Min(0) Integer> getStuYear() {
        return FactHistory.notAsked();
    }

    /** Whether there is a firm link to the labour market (S0-03). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Boolean> getFirmLabourMarketLink() {
        return FactHistory.notAsked();
    }

    /** The municipality where the youth lives (Danish: bopælskommune). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<MunicipalityCode> getResidenceMunicipality() {
        return FactHistory.notAsked();
    }

    /** The municipality that must act, which may be another (Danish: handlekommune). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<MunicipalityCode> getActingMunicipality() {
        return FactHistory.notAsked();
    }

    /** The municipality that pays, which may be a third (Danish: betalingskommune). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<MunicipalityCode> getPayingMunicipality() {
        return FactHistory.notAsked();
    }

    /** School and education, now and before (Danish: skole og uddannelse); see {@link EducationKinds}. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactList<Spell> getEducation() {
        return FactList.unknown();
    }

    /** Jobs and placements, now and before (Danish: job og praktik); see {@link EmploymentKinds}. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactList<Spell> getEmployment() {
        return FactList.unknown();
    }

    /** Public support for living costs, now and before (Danish: offentlig forsørgelse, S2-69); see {@link SupportKinds}. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactList<Spell> getPublicSupport() {
        return FactList.unknown();
    }

    /**
     * A stated status of readiness for education, with its source (Danish: uddannelsesparathed, S3-28); see {@link
     * ReadinessStatuses}.
     */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Code> getEducationReadiness() {
        return FactHistory.notAsked();
    }

    /** How the youth lives (Danish: boligsituation, S0-77); see {@link HousingSituations}. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Code> getHousing() {
        return FactHistory.notAsked();
    }

    /**
     * What may hold of the youth, each with whether it does (Danish: kendetegn, S1-12). One that is absent has not
     * been asked.
     */
    @Sensitive(Sensitivity.CRIMINAL_OFFENCE)
    List<Characteristic> getCharacteristics();

    /** Whether there is an earlier conviction (Danish: tidligere dom, S1-01). */
    @Sensitive(Sensitivity.CRIMINAL_OFFENCE)
    @Value.Default
    default FactHistory<Boolean> getEarlierConviction() {
        return FactHistory.notAsked();
    }

    /** Whether there is or has been a preventive measure (Danish: forebyggende foranstaltning, S1-01). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Boolean> getPreventiveMeasure() {
        return FactHistory.notAsked();
    }

    /** Whether compulsory schooling has ended (Danish: undervisningspligten er ophørt). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Boolean> getCompulsorySchoolingEnded() {
        return FactHistory.notAsked();
    }

    /**
     * Whether the municipality has exempted the youth, for a time or for good, from the duty to be in education, work or
     * another activity (Danish: fritaget for pligten, KUI-loven § 2 a). On the day an exemption ends, a no.
     */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Boolean> getDutyExempted() {
        return FactHistory.notAsked();
    }

    /**
     * Whether the youth is in an activity, other than education and an ordinary job, that the municipality takes as keeping the
     * duty (Danish: anden aktivitet, KUI-loven § 2 a).
     */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Boolean> getOtherActivity() {
        return FactHistory.notAsked();
    }

    /**
     * Whether the youth has left the education, work or activity that was agreed (Danish: har forladt det aftalte): a yes from
     * the day on which the municipality became aware, a no from the day on which that was over.
     */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Boolean> getLeftActivity() {
        return FactHistory.notAsked();
    }

    /** Whether the youth has been contacted since: a yes from the day of the first contact, a no as long as there is none. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Boolean> getContactedAfterLeaving() {
        return FactHistory.notAsked();
    }

    /** Whether a new activity has been offered since: a yes from the day of the first offer, a no as long as there is none. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Boolean> getNewActivityOffered() {
        return FactHistory.notAsked();
    }

    /** Whether the youth works at least half time (Danish: mindst halvtidsarbejde, KUI-loven § 2 k). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Boolean> getHalfTimeWork() {
        return FactHistory.notAsked();
    }

    /** How many hours a week the youth works (Danish: ugentlige arbejdstimer); begun hours do not count. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<@Min(0) Integer> getWeeklyWorkHours() {
        return FactHistory.notAsked();
    }

    /**
     * Whether a professional judges that the youth needs an effort that prepares for education or work (Danish: behov for en
     * forberedende indsats, KUI-loven § 2 k).
     */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Boolean> getPreparatoryEffortNeeded() {
        return FactHistory.notAsked();
    }

    /** Whether a professional judges that STU is the right offer (Danish: STU er det rette tilbud). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Boolean> getStuRightOffer() {
        return FactHistory.notAsked();
    }

    /** What is known over time of one characteristic, by its code; see {@link Characteristics}. Not asked where it is absent. */
    default FactHistory<Boolean> characteristic(Code code) {
        return FactHistory.of(getCharacteristics().stream()
                .filter(characteristic -> characteristic.getCode().equals(code))
                .flatMap(characteristic -> characteristic.getHolds().getFacts().stream())
                .toList());
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
