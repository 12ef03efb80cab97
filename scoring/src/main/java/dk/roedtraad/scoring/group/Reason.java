package dk.roedtraad.scoring.group;

/** Why an estimate, or its interval, is not there (Danish: hvorfor tallet mangler). Worded by {@code group.reason.NAME}. */
public enum Reason {
    /** Fewer persons than the method needs, of whom the values are known. */
    TOO_FEW,
    /** All have the same value, so there is nothing to divide by, or no variance to make an interval of. */
    NO_VARIATION,
    /** No pair differs, so there is no direction to test. */
    NONE_DIFFER,
    /** So few have had the event that half of them, or half by the interval, was never reached. */
    NOT_REACHED,
    /** The day is after the last on which anybody was followed. */
    BEYOND_FOLLOW_UP,
    /** The two groups share persons, and no published interval holds for that. */
    GROUPS_OVERLAP
}
