package dk.roedtraad.model.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

import dk.roedtraad.model.describe.TextForm;
import dk.roedtraad.model.describe.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * A CPR number (Danish: personnummer): ten digits that the state, or a system in need of one, has given a person.
 *
 * <p>It is an identifier and nothing else: no source of birth date, age or sex, and no key, since a person may get a new one. Two
 * are equal when their digits are. Refused is only what no CPR number can be: another form, or a date that does not exist in the
 * century that digits 5 to 7 say. Source: CPR-kontoret, "Personnummeret i CPR", and hl7dk/dk-core.
 *
 * <p>Two special forms are accepted: a replacement number with 60 added to the day, which no person in CPR has, and {@code
 * 0000000000}, which STAR's services use for "required but unknown".
 *
 * <p>The digits are shown by {@link #toText} alone.
 */
@TextForm(CprNumber.FORM)
public final class CprNumber implements TextValue {
    static final String FORM = "[0-9]{6}-?[0-9]{4}";

    private static final Pattern PATTERN = Pattern.compile(FORM);
    private static final String REQUIRED_BUT_UNKNOWN = "0000000000";
    private static final int ADDED_TO_THE_DAY = 60;
    private static final int[] WEIGHTS = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    private final String digits;

    private final @Nullable LocalDate date;

    private CprNumber(String digits, @Nullable LocalDate date) {
        this.digits = digits;
        this.date = date;
    }

    /**
     * Reads ten digits, with or without a hyphen after the sixth.
     *
     * @throws IllegalArgumentException with {@code cpr.form} if the text has another form, with {@code cpr.date} if its date does
     *     not exist; never with the text
     */
    public static CprNumber parse(String text) {
        if (text == null || !PATTERN.matcher(text).matches()) {
            throw new IllegalArgumentException("text: cpr.form");
        }
        String digits = text.replace("-", "");
        if (digits.equals(REQUIRED_BUT_UNKNOWN)) {
            return new CprNumber(digits, null);
        }
        int day = Integer.parseInt(digits.substring(0, 2));
        int month = Integer.parseInt(digits.substring(2, 4));
        int yearOfCentury = Integer.parseInt(digits.substring(4, 6));
        try {
            return new CprNumber(
                    digits,
                    LocalDate.of(
                            century(digits.charAt(6), yearOfCentury) + yearOfCentury,
                            month,
                            day > ADDED_TO_THE_DAY ? day - ADDED_TO_THE_DAY : day));
        } catch (DateTimeException e) { // its message may hold the date
            throw new IllegalArgumentException("text: cpr.date");
        }
    }

    private static int century(char seventhDigit, int yearOfCentury) {
        return switch (seventhDigit) {
            case '0', '1', '2', '3' -> 1900;
            case '4', '9' -> yearOfCentury <= 36 ? 2000 : 1900;
            default -> yearOfCentury <= 57 ? 2000 : 1800;
        };
    }

    /**
     * The date that the number itself holds; empty for "required but unknown". It is <em>not</em> the person's date of birth: a
     * person may have been given a number that says another day, and a replacement number is made up. Ask {@code
     * Youth.getBirthDate()}.
     */
    public Optional<LocalDate> dateInNumber() {
        return Optional.ofNullable(date);
    }

    /** Whether it is a replacement (Danish: erstatningspersonnummer) with 60 added to the day. Such a number is never in CPR. */
    public boolean isReplacement() {
        return digits.charAt(0) >= '6';
    }

    /** Whether it is {@code 0000000000}: a number was required, and none is known. It identifies nobody. */
    public boolean isRequiredButUnknown() {
        return digits.equals(REQUIRED_BUT_UNKNOWN);
    }

    /**
     * Whether the weighted sum of the digits divides by 11. A fact to ask for, never a ground for refusing: since 1 October 2007
     * the state gives fully valid numbers without it, and all of MedCom's published test persons are without it.
     */
    public boolean hasModulus11() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }

    /** The ten digits, without a hyphen. */
    @Override
    public String toText() {
        return digits;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CprNumber number && digits.equals(number.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** Says that there is a number, never which. */
    @Override
    public String toString() {
        return "CprNumber{***}";
    }
}
