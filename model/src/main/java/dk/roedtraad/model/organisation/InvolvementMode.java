package dk.roedtraad.model.organisation;

/** Whether youths are involved all along or at set times (Danish: inddragelsens form, S1-97). */
public enum InvolvementMode {
    /** All along. */
    CONTINUOUS,
    /** At set times. */
    FIXED
}
