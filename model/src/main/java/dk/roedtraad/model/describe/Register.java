package dk.roedtraad.model.describe;

/** For whom a text is written. */
public enum Register {
    /** The caseworker: formal but plain. */
    PROFESSIONAL,
    /** The youth: short, kind, and without the words of the administration. */
    YOUTH
}
