package dk.roedtraad.model.youth;

import dk.roedtraad.model.code.Code;

/**
 * Codes of the themes that run through the told journeys (Danish: temaer i ungelivet, S0-11). The source has these
 * six; a host may add its own.
 */
public final class LifeThemes {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:life-theme";

    /** School (Danish: skole). */
    public static final Code SCHOOL = Code.of(SYSTEM, "school");
    /** Family and early effort (Danish: familien og tidlig indsats). */
    public static final Code FAMILY_AND_EARLY_EFFORT = Code.of(SYSTEM, "family-and-early-effort");
    /** Transitions, shared goals and the solving of tasks (Danish: overgange, fælles mål og opgaveløsning). */
    public static final Code TRANSITIONS_AND_SHARED_GOALS = Code.of(SYSTEM, "transitions-and-shared-goals");
    /** The relation (Danish: relationen). */
    public static final Code RELATION = Code.of(SYSTEM, "relation");
    /** The right offers (Danish: de rette tilbud). */
    public static final Code RIGHT_OFFERS = Code.of(SYSTEM, "right-offers");
    /** Community, basic needs and substance misuse (Danish: fællesskab, basale behov og misbrug). */
    public static final Code COMMUNITY_BASIC_NEEDS_AND_MISUSE = Code.of(SYSTEM, "community-basic-needs-and-misuse");

    private LifeThemes() {}
}
