package dk.roedtraad.model.professional;

import dk.roedtraad.model.code.Code;

/** Codes of where the youth and the professional meet (Danish: mødesteder, S4-07). An open list. */
public final class ContactPlaces {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:contact-place";

    /** Where the youth lives (Danish: hjemme hos den unge). */
    public static final Code HOME = Code.of(SYSTEM, "home");
    /** At school or the place of education (Danish: på skolen). */
    public static final Code SCHOOL = Code.of(SYSTEM, "school");
    /** At the workplace (Danish: på arbejdspladsen). */
    public static final Code WORKPLACE = Code.of(SYSTEM, "workplace");
    /** At an office (Danish: på kontoret). */
    public static final Code OFFICE = Code.of(SYSTEM, "office");
    /** In a club or association (Danish: i klub eller forening, S2-15). */
    public static final Code CLUB = Code.of(SYSTEM, "club");
    /** Outdoors, for instance on a walk (Danish: ude, S4-07). */
    public static final Code OUTDOORS = Code.of(SYSTEM, "outdoors");
    /** By telephone (Danish: telefon, S2-32). */
    public static final Code PHONE = Code.of(SYSTEM, "phone");
    /** By text message or chat (Danish: sms, S2-59). */
    public static final Code MESSAGE = Code.of(SYSTEM, "message");
    /** By video (Danish: online). */
    public static final Code ONLINE = Code.of(SYSTEM, "online");

    private ContactPlaces() {}
}
