package dk.roedtraad.model.organisation;

import dk.roedtraad.model.code.Code;

/** Codes of the long-term goals of the national model (Danish: langsigtede mål, S1-07). An open list. */
public final class LongTermGoals {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:long-term-goal";

    /** Better wellbeing and mastery (Danish: bedre trivsel og mestring). */
    public static final Code WELLBEING_AND_MASTERY = Code.of(SYSTEM, "wellbeing-and-mastery");
    /** Pass the school leaving examination (Danish: grundskolens afgangseksamen). */
    public static final Code SCHOOL_LEAVING_EXAMINATION = Code.of(SYSTEM, "school-leaving-examination");
    /** Complete a youth education (Danish: ungdomsuddannelse). */
    public static final Code YOUTH_EDUCATION = Code.of(SYSTEM, "youth-education");
    /** Employment (Danish: beskæftigelse). */
    public static final Code EMPLOYMENT = Code.of(SYSTEM, "employment");

    private LongTermGoals() {}
}
