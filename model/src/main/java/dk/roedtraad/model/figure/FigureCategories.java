package dk.roedtraad.model.figure;

import dk.roedtraad.model.code.Code;

/** Codes of the groups that key figures are divided into, where no other list has them (Danish: grupper i nøgletal). */
public final class FigureCategories {
    /** The code system of the age groups. */
    public static final String AGE_SYSTEM = "urn:roedtraad:age-group";

    /** The code system of what is in no group. */
    public static final String SYSTEM = "urn:roedtraad:figure-category";

    /** The code system of instruments by their ids. */
    public static final String INSTRUMENT_SYSTEM = "urn:roedtraad:instrument";

    /** 15 to 17 years: the move to 18 lies ahead (S1-25). */
    public static final Code AGE_15_TO_17 = Code.of(AGE_SYSTEM, "15-17");
    /** 18 to 22 years: of age, and support under barnets lov may still run (barnets lov kap. 13). */
    public static final Code AGE_18_TO_22 = Code.of(AGE_SYSTEM, "18-22");
    /** 23 to 25 years: to the end of the target group (S1-08). */
    public static final Code AGE_23_TO_25 = Code.of(AGE_SYSTEM, "23-25");

    /** Known, and none of the others that stand there, such as a code of the host's own. */
    public static final Code OTHER = Code.of(SYSTEM, "other");

    private FigureCategories() {}

    /** An instrument by its id. */
    public static Code ofInstrument(String id) {
        return Code.of(INSTRUMENT_SYSTEM, id);
    }
}
