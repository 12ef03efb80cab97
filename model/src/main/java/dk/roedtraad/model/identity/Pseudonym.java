package dk.roedtraad.model.identity;

import java.util.regex.Pattern;

import dk.roedtraad.model.describe.TextForm;
import dk.roedtraad.model.describe.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * A pseudonym (Danish: pseudonym): stands for a person where the identifier itself is not needed, such as in a receipt. A keyed hash
 * as 32 to 64 lower-case hexadecimal characters; whoever holds the key makes it, not this type.
 *
 * <p>Without the key it names nobody, with the key it does: an attribute that holds it is confidential (GDPR art. 4(5)). It is shown
 * by {@link #toText} alone.
 */
@TextForm(Pseudonym.FORM)
public final class Pseudonym implements TextValue {
    static final String FORM = "[0-9a-f]{32,64}";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    private final String hex;

    private Pseudonym(String hex) {
        this.hex = hex;
    }

    /**
     * Reads a pseudonym.
     *
     * @throws IllegalArgumentException with {@code pseudonym.form} if the text has another form; never with the text
     */
    public static Pseudonym parse(String text) {
        if (text == null || !PATTERN.matcher(text).matches()) {
            throw new IllegalArgumentException("text: pseudonym.form");
        }
        return new Pseudonym(text);
    }

    @Override
    public String toText() {
        return hex;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pseudonym pseudonym && hex.equals(pseudonym.hex);
    }

    @Override
    public int hashCode() {
        return hex.hashCode();
    }

    /** Says that there is a pseudonym, never which. */
    @Override
    public String toString() {
        return "Pseudonym{***}";
    }
}
