package dk.roedtraad.serialization.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import dk.roedtraad.model.youth.YouthCase;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Many documents in one stream, one on each line. */
class LinesTest {
    private static String sound(String id) {
        return "{\"kind\":\"case\",\"schemaVersion\":\"1.0\",\"youth\":{\"identifiers\":[{\"system\":\"s\",\"value\":\""
                + id + "\"}]}}";
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Number of the line, and code and place of each problem. */
    private static List<String> lines(DocumentReader<YouthCase> reader, String text) {
        try (Stream<DocumentLine<YouthCase>> lines = reader.readLines(bytes(text))) {
            return lines.map(line -> line.number() + " "
                            + line.result().getProblems().stream()
                                    .map(p -> p.code() + " " + p.line() + ":" + p.column())
                                    .toList())
                    .toList();
        }
    }

    @Test
    void a_bad_line_is_reported_with_its_number_while_the_rest_goes_on() {
        String text = sound("1") + "\n\n  \r\n" + sound("2").replace("youth", "yuoth") + "\r\n{\n" + sound("3");

        assertEquals(
                List.of("1 []", "4 [field.missing 4:1, field.unknown.similar 4:38]", "5 [json.ended 5:2]", "6 []"),
                lines(Documents.reader(DocumentKind.CASE), text));
    }

    @Test
    void a_line_that_is_too_long_is_one_problem_and_is_not_kept() {
        String text = sound("1") + "\n" + sound("x".repeat(300_000)) + "\n" + sound("3") + "\n";

        assertEquals(
                List.of("1 []", "2 [document.tooLarge 2:1]", "3 []"),
                lines(Documents.reader(DocumentKind.CASE).upTo(1_000), text));
    }

    @Test
    void a_line_may_be_as_long_as_the_limit_and_no_longer() {
        DocumentReader<YouthCase> reader = Documents.reader(DocumentKind.CASE);
        String text = sound("1");

        assertEquals(List.of("1 []"), lines(reader.upTo(text.length()), text));
        assertEquals(List.of("1 [document.tooLarge 1:1]"), lines(reader.upTo(text.length() - 1), text));
        assertThrows(IllegalArgumentException.class, () -> reader.upTo(0));
    }

    @Test
    void what_is_written_on_a_line_is_read_from_it() {
        YouthCase youthCase = Documents.read(DocumentKind.CASE, Documents.example("anbragt-snart-18"))
                .get();
        String line = Documents.writeLine(DocumentKind.CASE, youthCase);

        assertEquals(-1, line.indexOf('\n'));
        try (Stream<DocumentLine<YouthCase>> lines =
                Documents.reader(DocumentKind.CASE).readLines(bytes(line + "\n" + line + "\n"))) {
            assertEquals(
                    List.of(youthCase, youthCase),
                    lines.map(l -> l.result().get()).toList());
        }
    }

    @Test
    void bytes_that_fail_end_the_stream_and_closing_it_closes_them() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("no more");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return read();
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };
        try (Stream<DocumentLine<YouthCase>> lines =
                Documents.reader(DocumentKind.CASE).readLines(failing)) {
            assertThrows(UncheckedIOException.class, lines::toList);
        }
        assertTrue(closed.get());
    }

    @Test
    void nothing_but_blank_lines_is_no_document() {
        assertEquals(List.of(), lines(Documents.reader(DocumentKind.CASE), ""));
        assertEquals(List.of(), lines(Documents.reader(DocumentKind.CASE), "\n \n\r\n"));
        assertEquals(List.of(), lines(Documents.reader(DocumentKind.CASE), "\uFEFF\n"));
    }
}
