package dk.roedtraad.serialization.document;

import java.util.Arrays;

/**
 * Line and column of a byte in a UTF-8 text. The parser counts columns in bytes, where an æ is two; people count characters.
 *
 * <p>A text may have as many problems as it has values, so a place is looked up, not counted from the start.
 */
final class Places {
    private static final int BLOCK = 256;

    private final byte[] utf8;

    /** The offset of the first byte of each line. */
    private final int[] lineStarts;

    /** How many characters start before each block. */
    private final int[] charactersBefore;

    Places(byte[] utf8) {
        this.utf8 = utf8;
        int[] starts = new int[16];
        int lines = 1;
        int characters = 0;
        charactersBefore = new int[utf8.length / BLOCK + 1];
        for (int i = 0; i < utf8.length; i++) {
            if (i % BLOCK == 0) {
                charactersBefore[i / BLOCK] = characters;
            }
            characters += startsCharacter(i) ? 1 : 0;
            if (utf8[i] == '\n') {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * lines);
                }
                starts[lines++] = i + 1;
            }
        }
        if (utf8.length % BLOCK == 0) {
            charactersBefore[utf8.length / BLOCK] = characters;
        }
        lineStarts = Arrays.copyOf(starts, lines);
    }

    /** The offset, moved into the text where a parser says more. */
    int within(long offset) {
        return (int) Math.max(0, Math.min(offset, utf8.length));
    }

    int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    int column(int offset) {
        return charactersBefore(offset) - charactersBefore(lineStarts[line(offset) - 1]) + 1;
    }

    private int charactersBefore(int offset) {
        int characters = charactersBefore[offset / BLOCK];
        for (int i = offset / BLOCK * BLOCK; i < offset; i++) {
            characters += startsCharacter(i) ? 1 : 0;
        }
        return characters;
    }

    private boolean startsCharacter(int i) {
        return (utf8[i] & 0xC0) != 0x80;
    }
}
