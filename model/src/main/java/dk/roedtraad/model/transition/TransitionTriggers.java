package dk.roedtraad.model.transition;

import dk.roedtraad.model.code.Code;

/** Codes of what sets a transition off (Danish: anledninger til overgang). An open list. */
public final class TransitionTriggers {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:transition-trigger";

    /** A birthday. */
    public static final Code BIRTHDAY = Code.of(SYSTEM, "birthday");
    /** School ends. */
    public static final Code END_OF_SCHOOL = Code.of(SYSTEM, "end-of-school");
    /** A placement ends. */
    public static final Code END_OF_PLACEMENT = Code.of(SYSTEM, "end-of-placement");
    /** An effort ends. */
    public static final Code END_OF_EFFORT = Code.of(SYSTEM, "end-of-effort");
    /** An education or a job starts. */
    public static final Code START_OF_EDUCATION_OR_JOB = Code.of(SYSTEM, "start-of-education-or-job");
    /** The youth moves. */
    public static final Code MOVE = Code.of(SYSTEM, "move");
    /** A professional leaves. */
    public static final Code CHANGE_OF_PROFESSIONAL = Code.of(SYSTEM, "change-of-professional");

    private TransitionTriggers() {}
}
