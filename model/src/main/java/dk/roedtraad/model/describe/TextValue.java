package dk.roedtraad.model.describe;

/**
 * A small value with one text form: an identifier, a code of fixed shape, a reference. The type has a static {@code
 * parse(String)} that refuses every other text by {@link IllegalArgumentException} without repeating it, and a {@link TextForm}.
 */
public interface TextValue {

    /** The text, from which {@code parse} makes an equal value. A personal value shows it here only, never in {@code toString}. */
    String toText();
}
