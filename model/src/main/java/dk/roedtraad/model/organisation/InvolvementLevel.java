package dk.roedtraad.model.organisation;

/** What youths take part in when they are involved (Danish: brugerinddragelse på fire niveauer, S4-19). */
public enum InvolvementLevel {
    /** Planning (Danish: planlægning). */
    PLANNING,
    /** Steering (Danish: styring). */
    STEERING,
    /** Carrying out (Danish: udførelse). */
    EXECUTION,
    /** Evaluation (Danish: evaluering). */
    EVALUATION
}
