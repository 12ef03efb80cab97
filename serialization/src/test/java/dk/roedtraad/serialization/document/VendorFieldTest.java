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

    @Test
    void a_long_or_crowded_document_of_vendor_fields_is_read_in_one_pass() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            many.append(", \"dk.example.f").append(i).append("\": 1");
        }
        YouthCase read =
                Documents.read(DocumentKind.CASE, document(many.toString())).get();
        assertEquals(50_000, read.getYouth().getExtra().getJsonByName().size());
        assertEquals(List.of("field.unknown"), codes(document(", \"a" + ".a".repeat(400) + "\": 1")));
        assertEquals(List.of("json.limit"), codes(document(", \"a" + ".a".repeat(20_000) + "\": 1")));
    }

    @Test
    void a_name_that_holds_a_number_is_not_shown_when_it_stands_twice() {
        String twice = ", \"dk.example.p8703094002\": 1, \"dk.example.p8703094002\": 2";
        Documents.read(DocumentKind.CASE, document(twice)).getProblems().forEach(problem -> {
            assertEquals("/youth/***", problem.pointer());
            assertFalse(problem.toString().contains("8703094002"));
        });
    }

    @Test
    void the_first_thousand_problems_are_named_and_the_rest_said_to_be_there() {
        List<String> codes = codes(
                "{\"kind\": \"case\", \"schemaVersion\": \"1.0\", \"measurements\": [" + "1,".repeat(99_999) + "1]}");
        assertEquals(1_001, codes.size());
        assertEquals(1, codes.stream().filter("document.moreProblems"::equals).count());
    }
}
