package dk.roedtraad.model.professional;

import dk.roedtraad.model.code.Code;

/**
 * Codes of what a professional is able to do (Danish: kompetencer, S1-22). An open list; of an instrument, use the
 * code of the instrument in the host's own system, or the ones here.
 */
public final class Competences {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:competence";

    /** Working across fields (Danish: tværgående samarbejde, S1-22). */
    public static final Code CROSS_CUTTING_WORK = Code.of(SYSTEM, "cross-cutting-work");
    /** Involving young people (Danish: inddragelse, S1-22). */
    public static final Code INVOLVING = Code.of(SYSTEM, "involving");
    /** Working with motivation (Danish: motivationsarbejde, S1-22). */
    public static final Code MOTIVATING = Code.of(SYSTEM, "motivating");
    /** Use of WHO-5 (Danish: brug af WHO-5, S1-113). */
    public static final Code WHO5 = Code.of(SYSTEM, "who5");
    /** Use of BIP (Danish: brug af BIP, S1-113). */
    public static final Code BIP = Code.of(SYSTEM, "bip");

    private Competences() {}
}
