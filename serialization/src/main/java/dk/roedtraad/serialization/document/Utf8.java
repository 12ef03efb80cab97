package dk.roedtraad.serialization.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that claim to be UTF-8. The parser takes some that are not, such as a zero in two bytes. */
final class Utf8 {
    private static final int CHUNK = 8192;

    private Utf8() {}

    /** The bytes without a byte order mark, which Windows editors write and nobody sees. */
    static byte[] withoutMark(byte[] utf8) {
        boolean marked = utf8.length >= 3 && utf8[0] == (byte) 0xEF && utf8[1] == (byte) 0xBB && utf8[2] == (byte) 0xBF;
        return marked ? Arrays.copyOfRange(utf8, 3, utf8.length) : utf8;
    }

    /** How many of the first bytes are whole characters: all of them, or the offset of the first fault. */
    static int wellFormedLength(byte[] utf8) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(utf8);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        return in.position();
    }

    /** Whether every half of a surrogate pair has its other half; one alone has no UTF-8. */
    static boolean isWhole(String text) {
        return wholeLength(text) == text.length();
    }

    /** The bytes of a text. Half a surrogate pair becomes a byte that no UTF-8 has, so that reading stops there. */
    static byte[] encode(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        int whole = wholeLength(text);
        if (whole < text.length()) {
            utf8[text.substring(0, whole).getBytes(StandardCharsets.UTF_8).length] = (byte) 0xFF;
        }
        return utf8;
    }

    private static int wholeLength(String text) {
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
}
