package dk.roedtraad.model.catalogue;

import dk.roedtraad.model.code.Code;

/** Codes of the kind of place in a source that an entry comes from (Danish: kildetyper). An open list. */
public final class RecordTypes {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:record-type";

    /** A row of an overview table. */
    public static final Code TABLE_ROW = Code.of(SYSTEM, "table-row");
    /** A case told at length. */
    public static final Code CASE = Code.of(SYSTEM, "case");
    /** An entry in a box of examples. */
    public static final Code EXAMPLE_BOX = Code.of(SYSTEM, "example-box");
    /** Named in the running text. */
    public static final Code NAMED_IN_TEXT = Code.of(SYSTEM, "named-in-text");
    /** A practice example of the national model. */
    public static final Code MODEL_EXAMPLE = Code.of(SYSTEM, "model-example");

    private RecordTypes() {}
}
