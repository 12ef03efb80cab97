package dk.roedtraad.serialization.document;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * The short texts of one document. Ids, codes and the keys of items stand in it again and again, and are made into a string
 * mostly once: the last text of each hash is at hand.
 */
final class SharedTexts {
    private static final int SLOTS = 128;
    private static final int LONGEST = 40;

    /** Ids and the names of code systems begin alike; the last characters tell them apart. */
    private static final int TELLING = 8;

    private final @Nullable String[] texts = new @Nullable String[SLOTS];

    /** The text that the parser is at. */
    String text(JsonParser parser) {
        int length = parser.getStringLength();
        if (length > LONGEST) {
            return parser.getString();
        }
        char[] characters = parser.getStringCharacters();
        int offset = parser.getStringOffset();
        int hash = length;
        for (int i = Math.max(offset, offset + length - TELLING); i < offset + length; i++) {
            hash = 31 * hash + characters[i];
        }
        int slot = (hash ^ (hash >>> 7) ^ (hash >>> 16)) & (SLOTS - 1);
        String known = texts[slot];
        if (known != null && isSame(known, characters, offset, length)) {
            return known;
        }
        String text = new String(characters, offset, length);
        texts[slot] = text;
        return text;
    }

    private static boolean isSame(String text, char[] characters, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != characters[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
