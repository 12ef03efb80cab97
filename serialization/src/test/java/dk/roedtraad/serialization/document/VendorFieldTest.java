package dk.roedtraad.serialization.document;

import java.util.List;
import java.util.Map;

import dk.roedtraad.model.describe.Extra;
import dk.roedtraad.model.youth.YouthCase;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A vendor's own fields, under a reverse-domain name, are nobody else's business and come along unchanged. */
final class VendorFieldTest {
    private static String document(String inYouth) {
        return """
                {"kind": "case", "schemaVersion": "1.0",
                 "dk.example.case": {"æøå": [1.50, "\\u0041", null, 1e3]},
                 "youth": {"identifiers": [{"system": "urn:example:sag", "value": "4711"}]%s}}
                """.formatted(inYouth);
    }

    @Test
    void a_vendors_own_field_is_kept_as_the_text_it_is() {
        YouthCase read = Documents.read(DocumentKind.CASE, document(", \"dk.example.flag\" :  true"))
                .get();
        assertEquals(Extra.of(Map.of("dk.example.case", "{\"æøå\": [1.50, \"\\u0041\", null, 1e3]}")), read.getExtra());
        assertEquals(
                Extra.of(Map.of("dk.example.flag", "true")), read.getYouth().getExtra());
        String written = Documents.write(DocumentKind.CASE, read);
        assertEquals(read, Documents.read(DocumentKind.CASE, written).get());
        assertTrue(written.contains("\"dk.example.case\": {\"æøå\": [1.50, \"\\u0041\", null, 1e3]}"), written);
    }

    @Test
    void every_kind_of_value_is_kept() {
        for (String value : List.of("\"tekst med \\\" og æ\"", "0", "-1.0e-9", "null", "[]", "{}", "[{\"a\":[[]]}]")) {
            YouthCase read = Documents.read(DocumentKind.CASE, document(", \"dk.example.any\": " + value))
                    .get();
            assertEquals(
                    Map.of("dk.example.any", value), read.getYouth().getExtra().getJsonByName());
            assertEquals(
                    read,
                    Documents.read(DocumentKind.CASE, Documents.write(DocumentKind.CASE, read))
                            .get());
        }
    }

    @Test
    void the_same_field_twice_is_a_problem_and_so_is_a_name_without_a_domain() {
        assertEquals(List.of("field.duplicate"), codes(document(", \"dk.example.a\": 1, \"dk.example.a\": 2")));
        assertEquals(List.of("field.unknown"), codes(document(", \"example\": 1")));
        assertEquals(List.of("json.syntax"), codes(document(", \"dk.example.a\": [1")));
    }

    @Test
    void what_a_vendor_keeps_there_is_never_shown() {
        YouthCase read = Documents.read(DocumentKind.CASE, document(", \"dk.example.cpr\": \"8703094002\""))
                .get();
        assertFalse(read.toString().contains("8703094002"), read.toString());
        assertFalse(read.getYouth().getExtra().toString().contains("8703094002"));
    }

    private static List<String> codes(String document) {
        return Documents.read(DocumentKind.CASE, document).getProblems().stream()
                .map(problem -> problem.code())
                .toList();
    }
}
