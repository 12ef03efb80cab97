package dk.roedtraad.serialization.schema;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dk.roedtraad.model.describe.Constraint;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import dk.roedtraad.serialization.document.Rewrite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The schemas by themselves. That they say the same as the reader is for {@link EquivalenceTest}. */
class SchemasTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    static Stream<DocumentKind<?>> kinds() {
        return DocumentKind.all().stream();
    }

    static Stream<String> examples() {
        return Documents.exampleNames().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aSchemaIsValidByTheMetaschema(DocumentKind<?> kind) {
        assertEquals(List.of(), Validators.metaschemaErrors(Schemas.of(kind)));
    }

    @Test
    void theMetaschemaRefusesWhatIsNoSchema() {
        assertNotEquals(List.of(), Validators.metaschemaErrors("{\"type\":\"tekst\"}"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aSchemaSaysWhoseItIs(DocumentKind<?> kind) {
        JsonNode schema = MAPPER.readTree(Schemas.of(kind));

        assertEquals(
                "https://json-schema.org/draft/2020-12/schema",
                schema.at("/$schema").asString());
        assertEquals(
                "urn:roedtraad:schema:" + kind.getName() + ":1.0",
                schema.at("/$id").asString());
        assertEquals(kind.getName(), schema.at("/properties/kind/const").asString());
        assertEquals("1.0", schema.at("/properties/schemaVersion/const").asString());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyReferenceLeadsToADefinitionOfTheSchemaAndEveryDefinitionIsReferredTo(DocumentKind<?> kind) {
        JsonNode schema = MAPPER.readTree(Schemas.of(kind));
        Set<String> references = new TreeSet<>();
        collect(schema, "$ref", references);
        Set<String> definitions = new TreeSet<>();
        schema.get("$defs").propertyNames().forEach(name -> definitions.add("#/$defs/" + name));

        assertFalse(references.isEmpty());
        assertEquals(definitions, references);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noSchemaNamesAFieldTwice(DocumentKind<?> kind) {
        JsonMapper strict = JsonMapper.builder()
                .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();

        assertTrue(strict.readTree(Schemas.of(kind)).isObject());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyObjectIsClosedAndEveryFieldHasATitleInTwoLanguages(DocumentKind<?> kind) {
        JsonNode schema = MAPPER.readTree(Schemas.of(kind));
        List<JsonNode> objects = new ArrayList<>(List.of(schema));
        schema.get("$defs").values().forEach(objects::add);
        for (JsonNode object : objects) {
            if (object.has("oneOf")) {
                assertFalse(object.at("/oneOf/0/additionalProperties").asBoolean(true));
                assertEquals("#/$defs/UnknownFact", object.at("/oneOf/1/$ref").asString());
            } else if (object.path("type").asString("").equals("object")) {
                assertFalse(object.get("additionalProperties").asBoolean(true), object::toString);
            }
        }
        Set<String> titles = new HashSet<>();
        collect(schema, "title", titles);
        assertFalse(titles.isEmpty());
        titles.forEach(title -> assertTrue(title.matches("[^/]\\S*.* / \\S.*"), title));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noSchemaHasAKeywordOfItsOwn(DocumentKind<?> kind) {
        Set<String> keywords = new TreeSet<>();
        keywords(MAPPER.readTree(Schemas.of(kind)), keywords);
        keywords.removeAll(Set.of(
                "$schema",
                "$id",
                "$defs",
                "$ref",
                "title",
                "description",
                "examples",
                "type",
                "properties",
                "required",
                "additionalProperties",
                "patternProperties",
                "items",
                "oneOf",
                "enum",
                "const",
                "pattern",
                "format",
                "minItems",
                "minimum",
                "maximum"));

        assertEquals(Set.of(), keywords);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theExampleOfASchemaIsValidByItAndReadWithoutAnyProblem(DocumentKind<?> kind) {
        JsonNode examples = MAPPER.readTree(Schemas.of(kind)).get("examples");

        assertEquals(1, examples.size());
        String example = MAPPER.writeValueAsString(examples.get(0));
        assertEquals(List.of(), Validators.errors(kind, example, false));
        assertEquals(List.of(), Validators.errors(kind, example, true));
        assertEquals(List.of(), Documents.read(kind, example).getProblems());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyTextWithAFormHasExamplesOfItAndSaysItsForm(DocumentKind<?> kind) {
        JsonNode schema = MAPPER.readTree(Schemas.of(kind));
        int forms = 0;
        for (JsonNode definition : schema.get("$defs").values()) {
            if (definition.path("type").asString("").equals("string") && definition.has("pattern")) {
                forms++;
                assertFalse(definition.get("description").asString().contains("form."), definition::toString);
                assertFalse(definition.get("examples").isEmpty(), definition::toString);
                Pattern pattern = Pattern.compile(definition.get("pattern").asString());
                definition
                        .get("examples")
                        .values()
                        .forEach(example ->
                                assertTrue(pattern.matcher(example.asString()).find(), example::toString));
            }
        }
        assertTrue(forms > 0 || kind == DocumentKind.REVIEW, kind::toString);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyDescriptionIsWholeAndInTwoLanguages(DocumentKind<?> kind) {
        JsonNode schema = MAPPER.readTree(Schemas.of(kind));
        Set<String> descriptions = new HashSet<>();
        collect(schema, "description", descriptions);

        assertTrue(schema.get("description").asString().length() > 60);
        descriptions.forEach(text -> assertTrue(text.matches("\\S.+\\S / \\S.+\\S"), text));
        descriptions.forEach(text -> assertFalse(text.matches("(kind|fact|form|factList)\\.\\S+.*"), text));
    }

    @Test
    void whatAnIntegratorMustKnowIsSaidWhereItIsNeeded() {
        JsonNode schema = MAPPER.readTree(Schemas.of(DocumentKind.CASE)).get("$defs");

        for (String state : List.of("notAsked", "declined", "notApplicable", "withheld")) {
            assertTrue(schema.at("/UnknownFact/description").asString().contains("(" + state));
        }
        for (String place : List.of(
                "/FactOfTruth",
                "/HistoryOfTruth",
                "/FactListOfEffort",
                "/CompleteAsOf",
                "/Code",
                "/VendorField",
                "/Date",
                "/Interval")) {
            assertTrue(schema.at(place).has("description"), place);
        }
    }

    @Test
    void bothLanguagesHaveTheSameTexts() throws java.io.IOException {
        List<Set<String>> keys = new ArrayList<>();
        for (String language : List.of("da", "en")) {
            java.util.Properties texts = new java.util.Properties();
            try (java.io.InputStream in = Schemas.class.getResourceAsStream("schema_" + language + ".properties")) {
                texts.load(java.util.Objects.requireNonNull(in));
            }
            keys.add(texts.stringPropertyNames());
        }

        assertEquals(keys.get(0), keys.get(1));
        for (DocumentKind<?> kind : DocumentKind.all()) {
            assertTrue(keys.get(0).contains("kind." + kind));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsValidWithAndWithoutFormats(String name) {
        String example = new String(Documents.example(name), StandardCharsets.UTF_8);

        assertEquals(List.of(), Validators.errors(DocumentKind.CASE, example, false));
        assertEquals(List.of(), Validators.errors(DocumentKind.CASE, example, true));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theShippedCatalogueIsValid(boolean assertFormat) {
        String catalogue = new String(Documents.catalogue(), StandardCharsets.UTF_8);

        assertEquals(List.of(), Validators.errors(DocumentKind.CATALOGUE, catalogue, assertFormat));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aDayThatIsNotThereIsRefusedWithAndWithoutFormats(boolean assertFormat) {
        String example = new String(Documents.example("anbragt-snart-18"), StandardCharsets.UTF_8);
        String broken = example.replace("2009-03-27", "2009-02-29");

        assertNotEquals(example, broken);
        assertNotEquals(List.of(), Validators.errors(DocumentKind.CASE, broken, assertFormat));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theSchemaInTheJarIsTheOneThatTheTypesGive(DocumentKind<?> kind) {
        Rewrite.assertShipped(Schemas.class, kind.getName() + ".schema.json", Schemas.of(kind));
    }

    @Test
    void theDatePatternTakesEveryDayThereIsAndNoOther() {
        Pattern pattern = Pattern.compile(Schemas.DATE_PATTERN);
        int taken = 0;
        for (int year = 1600; year <= 2400; year++) {
            for (int month = 0; month <= 13; month++) {
                int days =
                        month < 1 || month > 12 ? 0 : YearMonth.of(year, month).lengthOfMonth();
                for (int day = 0; day <= 32; day++) {
                    String text = twoDigits(year / 100) + twoDigits(year % 100) + "-" + twoDigits(month) + "-"
                            + twoDigits(day);
                    boolean matches = pattern.matcher(text).find();
                    if (matches != (day >= 1 && day <= days)) {
                        assertEquals(day >= 1 && day <= days, matches, text);
                    }
                    taken += matches ? 1 : 0;
                }
            }
        }
        // Two cycles of 400 years, each of 146,097 days, and the year 2400, a leap year.
        assertEquals(2 * 146_097 + 366, taken);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2008-1-1",
                "08-01-01",
                "12008-01-01",
                "-2008-01-01",
                "2008-01-01T",
                " 2008-01-01",
                "2008-01-01 ",
                "2008/01/01",
                "20080101",
                "2008-01-01-",
                "x2008-02-29",
                "2008-02-29x",
                "２００８-01-01"
            })
    void theDatePatternTakesNothingElse(String text) {
        assertFalse(Pattern.compile(Schemas.DATE_PATTERN).matcher(text).find());
    }

    @Test
    void theDatePatternKnowsLeapYears() {
        Pattern pattern = Pattern.compile(Schemas.DATE_PATTERN);

        for (String leap : List.of("0000", "0004", "1600", "2000", "2008", "2012", "9996")) {
            assertTrue(pattern.matcher(leap + "-02-29").find(), leap);
        }
        for (String common : List.of("0001", "1700", "1900", "2006", "2009", "2010", "2100", "2200", "9999")) {
            assertFalse(pattern.matcher(common + "-02-29").find(), common);
        }
    }

    @Test
    void thePatternOfTextThatShowsIsPlainAsciiSoThatEveryValidatorReadsIt() {
        assertTrue(Constraint.NotBlankText.SHOWS.chars().allMatch(c -> c > 0x20 && c < 0x7F));
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    private static void collect(JsonNode node, String field, Set<String> found) {
        if (node.has(field) && node.get(field).isString()) {
            found.add(node.get(field).asString());
        }
        node.forEach(child -> collect(child, field, found));
    }

    private static void keywords(JsonNode schema, Set<String> found) {
        schema.propertyNames().forEach(found::add);
        for (String named : List.of("properties", "$defs")) {
            if (schema.has(named)) {
                schema.get(named).values().forEach(child -> keywords(child, found));
            }
        }
        if (schema.has("items")) {
            keywords(schema.get("items"), found);
        }
        if (schema.has("oneOf")) {
            schema.get("oneOf").values().forEach(child -> keywords(child, found));
        }
    }
}
