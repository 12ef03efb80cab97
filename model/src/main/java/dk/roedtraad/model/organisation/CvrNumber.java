package dk.roedtraad.model.organisation;

import java.util.regex.Pattern;

import dk.roedtraad.model.describe.TextForm;
import dk.roedtraad.model.describe.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * The number of a business or an authority in the central business register (Danish: CVR-nummer): eight digits whose sum, weighted by
 * 2 7 6 5 4 3 2 1, divides by 11. Source: hl7dk/dk-core, which enforces both.
 */
@TextForm(CvrNumber.FORM)
public final class CvrNumber implements TextValue {
    static final String FORM = "[0-9]{8}";

    private static final Pattern PATTERN = Pattern.compile(FORM);
    private static final int[] WEIGHTS = {2, 7, 6, 5, 4, 3, 2, 1};

    private final String digits;

    private CvrNumber(String digits) {
        this.digits = digits;
    }

    /**
     * Reads eight digits.
     *
     * @throws IllegalArgumentException with {@code cvr.form} if the text has another form, with {@code cvr.modulus11} if the weighted
     *     sum does not divide by 11; never with the text
     */
    public static CvrNumber parse(String text) {
        if (text == null || !PATTERN.matcher(text).matches()) {
            throw new IllegalArgumentException("text: cvr.form");
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (text.charAt(i) - '0');
        }
        if (sum % 11 != 0) {
            throw new IllegalArgumentException("text: cvr.modulus11");
        }
        return new CvrNumber(text);
    }

    @Override
    public String toText() {
        return digits;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CvrNumber number && digits.equals(number.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** The eight digits. */
    @Override
    public String toString() {
        return digits;
    }
}
