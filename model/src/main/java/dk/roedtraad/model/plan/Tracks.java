package dk.roedtraad.model.plan;

import dk.roedtraad.model.code.Code;

/** Codes of what a plan leads towards (Danish: spor, S1-51). An open list. A job is as full an outcome as an education (S4-13). */
public final class Tracks {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:track";

    /** An education. */
    public static final Code EDUCATION = Code.of(SYSTEM, "education");
    /** A job. */
    public static final Code EMPLOYMENT = Code.of(SYSTEM, "employment");
    /** An education and a job together. */
    public static final Code COMBINED = Code.of(SYSTEM, "combined");
    /** The youth has not decided yet. */
    public static final Code UNDECIDED = Code.of(SYSTEM, "undecided");

    private Tracks() {}
}
