package dk.roedtraad.model.law;

import dk.roedtraad.model.code.Code;

/** Codes of the acts that efforts and plans rest on (Danish: love). An open list; law moves. */
public final class Acts {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:act";

    /** Barnets lov: support below 18, and ungestøtte at 18–22. */
    public static final Code CHILDRENS_ACT = Code.of(SYSTEM, "barnets-lov");
    /** Serviceloven: support from 18. */
    public static final Code SOCIAL_SERVICES_ACT = Code.of(SYSTEM, "serviceloven");
    /** Lov om kommunal indsats for unge under 25 år. */
    public static final Code MUNICIPAL_YOUTH_EFFORT_ACT = Code.of(SYSTEM, "kui-loven");
    /** Lov om en aktiv beskæftigelsesindsats. */
    public static final Code ACTIVE_EMPLOYMENT_ACT = Code.of(SYSTEM, "lab-loven");
    /** Lov om forberedende grunduddannelse. */
    public static final Code FGU_ACT = Code.of(SYSTEM, "fgu-loven");

    private Acts() {}
}
