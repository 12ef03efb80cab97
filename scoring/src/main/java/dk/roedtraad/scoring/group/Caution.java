package dk.roedtraad.scoring.group;

/** What must be said along with an estimate (Danish: forbehold). Worded by {@code group.caution.NAME}. */
public enum Caution {
    /**
     * Before and after without a comparison group: the change may be regression to the mean, the season, or that those who had it
     * worse dropped out.
     */
    UNCONTROLLED,
    /** Some rows had no value and are left out: {@link Estimate#missing}. */
    UNKNOWN_LEFT_OUT,
    /** It is compared with a group that it is itself part of, so the difference is smaller than that from the others. */
    INCLUDES_ITSELF,
    /** Pairs without a difference are left out of the test. */
    TIES_LEFT_OUT,
    /** Who had a competing event, such as a move, counts as no longer followed; that makes the share with the event too high. */
    COMPETING_AS_CENSORED
}
