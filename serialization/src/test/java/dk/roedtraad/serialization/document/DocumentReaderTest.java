package dk.roedtraad.serialization.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.serialization.problem.Problem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Tries to break the reader. Every place is worked out by hand. */
class DocumentReaderTest {
    private static final String CPR = "8703094002";

    /** The smallest case, with room for more fields of the case and of the youth. */
    private static String caseWith(String more) {
        return "{\"kind\":\"case\",\"schemaVersion\":\"1.0\",\"youth\":{\"identifiers\":[{\"system\":\"s\",\"value\":\"v\"}]}"
                + (more.isEmpty() ? "" : "," + more) + "}";
    }

    private static String youthWith(String more) {
        return "{\"kind\":\"case\",\"schemaVersion\":\"1.0\",\"youth\":{\"identifiers\":[{\"system\":\"s\",\"value\":\"v\"}],"
                + more + "}}";
    }

    private static String instrumentWith(String more) {
        return "{\"kind\":\"instrument\",\"schemaVersion\":\"1.0\",\"id\":\"i\",\"version\":\"1\",\"definedBy\":\"d\","
                + "\"items\":[{\"key\":\"a\",\"min\":0,\"max\":5}]" + more + "}";
    }

    private static ReadResult<? extends DomainValue> read(String text) {
        return Documents.read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Code and pointer of each problem. */
    private static List<String> problems(String text) {
        return read(text).getProblems().stream()
                .map(p -> p.code() + " " + p.pointer())
                .toList();
    }

    private static List<String> places(ReadResult<?> result) {
        return result.getProblems().stream()
                .map(p -> p.code() + " " + p.pointer() + " " + p.line() + ":" + p.column())
                .toList();
    }

    private static void assertProblems(String text, String... expected) {
        assertEquals(List.of(expected), problems(text));
    }

    /** Everything that a problem may say to anybody. */
    private static String everythingSaid(ReadResult<?> result) {
        StringBuilder said = new StringBuilder();
        for (Problem problem : result.getProblems()) {
            said.append(problem).append('\n');
            for (Language language : Language.values()) {
                said.append(problem.text(language)).append('\n');
            }
        }
        if (!result.isValid()) {
            said.append(assertThrows(IllegalArgumentException.class, result::get));
        }
        return said.toString();
    }

    @Nested
    class FiveDefects {
        private static final String TEXT = """
                {
                  "kind": "instrument",
                  "schemaVersion": "1.0",
                  "id": "bip",
                  "version": 2,
                  "definedBy": "Ærø", "farve": "blå",
                  "items": [
                    { "key": "søvn æøå", "min": 0, "max": 5 },
                    { "key": "", "min": 0, "max": 5 }, {
                      "min": 0, "max": 5
                    }
                  ],
                  "scales": [{"key":"k","items":["æøå"], "multiplier": 1e16 }]
                }
                """;

        @Test
        void eachIsNamedOnceWithItsPlace() {
            assertEquals(
                    List.of(
                            "type.wrong /version 5:14",
                            "field.unknown /*** 6:23",
                            "value.blank /items/1/key 9:14",
                            "field.missing /items/2 9:40",
                            "number.outOfReach /scales/0/multiplier 13:56"),
                    places(read(TEXT)));
        }

        @Test
        void aDateThatDoesNotExistIsNamedAmongFour() {
            String text = """
                    { "kind": "case", "schemaVersion": "1.0",
                      "youth": { "name": "Åse Ørsted æøå", "birthDate": { "type": "known", "value": "2008-02-30" },
                                 "identifiers": [ { "system": "é" } ], "nåme": 1 },
                      "measurements": [ { "instrument": "who-5", "version": "1998", "date": "2026-11-02",
                        "informant": { "system": "😀😀", "code": "c" }, "answers": [
                          { "item": "ø", "value": 2147483648 } ] } ],
                      "team": 4 }
                    """;

            assertEquals(
                    List.of(
                            "date.invalid /youth/birthDate/value 2:81",
                            "field.missing /youth/identifiers/0 3:31",
                            "field.unknown.similar /youth/*** 3:52",
                            "number.tooHigh /measurements/0/answers/0/value 6:31",
                            "type.wrong /team 7:11"),
                    places(read(text)));
        }

        @Test
        void eachHasADanishAndAnEnglishSentence() {
            List<String> danish = read(TEXT).getProblems().stream()
                    .map(p -> p.text(Language.DANISH))
                    .toList();
            List<String> english = read(TEXT).getProblems().stream()
                    .map(p -> p.text(Language.ENGLISH))
                    .toList();

            assertEquals(
                    List.of(
                            "Her skal stå en tekst i anførselstegn. Ret det, der står. Kan feltet undværes, og kendes oplysningen ikke, så lad det være helt væk.",
                            "Feltet kendes ikke her. Fjern det, eller ret navnet.",
                            "Teksten har ingen tegn, der kan ses. Skriv noget. Kan feltet undværes, så lad det være helt væk.",
                            "Feltet \"key\" (Nøgle) mangler.",
                            "Tallet er for stort eller har for mange decimaler. Det må højst være 1.000.000.000.000.000 og"
                                    + " højst have 100 decimaler."),
                    danish);
            assertEquals(
                    List.of(
                            "Expected a text in quotation marks. Correct what is here. If the field can be done without, and it is not known, leave it out altogether.",
                            "The field is not known here. Remove it, or correct its name.",
                            "The text has no character that shows. Write something. If the field can be done without, leave it out altogether.",
                            "The field \"key\" (Key) is missing.",
                            "The number is too large or has too many decimals. It may be 1,000,000,000,000,000 at most, with"
                                    + " at most 100 decimals."),
                    english);
        }

        @Test
        void noDanishSentenceHasEnglishWordsOrUnfilledPlaces() {
            Set<String> english =
                    Set.of("the", "is", "not", "and", "of", "remove", "field", "text", "number", "missing", "expected");
            for (Problem problem : read(TEXT).getProblems()) {
                String sentence = problem.text(Language.DANISH).replaceAll("\"[^\"]*\"", "");
                List<String> words =
                        Arrays.asList(sentence.toLowerCase(Locale.ROOT).split("[^a-zæøå]+"));
                assertTrue(words.stream().noneMatch(english::contains), sentence);
                assertFalse(sentence.contains("{") || sentence.contains("problem."), sentence);
            }
        }

        @Test
        void theExceptionNamesThemAllByCodeAndPointer() {
            assertEquals(
                    "document: [type.wrong at /version, field.unknown at /***, value.blank at /items/1/key, field.missing"
                            + " at /items/2, number.outOfReach at /scales/0/multiplier]",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> read(TEXT).get())
                            .getMessage());
        }
    }

    @Nested
    class Places {
        @ParameterizedTest
        @CsvSource({"0, 1, 1", "1, 1, 2", "3, 1, 3", "4, 2, 1", "8, 2, 2", "9, 3, 1"})
        void countLinesAndCharacters(int offset, int line, int column) {
            // a æ(2 bytes) LF 😀(4 bytes) LF
            var places = new dk.roedtraad.serialization.document.Places("aæ\n😀\n".getBytes(StandardCharsets.UTF_8));

            assertEquals(line, places.line(offset));
            assertEquals(column, places.column(offset));
        }

        @Test
        void areRightAcrossManyLinesAndBlocks() {
            String line = "æ".repeat(299) + "\n";
            var places = new dk.roedtraad.serialization.document.Places(
                    line.repeat(100).getBytes(StandardCharsets.UTF_8));

            assertEquals(38, places.line(37 * 599 + 2 * 271));
            assertEquals(272, places.column(37 * 599 + 2 * 271));
            assertEquals(101, places.line(59_900));
            assertEquals(1, places.column(59_900));
        }

        @Test
        void doNotCountAByteOrderMark() {
            assertEquals(List.of("type.wrong /youth 1:46"), places(read("\uFEFF" + WRONG_YOUTH)));
            assertEquals(List.of("type.wrong /youth 1:46"), places(read(WRONG_YOUTH)));
        }

        @Test
        void countTheCarriageReturnOfWindowsAsPartOfTheLine() {
            assertEquals(
                    List.of("type.wrong /youth 3:11"),
                    places(read("{\"kind\": \"case\",\r\n \"schemaVersion\": \"1.0\",\r\n \"youth\": 1}")));
        }

        @Test
        void ofAnEmptyListAreItsFirstBracket() {
            assertEquals(List.of("list.empty /ruleSets/0/rules 2:43"), places(read("""
                                    {"kind": "rules", "schemaVersion": "1.0",
                                     "ruleSets": [ { "version": "v", "rules": [

                                     ] } ]}""")));
        }

        private static final String WRONG_YOUTH = "{\"kind\":\"case\",\"schemaVersion\":\"1.0\",\"youth\":[]}";
    }

    @Nested
    class APersonalValue {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"efforts\":\"" + CPR + "\"",
                    "\"efforts\":" + CPR,
                    "\"efforts\":[\"" + CPR + "\"]",
                    "\"efforts\":{\"" + CPR + "\":1}",
                    "\"efforts\":{\"" + CPR + "\":1,\"" + CPR + "\":2}",
                    "\"efforts\":{\"completeAsOf\":\"" + CPR + "\"}",
                    "\"efforts\":{\"items\":[" + CPR + "]}",
                    "\"circumstances\":{\"kuiEffort\":[{\"" + CPR + "\":1,\"" + CPR + "\":2}]}",
                    "\"circumstances\":{\"kuiEffort\":[{\"type\":\"" + CPR + "\"}]}",
                    "\"circumstances\":{\"kuiEffort\":[{\"type\":\"known\",\"value\":\"" + CPR + "\"}]}",
                    "\"circumstances\":{\"absence\":[{\"type\":\"known\",\"value\":\"" + CPR + "\"}]}",
                    "\"circumstances\":{\"" + CPR + "\":{\"" + CPR + "\":[]}}",
                    "\"" + CPR + "\":\"" + CPR + "\"",
                    "\"" + CPR + "\":1,\"" + CPR + "\":1",
                    "\"x-" + CPR + "\":1",
                    "\"cpr" + CPR + "\":1",
                    "\"870309-4002\":1",
                    "\"measurements\":[" + CPR + ",{\"instrument\":" + CPR + ",\"date\":\"" + CPR + "\"}]",
                    "\"measurements\":[{\"answers\":[{\"item\":\"a\",\"value\":" + CPR + "}]}]",
                    "\"kind\":\"" + CPR + "\"",
                    "\"schemaVersion\":\"" + CPR + "\"",
                    "\"team\":" + CPR + "x",
                    "\"team\":" + CPR + " " + CPR,
                    "\"team\":\"" + CPR + "\n\"",
                    "\"team\":\"" + CPR,
                    "\"team\":" + CPR + CPR + "e" + CPR,
                    CPR + ":1",
                    "'" + CPR + "':1",
                    "\"team\":\"\\u" + CPR + "\"",
                })
        void isNeverInAProblemNorInTheException(String field) {
            ReadResult<?> result = read(caseWith(field));

            String said = everythingSaid(result);
            assertFalse(result.isValid());
            assertFalse(said.contains(CPR) || said.contains("870309"), said);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {CPR, "\"" + CPR + "\"", "[" + CPR + "]", "{\"" + CPR + "\":1}", "{\"kind\":\"" + CPR + "\"}"
                })
        void isNeverInAProblemOfTheWholeDocument(String text) {
            ReadResult<?> result = read(text);

            assertEquals(1, result.getProblems().size());
            assertFalse(everythingSaid(result).contains(CPR));
        }

        @Test
        void asAFieldNameIsMaskedInThePointer() {
            assertProblems(
                    caseWith("\"team\":{\"" + CPR + "\":1,\"" + CPR + "\":1}"),
                    "field.unknown /team/***",
                    "field.unknown /team/***");
        }

        @Test
        void whoIsNamedByAFieldIsMaskedThoughItLooksLikeAFieldName() {
            assertProblems(
                    caseWith("\"team\":{\"Mette\":1,\"Itemss\":{\"Ole\":2}}"),
                    "field.unknown /team/***",
                    "field.unknown.similar /team/***");
        }
    }

    @Nested
    class BrokenJson {
        static Stream<byte[]> texts() {
            String valid = caseWith("");
            Stream<String> texts = Stream.of(
                    "{",
                    "}",
                    valid.substring(0, valid.length() - 1),
                    valid.substring(0, valid.length() - 2),
                    valid.substring(0, 20),
                    valid.replace("}}", "},}"),
                    valid.replace("}]", "},]"),
                    valid.replace("\"v\"", "'v'"),
                    valid.replace("\"v\"", "v"),
                    valid.replace("\"v\"", "\"v"),
                    valid.replace("\"v\"", "\"\\x\""),
                    valid.replace("\"v\"", "\"\\u12\""),
                    valid.replace("\"v\"", "\"\\ud800\""),
                    valid.replace("\"v\"", "\"\\udc00x\""),
                    valid.replace("\"v\"", "\"\\ud83d\\ud83d\\ude00\""),
                    valid.replace("\"v\"", "\"\0\""),
                    valid.replace("\"v\"", "\"a\tb\""),
                    valid.replace("\"v\"", "\"a\nb\""),
                    valid.replace("\"kind\"", "kind"),
                    valid.replace("\"kind\":", "\"kind\""),
                    valid.replace(",\"youth", "\"youth"),
                    valid + "}",
                    valid + "{}",
                    valid + valid,
                    valid + " x",
                    valid + ",",
                    valid + "\0",
                    "\0" + valid,
                    "\0{\0}",
                    "// note\n" + valid,
                    "/* note */" + valid,
                    "# note\n" + valid,
                    valid + "// note",
                    "\uFEFF",
                    "\uFEFF\uFEFF" + valid,
                    "",
                    " ",
                    " \r\n\t ",
                    "\u00A0",
                    "nul",
                    "-",
                    caseWith("\"team\":NaN"),
                    caseWith("\"team\":Infinity"),
                    caseWith("\"team\":007"),
                    caseWith("\"team\":+1"),
                    caseWith("\"team\":.5"),
                    caseWith("\"team\":5."),
                    caseWith("\"team\":0x10"),
                    caseWith("\"team\":undefined"),
                    caseWith("\"team\":True"));
            Stream<byte[]> bytes = Stream.of(
                    withBytes(0xFF),
                    withBytes(0xC0, 0x80),
                    withBytes(0xC1, 0xBF),
                    withBytes(0xE0, 0x80, 0x80),
                    withBytes(0xED, 0xA0, 0x80),
                    withBytes(0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80),
                    withBytes(0xF5, 0x80, 0x80, 0x80),
                    withBytes(0xF4, 0x90, 0x80, 0x80),
                    withBytes(0x80),
                    withBytes(0xC3),
                    withBytes(0xE6),
                    valid.getBytes(StandardCharsets.UTF_16),
                    valid.getBytes(StandardCharsets.UTF_16LE),
                    valid.getBytes(StandardCharsets.UTF_16BE),
                    new byte[] {(byte) 0xEF},
                    new byte[] {(byte) 0xEF, (byte) 0xBB},
                    join(valid, 0xFF),
                    join(valid + "\n", 0xC3));
            return Stream.concat(texts.map(text -> text.getBytes(StandardCharsets.UTF_8)), bytes);
        }

        private static byte[] withBytes(int... bytes) {
            String valid = caseWith("");
            int at = valid.indexOf("\"v\"") + 1;
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.writeBytes(valid.substring(0, at).getBytes(StandardCharsets.UTF_8));
            Arrays.stream(bytes).forEach(out::write);
            out.writeBytes(valid.substring(at).getBytes(StandardCharsets.UTF_8));
            return out.toByteArray();
        }

        private static byte[] join(String text, int lastByte) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
            out.write(lastByte);
            return out.toByteArray();
        }

        @ParameterizedTest
        @MethodSource("texts")
        void isOneProblemOfTheText(byte[] text) {
            List<Problem> asked = Documents.read(DocumentKind.CASE, text).getProblems();
            List<Problem> said = Documents.read(text).getProblems();

            assertEquals(1, asked.size(), asked::toString);
            assertEquals(asked, said);
            assertTrue(asked.get(0).code().startsWith("json."), asked::toString);
            assertTrue(asked.get(0).line() >= 1 && asked.get(0).column() >= 1);
        }

        @Test
        void isNamedAfterTheProblemsBeforeIt() {
            assertProblems(caseWith("\"team\":1,\"plans\":nul"), "type.wrong /team", "json.syntax ");
            assertProblems(caseWith("\"team\":1") + "}", "type.wrong /team", "json.syntax ");
            assertProblems(caseWith("\"team\":1") + "{}", "type.wrong /team", "json.trailing ");
        }

        @Test
        void isPlacedWhereItBreaks() {
            assertEquals(
                    List.of("type.wrong /youth 2:11", "json.syntax  2:14"),
                    places(Documents.read(DocumentKind.CASE, "{\"kind\": \"case\",\n \"youth\": 12 3}")));
            assertEquals(
                    List.of("field.unknown /*** 2:2", "json.syntax  2:16"),
                    places(Documents.read(DocumentKind.CASE, "{\"kind\": \"case\",\n \"æøå\": [\"æøå\" 2]}")));
            assertEquals(List.of("json.trailing  2:2"), places(read(caseWith("") + "\n {}")));
            assertEquals(
                    List.of("json.encoding  1:" + (caseWith("").length() + 1)),
                    places(Documents.read(BrokenJson.join(caseWith(""), 0xFF))));
            assertEquals(
                    List.of("json.encoding  1:" + (caseWith("").indexOf("\"v\"") + 2)),
                    places(Documents.read(withBytes(0xC0, 0x80))));
            assertEquals(List.of("json.empty  2:2"), places(read("\n ")));
        }

        @Test
        void inAStringOfJavaIsHalfASurrogatePair() {
            assertEquals(
                    List.of("json.encoding  1:10"), places(Documents.read(DocumentKind.CASE, "{\"kind\":\"\ud800\"}")));
            assertEquals(
                    List.of("json.encoding  1:12"),
                    places(Documents.read(DocumentKind.CASE, "{\"kind\":\"æ😀\udc00\"}")));
        }
    }

    @Nested
    class AHostileText {
        private static final Duration SHORT = Duration.ofSeconds(20);

        private static List<String> codes(String text) {
            return assertTimeoutPreemptively(
                    SHORT,
                    () -> read(text).getProblems().stream().map(Problem::code).toList());
        }

        @ParameterizedTest
        @ValueSource(strings = {"[", "{\"a\":", "[{\"items\":"})
        void thatIsDeepIsTooDeep(String open) {
            assertEquals(List.of("field.unknown", "json.limit"), codes(caseWith("\"x\":" + open.repeat(100_000))));
            assertEquals(List.of("document.notObject"), codes("[".repeat(100_000)));
            assertEquals(List.of("json.limit"), codes("{\"a\":".repeat(100_000)));
        }

        @Test
        void thatIsDeepAmongKnownTypesIsTooDeep() {
            String node =
                    "{\"rule\":{\"code\":\"c\",\"version\":1,\"ground\":\"LAW\",\"sources\":[\"s\"]},\"answer\":\"MET\",\"children\":[";
            List<String> codes =
                    codes("{\"kind\":\"decision\",\"schemaVersion\":\"1.0\",\"criteria\":" + node.repeat(100_000));

            assertEquals(List.of("json.limit"), codes);
        }

        @Test
        void thatIsLongIsReadWhereTextBelongs() {
            String words = "å".repeat(5_000_000);
            ReadResult<YouthCase> read = assertTimeoutPreemptively(
                    SHORT, () -> Documents.read(DocumentKind.CASE, youthWith("\"name\":\"" + words + "\"")));

            assertEquals(words, read.get().getYouth().getName().orElseThrow());
        }

        @Test
        void thatIsLongIsOneProblemWhereItDoesNotBelong() {
            String words = "å".repeat(5_000_000);

            assertEquals(List.of("type.wrong"), codes(caseWith("\"team\":\"" + words + "\"")));
            assertEquals(
                    List.of("choice.unknown"),
                    codes(caseWith("\"intake\":{\"youthAccepts\":[{\"type\":\"" + words + "\"}]}")));
            assertEquals(List.of("json.limit"), codes(caseWith("\"" + words + "\":1")));
            String open = caseWith("\"team\":\"" + words).substring(0, 5_000_000);
            assertEquals(List.of("type.wrong", "json.ended"), codes(open));
        }

        @Test
        void withAProblemInEveryValueIsReadInOnePassAndTheFirstThousandAreNamed() {
            String nulls = "null,".repeat(200_000) + "null";
            for (String values : List.of(nulls, nulls.replace(",", ",\n"))) {
                List<String> codes = codes(caseWith("\"measurements\":[" + values + "]"));
                assertEquals(1_001, codes.size());
                assertEquals("document.moreProblems", codes.get(1_000));
            }
        }

        @ParameterizedTest
        @CsvSource({
            "1e999999999, number.tooHigh, number.outOfReach",
            "-1e999999999, number.tooLow, number.outOfReach",
            "1e-999999999, number.notWhole, number.outOfReach",
            "1e99999999999999999999, number.outOfReach, number.outOfReach",
            "-1E-99999999999999999999, number.outOfReach, number.outOfReach",
            "1e10, number.tooHigh, ''",
            "2147483648, number.tooHigh, ''",
            "-2147483649, number.tooLow, ''",
            "0.5, number.notWhole, ''",
            "1000000000000001, number.tooHigh, number.outOfReach",
            "-1000000000000000.1, number.notWhole, number.outOfReach",
        })
        void ofANumberIsAProblem(String number, String ofWhole, String ofDecimal) {
            assertEquals(List.of(ofWhole), codes(instrumentWith("").replace("\"max\":5", "\"max\":" + number)));
            assertEquals(
                    ofDecimal.isEmpty() ? List.of() : List.of(ofDecimal),
                    codes(instrumentWith(
                            ",\"scales\":[{\"key\":\"k\",\"items\":[\"a\"],\"multiplier\":" + number + "}]")));
        }

        @Test
        void ofTenThousandDigitsIsTooLong() {
            String digits = "1".repeat(10_000);

            for (String number : List.of(digits, "0." + digits, digits + ".5", "1e" + digits)) {
                assertEquals(
                        List.of("json.limit"), codes(instrumentWith("").replace("\"max\":5", "\"max\":" + number)));
                assertEquals(
                        List.of("json.limit"),
                        codes(instrumentWith(
                                ",\"scales\":[{\"key\":\"k\",\"items\":[\"a\"],\"multiplier\":" + number + "}]")));
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"5.0", "5.000", "50e-1", "0.5E+1", "5E0"})
        void isNoneWhereAWholeNumberIsWrittenOtherwise(String five) {
            assertEquals(List.of(), codes(instrumentWith("").replace("\"max\":5", "\"max\":" + five)));
        }

        @Test
        void whoseArgumentIsAnEndlessNumberIsRefused() {
            String explanation =
                    "{\"rule\":{\"code\":\"c\",\"version\":1,\"ground\":\"LAW\",\"sources\":[\"s\"]},\"answer\":\"MET\"%s}";
            String argument = ",\"arguments\":[{\"name\":\"n\",\"kind\":\"NUMBER\",\"value\":\"1e999999999\"}]";
            String decision =
                    "{\"kind\":\"decision\",\"schemaVersion\":\"1.0\",\"on\":\"2026-11-22\",\"ruleSet\":\"1\",\"outcome\":\"%s\","
                            + "\"criteria\":" + explanation.formatted(argument) + ",\"conditions\":"
                            + explanation.formatted("")
                            + ",\"municipalResponsibility\":" + explanation.formatted("") + "}";

            assertProblems(decision.replace("%s", "ADMIT"), "rule.Argument.inTheFormOfItsKind /criteria/arguments/0");
        }
    }

    @Nested
    class TheEnvelope {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{} | document.kindMissing ",
                    "{\"schemaVersion\":\"1.0\"} | document.kindMissing ",
                    "{\"kind\":\"sag\"} | document.kindUnknown /kind",
                    "{\"kind\":\"Case\"} | document.kindUnknown /kind",
                    "{\"kind\":\"\"} | document.kindUnknown /kind",
                    "{\"kind\":null} | document.kindUnknown /kind",
                    "{\"kind\":7} | document.kindUnknown /kind",
                    "{\"kind\":[\"case\"]} | document.kindUnknown /kind",
                    "{\"kind\":{\"kind\":\"case\"}} | document.kindUnknown /kind",
                    "{\"x\":{\"kind\":\"case\"}} | document.kindMissing ",
                    "[] | document.notObject ",
                    "[{}] | document.notObject ",
                    "[{}] 7 | document.notObject ",
                    "7 | document.notObject ",
                    "7 8 | document.notObject ",
                    "\"case\" | document.notObject ",
                    "null | document.notObject ",
                    "true | document.notObject ",
                })
        void thatSaysNoKindIsOneProblem(String text, String expected) {
            assertEquals(
                    List.of(expected.stripTrailing()),
                    problems(text).stream().map(String::stripTrailing).toList());
        }

        @Test
        void isTheSameProblemWhicheverWayItIsRead() {
            for (String root : List.of("[]", "7", "null", "\"x\"", "[1] 2", "", "{")) {
                assertEquals(
                        Documents.read(root.getBytes(StandardCharsets.UTF_8)).getProblems(),
                        Documents.read(DocumentKind.CASE, root).getProblems());
            }
        }

        @Test
        void ofAnotherKindThanAskedForIsAProblem() {
            assertEquals(
                    List.of("document.kindOther /kind 1:9"),
                    places(Documents.read(DocumentKind.CASE, caseWith("").replace("\"case\"", "\"instrument\""))));
        }

        @Test
        void mayBeAnywhereInTheDocument() {
            assertProblems(
                    "{\"youth\":{\"identifiers\":[{\"value\":\"v\",\"system\":\"s\"}]},\"schemaVersion\":\"1.0\",\"kind\":\"case\"}");
        }

        @Test
        void thatIsMissingIsPlacedAtTheDocument() {
            assertEquals(List.of("document.kindMissing  2:2"), places(read("\n {}")));
            assertEquals(
                    List.of("field.missing  2:2", "document.kindMissing  2:2", "document.versionMissing  2:2"),
                    places(Documents.read(DocumentKind.CASE, "\n {}")));
        }

        @ParameterizedTest
        @CsvSource({
            "'\"2.0\"', document.versionUnknown /schemaVersion",
            "'\"0.9\"', document.versionUnknown /schemaVersion",
            "'\"1.01\"', document.versionUnknown /schemaVersion",
            "'\"1\"', document.versionUnknown /schemaVersion",
            "'\"\"', document.versionUnknown /schemaVersion",
            "1.0, type.wrong /schemaVersion",
            "null, value.null /schemaVersion",
            "[], type.wrong /schemaVersion",
        })
        void ofAnotherVersionIsAProblem(String version, String expected) {
            assertProblems(caseWith("").replace("\"1.0\"", version), expected);
        }

        @Test
        void saidTwiceIsAProblem() {
            assertProblems(caseWith("\"kind\":\"case\""), "field.duplicate /kind");
            assertProblems(caseWith("\"schemaVersion\":\"9\""), "field.duplicate /schemaVersion");
        }
    }

    @Nested
    class AValue {
        @Test
        void thatIsNullIsOneProblemWhereverItStands() {
            assertProblems(caseWith("").replaceFirst("\\{\"identifiers.*}]}", "null"), "value.null /youth");
            assertProblems(
                    caseWith("").replace("[{\"system\":\"s\",\"value\":\"v\"}]", "null"),
                    "value.null /youth/identifiers");
            assertProblems(
                    caseWith("").replace("{\"system\":\"s\",\"value\":\"v\"}", "null"),
                    "value.null /youth/identifiers/0");
            assertProblems(caseWith("").replace("\"v\"", "null"), "value.null /youth/identifiers/0/value");
            assertProblems(youthWith("\"name\":null"), "value.null /youth/name");
            assertProblems(youthWith("\"birthDate\":null"), "value.null /youth/birthDate");
            assertProblems(youthWith("\"birthDate\":{\"type\":null}"), "value.null /youth/birthDate/type");
            assertProblems(
                    youthWith("\"birthDate\":{\"type\":\"known\",\"value\":null}"),
                    "value.null /youth/birthDate/value");
            assertProblems(
                    youthWith("\"birthDate\":{\"type\":\"declined\",\"date\":null}"),
                    "value.null /youth/birthDate/date");
            assertProblems(
                    youthWith("\"birthDate\":{\"type\":\"declined\",\"informant\":null}"),
                    "value.null /youth/birthDate/informant");
            assertProblems(
                    youthWith("\"birthDate\":{\"type\":\"declined\",\"source\":null}"),
                    "value.null /youth/birthDate/source");
            assertProblems(youthWith("\"wishes\":null"), "value.null /youth/wishes");
            assertProblems(youthWith("\"wishes\":{\"items\":null}"), "value.null /youth/wishes/items");
            assertProblems(
                    youthWith("\"wishes\":{\"items\":[null,null]}"),
                    "value.null /youth/wishes/items/0",
                    "value.null /youth/wishes/items/1");
            assertProblems(youthWith("\"wishes\":{\"completeAsOf\":null}"), "value.null /youth/wishes/completeAsOf");
            assertProblems(youthWith("\"nothing\":null"), "field.unknown /youth/***");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/youth",
                    "/circumstances",
                    "/intake",
                    "/efforts",
                    "/plans",
                    "/team",
                    "/youth/birthDate",
                    "/youth/wishes",
                    "/circumstances/needs"
                })
        void thatIsAListTextOrNumberWhereAnObjectBelongsIsOneProblem(String pointer) {
            for (String wrong : List.of("[]", "[[]]", "[{\"a\":{}}]", "\"x\"", "7", "7.5", "true", "false")) {
                String text = pointer.equals("/youth")
                        ? "{\"kind\":\"case\",\"schemaVersion\":\"1.0\",\"youth\":" + wrong + "}"
                        : pointer.startsWith("/youth/")
                                ? youthWith("\"" + pointer.substring(7) + "\":" + wrong)
                                : pointer.lastIndexOf('/') == 0
                                        ? caseWith("\"" + pointer.substring(1) + "\":" + wrong)
                                        : caseWith(
                                                "\"circumstances\":{\"" + pointer.substring(15) + "\":" + wrong + "}");
                assertProblems(text, "type.wrong " + pointer);
            }
        }

        @Test
        void thatIsAnObjectWhereAListOrTextBelongsIsOneProblem() {
            assertProblems(caseWith("\"measurements\":{\"a\":[]}"), "type.wrong /measurements");
            assertProblems(caseWith("\"measurements\":[[]]"), "type.wrong /measurements/0");
            assertProblems(youthWith("\"name\":{\"a\":{}}"), "type.wrong /youth/name");
            assertProblems(youthWith("\"name\":[\"a\"]"), "type.wrong /youth/name");
            assertProblems(youthWith("\"wishes\":{\"items\":{}}"), "type.wrong /youth/wishes/items");
            assertProblems(
                    youthWith("\"wishes\":{\"items\":[[],{},1]}"),
                    "type.wrong /youth/wishes/items/0",
                    "field.missing /youth/wishes/items/1",
                    "field.missing /youth/wishes/items/1",
                    "type.wrong /youth/wishes/items/2");
        }

        @Test
        void thatIsMissingIsNamedAtTheObjectThatLacksIt() {
            assertProblems("{\"kind\":\"case\",\"schemaVersion\":\"1.0\"}", "field.missing ");
            assertProblems(
                    "{\"kind\":\"case\",\"schemaVersion\":\"1.0\",\"youth\":{\"identifiers\":[{\"system\":\"s\",\"value\":\"v\"},{\"system\":\"s\"}]}}",
                    "field.missing /youth/identifiers/1");
            assertProblems(
                    caseWith("\"team\":{\"items\":[{\"id\":\"a\",\"roles\":[{}]}]}"),
                    "field.missing /team/items/0/roles/0",
                    "field.missing /team/items/0/roles/0");
        }

        @Test
        void thatMustHaveAnElementIsMissingWhereItIsLeftOut() {
            assertProblems("{\"kind\":\"case\",\"schemaVersion\":\"1.0\",\"youth\":{}}", "field.missing /youth");
            assertProblems(
                    "{\"kind\":\"rules\",\"schemaVersion\":\"1.0\",\"ruleSets\":[{\"version\":\"v\"}]}",
                    "field.missing /ruleSets/0");
        }

        @Test
        void thatIsThereTwiceIsOneProblem() {
            assertProblems(youthWith("\"name\":\"a\",\"name\":\"b\""), "field.duplicate /youth/name");
            assertProblems(youthWith("\"name\":\"a\",\"name\":{\"x\":[]}"), "field.duplicate /youth/name");
            assertProblems(
                    youthWith("\"birthDate\":{\"type\":\"declined\",\"type\":\"known\"}"),
                    "field.duplicate /youth/birthDate/type");
            assertProblems(youthWith("\"wishes\":{\"items\":[],\"items\":[]}"), "field.duplicate /youth/wishes/items");
            assertProblems(
                    youthWith(
                            "\"birthDate\":{\"type\":\"declined\",\"informant\":{\"system\":\"s\",\"code\":\"a\",\"code\":\"b\"}}"),
                    "field.duplicate /youth/birthDate/informant/code");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2008-02-30",
                    "2009-02-29",
                    "2100-02-29",
                    "2008-13-01",
                    "2008-00-01",
                    "2008-01-00",
                    "2008-01-32",
                    "2008-1-1",
                    "08-01-01",
                    "2008-01-01T00:00",
                    "20080101",
                    "01-01-2008",
                    " 2008-01-01",
                    "2008-01-01 ",
                    "2008-01-01\\n",
                    "+2008-01-1",
                    "-008-01-01",
                    "٢٠٠٨-٠١-٠١",
                    "",
                    "i dag"
                })
        void thatIsNoDateIsOneProblem(String date) {
            assertProblems(
                    youthWith("\"birthDate\":{\"type\":\"known\",\"value\":\"" + date + "\"}"),
                    "date.invalid /youth/birthDate/value");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2008-02-29", "2000-02-29", "1900-01-01", "2199-12-31", "2008-12-31"})
        void thatIsADateIsNone(String date) {
            assertProblems(youthWith("\"birthDate\":{\"type\":\"known\",\"value\":\"" + date + "\"}"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"0000-02-29", "0000-01-01", "0209-03-27", "1899-12-31", "2200-01-01", "9999-12-31"})
        void thatIsADateFarAwayIsAWarning(String date) {
            String text = youthWith("\"birthDate\":{\"type\":\"known\",\"value\":\"" + date + "\"}");

            assertProblems(text, "date.unlikely /youth/birthDate/value");
            assertTrue(read(text).isValid());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "\\t\\n",
                    "\\u00a0",
                    "\\u2003",
                    "\\u001c",
                    "\\u0085",
                    "\\u200b",
                    "\\u3000",
                    "\\ufeff",
                    "\\u0000",
                    "\\u2028 \\u00ad"
                })
        void thatShowsNothingIsBlank(String text) {
            assertProblems(caseWith("").replace("\"v\"", "\"" + text + "\""), "value.blank /youth/identifiers/0/value");
        }

        @ParameterizedTest
        @ValueSource(strings = {"x", " x ", "\\u00e5", "😀", "\\ud83d\\ude00", "\\u0000x", "-", "\\u1680.\\u2000"})
        void thatShowsSomethingIsNot(String text) {
            assertProblems(caseWith("").replace("\"v\"", "\"" + text + "\""));
        }

        @Test
        void thatIsNoChoiceNamesThoseThereAre() {
            ReadResult<?> read =
                    read(caseWith("\"circumstances\":{\"absence\":[{\"type\":\"known\",\"value\":\"high\"}]}"));

            assertEquals(List.of("choice.unknown /circumstances/absence/0/value 1:143"), places(read));
            assertTrue(read.getProblems().get(0).text(Language.DANISH).contains("HIGH"));
        }
    }

    @Nested
    class AFact {
        private static String birthDate(String fact) {
            return youthWith("\"birthDate\":" + fact);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{} | field.missing /youth/birthDate",
                    "{\"value\":\"2008-01-01\"} | field.missing /youth/birthDate",
                    "{\"type\":\"known\"} | field.missing /youth/birthDate",
                    "{\"type\":\"yes\"} | choice.unknown /youth/birthDate/type",
                    "{\"type\":\"KNOWN\",\"value\":\"2008-01-01\"} | choice.unknown /youth/birthDate/type",
                    "{\"type\":1,\"value\":\"2008-01-01\"} | type.wrong /youth/birthDate/type",
                    "{\"type\":[],\"value\":\"2008-01-01\"} | type.wrong /youth/birthDate/type",
                    "{\"type\":\"declined\",\"value\":\"2008-01-01\"} | fact.valueOfUnknown /youth/birthDate",
                    "{\"value\":\"2008-01-01\",\"type\":\"notAsked\"} | fact.valueOfUnknown /youth/birthDate",
                    "{\"type\":\"known\",\"value\":20080101} | type.wrong /youth/birthDate/value",
                    "{\"type\":\"known\",\"value\":[]} | type.wrong /youth/birthDate/value",
                    "{\"type\":\"known\",\"value\":\"2008-01-01\",\"when\":1} | field.unknown /youth/birthDate/***",
                    "{\"type\":\"known\",\"values\":\"2008-01-01\",\"value\":\"2008-01-01\"} | field.unknown.similar /youth/birthDate/***",
                    "{\"type\":\"known\",\"value\":\"2008-01-01\",\"date\":\"now\"} | date.invalid /youth/birthDate/date",
                    "{\"type\":\"known\",\"value\":\"2008-01-01\",\"informant\":{\"system\":\"s\"}} | field.missing /youth/birthDate/informant",
                    "{\"type\":\"known\",\"value\":\"2008-01-01\",\"source\":[]} | type.wrong /youth/birthDate/source",
                })
        void withADefectIsOneProblem(String fact, String expected) {
            assertProblems(birthDate(fact), expected);
        }

        @ParameterizedTest
        @ValueSource(strings = {"notAsked", "declined", "notApplicable", "withheld"})
        void thatIsUnknownNeedsNoValue(String type) {
            assertProblems(birthDate("{\"type\":\"" + type + "\",\"date\":\"2026-11-22\"}"));
        }

        @Test
        void ofTruthTakesNoText() {
            assertProblems(
                    caseWith("\"intake\":{\"youthAccepts\":[{\"type\":\"known\",\"value\":\"true\"}]}"),
                    "type.wrong /intake/youthAccepts/0/value");
        }
    }

    @Nested
    class AList {
        @Test
        void ofFactsWithAnUnknownFieldIsOneProblem() {
            assertProblems(youthWith("\"wishes\":{\"item\":[]}"), "field.unknown.similar /youth/wishes/***");
            assertProblems(youthWith("\"wishes\":{\"complete\":true}"), "field.unknown /youth/wishes/***");
        }

        @Test
        void ofFactsMayBeEmptyEitherWay() {
            assertProblems(youthWith("\"wishes\":{}"));
            assertProblems(youthWith("\"wishes\":{\"items\":[]}"));
            assertProblems(youthWith("\"wishes\":{\"completeAsOf\":\"2026-11-22\"}"));
        }

        @Test
        void thatMustNotBeEmptyIsOneProblem() {
            assertProblems(
                    caseWith("").replace("{\"system\":\"s\",\"value\":\"v\"}", ""), "list.empty /youth/identifiers");
        }

        @Test
        void ofTextsNamesTheElement() {
            assertProblems(
                    instrumentWith(",\"scales\":[{\"key\":\"k\",\"items\":[\"a\",\"\",\" \",7],\"multiplier\":1}]"),
                    "value.blank /scales/0/items/1",
                    "value.blank /scales/0/items/2",
                    "type.wrong /scales/0/items/3");
        }
    }

    @Nested
    class ARuleAcrossFields {
        @ParameterizedTest
        @CsvSource({"2026-01-02, 2026-01-01", "2026-01-01, 2026-01-01"})
        void ofAPeriodThatEndsBeforeItStarts(String start, String end) {
            String period = "{\"startInclusive\":\"" + start + "\",\"endExclusive\":\"" + end + "\"}";
            String role = "{\"role\":{\"system\":\"s\",\"code\":\"c\"},\"period\":" + period + "}";

            assertProblems(
                    caseWith("\"team\":{\"items\":[{\"id\":\"a\",\"name\":\"A\",\"roles\":[" + role + "," + role
                            + "]}]}"),
                    "rule.Period.startBeforeEnd /team/items/0/roles/0/period",
                    "rule.Period.startBeforeEnd /team/items/0/roles/1/period");
        }

        @Test
        void isPlacedAtTheObjectAndLeavesTheRestToBeRead() {
            assertEquals(
                    List.of(
                            "rule.Item.minBelowMax /items/1 3:5",
                            "value.blank /items/2/key 4:14",
                            "json.trailing  7:1"),
                    places(read("""
                                    {"kind": "instrument", "schemaVersion": "1.0", "id": "i", "version": "1", "definedBy": "d",
                                      "items": [{"key": "å", "min": 0, "max": 1},
                                        {"key": "ø", "min": 5, "max": 5},
                                        { "key": "", "min": 0, "max": 1}
                                    ]
                                    }
                                    []""")));
        }

        @Test
        void ofTheDocumentItselfPointsToTheDocument() {
            assertProblems(
                    instrumentWith("").replace("}]", "},{\"key\":\"a\",\"min\":0,\"max\":5}]"),
                    "rule.Instrument.everyKeyItsOwn ");
        }

        @Test
        void isNotAskedWhereTheFieldsAreWrong() {
            assertProblems(instrumentWith("").replace("\"min\":0", "\"min\":\"9\""), "type.wrong /items/0/min");
        }

        @Test
        void ofANumberBelowItsLimitNamesTheLimit() {
            ReadResult<?> read = read(
                    "{\"kind\":\"progression\",\"schemaVersion\":\"1.0\",\"on\":\"2026-11-22\",\"series\":[{\"scores\":[{\"date\":\"2026-11-22\",\"status\":\"TOO_FEW_ANSWERS\",\"answered\":-1}]}]}");

            Problem problem = read.getProblems().stream()
                    .filter(p -> p.code().equals("number.tooLow"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("/series/0/scores/0/answered", problem.pointer());
            assertEquals("Tallet er for lavt. Det mindste er 0.", problem.text(Language.DANISH));
        }
    }
}
