package dk.roedtraad.serialization.schema;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import dk.roedtraad.serialization.document.ReadResult;
import dk.roedtraad.serialization.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * The corpus that integrators run their own validators against, in {@code docs/corpus}. What is expected of each document was
 * written by hand from the rules, with the place where the fault was put.
 */
class CorpusTest {
    private static final Path CORPUS = Path.of("../docs/corpus");

    /** A document of 16 MB, and one of more than a thousand faults, are no reading for people. */
    private static final Set<String> NOT_IN_A_SMALL_FILE =
            Set.of("document.tooLarge", "document.moreProblems", "document.moreWarnings");

    private static final JsonMapper WHOLE = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final JsonNode EXPECTED = WHOLE.readTree(CORPUS.resolve("expected.json"));

    /** What is expected of one document. */
    record Entry(String file, DocumentKind<?> kind, boolean valid, boolean validBySchema, List<String> problems) {
        byte[] bytes() throws IOException {
            return Files.readAllBytes(CORPUS.resolve(file));
        }

        Set<String> codes() {
            return problems.stream()
                    .map(problem -> problem.substring(0, problem.indexOf(' ')))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Entry> entries() {
        return EXPECTED.get("documents").values().stream().map(CorpusTest::entry);
    }

    private static Entry entry(JsonNode entry) {
        return new Entry(
                entry.get("file").asString(),
                DocumentKind.find(entry.get("kind").asString()).orElseThrow(),
                entry.get("valid").asBoolean(),
                entry.get("schema").asString().equals("valid"),
                entry.get("problems").values().stream()
                        .map(problem -> line(
                                problem.get("code").asString(),
                                problem.get("pointer").asString(),
                                problem.get("line").asInt(),
                                problem.get("column").asInt(),
                                problem.get("severity").asString()))
                        .toList());
    }

    private static String line(String code, String pointer, int line, int column, String severity) {
        return code + " " + pointer + " " + line + ":" + column + " " + severity;
    }

    private static List<String> lines(ReadResult<?> read) {
        return read.getProblems().stream()
                .map(problem -> line(
                        problem.code(),
                        problem.pointer(),
                        problem.line(),
                        problem.column(),
                        problem.severity().name()))
                .toList();
    }

    /** Whether a validator that somebody else wrote takes the document; it takes none that is no JSON text in UTF-8. */
    private static boolean isValidBySchema(Entry entry, boolean assertFormat) throws IOException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(entry.bytes()))
                    .toString()
                    .replaceFirst("^\uFEFF", "");
            return !WHOLE.readTree(text).isMissingNode()
                    && Validators.errors(entry.kind(), text, assertFormat).isEmpty();
        } catch (CharacterCodingException | JacksonException e) {
            return false;
        }
    }

    private static Set<String> files() throws IOException {
        Set<String> files = new TreeSet<>();
        for (String folder : List.of("good", "bad")) {
            try (Stream<Path> paths = Files.list(CORPUS.resolve(folder))) {
                paths.forEach(path -> files.add(folder + "/" + path.getFileName()));
            }
        }
        return files;
    }

    @ParameterizedTest
    @MethodSource("entries")
    void theReaderSaysWhatIsExpectedAndNothingElse(Entry entry) throws IOException {
        ReadResult<?> read = Documents.read(entry.kind(), entry.bytes());

        assertEquals(entry.problems(), lines(read));
        assertEquals(entry.valid(), read.isValid());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void theSameIsSaidWhereNobodyTellsTheReaderWhichKindItIs(Entry entry) throws IOException {
        ReadResult<?> read = Documents.read(entry.bytes());

        assertEquals(entry.codes().contains("document.kindOther") ? List.of() : entry.problems(), lines(read));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void aForeignValidatorSaysWhatIsExpectedWithAndWithoutFormats(Entry entry) throws IOException {
        assertEquals(entry.validBySchema(), isValidBySchema(entry, true));
        assertEquals(entry.validBySchema(), isValidBySchema(entry, false));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void aGoodDocumentIsReadAgainAsItWasWritten(Entry entry) throws IOException {
        if (entry.valid()) {
            assertWrittenAndRead(entry.kind(), entry.bytes());
        }
    }

    private static <T extends DomainValue> void assertWrittenAndRead(DocumentKind<T> kind, byte[] document) {
        T value = Documents.read(kind, document).get();

        assertEquals(value, Documents.read(kind, Documents.write(kind, value)).get());
    }

    @Test
    void onlyWhatNoSchemaCanSayIsBadAndValidByTheSchema() {
        Set<String> beyond = EXPECTED.get("beyondSchema").values().stream()
                .map(JsonNode::asString)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> met = new TreeSet<>();
        entries().filter(entry -> !entry.valid() && entry.validBySchema()).forEach(entry -> met.addAll(entry.codes()));

        assertEquals(beyond, met);
        assertTrue(beyond.stream()
                .allMatch(code -> code.startsWith("rule.")
                        || Set.of(
                                        "field.duplicate",
                                        "field.unsound",
                                        "json.character",
                                        "json.limit",
                                        "number.outOfReach",
                                        "text.impossible")
                                .contains(code)));
    }

    @Test
    void everyFileIsExpectedAndEveryExpectedFileIsThere() throws IOException {
        List<String> expected = entries().map(Entry::file).toList();
        Set<String> own = expected.stream()
                .filter(file -> !file.startsWith("../"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(expected.size(), Set.copyOf(expected).size());
        assertEquals(files(), own);
        for (String file : expected) {
            assertTrue(Files.isRegularFile(CORPUS.resolve(file)), file);
        }
        entries().forEach(entry -> assertEquals(entry.valid(), !entry.file().startsWith("bad/"), entry::file));
    }

    @Test
    void everyCodeThatAFileCanHoldIsThere() throws IOException {
        Set<String> met = new TreeSet<>(NOT_IN_A_SMALL_FILE);
        entries().forEach(entry -> met.addAll(entry.codes()));
        Set<String> codes = new TreeSet<>();
        try (Stream<String> lines =
                Files.lines(Path.of("src/main/resources/dk/roedtraad/serialization/problem/problems_da.properties"))) {
            lines.filter(line -> line.startsWith("problem."))
                    .forEach(line -> codes.add(line.substring("problem.".length(), line.indexOf(' '))));
        }

        assertEquals(codes, met);
    }

    @Test
    void everyKindHasGoodAndBadDocumentsAndThereAreEnough() {
        Map<String, Integer> good = new TreeMap<>();
        Map<String, Integer> bad = new TreeMap<>();
        entries()
                .forEach(
                        entry -> (entry.valid() ? good : bad).merge(entry.kind().getName(), 1, Integer::sum));
        Set<String> kinds =
                DocumentKind.all().stream().map(DocumentKind::getName).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(kinds, good.keySet());
        assertEquals(kinds, bad.keySet());
        assertTrue(good.values().stream().mapToInt(n -> n).sum() >= 40, good::toString);
        assertTrue(bad.values().stream().mapToInt(n -> n).sum() >= 80, bad::toString);
    }

    @Test
    void aBadDocumentHasOneFaultUnlessItsNameSaysMore() {
        entries().filter(entry -> !entry.valid()).forEach(entry -> {
            int faults =
                    entry.file().contains("/three-faults-") ? 3 : entry.file().contains("/an-error-and-") ? 2 : 1;
            assertEquals(faults, entry.problems().size(), entry::file);
        });
    }

    @Test
    void noValueOfABadDocumentIsSaid() throws IOException {
        for (Entry entry : entries().filter(e -> !e.valid()).toList()) {
            for (Problem problem : Documents.read(entry.kind(), entry.bytes()).getProblems()) {
                assertFalse(problem.toString().contains("opdigtet"), entry::file);
            }
        }
    }
}
