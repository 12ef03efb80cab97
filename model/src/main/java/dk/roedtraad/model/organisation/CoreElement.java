package dk.roedtraad.model.organisation;

/** One of the five core elements of the national model (Danish: kerneelement, S1-04). They depend on each other (S1-16). */
public enum CoreElement {
    /** Identify and visitate (Danish: identificér og visitér). */
    IDENTIFY_AND_VISITATE,
    /** Adapt the effort to the individual (Danish: tilpas indsatsen). */
    ADAPT,
    /** Clear frames for organisation and workflows across (Danish: klare rammer). */
    FRAMES,
    /** Involve the youths in making the support better (Danish: inddrag de unge). */
    INVOLVE,
    /** A practice informed by data (Danish: datainformeret praksis). */
    DATA
}
