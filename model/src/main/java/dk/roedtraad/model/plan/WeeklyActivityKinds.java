package dk.roedtraad.model.plan;

import dk.roedtraad.model.code.Code;

/** Codes of what fills a week (Danish: aktiviteter i ugen, S4-17). An open list; the seven are examples of source 004. */
public final class WeeklyActivityKinds {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:weekly-activity-kind";

    /** A placement or a part-time job. */
    public static final Code WORK_PLACEMENT_OR_PART_TIME_JOB = Code.of(SYSTEM, "work-placement-or-part-time-job");
    /** A visit to an education, or bridging. */
    public static final Code EDUCATION_VISIT_OR_BRIDGING = Code.of(SYSTEM, "education-visit-or-bridging");
    /** Teaching. */
    public static final Code TEACHING = Code.of(SYSTEM, "teaching");
    /** A conversation. */
    public static final Code CONVERSATION = Code.of(SYSTEM, "conversation");
    /** Guidance on education. */
    public static final Code EDUCATION_GUIDANCE = Code.of(SYSTEM, "education-guidance");
    /** Physical training and treatment. */
    public static final Code PHYSICAL_TRAINING_AND_TREATMENT = Code.of(SYSTEM, "physical-training-and-treatment");
    /** Something together with other young people. */
    public static final Code ACTIVITY_WITH_OTHER_YOUNG_PEOPLE = Code.of(SYSTEM, "activity-with-other-young-people");

    private WeeklyActivityKinds() {}
}
