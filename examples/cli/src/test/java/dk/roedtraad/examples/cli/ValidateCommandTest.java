package dk.roedtraad.examples.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import dk.roedtraad.model.describe.Language;
import dk.roedtraad.serialization.document.DocumentReader;
import dk.roedtraad.serialization.document.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Validation of files, folders, many documents in a file, and standard input. */
final class ValidateCommandTest {
    private static final String SOUND =
            "{\"kind\":\"case\",\"schemaVersion\":\"1.0\",\"youth\":{\"identifiers\":[{\"system\":\"https://example.dk/s\",\"value\":\"1\"}]}}";

    /** The youth has no identifier, and a shoe size that no case has; after 46 and 47 characters. */
    private static final String BAD = "{\"kind\":\"case\",\"schemaVersion\":\"1.0\",\"youth\":{\"shoe\":1}}";

    private static final String ONLY_UNKNOWN = SOUND.replace("{\"kind\"", "{\"shoeSize\":44,\"kind\"");

    private static final int MANY = 20_000;

    @TempDir
    private Path folder = Path.of("");

    private record Run(int status, String out, String err) {}

    private static Run run(InputStream in, boolean watched, AtomicLong nanoTime, long step, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
        String[] all = new String[arguments.length + 1];
        all[0] = "validate";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        int status =
                Main.run(all, new Terminal(in, new Output(out), errStream, watched, () -> nanoTime.getAndAdd(step)));
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Run run(String in, String... arguments) {
        return run(stream(in), false, new AtomicLong(), 0, arguments);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    @Test
    void among_twenty_thousand_lines_the_bad_ones_are_named_and_the_sound_ones_counted() throws IOException {
        String[] many = new String[MANY];
        Arrays.fill(many, SOUND);
        many[9_999] = BAD;
        many[MANY - 1] = "ikke JSON";
        String file = write("sager.json", lines(many));
        Run run = run("", file);
        assertEquals(1, run.status());
        assertEquals(
                List.of(
                        file + ":10000:46  FEJL  /youth",
                        file + ":10000:47  FEJL  /youth/***",
                        file + ":20000:1  FEJL  (hele dokumentet)",
                        file + ": 20.000 dokumenter, 2 med fejl"),
                run.out().lines().filter(line -> line.startsWith(file)).toList());
        assertEquals("", run.err());
        assertTrue(run("", "--lang", "en", file).out().endsWith(": 20,000 documents, 2 with errors\n"));
    }

    @Test
    void the_json_of_many_lines_is_one_array_with_an_element_for_each() throws IOException {
        String[] many = new String[MANY];
        Arrays.fill(many, SOUND);
        many[9_999] = BAD;
        Run run = run(lines(many), "--format", "json", "-");
        assertEquals(1, run.status());
        int elements = 0;
        int valid = 0;
        int firstLine = 0;
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), run.out())) {
            assertEquals(JsonToken.START_ARRAY, parser.nextToken());
            int depth = 1;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                elements += depth == 1 && token == JsonToken.START_OBJECT ? 1 : 0;
                valid += token == JsonToken.VALUE_TRUE ? 1 : 0;
                if (depth == 2 && token == JsonToken.VALUE_NUMBER_INT && firstLine == 0) {
                    firstLine = parser.getIntValue();
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            }
            assertEquals(0, depth);
        }
        assertEquals(MANY, elements);
        assertEquals(MANY - 1, valid);
        assertEquals(1, firstLine);
        assertTrue(
                run.out()
                        .contains(
                                "{\"file\":\"-\",\"line\":10000,\"valid\":false,\"problems\":[{\"code\":"
                                        + "\"field.missing\",\"severity\":\"ERROR\",\"pointer\":\"/youth\",\"line\":10000,\"column\":46,"),
                "the bad line");
    }

    @Test
    void the_json_of_one_document_has_no_line_and_of_a_fault_of_all_of_it_an_empty_pointer() throws IOException {
        String sound = write("æøå og mellemrum.json", SOUND);
        Run run = run("", "--format", "json", sound, write("tom.json", ""));
        assertEquals(1, run.status());
        assertTrue(run.out().contains("{\"file\":\"" + sound + "\",\"valid\":true,\"problems\":[]}"), run.out());
        assertTrue(run.out().contains("\"code\":\"json.empty\",\"severity\":\"ERROR\",\"pointer\":\"\""), run.out());
        assertEquals(
                "[]\n",
                run("", "--format", "json", folder.resolve("findes-ikke").toString())
                        .out());
    }

    @Test
    void one_document_is_never_taken_for_many() throws IOException {
        String indented = new String(Documents.example("anbragt-snart-18"), StandardCharsets.UTF_8);
        // Its first line begins with a brace and ends with one, and is no whole object.
        String broken = SOUND.replace("}]}}", "}]}\n}");
        String braceInText =
                SOUND.replace("example.dk/s\"", "example.dk/}{\\\"s\"").replace("\"value\"", "\n\"value\"");
        for (String one : List.of(indented, SOUND, SOUND + "\n", "\n\n" + SOUND + "\r\n \t\n", broken, braceInText)) {
            Run run = run(one, "-");
            assertEquals("-: gyldigt\n", run.out(), one);
            assertEquals(0, run.status());
        }
    }

    @Test
    void many_documents_are_seen_to_be_many_in_any_file() throws IOException {
        String twoLines = lines("", SOUND, "", SOUND.replace("}}", "}} \r"));
        for (String many : List.of(twoLines, "\uFEFF" + twoLines.strip(), SOUND + "\r\n" + SOUND)) {
            assertEquals("-: 2 dokumenter, ingen med fejl\n", run(many, "-").out());
        }
        Run run = run(SOUND + "\nskrammel\n", "-");
        assertEquals(1, run.status());
        assertTrue(run.out().startsWith("-:2:1  FEJL  (hele dokumentet)\n"), run.out());
        assertTrue(run.out().endsWith("-: 2 dokumenter, 1 med fejl\n"), run.out());
        assertEquals(
                "-: 2 dokumenter, ingen med fejl\n",
                run(lines(SOUND, SOUND), "--ndjson", "--kind", "case", "-").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en.ndjson", "en.JSONL"})
    void a_file_that_is_called_so_holds_a_document_on_each_line_also_when_there_is_one(String name) throws IOException {
        String file = write(name, SOUND);
        assertEquals(file + ": 1 dokument, ingen med fejl\n", run("", file).out());
        String bad = write("skidt-" + name, lines("{", SOUND));
        assertEquals(1, run("", bad).status());
        assertTrue(run("", bad).out().endsWith(bad + ": 2 dokumenter, 1 med fejl\n"));
    }

    @Test
    void no_more_is_kept_to_tell_what_a_file_is_than_a_document_may_have() throws IOException {
        long[] read = new long[1];
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return read[0] == 1 ? '{' : 'x';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                Arrays.fill(into, from, from + length, (byte) 'x');
                into[from] = read[0] == 0 ? (byte) '{' : (byte) 'x';
                read[0] += length;
                return length;
            }
        };
        assertFalse(Ndjson.isIn(new BufferedInputStream(endless)));
        assertTrue(read[0] <= DocumentReader.MOST_BYTES, "read " + read[0]);

        Run run = run(endless, false, new AtomicLong(), 0, "-");
        assertEquals(1, run.status());
        assertTrue(run.out().contains("[document.tooLarge]"), run.out());
    }

    @Test
    void a_folder_is_read_in_the_order_of_its_names_without_what_is_hidden() throws IOException {
        write("mappe/b.json", SOUND);
        write("mappe/a å.JSON", BAD);
        write("mappe/under/mange.jsonl", lines(SOUND, SOUND));
        write("mappe/.skjult.json", BAD);
        write("mappe/.git/c.json", BAD);
        write("mappe/læs.txt", BAD);
        String path = folder.resolve("mappe").toString();
        Path in = folder.resolve("mappe");
        Run run = run("", path);
        assertEquals(1, run.status());
        assertEquals(
                List.of(
                        in.resolve("a å.JSON") + ":1:46  FEJL  /youth",
                        in.resolve("a å.JSON") + ":1:47  FEJL  /youth/***",
                        in.resolve("b.json") + ": gyldigt",
                        in.resolve("under").resolve("mange.jsonl") + ": 2 dokumenter, ingen med fejl",
                        "I alt: 4 dokumenter i 3 filer, 1 med fejl"),
                run.out().lines().filter(line -> !line.startsWith(" ")).toList());
    }

    @Test
    void a_folder_with_no_documents_is_said_and_is_status_2() throws IOException {
        String empty = Files.createDirectory(folder.resolve("tom")).toString();
        Run run = run("", empty, write("sund.json", SOUND));
        assertEquals(2, run.status());
        assertEquals(
                "Der er ingen dokumenter (*.json, *.ndjson, *.jsonl) i mappen: " + empty + "\n",
                run.err().replace("\r\n", "\n"));
        assertTrue(run.out().contains("sund.json: gyldigt"), "the rest is read");
    }

    @Test
    void a_file_named_twice_is_read_once() throws IOException {
        String file = write("mappe/sund.json", SOUND);
        Run run = run("", file, folder.resolve("mappe").toString(), folder + "/mappe/../mappe/sund.json");
        assertEquals(0, run.status());
        assertEquals(file + ": gyldigt\n", run.out());
        assertTrue(run.err().startsWith("Nævnt to gange, læst én gang: "), run.err());
        assertEquals("-: gyldigt\n", run(SOUND, "-", "-").out());
    }

    @Test
    void a_name_cannot_steer_the_terminal_and_one_with_an_at_sign_is_a_file() throws IOException {
        Run missing = run("", "x\u001B[31m\u202E.json");
        assertEquals(2, missing.status());
        assertTrue(missing.err().contains("x\uFFFD[31m\uFFFD.json (den findes ikke)"), missing.err());
        Run at = run("", "@findes-ikke.json");
        assertEquals(2, at.status());
        assertTrue(at.err().contains("@findes-ikke.json (den findes ikke)"), at.err());
        String hostile = write("x\u001B[31m\u200E.json", SOUND);
        assertTrue(run("", hostile).out().endsWith("x\uFFFD[31m\uFFFD.json: gyldigt\n"));
    }

    @Test
    void why_a_file_cannot_be_opened_is_said() {
        assertEquals(
                "Filen kan ikke åbnes: a (den findes ikke)",
                CannotOpenException.of(new NoSuchFileException("a"), "a", Language.DANISH)
                        .getMessage());
        assertEquals(
                "The file cannot be opened: a (you may not read it)",
                CannotOpenException.of(new AccessDeniedException("a"), "a", Language.ENGLISH)
                        .getMessage());
    }

    @Test
    void a_stream_that_fails_half_way_is_status_2_and_what_came_before_is_said() {
        String begun = lines(SOUND, BAD);
        for (String[] arguments : new String[][] {{"-"}, {"--ndjson", "-"}, {"--format", "json", "-"}}) {
            InputStream failing = new InputStream() {
                private final InputStream sound = stream(begun);

                @Override
                public int read() throws IOException {
                    int b = sound.read();
                    if (b < 0) {
                        throw new IOException("gone");
                    }
                    return b;
                }

                @Override
                public int read(byte[] into, int from, int length) throws IOException {
                    int count = sound.read(into, from, length);
                    if (count < 0) {
                        throw new IOException("gone");
                    }
                    return count;
                }
            };
            Run run = run(failing, false, new AtomicLong(), 0, arguments);
            assertEquals(2, run.status());
            assertEquals("Filen kan ikke åbnes: -", run.err().strip());
            assertTrue(run.out().contains("field.missing"), run.out());
        }
    }

    @Test
    void preserving_makes_what_is_not_known_a_warning_that_changes_no_status() {
        assertEquals(1, run(ONLY_UNKNOWN, "-").status());
        Run run = run(ONLY_UNKNOWN, "--preserve", "-");
        assertEquals(0, run.status());
        assertTrue(run.out().startsWith("-:1:2  ADVARSEL  /***\n"), run.out());
        assertTrue(run.out().endsWith("-: gyldigt\n"), run.out());
        Run lines = run(lines(ONLY_UNKNOWN, SOUND), "--preserve", "--format", "json", "-");
        assertEquals(0, lines.status());
        assertTrue(
                lines.out().contains("\"valid\":true,\"problems\":[{\"code\":\"field.kept\",\"severity\":\"WARNING\""));
    }

    @Test
    void somebody_who_waits_sees_after_two_seconds_how_far_it_is_and_then_every_second() {
        String[] many = new String[30];
        Arrays.fill(many, SOUND);
        // The clock goes a quarter of a second at each look. The first look is the start, and each document one more:
        // the 8th
        // is seen after two seconds, then every fourth.
        Run run = run(stream(lines(many)), true, new AtomicLong(), 250_000_000L, "-");
        assertEquals(
                List.of("8", "12", "16", "20", "24", "28"),
                Arrays.stream(run.err().split("\r"))
                        .filter(text -> !text.isBlank())
                        .map(text -> text.replace(" dokumenter, ingen med fejl …", ""))
                        .toList());
        assertTrue(run.err().endsWith("\r"), "the line is taken away at the end");
        assertEquals("-: 30 dokumenter, ingen med fejl\n", run.out());

        assertEquals(
                "",
                run(stream(lines(many)), false, new AtomicLong(), 250_000_000L, "-")
                        .err());
    }

    @Test
    void when_nobody_reads_the_answer_any_more_it_ends_quietly_and_early() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream in =
                new ByteArrayInputStream(lines(BAD, SOUND).repeat(MANY).getBytes(StandardCharsets.UTF_8));
        int status = Main.run(
                new String[] {"validate", "-"},
                new Terminal(in, new Output(closed), new PrintStream(err, true, StandardCharsets.UTF_8)));
        assertEquals(2, status);
        assertEquals("", err.toString(StandardCharsets.UTF_8));
        assertTrue(in.available() > 0, "the rest is not read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \n\t\r\n\n"})
    void a_file_with_nothing_in_it_is_an_empty_document_whatever_it_is_called(String blank) throws IOException {
        for (String name : List.of("tom.json", "tom.ndjson", "tom.jsonl")) {
            String file = write(name, blank);
            Run run = run("", file);
            assertEquals(1, run.status(), name);
            assertTrue(run.out().startsWith(file + ":"), run.out());
            assertTrue(run.out().contains(":1  FEJL  (hele dokumentet)\n"), run.out());
            assertTrue(run.out().endsWith("[json.empty]\n"), run.out());
            assertTrue(run("", "--format", "json", file).out().contains("\"valid\":false"), name);
        }
        assertEquals(1, run(blank, "--ndjson", "-").status());
    }

    @Test
    void a_document_too_large_for_the_memory_is_said_and_the_rest_is_read_and_the_array_closed() throws IOException {
        String sound = write("sund.json", SOUND);
        Run run = run(MainTest.tooMuch(), false, new AtomicLong(), 0, "--format", "json", "-", sound);
        assertEquals(2, run.status());
        assertEquals(
                "Filen kan ikke læses med så lidt hukommelse: - (giv Java mere, for eksempel med java -Xmx1g)",
                run.err().strip());
        assertEquals("[\n{\"file\":\"" + sound + "\",\"valid\":true,\"problems\":[]}\n]\n", run.out());
    }
}
