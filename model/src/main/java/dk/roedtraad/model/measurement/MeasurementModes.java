package dk.roedtraad.model.measurement;

import dk.roedtraad.model.code.Code;

/** Codes of how an instrument was answered (Danish: besvarelsesmåder). An open list. Two modes are two series. */
public final class MeasurementModes {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:measurement-mode";

    /** Filled in alone, on paper or a screen. */
    public static final Code SELF_COMPLETED = Code.of(SYSTEM, "self-completed");
    /** Filled in side by side with a professional (S1-129). */
    public static final Code TOGETHER = Code.of(SYSTEM, "together");
    /** Asked and written down by a professional. */
    public static final Code INTERVIEW = Code.of(SYSTEM, "interview");

    private MeasurementModes() {}
}
