package dk.roedtraad.rules.parameter;

/** The keys of the dated numbers that the rules use. */
public final class ParameterKeys {
    /** The lowest age of the target group. */
    public static final String TARGET_AGE_MIN = "visitation.age.min";
    /** The highest age of the target group, included. */
    public static final String TARGET_AGE_MAX = "visitation.age.max";
    /** From how many sectors there is a need of coordination. */
    public static final String COORDINATION_SECTORS = "coordination.sectors.min";
    /** From which age 18 is near enough to talk about. */
    public static final String APPROACHING_18 = "indicator.approaching18.age";
    /** From how many months an unbroken course is long. */
    public static final String LONG_COURSE = "indicator.longcourse.months";
    /** Below which age public support for living costs came early. No source gives it; the host sets it. */
    public static final String EARLY_SUPPORT_AGE = "indicator.earlysupport.age";
    /** From how many changes of school there are many. No source gives it; the host sets it. */
    public static final String SCHOOL_CHANGES = "indicator.schoolchanges.min";
    /** From which age serviceloven gives social support. */
    public static final String SOCIAL_SERVICES_FROM = "socialservices.age.from";
    /** The age of majority. */
    public static final String MAJORITY = "age.majority";
    /** The age at which the municipality's responsibility ends. */
    public static final String RESPONSIBILITY_END = "responsibility.age.end";
    /** How long before the end of a placement at 18 the decision on ungestøtte falls. */
    public static final String YOUTH_SUPPORT_LEAD = "youthsupport.decision.lead";
    /** The age at which ungestøtte ends, and with it all support under barnets lov. */
    public static final String YOUTH_SUPPORT_END = "youthsupport.age.end";
    /** The age at which it is decided whether an ungeplan is to be made. */
    public static final String YOUTH_PLAN_DECISION = "youthplan.decision.age";
    /** How long after that an ungeplan is to be ready. */
    public static final String YOUTH_PLAN_READY = "youthplan.ready";
    /** The age from which the change to adult life is prepared for a youth with a disability or a long illness. */
    public static final String TRANSITION_PREPARATION = "transition.preparation.age";
    /** How many days the first time in education or job lasts. No source gives it for all; the host sets it. */
    public static final String FIRST_TIME = "start.firsttime.days";
    /** The age from which rights and demands at 18 are explained. */
    public static final String RIGHTS_INFORMATION = "rights.information.age";
    /** The age from which the handover meeting is due. */
    public static final String HANDOVER_MEETING = "handover.meeting.age";
    /** An index up to and including this is low. */
    public static final String LOW_SCORE = "lowscore.index";
    /** So many low scores in a row prompt a talk. */
    public static final String LOW_SCORES_IN_A_ROW = "lowscore.inarow";
    /** A drop of at least this prompts a talk. */
    public static final String SCORE_DROP = "lowscore.drop";
    /** So many days without activity are passivity. No source gives it; the host sets it. */
    public static final String PASSIVITY = "passivity.days";
    /** The lowest age of the duty to be in education, work or another activity. */
    public static final String DUTY_AGE_MIN = "duty.age.min";
    /** The age at which that duty ends. */
    public static final String DUTY_AGE_END = "duty.age.end";
    /** Contact after a youth has left what was agreed, by the wording that counts hverdage. */
    public static final String CONTACT_WEEKDAYS = "contact.after.leaving.weekdays";
    /** The same by the wording that counts arbejdsdage. Which holds is not settled. */
    public static final String CONTACT_WORKING_DAYS = "contact.after.leaving.workingdays";
    /** Within so many days after the contact a new activity is offered. */
    public static final String NEW_ACTIVITY_DAYS = "new.activity.days";
    /** The lowest age of outreach. */
    public static final String OUTREACH_AGE_MIN = "outreach.age.min";
    /** The age at which outreach ends. */
    public static final String OUTREACH_AGE_END = "outreach.age.end";
    /** From so many hours of work a week a youth is exempt from outreach. The sources conflict; the host sets it. */
    public static final String OUTREACH_WORK_HOURS = "outreach.work.hours";
    /** The age at which FGU is no longer offered. */
    public static final String FGU_AGE_END = "fgu.offer.age.end";
    /** The age at which STU is no longer offered. */
    public static final String STU_AGE_END = "stu.offer.age.end";
    /** So long after the last review the next is due. */
    public static final String REVIEW_INTERVAL = "review.interval";
    /** Within so many days after it was asked for, treatment of drug misuse starts. */
    public static final String DRUG_TREATMENT_START = "drugtreatment.start";
    /** Within so many days after it was agreed an effort starts. No source gives it; the host sets it. */
    public static final String START = "start.latest.days";
    /** More changes of continuous professional than this are many. No source gives it; the host sets it. */
    public static final String COORDINATOR_CHANGES = "coordinator.changes.max";
    /** More contacts at once than this are many. No source gives it; the host sets it. */
    public static final String CONTACTS = "contacts.max";
    /** More youths than this are too many for one continuous professional. The sources differ; the host sets it. */
    public static final String CASELOAD = "caseload.max";
    /** On so many days of measurement a trend rests before combined efforts are proposed. No source gives it; the host sets it. */
    public static final String COMBINE_TREND = "combine.trend.days";
    /** The fewest persons that a cell of key figures shows. No rule asks for it: whoever counts does. */
    public static final String FIGURE_CELL_MIN = "figures.cell.min";

    private ParameterKeys() {}
}
