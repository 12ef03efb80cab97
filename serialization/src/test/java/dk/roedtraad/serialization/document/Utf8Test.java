package dk.roedtraad.serialization.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What is UTF-8, against the decoder of the JDK. */
class Utf8Test {
    private static int oracle(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true);
        return in.position();
    }

    private static void check(byte... bytes) {
        assertEquals(
                oracle(bytes),
                Utf8.wellFormedLength(bytes),
                () -> java.util.HexFormat.of().formatHex(bytes));
    }

    @Test
    void every_sequence_of_one_to_three_bytes_is_taken_as_the_decoder_takes_it() {
        for (int a = 0; a < 256; a++) {
            check((byte) a);
            for (int b = 0; b < 256; b++) {
                check((byte) a, (byte) b);
                for (int c = a < 0xC0 ? 256 : 0; c < 256; c += 3) {
                    check((byte) a, (byte) b, (byte) c);
                }
            }
        }
    }

    @Test
    void every_beginning_of_four_bytes_is_taken_as_the_decoder_takes_it() {
        for (int a = 0xEF; a < 256; a++) {
            for (int b = 0; b < 256; b++) {
                for (int c : new int[] {0x00, 0x7F, 0x80, 0xBF, 0xC0, 0xFF}) {
                    for (int d : new int[] {0x00, 0x7F, 0x80, 0xBF, 0xC0, 0xFF}) {
                        check((byte) a, (byte) b, (byte) c, (byte) d, (byte) 'x');
                    }
                }
            }
        }
    }

    @Test
    void a_fault_is_found_wherever_it_stands_among_letters() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes =
                    "Den røde tråd går igennem forløbet – 🧵 fra start til slut, æøå".getBytes(StandardCharsets.UTF_8);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            check(bytes);
        }
    }
}
