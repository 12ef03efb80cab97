package dk.roedtraad.model.plan;

import dk.roedtraad.model.code.Code;

/** Codes of how far a goal reaches (Danish: målniveauer). An open list. */
public final class GoalLevels {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:goal-level";

    /** What the youth wishes for (Danish: ønske). */
    public static final Code WISH = Code.of(SYSTEM, "wish");
    /** What the whole of the help is for (Danish: formål). */
    public static final Code PURPOSE = Code.of(SYSTEM, "purpose");
    /** What an effort is to reach (Danish: indsatsmål). */
    public static final Code EFFORT_GOAL = Code.of(SYSTEM, "effort-goal");
    /** A part of another goal (Danish: delmål). */
    public static final Code SUB_GOAL = Code.of(SYSTEM, "sub-goal");

    private GoalLevels() {}
}
