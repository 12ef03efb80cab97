package dk.roedtraad.examples.cli;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Parameters;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.parameter.ParameterKeys;
import dk.roedtraad.rules.parameter.ShippedParameters;
import dk.roedtraad.rules.visitation.Visitation;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import dk.roedtraad.serialization.receipt.Receipts;
import dk.roedtraad.serialization.receipt.Replay;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A decision that was stored and is made again comes out the same, to the byte, wherever and however the case was kept. */
@Tag("slow")
final class ReplayTest {
    /** Long before, on the birthdays that matter to the first example, on the day of the others, and after every change of age. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2026, 11, 22),
            LocalDate.of(2027, 3, 26),
            LocalDate.of(2027, 3, 27),
            LocalDate.of(2040, 12, 31));

    private static final Receipts RECEIPTS =
            Receipts.keyed("key-2026", "not so secret, for this is a test".getBytes(StandardCharsets.US_ASCII));

    static Stream<String> names() {
        return Documents.exampleNames().stream();
    }

    private static YouthCase readCase(String document) {
        return Documents.read(DocumentKind.CASE, document).get();
    }

    private static String example(String name) {
        return new String(Documents.example(name), StandardCharsets.UTF_8);
    }

    private static Decision decide(YouthCase youthCase, LocalDate on) {
        return Visitation.standard().decide(youthCase, on);
    }

    /** The decision as a host stores it, next steps and receipt with it. */
    private static String stored(YouthCase youthCase, LocalDate on) {
        Decision decision = decide(youthCase, on)
                .withNextSteps(Visitation.standard().nextSteps(youthCase, on))
                .withReceipt(RECEIPTS.receiptOf(youthCase));
        return Documents.write(DocumentKind.DECISION, decision);
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_example_gives_the_same_bytes_again_in_another_place_and_from_the_fields_in_another_order(String name) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String separator = System.lineSeparator();
        for (LocalDate on : DAYS) {
            String stored = stored(readCase(example(name)), on);
            try {
                Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                System.setProperty("line.separator", "\r\n");

                String shuffled = shuffled(example(name)).replace("\n", "\r\n");
                assertNotEquals(example(name), shuffled);
                YouthCase youthCase = readCase(shuffled);
                Decision read =
                        Documents.read(DocumentKind.DECISION, shuffled(stored)).get();
                Replay replay = RECEIPTS.replay(
                        read,
                        youthCase,
                        (again, day) -> decide(again, day)
                                .withNextSteps(Visitation.standard().nextSteps(again, day)));

                assertEquals(
                        "Det er den samme sag, og svaret er det samme som dengang, tegn for tegn.",
                        replay.text(Language.DANISH));
                assertEquals(Replay.Verdict.SAME, replay.verdict());
                assertArrayEquals(
                        stored.getBytes(StandardCharsets.UTF_8),
                        stored(youthCase, on).getBytes(StandardCharsets.UTF_8));
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
                System.setProperty("line.separator", separator);
            }
        }
    }

    @Test
    void no_two_examples_are_taken_for_each_other() {
        List<YouthCase> cases = names().map(name -> readCase(example(name))).toList();

        assertEquals(
                cases.size(),
                cases.stream()
                        .map(each -> RECEIPTS.receiptOf(each).getInputHash())
                        .distinct()
                        .count());
    }

    @Test
    void a_decision_holds_what_it_was_made_with() {
        YouthCase youthCase = readCase(example("anbragt-snart-18"));
        Decision read = Documents.read(DocumentKind.DECISION, stored(youthCase, DAYS.get(1)))
                .get();

        assertEquals(Visitation.RULE_SET, read.getRuleSet());
        assertTrue(read.getLibraryVersion().isPresent());
        assertEquals(decide(youthCase, DAYS.get(1)).numbersUsed(), read.numbersUsed());
        assertTrue(read.numbersUsed().stream().map(Parameter::getKey).anyMatch(ParameterKeys.TARGET_AGE_MAX::equals));
    }

    @Test
    void other_numbers_and_another_version_are_said_plainly() {
        YouthCase youthCase = readCase(example("anbragt-snart-18"));
        Decision stored = Documents.read(DocumentKind.DECISION, stored(youthCase, DAYS.get(1)))
                .get();
        Parameters olderAge = Parameters.of(ShippedParameters.get().getRows().stream()
                        .map(row -> row.getKey().equals(ParameterKeys.TARGET_AGE_MAX)
                                ? row.withValue(BigDecimal.valueOf(28))
                                : row)
                        .toList())
                .knowing(ParameterKeys.EARLY_SUPPORT_AGE, ParameterKeys.SCHOOL_CHANGES);

        assertEquals(
                Set.of(Replay.Basis.NUMBERS),
                RECEIPTS.replay(stored, youthCase, Visitation.with(olderAge)::decide)
                        .otherBasis());
        assertEquals(
                Replay.Verdict.BASIS_DIFFERS,
                RECEIPTS.replay(stored.withLibraryVersion("0.0.9"), youthCase, ReplayTest::decide)
                        .verdict());
    }

    /** The same document with the fields of each object the other way round. */
    private static String shuffled(String json) {
        try (JsonParser parser = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return shuffled(parser);
        }
    }

    private static String shuffled(JsonParser parser) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            SortedMap<Integer, String> fields = new TreeMap<>(Comparator.reverseOrder());
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = quoted(parser.currentName());
                parser.nextToken();
                fields.put(fields.size(), name + " :\n" + shuffled(parser));
            }
            return fields.values().stream().collect(Collectors.joining(",", "{", "}"));
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            StringBuilder out = new StringBuilder("[");
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                out.append(out.length() == 1 ? "" : " ,\t").append(shuffled(parser));
            }
            return out.append("]").toString();
        }
        return parser.currentToken() == JsonToken.VALUE_STRING ? quoted(parser.getString()) : parser.getString();
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }
}
