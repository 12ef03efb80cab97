package dk.roedtraad.model.youth;

import dk.roedtraad.model.code.Code;

/**
 * Codes of what a step of a youth journey is about (Danish: trin i ungerejsen, S0-09). An open list; these five are
 * the ones named.
 */
public final class JourneyKinds {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:journey-kind";

    /** School (Danish: skole). */
    public static final Code SCHOOL = Code.of(SYSTEM, "school");
    /** A support contact person (Danish: støttekontaktperson). */
    public static final Code SUPPORT_CONTACT_PERSON = Code.of(SYSTEM, "support-contact-person");
    /** A youth education (Danish: ungdomsuddannelse). */
    public static final Code YOUTH_EDUCATION = Code.of(SYSTEM, "youth-education");
    /** A placement in a company (Danish: virksomhedspraktik). */
    public static final Code COMPANY_PLACEMENT = Code.of(SYSTEM, "company-placement");
    /** Treatment of substance misuse (Danish: misbrugsbehandling). */
    public static final Code SUBSTANCE_TREATMENT = Code.of(SYSTEM, "substance-treatment");

    private JourneyKinds() {}
}
