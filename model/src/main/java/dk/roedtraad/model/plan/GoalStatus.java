package dk.roedtraad.model.plan;

/**
 * Where the youth is with a goal (Danish: målstatus). Closed, since a rule that looks for the next step or for what is
 * worked on now (S2-22, S2-29) must know of every goal whether it is still pursued. A goal may go back and forth; its
 * history shows it.
 */
public enum GoalStatus {
    /** Agreed on and not yet begun. */
    PLANNED,
    /** Worked on now. */
    ACTIVE,
    /** Reached. */
    REACHED,
    /** Not worked on any more, for a while or for good. */
    SET_ASIDE
}
