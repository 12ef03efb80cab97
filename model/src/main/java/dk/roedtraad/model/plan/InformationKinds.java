package dk.roedtraad.model.plan;

import dk.roedtraad.model.code.Code;

/** Codes of the kinds of information that are shared (Danish: oplysningstyper). An open list. */
public final class InformationKinds {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:information-kind";

    /** Who the youth is: identifiers, name, birth date, gender. */
    public static final Code IDENTITY = Code.of(SYSTEM, "identity");
    /** Goals, steps and efforts of the plan. */
    public static final Code PLAN = Code.of(SYSTEM, "plan");
    /** Wishes and remarks of the youth. */
    public static final Code OWN_WORDS = Code.of(SYSTEM, "own-words");
    /** Measurements and progression. */
    public static final Code MEASUREMENTS = Code.of(SYSTEM, "measurements");
    /** School, absence and education. */
    public static final Code SCHOOL_AND_EDUCATION = Code.of(SYSTEM, "school-and-education");
    /** Job and placement. */
    public static final Code EMPLOYMENT = Code.of(SYSTEM, "employment");
    /** Health and treatment. */
    public static final Code HEALTH = Code.of(SYSTEM, "health");
    /** Alcohol and drugs. */
    public static final Code SUBSTANCE_USE = Code.of(SYSTEM, "substance-use");
    /** Social support and social problems. */
    public static final Code SOCIAL_MATTERS = Code.of(SYSTEM, "social-matters");
    /** Family and network. */
    public static final Code FAMILY = Code.of(SYSTEM, "family");
    /** Where the youth lives. */
    public static final Code HOUSING = Code.of(SYSTEM, "housing");
    /** Income and debt. */
    public static final Code FINANCES = Code.of(SYSTEM, "finances");
    /** Criminal offences. */
    public static final Code CRIMINAL_OFFENCES = Code.of(SYSTEM, "criminal-offences");

    private InformationKinds() {}
}
