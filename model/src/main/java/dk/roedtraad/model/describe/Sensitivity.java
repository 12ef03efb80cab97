package dk.roedtraad.model.describe;

/**
 * How carefully an attribute must be handled. The class travels with the value into traces, changes and views.
 *
 * <p>In rising order, so that {@link Enum#compareTo} tells which of two is the more sensitive.
 */
public enum Sensitivity {
    /** Says nothing about a person: a code, a date of the law, an id that the host made. */
    ORDINARY,
    /** Confidential by forvaltningsloven § 27: what a case says about a person. */
    CONFIDENTIAL,
    /** Special categories: health, ethnic origin and the like (GDPR art. 9). */
    SPECIAL_CATEGORY,
    /** Criminal convictions and offences (GDPR art. 10, databeskyttelsesloven § 8). */
    CRIMINAL_OFFENCE,
    /** A national identification number (databeskyttelsesloven § 11). */
    NATIONAL_ID
}
