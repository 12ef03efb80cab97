package dk.roedtraad.model.youth;

import dk.roedtraad.model.code.Code;

/** Codes of the kinds of job and placement (Danish: job og praktik). An open list. */
public final class EmploymentKinds {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:employment-kind";

    /** A job beside school (Danish: fritidsjob, S2-49). */
    public static final Code PART_TIME_JOB = Code.of(SYSTEM, "part-time-job");
    /** An ordinary job (Danish: ordinært job, S0-38). */
    public static final Code ORDINARY_JOB = Code.of(SYSTEM, "ordinary-job");
    /** A job with a wage subsidy (Danish: job med løntilskud). */
    public static final Code SUBSIDISED_JOB = Code.of(SYSTEM, "subsidised-job");
    /** A job on conditions that fit a lasting reduced capacity for work (Danish: fleksjob). */
    public static final Code FLEX_JOB = Code.of(SYSTEM, "flex-job");
    /** A place as an apprentice in a vocational education (Danish: læreplads). */
    public static final Code APPRENTICESHIP = Code.of(SYSTEM, "apprenticeship");
    /** A placement in a company (Danish: virksomhedspraktik, S0-71). */
    public static final Code COMPANY_PLACEMENT = Code.of(SYSTEM, "company-placement");
    /** A placement as a part of school (Danish: erhvervspraktik, S2-51). */
    public static final Code SCHOOL_PLACEMENT = Code.of(SYSTEM, "school-placement");
    /** A few days to try a workplace (Danish: snusepraktik, S2-78). */
    public static final Code TASTER_PLACEMENT = Code.of(SYSTEM, "taster-placement");

    private EmploymentKinds() {}
}
