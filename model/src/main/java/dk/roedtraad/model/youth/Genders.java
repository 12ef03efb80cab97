package dk.roedtraad.model.youth;

import dk.roedtraad.model.code.Code;

/** Codes of gender, as stated (Danish: køn, S1-132). An open list; never read from a CPR number. */
public final class Genders {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:gender";

    /** Female (Danish: kvinde). */
    public static final Code FEMALE = Code.of(SYSTEM, "female");
    /** Male (Danish: mand). */
    public static final Code MALE = Code.of(SYSTEM, "male");
    /** Neither of the two, or both (Danish: nonbinær). */
    public static final Code NON_BINARY = Code.of(SYSTEM, "non-binary");

    private Genders() {}
}
