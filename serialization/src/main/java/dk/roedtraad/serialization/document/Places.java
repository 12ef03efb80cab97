package dk.roedtraad.serialization.document;

/**
 * Line and column of a byte in a UTF-8 text. The parser counts columns in bytes, where an æ is two; people count characters.
 */
final class Places {
    private final byte[] utf8;

    Places(byte[] utf8) {
        this.utf8 = utf8;
    }

    int line(int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            if (utf8[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    int column(int offset) {
        int column = 1;
        for (int i = offset - 1; i >= 0 && utf8[i] != '\n'; i--) {
            boolean continuation = (utf8[i] & 0xC0) == 0x80;
            column += continuation ? 0 : 1;
        }
        return column;
    }
}
