package dk.roedtraad.scoring.group;

/** How the time of a person ended (Danish: udfald). */
public enum Outcome {
    /** The event that is looked for, such as a start in education or a job. */
    EVENT,
    /** Another event, after which the one that is looked for cannot come or cannot be seen: a move, a pension, a death. */
    COMPETING,
    /** No event on the last day that the person was followed (censored). */
    CENSORED,
    /** Not known; such a row is left out and counted. */
    UNKNOWN
}
