package dk.roedtraad.model.plan;

import dk.roedtraad.model.code.Code;

/** Codes of why an effort or a plan has ended (Danish: afslutningsårsager, S1-28). An open list. None is a failure by itself. */
public final class EndReasons {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:end-reason";

    /** The goal was reached. */
    public static final Code GOAL_REACHED = Code.of(SYSTEM, "goal-reached");
    /** It ran to its end. */
    public static final Code COMPLETED = Code.of(SYSTEM, "completed");
    /** The youth has started an education. */
    public static final Code STARTED_EDUCATION = Code.of(SYSTEM, "started-education");
    /** The youth has started a job. */
    public static final Code STARTED_JOB = Code.of(SYSTEM, "started-job");
    /** The youth has moved away. */
    public static final Code MOVED = Code.of(SYSTEM, "moved");
    /** The youth no longer comes. */
    public static final Code DROPPED_OUT = Code.of(SYSTEM, "dropped-out");
    /** The youth has said no (Danish: takket nej). */
    public static final Code YOUTH_DECLINED = Code.of(SYSTEM, "youth-declined");
    /** Something else has taken its place. */
    public static final Code REPLACED = Code.of(SYSTEM, "replaced");
    /** The youth is no longer among those it is for. */
    public static final Code NO_LONGER_IN_TARGET_GROUP = Code.of(SYSTEM, "no-longer-in-target-group");
    /** Something else. */
    public static final Code OTHER = Code.of(SYSTEM, "other");

    private EndReasons() {}
}
