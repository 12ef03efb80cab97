package dk.roedtraad.model.youth;

import dk.roedtraad.model.code.Code;

/** Codes of how a spell ended (Danish: afslutning af forløb). An open list. */
public final class SpellEndings {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:spell-ending";

    /** Completed as meant (Danish: gennemført). */
    public static final Code COMPLETED = Code.of(SYSTEM, "completed");
    /** Broken off before it was done (Danish: afbrudt). */
    public static final Code INTERRUPTED = Code.of(SYSTEM, "interrupted");
    /** Left for something else (Danish: skiftet til andet). */
    public static final Code MOVED_ON = Code.of(SYSTEM, "moved-on");
    /** Another ending (Danish: andet). */
    public static final Code OTHER = Code.of(SYSTEM, "other");

    private SpellEndings() {}
}
