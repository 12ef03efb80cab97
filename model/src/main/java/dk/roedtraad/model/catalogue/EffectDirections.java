package dk.roedtraad.model.catalogue;

import dk.roedtraad.model.code.Code;

/** Codes of the way an effect goes (Danish: effektens retning). An open list. */
public final class EffectDirections {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:effect-direction";

    /** For the better. */
    public static final Code POSITIVE = Code.of(SYSTEM, "positive");
    /** Neither way. */
    public static final Code NONE = Code.of(SYSTEM, "none");
    /** For the worse. */
    public static final Code NEGATIVE = Code.of(SYSTEM, "negative");
    /** Some one way and some the other. */
    public static final Code MIXED = Code.of(SYSTEM, "mixed");

    private EffectDirections() {}
}
