package dk.roedtraad.model.plan;

import dk.roedtraad.model.code.Code;

/** Codes of what an effort works on (Danish: indsatsformer, S2-70). An open list. */
public final class MeasureKinds {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:measure-kind";

    /** The youth. */
    public static final Code INDIVIDUAL = Code.of(SYSTEM, "individual");
    /** Those around the youth, such as a mentor or a network. */
    public static final Code RELATIONAL = Code.of(SYSTEM, "relational");
    /** How the help is organised. */
    public static final Code ORGANISATIONAL = Code.of(SYSTEM, "organisational");

    private MeasureKinds() {}
}
