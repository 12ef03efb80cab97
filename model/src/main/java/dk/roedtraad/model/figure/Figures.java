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
    /** Those of the target group who are known not to receive it (Danish: resten af målgruppen, C-09). */
    public static final Code REST_OF_TARGET_GROUP = Code.of(SYSTEM, "rest-of-target-group");
    /** Those who receive it, although they are known not to meet the criteria. */
    public static final Code OUTSIDE_TARGET_GROUP = Code.of(SYSTEM, "outside-target-group");
    /** The share of the target group who receive it (S1-134). */
    public static final Code REACHED = Code.of(SYSTEM, "reached");
    /** How the target group is made up: the share of a category (S1-132). */
    public static final Code TARGET_GROUP_SHARE = Code.of(SYSTEM, "target-group-share");
    /** How those who receive it are made up. */
    public static final Code INTERVENTION_GROUP_SHARE = Code.of(SYSTEM, "intervention-group-share");
    /** How the rest of the target group is made up. */
    public static final Code REST_OF_TARGET_GROUP_SHARE = Code.of(SYSTEM, "rest-of-target-group-share");
    /** Those with a coordinator or a continuous professional. */
    public static final Code WITH_COORDINATOR = Code.of(SYSTEM, "with-coordinator");
    /** Those with a goal in their own words. */
    public static final Code WITH_YOUTH_GOAL = Code.of(SYSTEM, "with-youth-goal");
    /** Those with a next step. */
    public static final Code WITH_NEXT_STEP = Code.of(SYSTEM, "with-next-step");
    /** Those who turned 18 in the period. */
    public static final Code TURNED_18 = Code.of(SYSTEM, "turned-18");
    /** Those of them with a handover before. */
    public static final Code HANDED_OVER_BEFORE_18 = Code.of(SYSTEM, "handed-over-before-18");
    /** Those whose first effort after the referral started in the period. */
    public static final Code STARTED = Code.of(SYSTEM, "started");
    /** Days from referral to the start of the first effort. */
    public static final Code DAYS_TO_START = Code.of(SYSTEM, "days-to-start");
    /** Those who have left. */
    public static final Code LEFT = Code.of(SYSTEM, "left");
    /** Those for whom an effort runs or has run in the period. */
    public static final Code EFFORTS_USED = Code.of(SYSTEM, "efforts-used");
    /** Those with a need for which no effort runs. */
    public static final Code NEEDS_WITHOUT_EFFORT = Code.of(SYSTEM, "needs-without-effort");
    /** Measurements that were made when they were due. */
    public static final Code MEASURED_ON_SCHEDULE = Code.of(SYSTEM, "measured-on-schedule");
    /** What the youths themselves say of it. */
    public static final Code YOUTH_EXPERIENCE = Code.of(SYSTEM, "youth-experience");

    private Figures() {}
}
