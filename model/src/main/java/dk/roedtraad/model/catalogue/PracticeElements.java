package dk.roedtraad.model.catalogue;

import dk.roedtraad.model.code.Code;

/** Codes of the eleven elements of promising practice (Danish: elementer i lovende praksis, S2-03). An open list. */
public final class PracticeElements {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:practice-element";

    /** It rests on theory and knowledge. */
    public static final Code THEORY_AND_KNOWLEDGE = Code.of(SYSTEM, "theory-and-knowledge");
    /** Something points to an effect. */
    public static final Code EFFECT = Code.of(SYSTEM, "effect");
    /** It is described. */
    public static final Code DESCRIPTION = Code.of(SYSTEM, "description");
    /** It has goals. */
    public static final Code GOALS = Code.of(SYSTEM, "goals");
    /** It can be moved to another place. */
    public static final Code TRANSFERABILITY = Code.of(SYSTEM, "transferability");
    /** What it costs is known. */
    public static final Code ECONOMY = Code.of(SYSTEM, "economy");
    /** Professionals reflect on it. */
    public static final Code PROFESSIONAL_REFLECTION = Code.of(SYSTEM, "professional-reflection");
    /** It works through relations. */
    public static final Code RELATIONAL_COOPERATION = Code.of(SYSTEM, "relational-cooperation");
    /** It is planned for the individual. */
    public static final Code INDIVIDUAL_PLANNING = Code.of(SYSTEM, "individual-planning");
    /** It is monitored. */
    public static final Code MONITORING = Code.of(SYSTEM, "monitoring");
    /** It is followed up. */
    public static final Code FOLLOW_UP = Code.of(SYSTEM, "follow-up");

    private PracticeElements() {}
}
