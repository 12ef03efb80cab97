package dk.roedtraad.model.describe;

import java.util.Locale;

/** The languages that everything shown to people exists in. Danish first. */
public enum Language {
    /** Danish. */
    DANISH("da"),
    /** English. */
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The ISO 639-1 code. */
    public String getCode() {
        return code;
    }

    /** The locale of numbers and dates in this language. */
    public Locale toLocale() {
        return this == DANISH ? Locale.forLanguageTag("da-DK") : Locale.UK;
    }
}
