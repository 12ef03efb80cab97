package dk.roedtraad.serialization.json;

import java.io.StringWriter;
import java.util.function.Consumer;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** How every JSON text of the library is parsed and laid out: strictly UTF-8; two spaces, a line feed, numbers in plain digits. */
public final class JsonText {
    /** The deepest of our own kinds has some thirty layers. */
    public static final int MOST_LAYERS = 200;

    /** A decimal of ours has at most 16 digits before the point and 100 after it. */
    public static final int LONGEST_NUMBER = 500;

    /** A vendor's name has at most 254 characters. */
    public static final int LONGEST_NAME = 1_000;

    /** The factory of all parsers and generators. */
    public static final JsonFactory FACTORY = JsonFactory.builder()
            // Said here, so that a host that overrides the defaults of the parser for its own use does not change ours.
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_LAYERS)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(LONGEST_NAME)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxDocumentLength(-1)
                    .maxTokenCount(-1)
                    .build())
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            // Documents are UTF-8 (RFC 8259, 8.1); guessing UTF-16 or UTF-32 would lose the places of problems.
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .build();

    private static final JsonFactory STRICT = FACTORY.rebuild()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonText() {}

    /** The text that the content writes: indented, and ended by a line feed. */
    public static String write(Consumer<JsonGenerator> content) {
        return text(new Indented(), content) + "\n";
    }

    /** The text that the content writes, on one line without an end. */
    public static String writeLine(Consumer<JsonGenerator> content) {
        return text(ObjectWriteContext.empty(), content);
    }

    private static String text(ObjectWriteContext layout, Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(layout, text)) {
            content.accept(generator);
        }
        return text.toString();
    }

    /**
     * Whether a text is one JSON value that means the same to everybody: no name twice in an object, no half of a surrogate pair,
     * and no number beyond a double (RFC 7493).
     */
    public static boolean isSound(String json) {
        try (JsonParser parser = STRICT.createParser(ObjectReadContext.empty(), json)) {
            JsonToken token = parser.nextToken();
            boolean sound = token != null;
            int layers = 0;
            while (sound && token != null) {
                boolean text = token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME;
                sound = text ? isWhole(parser.getString()) : !token.isNumeric() || isWithinADouble(parser);
                layers += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                token = parser.nextToken();
                sound &= layers > 0 || token == null; // one value, and nothing after it
            }
            return sound;
        } catch (JacksonException e) {
            return false;
        }
    }

    private static boolean isWithinADouble(JsonParser parser) {
        try {
            return Double.isFinite(parser.getDecimalValue().doubleValue());
        } catch (NumberFormatException e) {
            return false; // an exponent so long that not even a decimal holds it
        }
    }

    /** Whether every half of a surrogate pair has its other half; one alone has no UTF-8. */
    public static boolean isWhole(String text) {
        return wholeLength(text) == text.length();
    }

    /** How many of the first characters come before half a surrogate pair: all of them, or fewer. */
    public static int wholeLength(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return text.length();
    }

    /** A sound JSON text without the white space between its values. */
    public static String withoutWhiteSpace(String json) {
        StringBuilder text = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inside && c == '\\') {
                text.append(c);
                i++;
            } else if (c == '"') {
                inside = !inside;
            }
            if (inside || json.charAt(i) > ' ') {
                text.append(json.charAt(i));
            }
        }
        return text.toString();
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            // As most tools and people write JSON: "key": value, and [] where there is nothing.
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
