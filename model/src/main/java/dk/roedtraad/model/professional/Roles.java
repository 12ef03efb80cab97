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
    /**
     * The caseworker who ties the effort together and opens the way to other offers (Danish: koordinerende
     * sagsbehandler, S4-14).
     */
    public static final Code COORDINATING_CASEWORKER = Code.of(SYSTEM, "coordinating-caseworker");
    /** The one responsible for coordination across where there is no youth unit (Danish: tovholder, S2-36, S3-20). */
    public static final Code COORDINATOR = Code.of(SYSTEM, "coordinator");
    /** The caseworker of the family department (Danish: familiesagsbehandler, S1-46). */
    public static final Code FAMILY_CASEWORKER = Code.of(SYSTEM, "family-caseworker");
    /** Whom caseworkers turn to with a youth who may need the effort (Danish: KUI-ambassadør, S1-39, S1-40). */
    public static final Code KUI_AMBASSADOR = Code.of(SYSTEM, "kui-ambassador");
    /** The adviser of youth education guidance (Danish: UU-vejleder, S2-58, S2-66). */
    public static final Code UU_ADVISER = Code.of(SYSTEM, "uu-adviser");
    /** A guide who follows the youth (Danish: ungeguide, S1-66, S2-63). */
    public static final Code YOUTH_GUIDE = Code.of(SYSTEM, "youth-guide");
    /** A youth adviser with a coordinating role (Danish: ungeadviser, S2-36). */
    public static final Code YOUTH_ADVISER = Code.of(SYSTEM, "youth-adviser");
    /** A mentor (Danish: mentor, S2-71, S3-24). */
    public static final Code MENTOR = Code.of(SYSTEM, "mentor");
    /** Support in everyday life (Danish: støttekontaktperson, SKP, S2-71, S3-24). */
    public static final Code SUPPORT_CONTACT_PERSON = Code.of(SYSTEM, "support-contact-person");
    /** The one the youth trusts and who carries the relation (Danish: relationsbærer, S0-59). */
    public static final Code RELATION_HOLDER = Code.of(SYSTEM, "relation-holder");
    /** The one who makes the system understandable (Danish: oversætter, S0-51). */
    public static final Code TRANSLATOR = Code.of(SYSTEM, "translator");
    /** The primary contact in IPS, among employers, schools, psychiatry and others (Danish: IPS-konsulent, S2-81). */
    public static final Code IPS_CONSULTANT = Code.of(SYSTEM, "ips-consultant");
    /** The one who finds the company (Danish: virksomhedskonsulent, S2-85). */
    public static final Code COMPANY_CONSULTANT = Code.of(SYSTEM, "company-consultant");
    /**
     * The next to turn to at a place of education where the contact teacher is not enough (Danish: trivselskonsulent,
     * S2-99).
     */
    public static final Code WELLBEING_CONSULTANT = Code.of(SYSTEM, "wellbeing-consultant");
    /** An older adult employed at a school who helps and does not assess (Danish: bedsteforælder på skolen, S2-94). */
    public static final Code SCHOOL_GRANDPARENT = Code.of(SYSTEM, "school-grandparent");
    /** A teacher for behaviour, contact and wellbeing (Danish: AKT-lærer, S0-17). */
    public static final Code AKT_TEACHER = Code.of(SYSTEM, "akt-teacher");
    /** A wellbeing coach at a school (Danish: trivselscoach, S0-17). */
    public static final Code WELLBEING_COACH = Code.of(SYSTEM, "wellbeing-coach");
    /** A learning consultant at a school (Danish: læringskonsulent, S0-17). */
    public static final Code LEARNING_CONSULTANT = Code.of(SYSTEM, "learning-consultant");
    /** A psychologist for young people (Danish: ungepsykolog, S1-72). */
    public static final Code YOUTH_PSYCHOLOGIST = Code.of(SYSTEM, "youth-psychologist");
    /** Someone of the social work in a housing area (Danish: boligsocial medarbejder, S3-26). */
    public static final Code SOCIAL_HOUSING_WORKER = Code.of(SYSTEM, "social-housing-worker");
    /** An officer who works with the municipality (Danish: politi, S3-26). */
    public static final Code POLICE = Code.of(SYSTEM, "police");
    /** A volunteer (Danish: frivillig, S4-08, S4-20). */
    public static final Code VOLUNTEER = Code.of(SYSTEM, "volunteer");
    /** Someone whom the youth brings along to a meeting with the authority (Danish: bisidder, forvaltningsloven § 8). */
    public static final Code BISIDDER = Code.of(SYSTEM, "bisidder");

    private Roles() {}
}
