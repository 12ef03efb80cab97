package dk.roedtraad.model.fact;

/** Whether a fact is known and, if not, why not (Danish: oplysningens tilstand). */
public enum FactState {
    /** Known, with a value. */
    KNOWN("known"),
    /** Nobody has asked. The state of every fact that is absent from a document. */
    NOT_ASKED("notAsked"),
    /** The person who was asked did not wish to answer. */
    DECLINED("declined"),
    /** The question makes no sense for this youth. */
    NOT_APPLICABLE("notApplicable"),
    /** Known to someone, but not passed on to the holder of this document. */
    WITHHELD("withheld");

    private final String type;

    FactState(String type) {
        this.type = type;
    }

    /** The name of the state in documents. */
    public String getType() {
        return type;
    }
}
