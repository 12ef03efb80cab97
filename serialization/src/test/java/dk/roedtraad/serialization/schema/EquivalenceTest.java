package dk.roedtraad.serialization.schema;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import dk.roedtraad.serialization.document.ReadResult;
import dk.roedtraad.serialization.problem.Problem;
import dk.roedtraad.serialization.problem.Severity;
import dk.roedtraad.testing.DomainArbitraries;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * The reader and the published schema take the same documents, apart from what a schema cannot say: rules across fields
 * ({@code rule.*}), a check digit, a field said twice, also inside what a vendor adds, half a character, and more than a hundred decimals.
 *
 * <p>{@code -Droedtraad.mutations=100000} tries more than the usual number.
 */
class EquivalenceTest {
    private static final int MUTATIONS = Integer.getInteger("roedtraad.mutations", 20_000);
    private static final long SEED = 20261122;
    private static final int SMALL = 6_000;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static Stream<DocumentKind<?>> kinds() {
        return DocumentKind.all().stream();
    }

    /** What the schema cannot say. The tree that a validator sees holds only the last of two fields of one name. */
    private static boolean isBeyondASchema(Problem problem) {
        return problem.code().startsWith("rule.")
                || problem.code().equals("field.duplicate")
                || problem.code().equals("field.unsound")
                || problem.code().equals("json.character")
                || problem.code().equals("text.impossible");
    }

    /** Both verdicts on a text, or one line that says how they differ. */
    private static String difference(DocumentKind<?> kind, String text) {
        ReadResult<?> read = Documents.read(kind, text);
        List<Problem> sayable = read.getProblems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR && !isBeyondASchema(problem))
                .toList();
        boolean twice = read.getProblems().stream().anyMatch(p -> p.code().equals("field.duplicate"));
        List<String> loose = Validators.errors(kind, text, false);
        List<String> strict = Validators.errors(kind, text, true);
        boolean agree = sayable.isEmpty() == loose.isEmpty() && sayable.isEmpty() == strict.isEmpty();
        return agree || twice
                ? ""
                : kind + ": reader " + sayable + ", schema " + loose + ", with formats " + strict + ", text " + text;
    }

    /** Documents to spoil: small ones, of which more can be tried in a second, and for cases two that tell a story. */
    private static List<String> documents(DocumentKind<?> kind) {
        List<String> documents = new ArrayList<>();
        for (int seed = 0; documents.size() < 30; seed++) {
            String document = random(kind, seed);
            if (document.length() < SMALL) {
                documents.add(document);
            }
        }
        if (kind == DocumentKind.CASE) {
            for (String name : List.of("anbragt-snart-18", "faelles-plan")) {
                documents.add(new String(Documents.example(name), StandardCharsets.UTF_8));
            }
        }
        return documents;
    }

    private static <T extends DomainValue> String random(DocumentKind<T> kind, int seed) {
        return Documents.write(
                kind, DomainArbitraries.ofSeed(kind.getDescription().getType(), seed));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatTheWriterWritesIsValidByTheSchema(DocumentKind<?> kind) {
        for (int seed = 0; seed < 30; seed++) {
            String text = random(kind, seed);
            assertEquals(List.of(), Validators.errors(kind, text, false), text);
            assertEquals(List.of(), Validators.errors(kind, text, true), text);
        }
    }

    private record Spoilt(DocumentKind<?> kind, String text) {}

    @Test
    @Tag("slow")
    void readerAndSchemaAgreeOnSpoiltDocuments() {
        Mutator mutator = new Mutator(SEED, MAPPER);
        List<List<String>> documents =
                DocumentKind.all().stream().map(EquivalenceTest::documents).toList();
        List<Spoilt> spoilt = new ArrayList<>();
        for (int i = 0; i < MUTATIONS; i++) {
            // Every second document is a case; the others take turns.
            int turn = i % 2 == 0 ? 0 : i / 2 % DocumentKind.all().size();
            List<String> of = documents.get(turn);
            spoilt.add(new Spoilt(DocumentKind.all().get(turn), mutator.mutate(of.get(i / 2 % of.size()))));
        }
        List<String> differences = spoilt.parallelStream()
                .map(each -> difference(each.kind(), each.text()))
                .filter(difference -> !difference.isEmpty())
                .toList();
        Map<String, Integer> codes = new TreeMap<>();
        int valid = 0;
        for (Spoilt each : spoilt) {
            ReadResult<?> read = Documents.read(each.kind(), each.text());
            read.getProblems().forEach(problem -> codes.merge(problem.code(), 1, Integer::sum));
            valid += read.isValid() ? 1 : 0;
        }
        assertEquals(List.of(), differences.stream().limit(10).toList(), differences.size() + " differ");
        // The mutations are worth something only if they hit both sides and most kinds of problem.
        assertTrue(valid > MUTATIONS / 10 && valid < MUTATIONS / 2, valid + " valid of " + MUTATIONS);
        for (String code : List.of(
                "type.wrong",
                "value.null",
                "value.blank",
                "date.invalid",
                "choice.unknown",
                "number.tooLow",
                "number.tooHigh",
                "number.notWhole",
                "number.outOfReach",
                "list.empty",
                "field.unknown",
                "field.unknown.similar",
                "field.missing",
                "field.duplicate",
                "fact.valueOfUnknown",
                "document.kindMissing",
                "document.kindUnknown",
                "document.versionMissing",
                "document.versionUnknown")) {
            assertTrue(codes.containsKey(code), code + " was never met: " + codes);
        }
    }

    private static String instrument(String max, String key, String multiplier) {
        return "{\"kind\":\"instrument\",\"schemaVersion\":\"1.0\",\"id\":\"i\",\"version\":\"1\",\"definedBy\":\"d\","
                + "\"items\":[{\"key\":" + key + ",\"min\":0,\"max\":" + max
                + "},{\"key\":\"other\",\"min\":0,\"max\":5}],"
                + "\"scales\":[{\"key\":\"k\",\"items\":[\"other\"],\"multiplier\":" + multiplier + "}]}";
    }

    @ParameterizedTest
    @CsvSource({
        "3, true",
        "3.0, true",
        "3e0, true",
        "30e-1, true",
        "3.5, false",
        "2147483647, true",
        "2147483648, false",
        "1e15, false",
        "-1, true",
        "'\"3\"', false",
        "true, false",
        "[3], false",
    })
    void theyAgreeOnWholeNumbers(String max, boolean valid) {
        String text = instrument(max, "\"a\"", "1");

        assertEquals("", difference(DocumentKind.INSTRUMENT, text));
        assertEquals(
                valid, Validators.errors(DocumentKind.INSTRUMENT, text, false).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "1e15, true",
        "-1e15, true",
        "1000000000000000.0, true",
        "1000000000000001, false",
        "-1000000000000001, false",
        "1e16, false",
        "1e300, false",
        "0.0000001, true",
        "'\"1\"', false",
    })
    void theyAgreeOnDecimals(String multiplier, boolean valid) {
        String text = instrument("5", "\"a\"", multiplier);

        assertEquals("", difference(DocumentKind.INSTRUMENT, text));
        assertEquals(
                valid, Validators.errors(DocumentKind.INSTRUMENT, text, false).isEmpty());
    }

    @Test
    void theyAgreeOnWhichCharactersShow() {
        // All that any validator takes for white space, and the rest of the first blocks.
        for (int c = 0; c <= 0xFFFF; c++) {
            if (c < 0x2100 || c == 0x3000 || c >= 0xFEF0) {
                String text = instrument("5", "\"\\u%04x\"".formatted(c), "1");
                assertEquals(
                        Validators.errors(DocumentKind.INSTRUMENT, text, false).isEmpty(),
                        Documents.read(DocumentKind.INSTRUMENT, text).isValid(),
                        text);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":\"known\",\"value\":true} | true",
                "{\"value\":true,\"type\":\"known\",\"date\":\"2026-11-22\",\"source\":\"\"} | true",
                "{\"type\":\"declined\"} | true",
                "{\"type\":\"declined\",\"value\":true} | false",
                "{\"type\":\"known\"} | false",
                "{\"value\":true} | false",
                "{} | false",
                "{\"type\":\"known\",\"value\":null} | false",
                "{\"type\":\"other\",\"value\":true} | false",
                "{\"type\":\"known\",\"value\":true,\"x\":1} | false",
                "[] | false",
                "null | false",
                "true | false",
            })
    void theyAgreeOnFacts(String fact, boolean valid) {
        String text =
                "{\"kind\":\"case\",\"schemaVersion\":\"1.0\",\"youth\":{\"identifiers\":[{\"system\":\"s\",\"value\":\"v\"}]},"
                        + "\"circumstances\":{\"kuiEffort\":[" + fact + "]}}";

        assertEquals("", difference(DocumentKind.CASE, text));
        assertEquals(valid, Validators.errors(DocumentKind.CASE, text, false).isEmpty());
    }

    @Test
    void theyAgreeOnTheRoot() {
        for (String root : List.of("[]", "null", "7", "\"x\"", "{}", "true")) {
            assertEquals("", difference(DocumentKind.CASE, root));
        }
    }

    @Test
    void whatASchemaCannotSayIsValidByTheSchemaAndNotByTheReader() {
        String below = instrument("0", "\"a\"", "1");
        String half = instrument("5", "\"a\\ud800\"", "1");
        String decimals = instrument("5", "\"a\"", "0." + "0".repeat(100) + "1");

        for (Map.Entry<String, String> entry : Map.of(
                        below, "rule.Item.minBelowMax", half, "json.character", decimals, "number.outOfReach")
                .entrySet()) {
            assertEquals(
                    List.of(entry.getValue()),
                    Documents.read(DocumentKind.INSTRUMENT, entry.getKey()).getProblems().stream()
                            .map(Problem::code)
                            .toList());
            assertEquals(List.of(), Validators.errors(DocumentKind.INSTRUMENT, entry.getKey(), false));
        }
    }
}
