package dk.roedtraad.model.youth;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Attribute;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.TypeDescription;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactKey;

/** The facts that rules ask for, each with its key (Danish: oplysninger i sagen). */
public final class CaseFacts {
    /** {@link Youth#getBirthDate()}. */
    public static final CaseFact<LocalDate> BIRTH_DATE = fact(
            "youth",
            Youth.class,
            "birthDate",
            (youthCase, on) -> youthCase.getYouth().getBirthDate(),
            (youthCase, fact) -> youthCase.withYouth(youthCase.getYouth().withBirthDate(fact)));
    /** {@link Circumstances#getKuiEffort()}. */
    public static final CaseFact<Boolean> KUI_EFFORT = circumstance("kuiEffort", Circumstances::getKuiEffort);
    /** {@link Circumstances#getSocialNeedAssessed()}. */
    public static final CaseFact<Boolean> SOCIAL_NEED_ASSESSED =
            circumstance("socialNeedAssessed", Circumstances::getSocialNeedAssessed);
    /** {@link Circumstances#getSpecialSocialProblem()}. */
    public static final CaseFact<Boolean> SPECIAL_SOCIAL_PROBLEM =
            circumstance("specialSocialProblem", Circumstances::getSpecialSocialProblem);
    /** {@link Circumstances#getReducedFunctioning()}. */
    public static final CaseFact<Boolean> REDUCED_FUNCTIONING =
            circumstance("reducedFunctioning", Circumstances::getReducedFunctioning);
    /** {@link Circumstances#getCoordinationNeedJudged()}. */
    public static final CaseFact<Boolean> COORDINATION_NEED_JUDGED =
            circumstance("coordinationNeedJudged", Circumstances::getCoordinationNeedJudged);
    /** {@link Circumstances#getWellCoordinated()}. */
    public static final CaseFact<Boolean> WELL_COORDINATED =
            circumstance("wellCoordinated", Circumstances::getWellCoordinated);
    /** {@link Circumstances#getAbsence()}. */
    public static final CaseFact<AbsenceLevel> ABSENCE = circumstance("absence", Circumstances::getAbsence);
    /** {@link Circumstances#getPlacedOutsideHome()}. */
    public static final CaseFact<Boolean> PLACED_OUTSIDE_HOME =
            circumstance("placedOutsideHome", Circumstances::getPlacedOutsideHome);
    /** {@link Circumstances#getYouthSupportDecided()}. */
    public static final CaseFact<Boolean> YOUTH_SUPPORT_DECIDED =
            circumstance("youthSupportDecided", Circumstances::getYouthSupportDecided);
    /** {@link Circumstances#getRightsExplained()}. */
    public static final CaseFact<Boolean> RIGHTS_EXPLAINED =
            circumstance("rightsExplained", Circumstances::getRightsExplained);
    /** {@link Circumstances#getYouthEducationCompleted()}. */
    public static final CaseFact<Boolean> YOUTH_EDUCATION_COMPLETED =
            circumstance("youthEducationCompleted", Circumstances::getYouthEducationCompleted);
    /** {@link Circumstances#getSchoolGrade()}. */
    public static final CaseFact<Integer> SCHOOL_GRADE = circumstance("schoolGrade", Circumstances::getSchoolGrade);
    /** {@link Circumstances#getStuYear()}. */
    public static final CaseFact<Integer> STU_YEAR = circumstance("stuYear", Circumstances::getStuYear);
    /** {@link Circumstances#getFirmLabourMarketLink()}. */
    public static final CaseFact<Boolean> FIRM_LABOUR_MARKET_LINK =
            circumstance("firmLabourMarketLink", Circumstances::getFirmLabourMarketLink);
    /** {@link Circumstances#getCompulsorySchoolingEnded()}. */
    public static final CaseFact<Boolean> COMPULSORY_SCHOOLING_ENDED =
            circumstance("compulsorySchoolingEnded", Circumstances::getCompulsorySchoolingEnded);
    /** {@link Circumstances#getDutyExempted()}. */
    public static final CaseFact<Boolean> DUTY_EXEMPTED = circumstance("dutyExempted", Circumstances::getDutyExempted);
    /** {@link Circumstances#getOtherActivity()}. */
    public static final CaseFact<Boolean> OTHER_ACTIVITY =
            circumstance("otherActivity", Circumstances::getOtherActivity);
    /** {@link Circumstances#getLeftActivity()}. */
    public static final CaseFact<Boolean> LEFT_ACTIVITY = circumstance("leftActivity", Circumstances::getLeftActivity);
    /** {@link Circumstances#getContactedAfterLeaving()}. */
    public static final CaseFact<Boolean> CONTACTED_AFTER_LEAVING =
            circumstance("contactedAfterLeaving", Circumstances::getContactedAfterLeaving);
    /** {@link Circumstances#getNewActivityOffered()}. */
    public static final CaseFact<Boolean> NEW_ACTIVITY_OFFERED =
            circumstance("newActivityOffered", Circumstances::getNewActivityOffered);
    /** {@link Circumstances#getHalfTimeWork()}. */
    public static final CaseFact<Boolean> HALF_TIME_WORK = circumstance("halfTimeWork", Circumstances::getHalfTimeWork);
    /** {@link Circumstances#getWeeklyWorkHours()}. */
    public static final CaseFact<Integer> WEEKLY_WORK_HOURS =
            circumstance("weeklyWorkHours", Circumstances::getWeeklyWorkHours);
    /** {@link Circumstances#getPreparatoryEffortNeeded()}. */
    public static final CaseFact<Boolean> PREPARATORY_EFFORT_NEEDED =
            circumstance("preparatoryEffortNeeded", Circumstances::getPreparatoryEffortNeeded);
    /** {@link Circumstances#getStuRightOffer()}. */
    public static final CaseFact<Boolean> STU_RIGHT_OFFER =
            circumstance("stuRightOffer", Circumstances::getStuRightOffer);
    /** {@link Intake#getDialogueHeld()}. */
    public static final CaseFact<Boolean> DIALOGUE_HELD = intake("dialogueHeld", Intake::getDialogueHeld);
    /** {@link Intake#getProgressionDataExplained()}. */
    public static final CaseFact<Boolean> PROGRESSION_DATA_EXPLAINED =
            intake("progressionDataExplained", Intake::getProgressionDataExplained);
    /** {@link Intake#getYouthAccepts()}. */
    public static final CaseFact<Boolean> YOUTH_ACCEPTS = intake("youthAccepts", Intake::getYouthAccepts);
    /** {@link Intake#getMotivated()}. */
    public static final CaseFact<Boolean> MOTIVATED = intake("motivated", Intake::getMotivated);
    /** {@link Intake#getLeavingReason()}. */
    public static final CaseFact<Code> LEAVING_REASON = intake("leavingReason", Intake::getLeavingReason);
    /** {@link Intake#getNextContact()}. */
    public static final CaseFact<String> NEXT_CONTACT = intake("nextContact", Intake::getNextContact);

    /** The key of {@link YouthCase#getEfforts()}: are all of them known? */
    public static final FactKey EFFORTS = FactKey.at("/efforts");
    /** The key of {@link Circumstances#getNeeds()}: are all of them known? */
    public static final FactKey NEEDS = FactKey.at("/circumstances/needs");
    /** The key of {@link Circumstances#getEducation()}: are all schools and educations known? */
    public static final FactKey EDUCATION = FactKey.at("/circumstances/education");
    /** The key of {@link Circumstances#getEmployment()}: are all jobs and placements known? */
    public static final FactKey EMPLOYMENT = FactKey.at("/circumstances/employment");
    /** The key of {@link Circumstances#getPublicSupport()}: is all public support known? */
    public static final FactKey PUBLIC_SUPPORT = FactKey.at("/circumstances/publicSupport");
    /** The key of {@link YouthCase#getPlans()}: are all of them known? */
    public static final FactKey PLANS = FactKey.at("/plans");
    /** The key of {@link YouthCase#getTeam()}: are all of them known? */
    public static final FactKey TEAM = FactKey.at("/team");
    /** The key of {@link YouthCase#getTransitions()}: are all of them known? */
    public static final FactKey TRANSITIONS = FactKey.at("/transitions");

    private static final List<FactKey> ALL = List.of(
            BIRTH_DATE.getKey(),
            KUI_EFFORT.getKey(),
            SOCIAL_NEED_ASSESSED.getKey(),
            SPECIAL_SOCIAL_PROBLEM.getKey(),
            REDUCED_FUNCTIONING.getKey(),
            COORDINATION_NEED_JUDGED.getKey(),
            WELL_COORDINATED.getKey(),
            ABSENCE.getKey(),
            PLACED_OUTSIDE_HOME.getKey(),
            YOUTH_SUPPORT_DECIDED.getKey(),
            RIGHTS_EXPLAINED.getKey(),
            YOUTH_EDUCATION_COMPLETED.getKey(),
            SCHOOL_GRADE.getKey(),
            STU_YEAR.getKey(),
            FIRM_LABOUR_MARKET_LINK.getKey(),
            COMPULSORY_SCHOOLING_ENDED.getKey(),
            DUTY_EXEMPTED.getKey(),
            OTHER_ACTIVITY.getKey(),
            LEFT_ACTIVITY.getKey(),
            CONTACTED_AFTER_LEAVING.getKey(),
            NEW_ACTIVITY_OFFERED.getKey(),
            HALF_TIME_WORK.getKey(),
            WEEKLY_WORK_HOURS.getKey(),
            PREPARATORY_EFFORT_NEEDED.getKey(),
            STU_RIGHT_OFFER.getKey(),
            DIALOGUE_HELD.getKey(),
            PROGRESSION_DATA_EXPLAINED.getKey(),
            YOUTH_ACCEPTS.getKey(),
            MOTIVATED.getKey(),
            LEAVING_REASON.getKey(),
            NEXT_CONTACT.getKey(),
            EFFORTS,
            NEEDS,
            EDUCATION,
            EMPLOYMENT,
            PUBLIC_SUPPORT,
            PLANS,
            TEAM,
            TRANSITIONS);

    private static final Set<FactKey> JUDGED = Set.of(
            SPECIAL_SOCIAL_PROBLEM.getKey(),
            REDUCED_FUNCTIONING.getKey(),
            COORDINATION_NEED_JUDGED.getKey(),
            WELL_COORDINATED.getKey(),
            ABSENCE.getKey(),
            OTHER_ACTIVITY.getKey(),
            PREPARATORY_EFFORT_NEEDED.getKey(),
            STU_RIGHT_OFFER.getKey());

    private CaseFacts() {}

    /** Every key, in the order above. */
    public static List<FactKey> keys() {
        return ALL;
    }

    /**
     * Whether a fact is what a professional holds to be so (Danish: skøn), and not what can be looked up: a reasoned decision says
     * what weighed in it (forvaltningsloven § 24).
     */
    public static boolean isJudgement(FactKey key) {
        return JUDGED.contains(key);
    }

    private static <T> CaseFact<T> circumstance(String name, Function<Circumstances, FactHistory<T>> accessor) {
        return fact(
                "circumstances",
                Circumstances.class,
                name,
                (youthCase, on) -> accessor.apply(youthCase.getCircumstances()).on(on),
                (youthCase, fact) -> youthCase.withCircumstances(with(
                        youthCase.getCircumstances(),
                        name,
                        accessor.apply(youthCase.getCircumstances()).with(fact))));
    }

    private static <T> CaseFact<T> intake(String name, Function<Intake, FactHistory<T>> accessor) {
        return fact(
                "intake",
                Intake.class,
                name,
                (youthCase, on) -> accessor.apply(youthCase.getIntake()).on(on),
                (youthCase, fact) -> youthCase.withIntake(with(
                        youthCase.getIntake(),
                        name,
                        accessor.apply(youthCase.getIntake()).with(fact))));
    }

    /** The value with one attribute changed. */
    @SuppressWarnings("unchecked") // the description is that of the value
    private static <V extends DomainValue> V with(V value, String name, Object changed) {
        TypeDescription<V> description = (TypeDescription<V>) TypeDescription.ofValue(value);
        Object builder = description.newBuilder();
        for (Attribute attribute : description.getAttributes()) {
            attribute.setHeld(builder, attribute.getName().equals(name) ? changed : attribute.get(value));
        }
        description.setExtra(builder, value.getExtra());
        return description.build(builder);
    }

    private static <T> CaseFact<T> fact(
            String part,
            Class<? extends DomainValue> type,
            String name,
            BiFunction<YouthCase, LocalDate, Fact<T>> accessor,
            BiFunction<YouthCase, Fact<T>, YouthCase> adder) {
        Attribute attribute = TypeDescription.of(type).findAttribute(name).orElseThrow();
        return new CaseFact<>(FactKey.at("/" + part + "/" + name), attribute.getSensitivity(), accessor, adder);
    }
}
