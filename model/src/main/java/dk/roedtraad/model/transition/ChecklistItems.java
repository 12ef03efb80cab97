package dk.roedtraad.model.transition;

import dk.roedtraad.model.code.Code;

/** Codes of what is asked before a transition (Danish: tjekpunkter). An open list, each item put so that a yes is good. */
public final class ChecklistItems {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:checklist-item";

    /** The youth can go on in an education, perhaps STU (S1-42). */
    public static final Code CAN_GO_ON_IN_EDUCATION = Code.of(SYSTEM, "can-go-on-in-education");
    /** There is somewhere to live afterwards (S1-43, A-09). */
    public static final Code HAS_SOMEWHERE_TO_LIVE = Code.of(SYSTEM, "has-somewhere-to-live");
    /** The youth has a network (S1-44, S2-46). */
    public static final Code HAS_NETWORK = Code.of(SYSTEM, "has-network");
    /** There is an education plan (Danish: uddannelsesplan, S1-45). */
    public static final Code HAS_EDUCATION_PLAN = Code.of(SYSTEM, "has-education-plan");
    /** The youth can take responsibility and take part in a coordination meeting (S1-45). */
    public static final Code TAKES_PART_IN_COORDINATION_MEETING = Code.of(SYSTEM, "takes-part-in-coordination-meeting");
    /** It has been decided whether there is to be after-care (S1-46). */
    public static final Code AFTER_CARE_DECIDED = Code.of(SYSTEM, "after-care-decided");
    /** The youth is judged to manage without after-care (S1-46, A-09). */
    public static final Code MANAGES_WITHOUT_AFTER_CARE = Code.of(SYSTEM, "manages-without-after-care");
    /** The youth is ready for an independent adult life (S1-47). */
    public static final Code READY_FOR_INDEPENDENT_LIFE = Code.of(SYSTEM, "ready-for-independent-life");
    /** The youth is ready to complete an education (S2-46). */
    public static final Code READY_TO_COMPLETE_EDUCATION = Code.of(SYSTEM, "ready-to-complete-education");
    /** The youth has chosen, with a plan that is realistic and makes sense (S2-46). */
    public static final Code CLEAR_ABOUT_CHOICE = Code.of(SYSTEM, "clear-about-choice");
    /** The youth too finds that the contact person can let go (S0-58). */
    public static final Code READY_FOR_CONTACT_TO_END = Code.of(SYSTEM, "ready-for-contact-to-end");
    /** It is certain that the youth can be kept in job or education (S4-03). */
    public static final Code SURE_TO_STAY_IN_JOB_OR_EDUCATION = Code.of(SYSTEM, "sure-to-stay-in-job-or-education");

    private ChecklistItems() {}
}
