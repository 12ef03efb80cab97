package dk.roedtraad.model.organisation;

import dk.roedtraad.model.code.Code;

/** Codes of the ways to involve youths (Danish: inddragelsesformer, S1-95, S1-96, S1-106, S2-44). An open list. */
public final class InvolvementKinds {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:involvement-kind";

    /** Interviews with some of the youths (Danish: interview). */
    public static final Code INTERVIEW = Code.of(SYSTEM, "interview");
    /** Youth journeys (Danish: ungerejser). */
    public static final Code YOUTH_JOURNEY = Code.of(SYSTEM, "youth-journey");
    /** Youth workshops (Danish: ungeværksted). */
    public static final Code WORKSHOP = Code.of(SYSTEM, "workshop");
    /** A youth panel (Danish: ungepanel). */
    public static final Code PANEL = Code.of(SYSTEM, "panel");

    private InvolvementKinds() {}
}
