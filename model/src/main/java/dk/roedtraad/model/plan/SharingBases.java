package dk.roedtraad.model.plan;

import dk.roedtraad.model.code.Code;

/** Codes of what allows information to be shared (Danish: hjemler for deling). An open list; consent is often not the basis. */
public final class SharingBases {
    /** The code system of this list. */
    public static final String SYSTEM = "urn:roedtraad:sharing-basis";

    /** Consent (Danish: samtykke). */
    public static final Code CONSENT = Code.of(SYSTEM, "consent");
    /** Inside one municipality, where it matters to the effort (Danish: enhedsforvaltning). */
    public static final Code SAME_AUTHORITY = Code.of(SYSTEM, "same-authority");
    /** Disclosure by hand to another authority, by forvaltningsloven § 28. */
    public static final Code FORVALTNINGSLOVEN_28 = Code.of(SYSTEM, "forvaltningsloven-28");
    /** Electronic disclosure, by GDPR and databeskyttelsesloven. */
    public static final Code DATABESKYTTELSESLOVEN = Code.of(SYSTEM, "databeskyttelsesloven");
    /** Information in social matters, by retssikkerhedsloven §§ 11 a–11 c. */
    public static final Code RETSSIKKERHEDSLOVEN_11A = Code.of(SYSTEM, "retssikkerhedsloven-11a");
    /** Exchange across professions about a youth under 18, by barnets lov. */
    public static final Code BARNETS_LOV = Code.of(SYSTEM, "barnets-lov");
    /** Exchange with the police and others against crime, by retsplejeloven § 115. */
    public static final Code RETSPLEJELOVEN_115 = Code.of(SYSTEM, "retsplejeloven-115");

    private SharingBases() {}
}
