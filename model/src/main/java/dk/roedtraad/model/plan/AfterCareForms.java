package dk.roedtraad.model.plan;

import dk.roedtraad.model.code.Code;

/** Codes of how after-care is given (Danish: former for efterværn). An open list. */
public final class AfterCareForms {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:after-care-form";

    /** A call at intervals (Danish: opkald, S2-32). */
    public static final Code PHONE_CALL = Code.of(SYSTEM, "phone-call");
    /** Support where the youth works or learns (Danish: støtte på stedet, S2-87). */
    public static final Code SUPPORT_ON_THE_SPOT = Code.of(SYSTEM, "support-on-the-spot");
    /** The youth may call or come when there is a need (Danish: åben dør, A-35). */
    public static final Code OPEN_DOOR = Code.of(SYSTEM, "open-door");

    private AfterCareForms() {}
}
