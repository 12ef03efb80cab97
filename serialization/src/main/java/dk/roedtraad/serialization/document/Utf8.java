package dk.roedtraad.serialization.document;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import dk.roedtraad.serialization.json.JsonText;

/** Bytes that claim to be UTF-8. The parser takes some that are not, such as a zero in two bytes. */
final class Utf8 {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private static final long NOT_ASCII = 0x8080808080808080L;

    private Utf8() {}

    /** The bytes without a byte order mark, which Windows editors write and nobody sees. */
    static byte[] withoutMark(byte[] utf8) {
        boolean marked = utf8.length >= 3 && utf8[0] == (byte) 0xEF && utf8[1] == (byte) 0xBB && utf8[2] == (byte) 0xBF;
        return marked ? Arrays.copyOfRange(utf8, 3, utf8.length) : utf8;
    }

    /** How many of the first bytes are whole characters: all of them, or the offset of the first fault. */
    static int wellFormedLength(byte[] utf8) {
        int at = 0;
        while (at < utf8.length) {
            if (at + Long.BYTES <= utf8.length && ((long) LONGS.get(utf8, at) & NOT_ASCII) == 0) {
                at += Long.BYTES;
            } else {
                int length = lengthOfCharacter(utf8, at);
                if (length == 0) {
                    return at;
                }
                at += length;
            }
        }
        return at;
    }

    /**
     * How many bytes the character has that begins at an offset; none where the bytes are no character: by table 3-7 of the
     * Unicode Standard, which leaves out longer forms than needed, halves of surrogate pairs, and what lies above U+10FFFF.
     */
    private static int lengthOfCharacter(byte[] utf8, int at) {
        int first = utf8[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        if (at + length > utf8.length) {
            return 0;
        }
        int second = utf8[at + 1] & 0xFF;
        int lowest = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int highest = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        boolean whole = second >= lowest && second <= highest;
        for (int i = 2; i < length; i++) {
            whole &= (utf8[at + i] & 0xC0) == 0x80;
        }
        return whole ? length : 0;
    }

    /** Whether the bytes look like UTF-16 or UTF-32, which no JSON document may be (RFC 8259, 8.1). */
    static boolean isOtherEncoding(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE || bytes[0] == 0 || bytes[1] == 0;
    }

    /** Whether the first byte that shows may begin a JSON document, rather than XML, a table or a packed file. */
    static boolean looksLikeJson(byte[] utf8) {
        for (byte b : utf8) {
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return b == '{' || b == '[';
            }
        }
        return true;
    }

    /** The bytes of a text. Half a surrogate pair becomes a byte that no UTF-8 has, so that reading stops there. */
    static byte[] encode(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        int whole = JsonText.wholeLength(text);
        if (whole < text.length()) {
            utf8[text.substring(0, whole).getBytes(StandardCharsets.UTF_8).length] = (byte) 0xFF;
        }
        return utf8;
    }
}
