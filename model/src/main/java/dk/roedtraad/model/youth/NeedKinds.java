package dk.roedtraad.model.youth;

import java.util.Set;

import dk.roedtraad.model.code.Code;

/** Codes of the kinds of need (Danish: behovstyper). An open list. */
public final class NeedKinds {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:need-kind";

    /** Somewhere to live (Danish: bolig, S0-77, S0-80, S2-31). */
    public static final Code HOUSING = Code.of(SYSTEM, "housing");
    /** Money to live on (Danish: økonomi). */
    public static final Code ECONOMY = Code.of(SYSTEM, "economy");
    /** Food (Danish: mad). */
    public static final Code FOOD = Code.of(SYSTEM, "food");
    /** Being safe (Danish: tryghed). */
    public static final Code SAFETY = Code.of(SYSTEM, "safety");
    /** Structure in everyday life (Danish: struktur i hverdagen, S0-14, S2-19). */
    public static final Code DAILY_STRUCTURE = Code.of(SYSTEM, "daily-structure");
    /** Sleep, and a rhythm of night and day (Danish: søvn, S2-17). */
    public static final Code SLEEP = Code.of(SYSTEM, "sleep");
    /** Getting about, such as a bicycle (Danish: transport, S2-43). */
    public static final Code TRANSPORT = Code.of(SYSTEM, "transport");
    /** Friends and a community to belong to (Danish: venner og fællesskab, S0-74). */
    public static final Code FRIENDSHIP = Code.of(SYSTEM, "friendship");
    /** Treatment of illness (Danish: behandling). */
    public static final Code TREATMENT = Code.of(SYSTEM, "treatment");
    /** Treatment of substance misuse (Danish: misbrugsbehandling, S0-79). */
    public static final Code SUBSTANCE_TREATMENT = Code.of(SYSTEM, "substance-treatment");
    /** Help with learning (Danish: støtte til læring). */
    public static final Code LEARNING_SUPPORT = Code.of(SYSTEM, "learning-support");
    /** Help to choose an education or a job (Danish: vejledning, S2-17, S2-46). */
    public static final Code GUIDANCE = Code.of(SYSTEM, "guidance");
    /** Help to the family (Danish: støtte i familien, S0-22). */
    public static final Code FAMILY_SUPPORT = Code.of(SYSTEM, "family-support");

    private static final Set<Code> BASIC = Set.of(HOUSING, ECONOMY, FOOD, SAFETY);

    private NeedKinds() {}

    /**
     * Whether a need is basic (Danish: basalt behov), so that it comes before education and work (S0-80, S2-31): housing, money,
     * food and safety. The sources name housing; the other three are ours.
     */
    public static boolean isBasic(Code kind) {
        return BASIC.contains(kind);
    }
}
