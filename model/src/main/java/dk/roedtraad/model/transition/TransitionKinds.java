package dk.roedtraad.model.transition;

import dk.roedtraad.model.code.Code;

/** Codes of the kinds of transition (Danish: overgange). An open list. */
public final class TransitionKinds {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:transition";

    /** Legal adulthood. */
    public static final Code TURNING_18 = Code.of(SYSTEM, "turning-18");
    /** From lower secondary school to a youth education. */
    public static final Code SCHOOL_TO_YOUTH_EDUCATION = Code.of(SYSTEM, "school-to-youth-education");
    /** From FGU to a youth education. */
    public static final Code FGU_TO_YOUTH_EDUCATION = Code.of(SYSTEM, "fgu-to-youth-education");
    /** From placement to own life. */
    public static final Code PLACEMENT_TO_OWN_LIFE = Code.of(SYSTEM, "placement-to-own-life");
    /** From EUD10 to a youth education (S2-55). */
    public static final Code EUD10_TO_YOUTH_EDUCATION = Code.of(SYSTEM, "eud10-to-youth-education");
    /** From the family department to the employment effort for adults (S0-38). */
    public static final Code FAMILY_DEPARTMENT_TO_ADULT_EMPLOYMENT =
            Code.of(SYSTEM, "family-department-to-adult-employment");
    /** From a municipal effort to an ordinary job or education (Danish: udslusning, S0-38). */
    public static final Code MUNICIPAL_EFFORT_TO_ORDINARY = Code.of(SYSTEM, "municipal-effort-to-ordinary");
    /** From the basic to the main course of a vocational education (S2-88). */
    public static final Code BASIC_TO_MAIN_COURSE = Code.of(SYSTEM, "basic-to-main-course");
    /** From school to placement in a company and back (S2-88). */
    public static final Code SCHOOL_TO_PLACEMENT_AND_BACK = Code.of(SYSTEM, "school-to-placement-and-back");
    /** From a specially planned youth education to a job. */
    public static final Code STU_TO_JOB = Code.of(SYSTEM, "stu-to-job");
    /** Any change of unit, effort or coordinator (S2-13). */
    public static final Code BETWEEN_UNITS_OR_EFFORTS = Code.of(SYSTEM, "between-units-or-efforts");
    /** Into a youth unit or out of it (S3-17). */
    public static final Code INTO_OR_OUT_OF_YOUTH_UNIT = Code.of(SYSTEM, "into-or-out-of-youth-unit");
    /** The youth moves to another municipality. */
    public static final Code MUNICIPALITY_MOVE = Code.of(SYSTEM, "municipality-move");
    /** From child and adolescent psychiatry to adult psychiatry. */
    public static final Code CHILD_TO_ADULT_PSYCHIATRY = Code.of(SYSTEM, "child-to-adult-psychiatry");
    /** Something else; the display of a code of the host's own says what. */
    public static final Code OTHER = Code.of(SYSTEM, "other");

    private TransitionKinds() {}
}
