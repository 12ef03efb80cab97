package dk.roedtraad.serialization.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.schema.SchemaChanges.Change;
import dk.roedtraad.serialization.schema.SchemaChanges.Weight;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/**
 * No schema changes so that older documents or readers break, while the major version is the same. The schemas as they were
 * published are in {@code golden/VERSION}; {@code -Droedtraad.golden=true} writes those of this version anew.
 */
class SchemaChangesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static final boolean REWRITE = Boolean.getBoolean("roedtraad.golden");

    /** Every schema of the same major version that was ever published. */
    static Stream<Path> published() throws IOException {
        String major = DocumentKind.SCHEMA_VERSION.replaceFirst("\\..*", "") + ".";
        try (Stream<Path> paths = Files.walk(GOLDEN)) {
            return paths
                    .filter(path -> path.toString().endsWith(".schema.json")
                            && version(path).startsWith(major))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static String version(Path published) {
        return GOLDEN.relativize(published).getName(0).toString();
    }

    private static DocumentKind<?> kind(Path schema) {
        return DocumentKind.find(schema.getFileName().toString().replace(".schema.json", ""))
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("published")
    void noPublishedSchemaIsBrokenWithinItsMajorVersion(Path published) throws IOException {
        String now = Schemas.of(kind(published));
        if (REWRITE && version(published).equals(DocumentKind.SCHEMA_VERSION)) {
            Files.writeString(published, now);
        }
        List<Change> changes = SchemaChanges.between(Files.readString(published), now);

        List<Change> breaking = changes.stream()
                .filter(change -> change.weight() == Weight.MAJOR)
                .toList();
        assertEquals(
                List.of(),
                breaking,
                () -> published + " would be broken by:\n"
                        + String.join(
                                "\n", breaking.stream().map(Change::toString).toList())
                        + "\nIf it is meant, the major version goes up. Before the version is published,"
                        + " -Droedtraad.golden=true writes the schema anew; the golden documents must still be read\n");
    }

    @Test
    void everyKindHasAPublishedSchemaOfThisVersionOrAnEarlierOne() throws IOException {
        assertEquals(
                DocumentKind.all().stream().map(DocumentKind::getName).sorted().toList(),
                published()
                        .map(path -> kind(path).getName())
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Nested
    class AChange {
        private static String root(String of) {
            return "{\"type\":\"object\",\"properties\":{\"a\":" + of + "},\"additionalProperties\":false}";
        }

        private static void assertChange(String older, String newer, String expected) {
            assertEquals(
                    expected.isEmpty() ? List.of() : List.of(expected.split(";")),
                    SchemaChanges.between(older, newer).stream()
                            .map(change -> change.weight() + " " + change.pointer())
                            .toList());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    // Texts for people.
                    "{'type':'string','title':'x'} | {'type':'string','title':'y'} | PATCH /properties/a/title",
                    "{'type':'string'} | {'type':'string','description':'y'} | PATCH /properties/a/description",
                    "{'type':'string','examples':['x']} | {'type':'string'} | PATCH /properties/a/examples",
                    // Types.
                    "{'type':'string'} | {'type':'number'} | MAJOR /properties/a/type",
                    "{'type':'integer'} | {'type':'number'} | MINOR /properties/a/type",
                    "{'type':'number'} | {'type':'integer'} | MAJOR /properties/a/type",
                    "{'type':'string'} | {'type':['string','null']} | MINOR /properties/a/type",
                    "{'type':['string','null']} | {'type':'string'} | MAJOR /properties/a/type",
                    "{} | {'type':'string'} | MAJOR /properties/a/type",
                    "{'type':'string'} | {} | MINOR /properties/a/type",
                    // Limits.
                    "{'minimum':0} | {'minimum':-1} | MINOR /properties/a/minimum",
                    "{'minimum':0} | {'minimum':1} | MAJOR /properties/a/minimum",
                    "{'minimum':0} | {'minimum':0.0} | ``",
                    "{'maximum':9} | {'maximum':10} | MINOR /properties/a/maximum",
                    "{'maximum':9} | {'maximum':8.5} | MAJOR /properties/a/maximum",
                    "{} | {'maximum':8} | MAJOR /properties/a/maximum",
                    "{'maximum':8} | {} | MINOR /properties/a/maximum",
                    "{'minItems':1} | {'minItems':2} | MAJOR /properties/a/minItems",
                    "{'minItems':1} | {} | MINOR /properties/a/minItems",
                    "{'maxLength':5} | {'maxLength':9} | MINOR /properties/a/maxLength",
                    // Patterns and formats cannot be weighed against each other.
                    "{'pattern':'^a$'} | {'pattern':'^[ab]$'} | MAJOR /properties/a/pattern",
                    "{} | {'pattern':'^a$'} | MAJOR /properties/a/pattern",
                    "{'pattern':'^a$'} | {} | MINOR /properties/a/pattern",
                    "{'format':'date'} | {} | MINOR /properties/a/format",
                    "{} | {'format':'date'} | MAJOR /properties/a/format",
                    // Lists of values, closed and open.
                    "{'enum':['A','B']} | {'enum':['B','A']} | ``",
                    "{'enum':['A','B']} | {'enum':['A']} | MAJOR /properties/a/enum",
                    "{'enum':['A']} | {'enum':['A','B']} | MAJOR /properties/a/enum",
                    "{'enum':['A']} | {} | MINOR /properties/a/enum",
                    "{} | {'enum':['A']} | MAJOR /properties/a/enum",
                    "{'anyOf':[{'enum':['A']},{'type':'string'}]} | {'anyOf':[{'enum':['A','B']},{'type':'string'}]}"
                            + " | MINOR /properties/a/anyOf/0/enum",
                    "{'anyOf':[{'enum':['A']},{'type':'number'}]} | {'anyOf':[{'enum':['A','B']},{'type':'number'}]}"
                            + " | MAJOR /properties/a/anyOf/0/enum",
                    "{'const':'A'} | {'const':'B'} | MAJOR /properties/a/const",
                    "{'const':'A'} | {} | MINOR /properties/a/const",
                    // Branches of a union.
                    "{'oneOf':[{'type':'string'}]} | {'oneOf':[{'type':'string'},{'type':'null'}]} | MAJOR /properties/a/oneOf",
                    "{'oneOf':[{'maximum':1}]} | {'oneOf':[{'maximum':2}]} | MINOR /properties/a/oneOf/0/maximum",
                    // Elements, and what is inside an object.
                    "{'items':{'type':'string'}} | {'items':{'type':'number'}} | MAJOR /properties/a/items/type",
                    "{'items':{'type':'string'}} | {} | MINOR /properties/a/items",
                    "{} | {'items':{'type':'string'}} | MAJOR /properties/a/items",
                    "{'properties':{'b':{'type':'string'}}} | {'properties':{'b':{'type':'number'}}}"
                            + " | MAJOR /properties/a/properties/b/type",
                    "{'additionalProperties':false} | {'additionalProperties':true} | MINOR /properties/a/additionalProperties",
                    "{'additionalProperties':true} | {'additionalProperties':false} | MAJOR /properties/a/additionalProperties",
                    "{'patternProperties':{'^x':true}} | {'patternProperties':{}} | MAJOR /properties/a/patternProperties",
                    "{'patternProperties':{}} | {'patternProperties':{'^x':true}} | MINOR /properties/a/patternProperties",
                    // What the comparison does not know.
                    "{} | {'uniqueItems':true} | MAJOR /properties/a/uniqueItems",
                    "true | false | MAJOR /properties/a",
                    "false | true | MINOR /properties/a",
                })
        void ofOnePlaceIsWeighed(String older, String newer, String expected) {
            assertChange(root(older.replace('\'', '"')), root(newer.replace('\'', '"')), expected);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "'a':{} | | 'a':{},'b':{} | | MINOR /properties/b",
                    "'a':{} | | 'a':{},'b':{} | 'b' | MAJOR /required",
                    "'a':{} | | 'a':{} | 'a' | MAJOR /required",
                    "'a':{} | 'a' | 'a':{} | | MINOR /required",
                    "'a':{},'b':{} | 'a','b' | 'a':{},'b':{} | 'b','a' | ``",
                    "'a':{},'b':{} | | 'a':{} | | MAJOR /properties/b",
                    "'a':{},'b':{'type':'string'} | | 'a':{},'c':{'type':'string'} | | MAJOR /properties/b;MINOR /properties/c",
                })
        void ofTheFieldsOfAnObjectIsWeighed(
                String older, String olderRequired, String newer, String newerRequired, String expected) {
            assertChange(object(older, olderRequired), object(newer, newerRequired), expected);
        }

        private static String object(String properties, String required) {
            String list = required == null || required.isEmpty() ? "" : ",\"required\":[" + required + "]";
            return ("{\"properties\":{" + properties + "}" + list + "}").replace('\'', '"');
        }

        @Test
        void ofANameIsCalledSo() {
            Change gone = SchemaChanges.between(
                            object("'birthDate':{'type':'string'}", ""), object("'born':{'type':'string'}", ""))
                    .get(0);

            assertEquals(
                    "MAJOR at /properties/birthDate: the field is gone, and born looks the same: renamed?",
                    gone.toString());
        }

        @ParameterizedTest
        @CsvSource({"1.1, MINOR", "2.0, MAJOR"})
        void ofTheVersionIsOneOfTheWholeSchema(String version, Weight expected) {
            String older = object("'schemaVersion':{'const':'1.0'}", "");

            assertEquals(
                    List.of(expected),
                    SchemaChanges.between(older, older.replace("1.0", version)).stream()
                            .map(Change::weight)
                            .toList());
        }

        private static String withDefinition(String place, String name, String definition) {
            return ("{'properties':{'a':" + place + "},'$defs':{'" + name + "':" + definition + "}}")
                    .replace('\'', '"');
        }

        @Test
        void isSoughtBehindReferences() {
            String older = withDefinition("{'$ref':'#/$defs/T'}", "T", "{'type':'object','maximum':1}");

            assertChange(older, older, "");
            assertChange(older, older.replace(":1", ":2"), "MINOR /$defs/T/maximum");
            assertChange(older, older.replace(":1", ":0"), "MAJOR /$defs/T/maximum");
            assertChange(older, older.replace("T\"", "U\""), "PATCH /$defs/T;MINOR /$defs/U");
            assertChange("{\"properties\":{\"a\":{\"type\":\"object\",\"maximum\":1}}}", older, "MINOR /$defs/T");
        }

        @Test
        void isFoundOnceInATypeThatHoldsItself() {
            String older = withDefinition(
                    "{'$ref':'#/$defs/T'}", "T", "{'properties':{'t':{'$ref':'#/$defs/T'},'n':{'maximum':1}}}");

            assertChange(older, older.replace(":1", ":0"), "MAJOR /$defs/T/properties/n/maximum");
        }

        @Test
        void ofTheWholeIsFoundInARealSchema() {
            String schema = Schemas.of(DocumentKind.CASE);
            List<Change> changes = SchemaChanges.between(
                    schema, schema.replace("\"LOW\",", "").replace("\"birthDate\"", "\"dateOfBirth\""));

            assertFalse(SchemaChanges.between(schema, schema).iterator().hasNext());
            assertEquals(
                    List.of(
                            "MAJOR /$defs/FactOfAbsenceLevel/oneOf/0/properties/value/enum",
                            "MAJOR /$defs/Youth/properties/birthDate",
                            "MINOR /$defs/Youth/properties/dateOfBirth",
                            "PATCH /examples"),
                    changes.stream()
                            .map(change -> change.weight() + " " + change.pointer())
                            .sorted(Comparator.naturalOrder())
                            .toList());
        }
    }
}
