package dk.roedtraad.model.organisation;

/** Whose side a check item is seen from (Danish: perspektiv, section 1.1.7 of the statements). */
public enum Perspective {
    /** What management makes sure of (Danish: ledelsen). */
    MANAGEMENT,
    /** What professionals make sure of (Danish: medarbejderne). */
    PROFESSIONALS,
    /** What the youth meets (Danish: den unge). */
    YOUTH
}
