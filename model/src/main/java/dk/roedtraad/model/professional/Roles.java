package dk.roedtraad.model.professional;

import dk.roedtraad.model.code.Code;

/** Codes of the roles that professionals hold (Danish: roller). An open list; local titles are the host's. */
public final class Roles {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:role";

    /** The one professional who stays and coordinates (Danish: gennemgående fagperson, S1-50). */
    public static final Code CONTINUOUS_PROFESSIONAL = Code.of(SYSTEM, "continuous-professional");
    /** The caseworker with decision power (Danish: myndighedssagsbehandler, S1-55). */
    public static final Code AUTHORITY_CASEWORKER = Code.of(SYSTEM, "authority-caseworker");
    /** The adviser of the municipal youth effort (Danish: KUI-vejleder). */
    public static final Code KUI_ADVISER = Code.of(SYSTEM, "kui-adviser");
    /** A contact person (Danish: kontaktperson). */
    public static final Code CONTACT_PERSON = Code.of(SYSTEM, "contact-person");
    /** A contact teacher at the place of education (Danish: kontaktlærer). */
    public static final Code CONTACT_TEACHER = Code.of(SYSTEM, "contact-teacher");

    private Roles() {}
}
