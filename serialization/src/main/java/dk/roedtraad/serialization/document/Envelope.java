package dk.roedtraad.serialization.document;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What a document says it is, wherever in the object it says so.
 *
 * @param kind the text of {@code kind}, a blank one where it is no text; empty where the field is not there
 * @param kindOffset where it stands; that of the object where it does not
 * @param schemaVersion the text of {@code schemaVersion}, likewise
 * @param versionOffset where it stands; that of the object where it does not
 */
record Envelope(Optional<String> kind, long kindOffset, Optional<String> schemaVersion, long versionOffset) {
    static final String KIND = "kind";
    static final String SCHEMA_VERSION = "schemaVersion";

    /** Looks for both, to the end of the document or to where it stops being JSON. */
    static Envelope find(JsonParser parser) {
        @Nullable String kind = null;
        @Nullable String version = null;
        long kindOffset = 0;
        long versionOffset = 0;
        try {
            boolean object = parser.nextToken() == JsonToken.START_OBJECT;
            kindOffset = parser.currentTokenLocation().getByteOffset();
            versionOffset = kindOffset;
            while (object && parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                String text = parser.nextToken() == JsonToken.VALUE_STRING ? parser.getString() : "";
                if (name.equals(KIND) && kind == null) {
                    kind = text;
                    kindOffset = parser.currentTokenLocation().getByteOffset();
                } else if (name.equals(SCHEMA_VERSION) && version == null) {
                    version = text;
                    versionOffset = parser.currentTokenLocation().getByteOffset();
                }
                parser.skipChildren();
            }
        } catch (JacksonException e) {
            // Whoever reads the document says what there is to say of it.
        }
        return new Envelope(Optional.ofNullable(kind), kindOffset, Optional.ofNullable(version), versionOffset);
    }

    /** Looks for the kind alone, which mostly stands first, in the object that the parser is at the start of. */
    static Optional<String> findKind(JsonParser parser) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean kind = parser.currentName().equals(KIND);
            if (parser.nextToken() == JsonToken.VALUE_STRING && kind) {
                return Optional.of(parser.getString());
            }
            parser.skipChildren();
        }
        return Optional.empty();
    }
}
