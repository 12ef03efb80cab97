package dk.roedtraad.model.youth;

import dk.roedtraad.model.code.Code;

/**
 * Codes of what a person in the network is to the youth (Danish: relationer i netværket, S3-14). An open list; nobody
 * needs to have two parents.
 */
public final class NetworkRelations {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:network-relation";

    /** A mother (Danish: mor). */
    public static final Code MOTHER = Code.of(SYSTEM, "mother");
    /** A father (Danish: far). */
    public static final Code FATHER = Code.of(SYSTEM, "father");
    /** Another parent, such as a co-mother (Danish: anden forælder). */
    public static final Code OTHER_PARENT = Code.of(SYSTEM, "other-parent");
    /** The partner of a parent (Danish: papforælder). */
    public static final Code STEP_PARENT = Code.of(SYSTEM, "step-parent");
    /** A foster parent (Danish: plejeforælder). */
    public static final Code FOSTER_PARENT = Code.of(SYSTEM, "foster-parent");
    /** A guardian appointed by the authorities (Danish: værge). */
    public static final Code GUARDIAN = Code.of(SYSTEM, "guardian");
    /** A brother or sister (Danish: søskende). */
    public static final Code SIBLING = Code.of(SYSTEM, "sibling");
    /**
     * A grandparent in the family (Danish: bedsteforælder). The one employed at a school is {@link
     * dk.roedtraad.model.professional.Roles#SCHOOL_GRANDPARENT}.
     */
    public static final Code GRANDPARENT = Code.of(SYSTEM, "grandparent");
    /** Someone else in the family (Danish: anden familie). */
    public static final Code OTHER_FAMILY = Code.of(SYSTEM, "other-family");
    /** A boyfriend, girlfriend or spouse (Danish: kæreste). */
    public static final Code PARTNER = Code.of(SYSTEM, "partner");
    /** A friend (Danish: ven, S0-77). */
    public static final Code FRIEND = Code.of(SYSTEM, "friend");
    /** A role model, adult or young (Danish: rollemodel, S4-04). */
    public static final Code ROLE_MODEL = Code.of(SYSTEM, "role-model");
    /** A volunteer whom the youth can turn to (Danish: frivillig mentor, S4-08). */
    public static final Code MENTOR_VOLUNTEER = Code.of(SYSTEM, "mentor-volunteer");
    /** Another adult outside the family, such as a neighbour or a coach (Danish: anden voksen). */
    public static final Code OTHER_ADULT = Code.of(SYSTEM, "other-adult");

    private NetworkRelations() {}
}
