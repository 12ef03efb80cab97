package dk.roedtraad.serialization.document;

/** What becomes of a field that the kind does not know (Danish: læsemåde). */
public enum ReadMode {
    /**
     * An error in a document of our own version: most likely a misspelt name. In a document of a newer minor version it is kept
     * and a warning, since that version may know it.
     */
    STRICT,
    /** Kept unchanged and a warning, whatever version the document says it follows. */
    PRESERVING
}
