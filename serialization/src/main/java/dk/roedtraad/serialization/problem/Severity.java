package dk.roedtraad.serialization.problem;

/** How bad a problem is (Danish: alvor). */
public enum Severity {
    /** The document is not valid. */
    ERROR,
    /** The document is valid; something in it may not be meant so. */
    WARNING
}
