package dk.roedtraad.model.catalogue;

import dk.roedtraad.model.code.Code;

/** Codes of how exact a stated number is (Danish: forbehold). An open list. */
public final class Qualifiers {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:qualifier";

    /** As it stands. */
    public static final Code EXACT = Code.of(SYSTEM, "exact");
    /** About. */
    public static final Code ABOUT = Code.of(SYSTEM, "about");
    /** Just under: the number itself is too high. */
    public static final Code JUST_UNDER = Code.of(SYSTEM, "just-under");
    /** A goal of at least so much; nothing has been measured. */
    public static final Code TARGET_MINIMUM = Code.of(SYSTEM, "target-minimum");
    /** Of a whole institution, and so no effect of the entry. */
    public static final Code INSTITUTION_LEVEL = Code.of(SYSTEM, "institution-level");
    /** Stated, but without a figure. */
    public static final Code STATED_WITHOUT_FIGURE = Code.of(SYSTEM, "stated-without-figure");

    private Qualifiers() {}
}
