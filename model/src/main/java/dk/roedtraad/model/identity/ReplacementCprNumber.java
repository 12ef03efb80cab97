package dk.roedtraad.model.identity;

import java.time.Month;
import java.util.regex.Pattern;

import dk.roedtraad.model.describe.TextForm;
import dk.roedtraad.model.describe.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * A replacement number with letters (Danish: erstatnings-CPR, eCPR), given in health care to a person whose CPR number is missing
 * or not known: six digits of a date, a digit that says the kind, two capital letters and a digit.
 *
 * <p>The century of its date is not known here, so 29 February is always accepted; other days that no year has are refused. Source:
 * hl7dk/dk-core, X-eCPR and D-eCPR. The replacement with 60 added to the day is a {@link CprNumber}.
 *
 * <p>The number is shown by {@link #toText} alone.
 */
@TextForm(ReplacementCprNumber.FORM)
public final class ReplacementCprNumber implements TextValue {
    static final String FORM = "[0-9]{6}-?[015-7][A-Z]{2}[0-9]";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    /** Who gave the number. */
    public enum Kind {
        /** The national service (X-eCPR), {@link IdentifierSystems#X_ECPR}; digit 7 is 1 or 7. */
        NATIONAL,
        /** A region (D-eCPR), each with an OID of its own as system; digit 7 is 0, 5 or 6. */
        REGIONAL
    }

    private final String number;

    private ReplacementCprNumber(String number) {
        this.number = number;
    }

    /**
     * Reads ten characters, with or without a hyphen after the sixth.
     *
     * @throws IllegalArgumentException with {@code replacementCpr.form} if the text has another form, with {@code
     *     replacementCpr.date} if no year has its day; never with the text
     */
    public static ReplacementCprNumber parse(String text) {
        if (text == null || !PATTERN.matcher(text).matches()) {
            throw new IllegalArgumentException("text: replacementCpr.form");
        }
        int day = Integer.parseInt(text.substring(0, 2));
        int month = Integer.parseInt(text.substring(2, 4));
        if (month < 1 || month > 12 || day < 1 || day > Month.of(month).maxLength()) {
            throw new IllegalArgumentException("text: replacementCpr.date");
        }
        return new ReplacementCprNumber(text.replace("-", ""));
    }

    /** Who gave the number. */
    public Kind getKind() {
        return switch (number.charAt(6)) {
            case '1', '7' -> Kind.NATIONAL;
            default -> Kind.REGIONAL;
        };
    }

    /** The ten characters, without a hyphen. */
    @Override
    public String toText() {
        return number;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReplacementCprNumber replacement && number.equals(replacement.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    /** Says that there is a number, never which. */
    @Override
    public String toString() {
        return "ReplacementCprNumber{***}";
    }
}
