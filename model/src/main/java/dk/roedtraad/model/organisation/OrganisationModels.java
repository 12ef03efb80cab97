package dk.roedtraad.model.organisation;

import dk.roedtraad.model.code.Code;

/** Codes of the base models of organisation (Danish: organisationsmodeller, S3-15 to S3-20). They can be combined, and the list is open. */
public final class OrganisationModels {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:organisation-model";

    /** A separate youth unit (Danish: særskilt ungeenhed). */
    public static final Code YOUTH_UNIT = Code.of(SYSTEM, "youth-unit");
    /** Binding cooperation within the present structure (Danish: forpligtende samarbejde). */
    public static final Code BINDING_COOPERATION = Code.of(SYSTEM, "binding-cooperation");
    /** One caseworker who coordinates (Danish: tovholderfunktion). */
    public static final Code COORDINATOR = Code.of(SYSTEM, "coordinator");

    private OrganisationModels() {}
}
