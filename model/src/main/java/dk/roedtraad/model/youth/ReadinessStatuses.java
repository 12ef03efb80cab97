package dk.roedtraad.model.youth;

import dk.roedtraad.model.code.Code;

/**
 * Codes of stated readiness for education (Danish: uddannelsesparathed, S3-28). The school and the employment system each
 * had a word for it that is spelled alike and means something else, so each has a system of its own; both lists are open.
 */
public final class ReadinessStatuses {
    /** The code system of what the school said. */
    public static final String SCHOOL_SYSTEM = "urn:roedtraad:school-readiness";
    /** The code system of what the employment system says of those below 30. */
    public static final String EMPLOYMENT_SYSTEM = "urn:roedtraad:employment-readiness";

    /**
     * Assessed as education-ready by the school (Danish: uddannelsesparat); such assessments ended with the school
     * year 2023/24.
     */
    public static final Code SCHOOL_EDUCATION_READY = Code.of(SCHOOL_SYSTEM, "education-ready");
    /** Assessed as not education-ready by the school (Danish: ikke-uddannelsesparat); likewise. */
    public static final Code SCHOOL_NOT_EDUCATION_READY = Code.of(SCHOOL_SYSTEM, "not-education-ready");
    /** Able to start an education at once (Danish: åbenlyst uddannelsesparat). */
    public static final Code OBVIOUSLY_EDUCATION_READY = Code.of(EMPLOYMENT_SYSTEM, "obviously-education-ready");
    /** Able to start an education with the right support (Danish: uddannelsesparat). */
    public static final Code EDUCATION_READY = Code.of(EMPLOYMENT_SYSTEM, "education-ready");
    /** Not yet ready for education or job (Danish: aktivitetsparat). */
    public static final Code ACTIVITY_READY = Code.of(EMPLOYMENT_SYSTEM, "activity-ready");

    private ReadinessStatuses() {}
}
