package dk.roedtraad.model.fact;

import dk.roedtraad.model.code.Code;

/** Codes of who information comes from, and whose words they are (Danish: oplysningskilde). An open list. */
public final class Informants {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:informant";

    /** The youth. */
    public static final Code YOUTH = Code.of(SYSTEM, "youth");
    /** The youth, together with a professional: the usual way WHO-5 and BIP are answered (S1-129). */
    public static final Code YOUTH_WITH_PROFESSIONAL = Code.of(SYSTEM, "youth-with-professional");
    /** A professional. */
    public static final Code PROFESSIONAL = Code.of(SYSTEM, "professional");
    /** A parent or another custody holder. */
    public static final Code CUSTODY_HOLDER = Code.of(SYSTEM, "custody-holder");

    private Informants() {}

    /** Whether what is told is the youth's own: also what the youth tells together with a professional. */
    public static boolean isYouth(Code informant) {
        return informant.equals(YOUTH) || informant.equals(YOUTH_WITH_PROFESSIONAL);
    }
}
