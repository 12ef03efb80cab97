package dk.roedtraad.model.plan;

import dk.roedtraad.model.code.Code;

/** Codes of the plans that acts ask for (Danish: lovbestemte planer). An open list; law moves. */
public final class StatutoryPlanKinds {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:plan-kind";

    /** The plan from 9th grade on under the KUI act (Danish: uddannelsesplan, KUI act § 2 c). */
    public static final Code EDUCATION_PLAN = Code.of(SYSTEM, "uddannelsesplan");
    /** The plan of everyone with an employment effort (Danish: Min Plan, LAB § 40). */
    public static final Code MY_PLAN = Code.of(SYSTEM, "min-plan");
    /** The plan of a child with support (Danish: barnets plan, barnets lov § 91). */
    public static final Code CHILDS_PLAN = Code.of(SYSTEM, "barnets-plan");
    /** The plan towards adult life, decided on at 16 (Danish: ungeplan, barnets lov § 108). */
    public static final Code YOUTH_PLAN = Code.of(SYSTEM, "ungeplan");
    /** The plan of an adult with social support (Danish: handleplan, serviceloven § 141). */
    public static final Code ACTION_PLAN = Code.of(SYSTEM, "handleplan");
    /** The plan of a specially planned youth education (Danish: STU-uddannelsesplan). */
    public static final Code STU_PLAN = Code.of(SYSTEM, "stu-plan");
    /** One plan in place of several; asks for consent (Danish: helhedsorienteret plan, LAB § 40). */
    public static final Code HOLISTIC_PLAN = Code.of(SYSTEM, "helhedsorienteret-plan");

    private StatutoryPlanKinds() {}
}
