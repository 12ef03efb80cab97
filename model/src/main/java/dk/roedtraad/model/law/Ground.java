package dk.roedtraad.model.law;

/** What a rule rests on (Danish: grundlag). Shown with everything a rule says. */
public enum Ground {
    /** Law in force on the day. */
    LAW,
    /** A must, a definition or the stated purpose of the national model (source 001). */
    MODEL,
    /** A recommendation, an example or a voice in the sources. */
    PRACTICE,
    /** This library's own proposal. */
    LIBRARY
}
