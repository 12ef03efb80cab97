package dk.roedtraad.model.youth;

/** How much absence there is, as a professional sees it (Danish: fravær). The sources give no percentage. */
public enum AbsenceLevel {
    /** None worth mention. */
    NONE,
    /** Some. */
    LOW,
    /** Much. */
    HIGH
}
