package dk.roedtraad.model.catalogue;

import dk.roedtraad.model.code.Code;

/** Codes of the part of the way that an entry belongs to (Danish: faser). An open list. */
public final class Phases {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:phase";

    /** Around lower secondary school (Danish: omkring grundskolen). */
    public static final Code AROUND_SCHOOL = Code.of(SYSTEM, "around-school");
    /** After lower secondary school (Danish: efter grundskolen). */
    public static final Code AFTER_SCHOOL = Code.of(SYSTEM, "after-school");
    /** Staying in education and job (Danish: fastholdelse). */
    public static final Code RETENTION = Code.of(SYSTEM, "retention");
    /** Across them all (Danish: tværgående). */
    public static final Code CROSSCUTTING = Code.of(SYSTEM, "crosscutting");

    private Phases() {}
}
