package dk.roedtraad.serialization.view;

import java.util.List;

import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.Sensitivity;

/** Why a part of a case is not in a view (Danish: begrundelse for udeladelse). */
public enum Reason {
    /** The case does not name the recipient: no agreement in force, and no role on the day. */
    NOT_NAMED,
    /** Confidential, and nothing in force opens it for the recipient (forvaltningsloven § 27). */
    CONFIDENTIAL,
    /** Of a special category, and nothing in force opens it for the recipient (GDPR art. 9). */
    SPECIAL_CATEGORY,
    /** About offences, and nothing in force opens it for the recipient (GDPR art. 10). */
    CRIMINAL_OFFENCE,
    /** An identification, and nothing in force opens it for the recipient (databeskyttelsesloven § 11). */
    NATIONAL_ID,
    /** An agreement on sharing that is with others, or not in force. */
    OTHERS_AGREEMENT,
    /** Somebody wants it to stay between those who spoke, or has not wished to say. */
    KEPT_PRIVATE,
    /** A summary that the youth is not known to have approved. */
    NOT_APPROVED,
    /** Name and address are protected. */
    PROTECTED,
    /** Identifies another person. */
    OTHER_PERSON,
    /** Measured before it is known that the youth had been told that progression is measured (C-01). */
    NOT_INFORMED,
    /** Fields that this library does not know, so that nobody knows what they tell. */
    UNKNOWN_FIELDS,
    /** Free text or an identification, of which a research view has none. */
    FREE_TEXT;

    static Reason of(Sensitivity sensitivity) {
        return switch (sensitivity) {
            case ORDINARY, CONFIDENTIAL -> CONFIDENTIAL;
            case SPECIAL_CATEGORY -> SPECIAL_CATEGORY;
            case CRIMINAL_OFFENCE -> CRIMINAL_OFFENCE;
            case NATIONAL_ID -> NATIONAL_ID;
        };
    }

    /** The reason in words, for a caseworker. */
    public String text(Language language) {
        return ViewWording.get().text("reason." + name(), List.of(), language, Register.PROFESSIONAL);
    }
}
