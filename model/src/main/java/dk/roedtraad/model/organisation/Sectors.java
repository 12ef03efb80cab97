package dk.roedtraad.model.organisation;

import dk.roedtraad.model.code.Code;

/** Codes of the sectors that a coherent effort joins (Danish: sektorer, S1-53). An open list. */
public final class Sectors {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:sector";

    /** Education. */
    public static final Code EDUCATION = Code.of(SYSTEM, "education");
    /** Employment. */
    public static final Code EMPLOYMENT = Code.of(SYSTEM, "employment");
    /** Social support. */
    public static final Code SOCIAL = Code.of(SYSTEM, "social");
    /** Health. */
    public static final Code HEALTH = Code.of(SYSTEM, "health");

    private Sectors() {}
}
