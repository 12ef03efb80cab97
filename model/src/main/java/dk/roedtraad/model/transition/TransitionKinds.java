package dk.roedtraad.model.transition;

import dk.roedtraad.model.code.Code;

/** Codes of the kinds of transition (Danish: overgange). An open list. */
public final class TransitionKinds {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:transition";

    /** Legal adulthood. */
    public static final Code TURNING_18 = Code.of(SYSTEM, "turning-18");
    /** From lower secondary school to a youth education. */
    public static final Code SCHOOL_TO_YOUTH_EDUCATION = Code.of(SYSTEM, "school-to-youth-education");
    /** From FGU to a youth education. */
    public static final Code FGU_TO_YOUTH_EDUCATION = Code.of(SYSTEM, "fgu-to-youth-education");
    /** From placement to own life. */
    public static final Code PLACEMENT_TO_OWN_LIFE = Code.of(SYSTEM, "placement-to-own-life");

    private TransitionKinds() {}
}
