package dk.roedtraad.model.plan;

/** The four decisions of a follow-up (Danish: stoppes, tilpasses, suppleres, fortsættes; S1-126). Made by people. */
public enum FollowUpDecision {
    /** The effort stops. */
    STOP,
    /** The effort is adapted. */
    ADAPT,
    /** The effort is supplemented. */
    SUPPLEMENT,
    /** The effort continues. */
    CONTINUE
}
