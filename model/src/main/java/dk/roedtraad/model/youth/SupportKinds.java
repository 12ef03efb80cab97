package dk.roedtraad.model.youth;

import dk.roedtraad.model.code.Code;

/**
 * Codes of the kinds of public support for living costs (Danish: offentlig forsørgelse, S2-69). An open list:
 * benefits come and go with the law, so no rule may know only one.
 */
public final class SupportKinds {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:support-kind";

    /** Cash benefit (Danish: kontanthjælp). */
    public static final Code CASH_BENEFIT = Code.of(SYSTEM, "cash-benefit");
    /** Education benefit (Danish: uddannelseshjælp), up to 30 June 2025 (lov 1655/2024). */
    public static final Code EDUCATION_BENEFIT = Code.of(SYSTEM, "education-benefit");
    /** Student grant (Danish: SU, S2-56). */
    public static final Code STUDENT_GRANT = Code.of(SYSTEM, "student-grant");
    /** Allowance while in FGU (Danish: skoleydelse). */
    public static final Code FGU_ALLOWANCE = Code.of(SYSTEM, "fgu-allowance");
    /** Benefit of an unemployment insurance fund (Danish: dagpenge). */
    public static final Code UNEMPLOYMENT_BENEFIT = Code.of(SYSTEM, "unemployment-benefit");
    /** Benefit while ill (Danish: sygedagpenge). */
    public static final Code SICKNESS_BENEFIT = Code.of(SYSTEM, "sickness-benefit");
    /** Benefit while in a resource course (Danish: ressourceforløbsydelse). */
    public static final Code RESOURCE_COURSE_BENEFIT = Code.of(SYSTEM, "resource-course-benefit");
    /** Disability pension (Danish: førtidspension). */
    public static final Code DISABILITY_PENSION = Code.of(SYSTEM, "disability-pension");

    private SupportKinds() {}
}
