package dk.roedtraad.model.youth;

import dk.roedtraad.model.code.Code;

/** Codes of how the youth lives (Danish: boligsituationer, S0-77). An open list. */
public final class HousingSituations {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:housing";

    /** An own home (Danish: egen bolig). */
    public static final Code OWN_HOME = Code.of(SYSTEM, "own-home");
    /** With one or more parents (Danish: hos forældre). */
    public static final Code WITH_PARENTS = Code.of(SYSTEM, "with-parents");
    /** With others of the family (Danish: hos anden familie). */
    public static final Code WITH_FAMILY = Code.of(SYSTEM, "with-family");
    /** Placed in a foster family (Danish: plejefamilie). */
    public static final Code FOSTER_CARE = Code.of(SYSTEM, "foster-care");
    /** Placed in a residential home (Danish: opholdssted eller døgninstitution). */
    public static final Code RESIDENTIAL_CARE = Code.of(SYSTEM, "residential-care");
    /** Housing with support at hand (Danish: botilbud). */
    public static final Code SUPPORTED_HOUSING = Code.of(SYSTEM, "supported-housing");
    /** A student room or youth housing (Danish: ungdomsbolig, kollegium). */
    public static final Code STUDENT_HOUSING = Code.of(SYSTEM, "student-housing");
    /** Somewhere for a limited time (Danish: midlertidig bolig). */
    public static final Code TEMPORARY = Code.of(SYSTEM, "temporary");
    /** With friends, from sofa to sofa (Danish: sofasurfer). */
    public static final Code WITH_FRIENDS = Code.of(SYSTEM, "with-friends");
    /** A home that may be lost, close to homelessness (Danish: usikker boligsituation, S1-12). */
    public static final Code INSECURE = Code.of(SYSTEM, "insecure");
    /** Without a home (Danish: hjemløs, S0-77, S0-80). */
    public static final Code HOMELESS = Code.of(SYSTEM, "homeless");

    private HousingSituations() {}
}
