package dk.roedtraad.model.organisation;

import java.util.regex.Pattern;

import dk.roedtraad.model.describe.TextForm;
import dk.roedtraad.model.describe.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * The code of a municipality (Danish: kommunekode). Three digits in daily use, four with a leading zero in CPR, DAWA and dk-core; both
 * are read, and the one form kept is that of four.
 *
 * <p>An open list: a code that {@link Municipalities} does not know, such as Christiansø (0411), one in Greenland (0955 to 0960) or one
 * of the future, is a code all the same. In order of the code.
 */
@TextForm(MunicipalityCode.FORM)
public final class MunicipalityCode implements TextValue, Comparable<MunicipalityCode> {
    static final String FORM = "[0-9]{3,4}";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    private final String fourDigits;

    private MunicipalityCode(String fourDigits) {
        this.fourDigits = fourDigits;
    }

    /**
     * Reads three or four digits.
     *
     * @throws IllegalArgumentException with {@code municipalityCode.form} if the text has another form
     */
    public static MunicipalityCode parse(String text) {
        if (text == null || !PATTERN.matcher(text).matches()) {
            throw new IllegalArgumentException("text: municipalityCode.form");
        }
        return new MunicipalityCode(text.length() == 3 ? "0" + text : text);
    }

    /** The four digits. */
    @Override
    public String toText() {
        return fourDigits;
    }

    @Override
    public int compareTo(MunicipalityCode other) {
        return fourDigits.compareTo(other.fourDigits);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MunicipalityCode code && fourDigits.equals(code.fourDigits);
    }

    @Override
    public int hashCode() {
        return fourDigits.hashCode();
    }

    /** The four digits. */
    @Override
    public String toString() {
        return fourDigits;
    }
}
