package dk.roedtraad.model.catalogue;

import dk.roedtraad.model.code.Code;

/** Codes of what an entry of a catalogue is (Danish: posttyper). An open list. */
public final class CatalogueKinds {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:catalogue-kind";

    /** Something offered to youths (Danish: indsats). */
    public static final Code INTERVENTION = Code.of(SYSTEM, "intervention");
    /** A professional function (Danish: rolle). */
    public static final Code ROLE = Code.of(SYSTEM, "role");
    /** A form of meeting (Danish: mødeforum). */
    public static final Code MEETING_FORUM = Code.of(SYSTEM, "meeting-forum");
    /** A guide, chart, app or catalogue (Danish: redskab). */
    public static final Code TOOL = Code.of(SYSTEM, "tool");
    /** Political or managerial steering; nothing that a youth can be offered (Danish: styring). */
    public static final Code GOVERNANCE = Code.of(SYSTEM, "governance");

    private CatalogueKinds() {}
}
