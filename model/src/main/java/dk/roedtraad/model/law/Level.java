package dk.roedtraad.model.law;

/** How loud a finding is (Danish: niveau). */
public enum Level {
    /** A deadline or duty of the law. Only {@link Ground#LAW} may say it. */
    ACT_NOW,
    /** Worth a look by a professional. */
    LOOK_AT,
    /** Good to know. */
    FOR_INFORMATION
}
