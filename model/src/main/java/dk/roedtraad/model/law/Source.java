package dk.roedtraad.model.law;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.roedtraad.model.describe.Constraint;
import dk.roedtraad.model.describe.TextForm;
import dk.roedtraad.model.describe.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule or a number comes from (Danish: kilde), in the short forms of {@code docs/sources.md}: {@code S1-62}, {@code A-05},
 * {@code T-13}, {@code barnets lov § 111, stk. 3}; anything else is the citation of a publication. The text is kept as it was
 * written, so that no source is lost because its form is not known here. Two sources are equal when their texts are.
 */
@TextForm(Source.FORM)
public final class Source implements TextValue {
    /** One line that begins and ends with a character that shows. */
    static final String FORM = Constraint.NotBlankText.SHOWS
            + "(?:[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]*"
            + Constraint.NotBlankText.SHOWS + ")?";

    private static final Pattern WHOLE = Pattern.compile(FORM);
    private static final Pattern STATEMENT = Pattern.compile("S[0-9]-[0-9]+");
    private static final Pattern DECISION = Pattern.compile("A-[0-9]+");
    private static final Pattern CARD = Pattern.compile("[VPTC]-[0-9]+");
    private static final Pattern PLACE = Pattern.compile("[ \u00a0](?:§{1,2}|kap\\.|art\\.)[ \u00a0]?[0-9]");

    /** What a source is, by the form of its text. */
    public enum Kind {
        /** A numbered statement of the five source documents, such as {@code S1-62}. */
        STATEMENT,
        /** A decision of this project where the sources contradict each other or are silent, such as {@code A-05}. */
        DECISION,
        /** A rule card of this project, such as {@code T-13}. */
        CARD,
        /** One place in one act, such as {@code barnets lov § 111, stk. 3} or {@code barnets lov kap. 13}. */
        LAW,
        /** Anything else, cited in free words. */
        PUBLICATION
    }

    private final String text;
    private final Kind kind;
    private final int endOfAct;

    private Source(String text) {
        this.text = text;
        this.endOfAct = endOfAct(text);
        this.kind = endOfAct > 0 ? Kind.LAW : kindWithoutAct(text);
    }

    /**
     * The source of a text.
     *
     * @throws IllegalArgumentException with {@code source.form} if the text is empty, has more than one line, or begins or ends
     *     with a space
     */
    public static Source parse(String text) {
        if (text == null || !WHOLE.matcher(text).matches()) {
            throw new IllegalArgumentException("text: source.form");
        }
        return new Source(text);
    }

    /** What it is. */
    public Kind getKind() {
        return kind;
    }

    /** The act as it is called in the text, such as {@code barnets lov}; only for {@link Kind#LAW}. */
    public Optional<String> getAct() {
        return kind == Kind.LAW ? Optional.of(text.substring(0, endOfAct)) : Optional.empty();
    }

    /** The place in the act as it is written, such as {@code § 111, stk. 3}; only for {@link Kind#LAW}. */
    public Optional<String> getPlace() {
        return kind == Kind.LAW ? Optional.of(text.substring(endOfAct + 1)) : Optional.empty();
    }

    @Override
    public String toText() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Source source && text.equals(source.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    private static Kind kindWithoutAct(String text) {
        if (STATEMENT.matcher(text).matches()) {
            return Kind.STATEMENT;
        }
        if (DECISION.matcher(text).matches()) {
            return Kind.DECISION;
        }
        return CARD.matcher(text).matches() ? Kind.CARD : Kind.PUBLICATION;
    }

    /** Where the name of the act ends, or -1 when the text does not name one place in one act. */
    private static int endOfAct(String text) {
        Matcher place = PLACE.matcher(text);
        boolean oneAct = text.lastIndexOf('§') - text.indexOf('§') <= 1 && text.indexOf(';') < 0;
        return oneAct && place.find() ? place.start() : -1;
    }
}
