package dk.roedtraad.model.plan;

import dk.roedtraad.model.code.Code;

/** Codes of the kinds of effort that rules know (Danish: indsatstyper). An open list. */
public final class EffortKinds {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:effort-kind";

    /** A placement outside the home (Danish: anbringelse). */
    public static final Code PLACEMENT = Code.of(SYSTEM, "placement");
    /** Preparatory basic education (Danish: FGU). */
    public static final Code FGU = Code.of(SYSTEM, "fgu");
    /** A contact person (Danish: kontaktperson). */
    public static final Code CONTACT_PERSON = Code.of(SYSTEM, "contact-person");
    /** A mentor (Danish: mentor). */
    public static final Code MENTOR = Code.of(SYSTEM, "mentor");

    private EffortKinds() {}
}
