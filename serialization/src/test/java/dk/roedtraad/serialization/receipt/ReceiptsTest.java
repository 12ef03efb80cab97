package dk.roedtraad.serialization.receipt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Stream;

import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.NextSteps;
import dk.roedtraad.model.decision.Outcome;
import dk.roedtraad.model.decision.Receipt;
import dk.roedtraad.model.describe.Extra;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import dk.roedtraad.serialization.document.ReadResult;
import dk.roedtraad.serialization.receipt.Replay.Basis;
import dk.roedtraad.serialization.receipt.Replay.Input;
import dk.roedtraad.serialization.receipt.Replay.Verdict;
import dk.roedtraad.testing.DomainArbitraries;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A receipt tells the case that was looked at from any other, however it is written; and a replay says what has changed. */
class ReceiptsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .build();

    private static final Receipts SHORT = Receipts.keyed("short", shortKey());
    private static final Receipts LONG = Receipts.keyed("long", filled(131, 0xaa));
    private static final Receipts PLAIN = Receipts.confidential();

    /** The bytes 0 to 31. */
    private static byte[] shortKey() {
        byte[] key = new byte[32];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) i;
        }
        return key;
    }

    private static byte[] filled(int length, int value) {
        byte[] key = new byte[length];
        Arrays.fill(key, (byte) value);
        return key;
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(ReceiptsTest.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static YouthCase readCase(byte[] document) {
        ReadResult<YouthCase> read = Documents.read(DocumentKind.CASE, document);
        assertTrue(read.isValid(), () -> read.getProblems().toString());
        return read.get();
    }

    private static YouthCase readCase(String document) {
        return readCase(document.getBytes(StandardCharsets.UTF_8));
    }

    /** The case of case.json, which Python has hashed. */
    private static YouthCase aCase() {
        return readCase(resource("case.json"));
    }

    private static Decision golden(String name) throws IOException {
        return Documents.read(DocumentKind.DECISION, GOLDEN.resolve("1.0").resolve(name))
                .get();
    }

    @Nested
    class AHash {
        @Test
        void is_that_of_the_standards() {
            // FIPS 180-4, examples of SHA-256: one block, and two.
            assertEquals(
                    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                    PLAIN.hash("abc".getBytes(StandardCharsets.US_ASCII)));
            assertEquals(
                    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
                    PLAIN.hash("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"
                            .getBytes(StandardCharsets.US_ASCII)));
            // RFC 4231, 4.7 and 4.8: the test cases whose key is long enough.
            assertEquals(
                    "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
                    LONG.hash("Test Using Larger Than Block-Size Key - Hash Key First"
                            .getBytes(StandardCharsets.US_ASCII)));
            assertEquals(
                    "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
                    LONG.hash(("This is a test using a larger than block-size key and a larger than block-size data."
                                    + " The key needs to be hashed before being used by the HMAC algorithm.")
                            .getBytes(StandardCharsets.US_ASCII)));
        }

        /** The rows of receipts.csv, by Python's hashlib and hmac; see {@code src/test/oracle/receipt.py}. */
        static Stream<String> rows() {
            return new String(resource("receipts.csv"), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("case,"));
        }

        @ParameterizedTest
        @MethodSource("rows")
        void is_what_python_gives(String row) throws IOException {
            String[] columns = row.split(",", -1);
            // case.json is canonical.json written otherwise: order, white space, escapes, numbers, empty lists,
            // defaults left out.
            YouthCase youthCase = columns[0].equals("canonical.json")
                    ? aCase()
                    : readCase(Files.readAllBytes(GOLDEN.resolve(columns[0])));

            assertEquals(columns[1], PLAIN.receiptOf(youthCase).getInputHash());
            assertEquals(columns[2], SHORT.receiptOf(youthCase).getInputHash());
            assertEquals(columns[3], LONG.receiptOf(youthCase).getInputHash());
        }

        @Test
        void there_is_a_row_for_every_golden_case() throws IOException {
            Set<String> files = new TreeSet<>(Set.of("canonical.json"));
            try (Stream<Path> paths = Files.walk(GOLDEN)) {
                paths.map(path -> GOLDEN.relativize(path).toString().replace('\\', '/'))
                        .filter(name -> name.matches("[^/]+/case(-[0-9]+)?\\.json"))
                        .forEach(files::add);
            }

            assertEquals(
                    files,
                    new TreeSet<>(rows().map(row -> row.substring(0, row.indexOf(',')))
                            .toList()));
        }

        @Test
        void is_the_same_on_every_machine() {
            Receipt expected = SHORT.receiptOf(aCase());
            Locale locale = Locale.getDefault();
            TimeZone zone = TimeZone.getDefault();
            String separator = System.lineSeparator();
            try {
                for (String tag : List.of("tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist", "da-DK")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                    System.setProperty("line.separator", "\r\n");

                    assertEquals(expected, SHORT.receiptOf(aCase()));
                }
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
                System.setProperty("line.separator", separator);
            }
        }

        @Test
        void counts_what_is_said_with_fields_of_a_vendors_and_not_what_says_nothing_or_the_version_of_the_document() {
            String known =
                    "{\"kind\":\"case\",\"schemaVersion\":\"1.0\",\"youth\":{\"identifiers\":[{\"system\":\"urn:x\",\"value\":\"1\"}]}}";
            YouthCase youthCase = readCase(known);
            YouthCase ofANewerMinor = readCase(known.replace("1.0", "1.1"));
            YouthCase notAsked =
                    readCase(known.replace("\"youth\":{", "\"youth\":{\"birthDate\":{\"type\":\"notAsked\"},"));
            YouthCase declined =
                    readCase(known.replace("\"youth\":{", "\"youth\":{\"birthDate\":{\"type\":\"declined\"},"));
            YouthCase withAFieldOfItsOwn = readCase(known.replace("\"kind\"", "\"dk.example.a\":1,\"kind\""));

            assertNotEquals(youthCase, ofANewerMinor);
            assertEquals(SHORT.receiptOf(youthCase), SHORT.receiptOf(ofANewerMinor));
            assertEquals(SHORT.receiptOf(youthCase), SHORT.receiptOf(notAsked));
            assertNotEquals(SHORT.receiptOf(youthCase), SHORT.receiptOf(declined));
            assertNotEquals(SHORT.receiptOf(youthCase), SHORT.receiptOf(withAFieldOfItsOwn));
        }
    }

    @Property(tries = 100)
    void the_hash_changes_with_any_single_change_of_the_case(@ForAll long seed) {
        YouthCase before = DomainArbitraries.ofSeed(YouthCase.class, seed);
        YouthCase after = Documents.read(DocumentKind.CASE, changed(before, new Random(seed)))
                .get();

        assertNotEquals(PLAIN.receiptOf(before), PLAIN.receiptOf(after));
        assertNotEquals(SHORT.receiptOf(before), SHORT.receiptOf(after));
        assertEquals(Input.DIFFERS, inputOf(SHORT, before, after));
    }

    @Property(tries = 100)
    void the_hash_does_not_change_with_order_white_space_escapes_or_forms_of_numbers(@ForAll long seed) {
        YouthCase youthCase = DomainArbitraries.ofSeed(YouthCase.class, seed);
        StringBuilder otherwise = new StringBuilder();
        writeOtherwise(MAPPER.readTree(Documents.write(DocumentKind.CASE, youthCase)), otherwise, new Random(seed));

        YouthCase read = readCase(otherwise.toString());

        assertEquals(PLAIN.receiptOf(youthCase), PLAIN.receiptOf(read));
        assertEquals(SHORT.receiptOf(youthCase), SHORT.receiptOf(read));
    }

    /** The written case with one value changed, so that it can still be read. */
    private static String changed(YouthCase youthCase, Random random) {
        ObjectNode tree = (ObjectNode) MAPPER.readTree(Documents.write(DocumentKind.CASE, youthCase));
        List<Runnable> changes = new ArrayList<>();
        collect(tree, changes);
        Collections.shuffle(changes, random);
        String original = tree.toString();
        for (int i = 0; i < changes.size(); i++) {
            changes.get(i).run();
            String changed = MAPPER.writeValueAsString(tree);
            if (Documents.read(DocumentKind.CASE, changed).isValid()) {
                assertNotEquals(original, changed);
                return changed;
            }
            // Each change undoes itself when it is made a second time.
            changes.get(i).run();
            assertEquals(original, tree.toString());
        }
        throw new AssertionError("no value of the case can be changed");
    }

    private static void collect(JsonNode node, List<Runnable> changes) {
        if (node instanceof ObjectNode object) {
            for (String name : object.propertyNames()) {
                JsonNode before = object.get(name);
                if (before.isContainer()) {
                    collect(before, changes);
                } else if (!name.equals("kind") && !name.equals("schemaVersion")) {
                    JsonNode after = other(before);
                    changes.add(() -> object.set(name, before.equals(object.get(name)) ? after : before));
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode before = array.get(i);
                if (before.isContainer()) {
                    collect(before, changes);
                } else {
                    int index = i;
                    JsonNode after = other(before);
                    changes.add(() -> array.set(index, before.equals(array.get(index)) ? after : before));
                }
            }
        }
    }

    private static JsonNode other(JsonNode value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value.isString()) {
            return nodes.stringNode(value.asString() + "x");
        }
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue();
            return nodes.numberNode(number.signum() == 0 ? BigDecimal.ONE : number.multiply(BigDecimal.valueOf(2)));
        }
        return nodes.booleanNode(!value.asBoolean(false));
    }

    private static void writeOtherwise(JsonNode node, StringBuilder out, Random random) {
        out.append(" \t\r\n".charAt(random.nextInt(4)));
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            Collections.shuffle(names, random);
            char separator = '{';
            for (String name : names) {
                out.append(separator);
                text(name, out, random);
                out.append(" :");
                writeOtherwise(object.get(name), out, random);
                separator = ',';
            }
            out.append(names.isEmpty() ? "{}" : "}");
        } else if (node instanceof ArrayNode array) {
            char separator = '[';
            for (JsonNode element : array) {
                out.append(separator);
                writeOtherwise(element, out, random);
                separator = ',';
            }
            out.append(array.isEmpty() ? "[]" : "]");
        } else if (node.isString()) {
            text(node.asString(), out, random);
        } else if (node.isNumber()) {
            BigDecimal number = node.decimalValue();
            out.append(
                    switch (random.nextInt(3)) {
                        case 0 -> number.unscaledValue() + "e" + -number.scale();
                        case 1 ->
                            number.signum() == 0 ? "-0.00" : number.unscaledValue() + "00E" + (-number.scale() - 2);
                        default -> node.toString();
                    });
        } else {
            out.append(node);
        }
    }

    private static void text(String text, StringBuilder out, Random random) {
        out.append('"');
        text.codePoints().forEach(codePoint -> {
            if (codePoint < ' ' || codePoint == '"' || codePoint == '\\' || random.nextInt(8) == 0) {
                for (char unit : Character.toChars(codePoint)) {
                    out.append("\\u").append(HexFormat.of().toHexDigits(unit));
                }
            } else {
                out.appendCodePoint(codePoint);
            }
        });
        out.append('"');
    }

    private static Input inputOf(Receipts receipts, YouthCase before, YouthCase after) {
        try {
            Decision decision = golden("decision-2.json");
            return receipts.check(decision.withReceipt(receipts.receiptOf(before)), after, decision)
                    .input();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nested
    class AKey {
        @Test
        void is_copied() {
            byte[] key = shortKey();
            Receipts receipts = Receipts.keyed("short", key);
            key[0] = 99;

            assertEquals(SHORT.receiptOf(aCase()), receipts.receiptOf(aCase()));
        }

        @Test
        void shows_nowhere() {
            byte[] key = "hemmelig hemmelig hemmelig hemmelig".getBytes(StandardCharsets.US_ASCII);
            Receipts receipts = Receipts.keyed("key-2026", key);

            assertEquals("Receipts{key-2026, key=***}", receipts.toString());
            assertEquals("Receipts{confidential}", PLAIN.toString());
            String json = Documents.write(DocumentKind.DECISION, aDecision().withReceipt(receipts.receiptOf(aCase())));
            assertTrue(json.contains("\"keyId\": \"key-2026\""), json);
            assertFalse(json.contains("hemmelig"), json);
            assertFalse(json.contains(HexFormat.of().formatHex(key)), json);
        }

        @Test
        void is_not_shorter_than_the_hash() {
            IllegalArgumentException refused =
                    assertThrows(IllegalArgumentException.class, () -> Receipts.keyed("k", filled(31, 'h')));

            assertEquals("key: at least 32 bytes", refused.getMessage());
            assertEquals(
                    "k",
                    Receipts.keyed("k", filled(32, 'h'))
                            .receiptOf(aCase())
                            .getKeyId()
                            .orElseThrow());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "nøgle",
                    "a b",
                    "a/b",
                    "12345678901234567890123456789012345678901234567890123456789012345"
                })
        void has_a_name_of_plain_letters(String keyId) {
            IllegalArgumentException refused =
                    assertThrows(IllegalArgumentException.class, () -> Receipts.keyed(keyId, shortKey()));

            assertEquals("keyId: letters, digits, dot, underscore and hyphen, at most 64", refused.getMessage());
        }

        @Test
        void gives_another_hash_than_another_key_and_than_none() {
            assertEquals(
                    3,
                    Stream.of(SHORT, LONG, PLAIN)
                            .map(receipts -> receipts.receiptOf(aCase()).getInputHash())
                            .distinct()
                            .count());
            assertEquals(
                    Receipt.Algorithm.HMAC_SHA_256, SHORT.receiptOf(aCase()).getAlgorithm());
            assertEquals(Optional.of("short"), SHORT.receiptOf(aCase()).getKeyId());
            assertEquals(Receipt.Algorithm.SHA_256, PLAIN.receiptOf(aCase()).getAlgorithm());
            assertEquals(Optional.empty(), PLAIN.receiptOf(aCase()).getKeyId());
        }
    }

    @Test
    void neither_the_hash_nor_the_case_shows_unasked() {
        Receipt receipt = PLAIN.receiptOf(aCase());
        YouthCase unsound = aCase().withExtra(Extra.of(Map.of("dk.example.a", "Åse")));

        assertFalse(receipt.toString().contains(receipt.getInputHash()), receipt::toString);
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> PLAIN.receiptOf(unsound));
        assertFalse(refused.toString().contains("Åse"), refused::toString);
    }

    /** A decision with an overlay, numbers, open points, next steps, a receipt of another key, and fields of a vendor's. */
    private static Decision aDecision() {
        try {
            return golden("decision-2.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Decision stored() {
        return aDecision().withReceipt(SHORT.receiptOf(aCase()));
    }

    private static Explanation withAnotherNumber(Explanation criteria) {
        Explanation age = criteria.getChildren().get(0);
        Parameter row = age.getParameters().get(0);
        return criteria.withChildren(List.of(
                age.withParameters(List.of(row.withValue(new BigDecimal("28")))),
                criteria.getChildren().get(1)));
    }

    @Nested
    class AReplay {
        private static void assertReplay(
                Verdict verdict, Set<Basis> otherBasis, boolean sameAnswer, Decision madeAnew) {
            Replay replay = SHORT.check(stored(), aCase(), madeAnew);

            assertEquals(new Replay(Input.SAME, otherBasis, sameAnswer), replay);
            assertEquals(verdict, replay.verdict());
        }

        @Test
        void of_the_same_is_the_same_whatever_receipt_the_one_made_anew_has() {
            assertReplay(Verdict.SAME, Set.of(), true, stored());
            assertReplay(Verdict.SAME, Set.of(), true, stored().withReceipt(Optional.empty()));
            assertReplay(Verdict.SAME, Set.of(), true, stored().withReceipt(PLAIN.receiptOf(aCase())));
        }

        @Test
        void is_made_for_the_day_of_the_stored_decision() {
            List<LocalDate> asked = new ArrayList<>();
            Replay replay = SHORT.replay(stored(), aCase(), (youthCase, on) -> {
                asked.add(on);
                assertEquals(aCase(), youthCase);
                return aDecision();
            });

            assertEquals(Verdict.SAME, replay.verdict());
            assertEquals(List.of(LocalDate.of(2027, 3, 26)), asked);
        }

        @Test
        void holds_after_the_stored_decision_was_written_and_read_in_any_form() {
            for (byte[] document : List.of(
                    Documents.write(DocumentKind.DECISION, stored()).getBytes(StandardCharsets.UTF_8),
                    Documents.writeLine(DocumentKind.DECISION, stored()).getBytes(StandardCharsets.UTF_8),
                    Documents.canonical(DocumentKind.DECISION, stored()))) {
                Decision read = Documents.read(DocumentKind.DECISION, document).get();

                assertEquals(
                        Verdict.SAME, SHORT.check(read, aCase(), aDecision()).verdict());
            }
        }

        @Test
        void compares_next_steps_where_both_have_them() {
            NextSteps others = NextSteps.builder().build();

            assertReplay(Verdict.SAME, Set.of(), true, stored().withNextSteps(Optional.empty()));
            assertReplay(Verdict.ANSWER_DIFFERS, Set.of(), false, stored().withNextSteps(others));
            assertEquals(
                    Verdict.SAME,
                    SHORT.check(stored().withNextSteps(Optional.empty()), aCase(), aDecision())
                            .verdict());
        }

        @Test
        void leaves_out_what_a_vendor_has_put_beside_the_answer_and_not_what_is_inside_it() {
            assertReplay(Verdict.SAME, Set.of(), true, stored().withExtra(Extra.none()));
            assertReplay(
                    Verdict.ANSWER_DIFFERS,
                    Set.of(),
                    false,
                    stored().withConditions(stored().getConditions().withExtra(Extra.of(Map.of("dk.example.a", "1")))));
        }

        @Test
        void says_when_the_answer_is_another_on_the_same_ground() {
            assertReplay(Verdict.ANSWER_DIFFERS, Set.of(), false, stored().withOutcome(Outcome.ADMIT));
            assertReplay(Verdict.ANSWER_DIFFERS, Set.of(), false, stored().withNextContact("p-2"));
            assertReplay(Verdict.ANSWER_DIFFERS, Set.of(), false, stored().withNextContact(Optional.empty()));
        }

        @Test
        void says_which_part_of_the_ground_is_another_and_whether_the_answer_is() {
            assertReplay(Verdict.BASIS_DIFFERS, Set.of(Basis.DAY), true, stored().withOn(LocalDate.of(2027, 3, 27)));
            assertReplay(Verdict.BASIS_DIFFERS, Set.of(Basis.RULE_SET), true, stored().withRuleSet("visitation-3"));
            assertReplay(
                    Verdict.BASIS_DIFFERS, Set.of(Basis.LIBRARY_VERSION), true, stored().withLibraryVersion("0.2.0"));
            assertReplay(
                    Verdict.BASIS_DIFFERS,
                    Set.of(Basis.LIBRARY_VERSION),
                    true,
                    stored().withLibraryVersion(Optional.empty()));
            assertReplay(Verdict.BASIS_DIFFERS, Set.of(Basis.LAYER), true, stored().withLayer(Optional.empty()));
            assertReplay(Verdict.BASIS_DIFFERS, Set.of(Basis.SWITCHED_OFF), true, stored().withSwitchedOff(List.of()));
            assertReplay(
                    Verdict.BASIS_DIFFERS,
                    Set.of(Basis.NUMBERS),
                    false,
                    stored().withCriteria(withAnotherNumber(stored().getCriteria())));
            assertReplay(
                    Verdict.BASIS_DIFFERS,
                    Set.of(Basis.RULE_SET, Basis.LIBRARY_VERSION),
                    false,
                    stored().withRuleSet("visitation-3")
                            .withLibraryVersion("0.2.0")
                            .withOutcome(Outcome.ADMIT));
        }

        @Test
        void says_when_the_case_is_another_or_has_been_changed_whatever_else() {
            YouthCase other = aCase().withYouth(aCase().getYouth().withName("Åse Aerø"));

            assertEquals(
                    Verdict.INPUT_DIFFERS,
                    SHORT.check(stored(), other, aDecision()).verdict());
            assertEquals(
                    new Replay(Input.DIFFERS, Set.of(Basis.RULE_SET), true),
                    SHORT.check(stored(), other, aDecision().withRuleSet("visitation-3")));
        }

        @Test
        void cannot_tell_without_a_receipt_or_with_another_key() {
            Decision withoutReceipt = stored().withReceipt(Optional.empty());

            assertEquals(
                    Verdict.NO_RECEIPT,
                    SHORT.check(withoutReceipt, aCase(), aDecision()).verdict());
            for (Receipts others : List.of(LONG, PLAIN, Receipts.keyed("Short", shortKey()))) {
                Replay replay = others.check(stored(), aCase(), aDecision());
                assertEquals(Verdict.OTHER_KEY, replay.verdict());
                assertTrue(replay.sameAnswer());
            }
        }

        @Test
        void needs_no_key_for_a_receipt_without_one() {
            Decision confidential = aDecision().withReceipt(PLAIN.receiptOf(aCase()));

            for (Receipts receipts : List.of(PLAIN, SHORT, LONG)) {
                assertEquals(
                        Verdict.SAME,
                        receipts.check(confidential, aCase(), aDecision()).verdict());
            }
        }

        @Test
        void takes_another_key_of_the_same_name_for_another_case() {
            assertEquals(
                    Verdict.INPUT_DIFFERS,
                    Receipts.keyed("short", filled(32, 7))
                            .check(stored(), aCase(), aDecision())
                            .verdict());
        }

        @Test
        void does_not_take_a_hash_that_was_tampered_with() {
            Receipt receipt = SHORT.receiptOf(aCase());
            String hash = receipt.getInputHash();
            for (String other : List.of(hash.toUpperCase(Locale.ROOT), hash.substring(1), hash + "0", "æ", "0")) {
                assertEquals(
                        Verdict.INPUT_DIFFERS,
                        SHORT.check(aDecision().withReceipt(receipt.withInputHash(other)), aCase(), aDecision())
                                .verdict());
            }
        }

        @Test
        void keeps_its_own_copy_of_what_differs() {
            Set<Basis> basis = EnumSet.of(Basis.NUMBERS, Basis.DAY);
            Replay replay = new Replay(Input.SAME, basis, false);
            basis.clear();

            assertEquals(List.of(Basis.DAY, Basis.NUMBERS), List.copyOf(replay.otherBasis()));
            assertThrows(
                    UnsupportedOperationException.class,
                    () -> replay.otherBasis().clear());
        }
    }

    @Nested
    class AText {
        @Test
        void is_there_for_every_verdict_and_part_of_the_ground_in_both_languages() {
            Set<String> keys = new TreeSet<>(Set.of("and", "otherBasis", "answer.SAME", "answer.DIFFERS"));
            for (Verdict verdict : Verdict.values()) {
                keys.add("verdict." + verdict);
            }
            for (Basis basis : Basis.values()) {
                keys.add("basis." + basis);
            }
            for (Language language : Language.values()) {
                assertEquals(keys, ReceiptWording.get().getKeys(language));
            }
        }

        @Test
        void says_what_can_be_told_and_what_cannot() {
            assertEquals(
                    "Det er den samme sag, og svaret er det samme som dengang, tegn for tegn.",
                    new Replay(Input.SAME, Set.of(), true).text(Language.DANISH));
            assertEquals(
                    "Det er den samme sag, men svarene er ikke givet på det samme grundlag. De to svar er ikke ens i:"
                            + " spørgsmålets dag, reglernes version og bibliotekets version. Selve svaret er det"
                            + " samme som dengang.",
                    new Replay(Input.SAME, Set.of(Basis.DAY, Basis.RULE_SET, Basis.LIBRARY_VERSION), true)
                            .text(Language.DANISH));
            assertEquals(
                    "It cannot be told here whether it is the same case: the receipt was made with another key. The two"
                            + " answers are not alike in: which numbers were used. The answer itself is another than"
                            + " then.",
                    new Replay(Input.OTHER_KEY, Set.of(Basis.NUMBERS), false).text(Language.ENGLISH));
            assertEquals(
                    "It cannot be told whether it is the same case: the stored answer has no receipt. The answer itself"
                            + " is the same as then.",
                    new Replay(Input.NO_RECEIPT, Set.of(), true).text(Language.ENGLISH));
        }
    }
}
