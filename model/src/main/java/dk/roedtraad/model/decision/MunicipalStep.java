package dk.roedtraad.model.decision;

/**
 * Something that the municipality itself can bring about in a case (Danish: skridt, som kommunen kan tage). What hangs on the
 * youth, such as age, health, home or motivation, is no step and is never proposed as one.
 */
public enum MunicipalStep {
    /** The social department assesses whether there is a need of social support. What it finds is not known beforehand. */
    ASSESS_SOCIAL_NEED,
    /** A professional talks with the youth about the benefit of a coordinated effort (S1-36). */
    HOLD_DIALOGUE,
    /** The youth is told that knowledge of progression is collected and used (S1-37). */
    EXPLAIN_PROGRESSION_DATA,
    /** A continuous professional is named (S1-60). */
    NAME_COORDINATOR,
    /** A coherent plan is made (S1-62). */
    MAKE_PLAN,
    /** Somebody is named who takes the youth on (S0-46, A-12). */
    NAME_NEXT_CONTACT
}
