package dk.roedtraad.model.figure;

import dk.roedtraad.model.code.Code;

/** Codes of what a key figure counts (Danish: nøgletal). An open list; the wording of a code is its definition. */
public final class Figures {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:key-figure";

    /** All who meet the criteria, whether or not they take part (Danish: objektiv målgruppe, S1-133). */
    public static final Code TARGET_GROUP = Code.of(SYSTEM, "target-group");
    /** Those who do receive the special effort (Danish: Indsatsgruppen, S1-133). */
    public static final Code INTERVENTION_GROUP = Code.of(SYSTEM, "intervention-group");
    /** Those with a coordinator or a continuous professional. */
    public static final Code WITH_COORDINATOR = Code.of(SYSTEM, "with-coordinator");
    /** Those with a goal in their own words. */
    public static final Code WITH_YOUTH_GOAL = Code.of(SYSTEM, "with-youth-goal");
    /** Those with a next step. */
    public static final Code WITH_NEXT_STEP = Code.of(SYSTEM, "with-next-step");
    /** Those who turned 18 with a handover before. */
    public static final Code HANDED_OVER_BEFORE_18 = Code.of(SYSTEM, "handed-over-before-18");
    /** Days from referral to the start of the first effort. */
    public static final Code DAYS_TO_START = Code.of(SYSTEM, "days-to-start");
    /** Those who have left. */
    public static final Code LEFT = Code.of(SYSTEM, "left");
    /** Efforts that run or have run. */
    public static final Code EFFORTS_USED = Code.of(SYSTEM, "efforts-used");
    /** Needs for which no effort runs. */
    public static final Code NEEDS_WITHOUT_EFFORT = Code.of(SYSTEM, "needs-without-effort");
    /** Measurements that were made when they were due. */
    public static final Code MEASURED_ON_SCHEDULE = Code.of(SYSTEM, "measured-on-schedule");
    /** What the youths themselves say of it. */
    public static final Code YOUTH_EXPERIENCE = Code.of(SYSTEM, "youth-experience");

    private Figures() {}
}
