package dk.roedtraad.model.plan;

import dk.roedtraad.model.code.Code;

/** Codes of the kinds of effort that rules and the sources know (Danish: indsatstyper). An open list. */
public final class EffortKinds {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:effort-kind";

    /** A placement outside the home (Danish: anbringelse). */
    public static final Code PLACEMENT = Code.of(SYSTEM, "placement");
    /** Preparatory basic education (Danish: FGU). */
    public static final Code FGU = Code.of(SYSTEM, "fgu");
    /** A contact person (Danish: kontaktperson). */
    public static final Code CONTACT_PERSON = Code.of(SYSTEM, "contact-person");
    /** A mentor (Danish: mentor). */
    public static final Code MENTOR = Code.of(SYSTEM, "mentor");
    /** Support after an effort has ended (Danish: efterværn, S1-13). */
    public static final Code AFTER_CARE = Code.of(SYSTEM, "after-care");
    /** Support at 18–22 for a youth who was placed (Danish: ungestøtte, barnets lov ch. 13). */
    public static final Code YOUTH_SUPPORT = Code.of(SYSTEM, "youth-support");
    /** Financial support to youth or parents (Danish: økonomisk støtte, S1-13). */
    public static final Code FINANCIAL_SUPPORT = Code.of(SYSTEM, "financial-support");
    /** Treatment of the family together (Danish: familiebehandling, S1-13). */
    public static final Code FAMILY_TREATMENT = Code.of(SYSTEM, "family-treatment");
    /** Everyday support under social law (Danish: støttekontaktperson, S2-71). */
    public static final Code SUPPORT_CONTACT_PERSON = Code.of(SYSTEM, "support-contact-person");
    /** Talks with a psychologist (Danish: psykolog, S0-30). */
    public static final Code PSYCHOLOGIST = Code.of(SYSTEM, "psychologist");
    /** An assessment of what lies behind the difficulties (Danish: udredning, S0-30). */
    public static final Code ASSESSMENT = Code.of(SYSTEM, "assessment");
    /** Treatment in the health service (Danish: behandling, S2-86). */
    public static final Code TREATMENT = Code.of(SYSTEM, "treatment");
    /** Treatment of substance use (Danish: rusmiddelbehandling, S3-34). */
    public static final Code SUBSTANCE_TREATMENT = Code.of(SYSTEM, "substance-treatment");
    /** A time at a workplace to try or to learn (Danish: praktik, S2-51). */
    public static final Code WORK_PLACEMENT = Code.of(SYSTEM, "work-placement");
    /** A job beside school (Danish: fritidsjob, S2-49). */
    public static final Code PART_TIME_JOB = Code.of(SYSTEM, "part-time-job");
    /** A taste of an education before it starts (Danish: brobygning, S2-50). */
    public static final Code BRIDGING = Code.of(SYSTEM, "bridging");
    /** Guidance on education and job (Danish: vejledning, S4-17). */
    public static final Code GUIDANCE = Code.of(SYSTEM, "guidance");
    /** Teaching arranged for those at risk (Danish: særligt undervisningsforløb, S2-52). */
    public static final Code TEACHING = Code.of(SYSTEM, "teaching");
    /** Specially planned youth education (Danish: STU, S1-42). */
    public static final Code STU = Code.of(SYSTEM, "stu");
    /** Job or education first, with support on the spot (Danish: IPS, S2-75). */
    public static final Code IPS = Code.of(SYSTEM, "ips");
    /** A course in a group, such as one on mastering everyday life (Danish: gruppeforløb, S1-71). */
    public static final Code GROUP_COURSE = Code.of(SYSTEM, "group-course");

    private EffortKinds() {}
}
