package dk.roedtraad.model.plan;

import dk.roedtraad.model.code.Code;

/** Codes of what a goal is about (Danish: målområder). An open list. */
public final class GoalAreas {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:goal-area";

    /** Coping with one's health (Danish: helbredsmestring, S0-69). */
    public static final Code HEALTH_MASTERY = Code.of(SYSTEM, "health-mastery");
    /** Coping with everyday life (Danish: hverdagsmestring, S0-69). */
    public static final Code EVERYDAY_MASTERY = Code.of(SYSTEM, "everyday-mastery");
    /** Working together with others (Danish: samarbejdsevne, S0-69). */
    public static final Code COOPERATION = Code.of(SYSTEM, "cooperation");
    /** Believing that one can manage a job (Danish: jobtro, S0-69). */
    public static final Code JOB_BELIEF = Code.of(SYSTEM, "job-belief");
    /** Structure in everyday life, a goal of its own (Danish: hverdagsstruktur, S2-19). */
    public static final Code EVERYDAY_STRUCTURE = Code.of(SYSTEM, "everyday-structure");
    /** Thriving (Danish: trivsel, S1-07). */
    public static final Code WELLBEING = Code.of(SYSTEM, "wellbeing");
    /** The examination at the end of school (Danish: afgangseksamen, S1-07). */
    public static final Code SCHOOL_LEAVING_EXAM = Code.of(SYSTEM, "school-leaving-exam");
    /** Education (Danish: uddannelse, S1-07). */
    public static final Code EDUCATION = Code.of(SYSTEM, "education");
    /** Employment (Danish: beskæftigelse, S1-07). */
    public static final Code EMPLOYMENT = Code.of(SYSTEM, "employment");
    /** A place to live (Danish: bolig, S0-80). */
    public static final Code HOUSING = Code.of(SYSTEM, "housing");
    /** Money to live on (Danish: økonomi, S2-31). */
    public static final Code FINANCES = Code.of(SYSTEM, "finances");
    /** Friends and others to turn to (Danish: netværk, S1-44). */
    public static final Code NETWORK = Code.of(SYSTEM, "network");
    /** Life with the family (Danish: familie, S0-21). */
    public static final Code FAMILY = Code.of(SYSTEM, "family");
    /** Health (Danish: sundhed). */
    public static final Code HEALTH = Code.of(SYSTEM, "health");
    /** Alcohol and drugs (Danish: rusmidler, S0-74). */
    public static final Code SUBSTANCE_USE = Code.of(SYSTEM, "substance-use");

    private GoalAreas() {}
}
