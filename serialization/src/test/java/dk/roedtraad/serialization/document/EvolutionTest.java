package dk.roedtraad.serialization.document;

import java.util.List;
import java.util.Map;

import dk.roedtraad.model.describe.Extra;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.serialization.problem.Problem;
import dk.roedtraad.serialization.problem.Severity;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a reader of today does with a document of tomorrow, and what a writer of today makes of it. */
class EvolutionTest {
    /** Fields that nobody knows at every kind of place: root, composite, fact, list of facts, code, element of a list. */
    private static final String TOMORROW = """
            {
              "kind": "case",
              "schemaVersion": "1.7",
              "youth": {
                "identifiers": [
                  {
                    "system": "https://example.dk/sag",
                    "value": "4711",
                    "issued": "2031-01-01"
                  }
                ],
                "birthDate": {
                  "type": "known",
                  "value": "2009-03-27",
                  "certainty": 0.90
                },
                "wishes": {
                  "items": [],
                  "askedBy": ["p1"]
                }
              },
              "efforts": {
                "items": [
                  {
                    "id": "e1",
                    "title": "Mentor",
                    "kind": {
                      "system": "urn:roedtraad:effort-kind",
                      "code": "mentor",
                      "since": 2030
                    },
                    "sector": {
                      "system": "urn:roedtraad:sector",
                      "code": "employment"
                    },
                    "weight": 1.50
                  }
                ]
              },
              "horizon": {"years": [2031, 2032], "text": "æøå"}
            }
            """;

    private static List<String> codes(ReadResult<?> result) {
        return result.getProblems().stream().map(Problem::code).toList();
    }

    @Test
    void a_document_of_a_newer_minor_version_survives_being_read_changed_and_written() {
        ReadResult<YouthCase> read = Documents.read(DocumentKind.CASE, TOMORROW);

        assertEquals(
                List.of(
                        "document.versionNewer",
                        "field.kept",
                        "field.kept",
                        "field.kept",
                        "field.kept",
                        "field.kept",
                        "field.kept"),
                codes(read));
        assertTrue(read.getProblems().stream().allMatch(p -> p.severity() == Severity.WARNING));
        assertTrue(read.isValid());
        YouthCase changed = read.get()
                .withYouth(read.get().getYouth().withName("Navn"))
                .withEfforts(read.get().getEfforts().replaceIf(e -> true, e -> e.withId("e2")));

        String written = Documents.write(DocumentKind.CASE, changed);

        assertTrue(written.startsWith("{\n  \"kind\": \"case\",\n  \"schemaVersion\": \"1.7\",\n"), written);
        for (String kept : List.of(
                "\"issued\": \"2031-01-01\"",
                "\"certainty\": 0.90",
                "\"askedBy\": [\"p1\"]",
                "\"since\": 2030",
                "\"weight\": 1.50",
                "\"horizon\": {\"years\": [2031, 2032], \"text\": \"æøå\"}")) {
            assertTrue(written.contains(kept), kept);
        }
        assertEquals(changed, Documents.read(DocumentKind.CASE, written).get());
    }

    @Test
    void the_fields_of_a_newer_document_are_errors_in_one_that_says_it_is_of_our_version() {
        String ours = TOMORROW.replace("\"1.7\"", "\"1.0\"");

        assertEquals(
                List.of(
                        "field.unknown",
                        "field.unknown",
                        "field.unknown",
                        "field.unknown",
                        "field.unknown",
                        "field.unknown"),
                codes(Documents.read(DocumentKind.CASE, ours)));
        assertFalse(Documents.read(DocumentKind.CASE, ours).isValid());
    }

    @Test
    void a_preserving_reader_keeps_them_whatever_the_version() {
        String ours = TOMORROW.replace("\"1.7\"", "\"1.0\"");
        ReadResult<YouthCase> read =
                Documents.reader(DocumentKind.CASE).in(ReadMode.PRESERVING).read(ours);

        assertEquals(List.of("field.kept"), codes(read).stream().distinct().toList());
        assertEquals(
                ours.replaceAll("\\s+", ""),
                Documents.write(DocumentKind.CASE, read.get()).replaceAll("\\s+", ""));
    }

    @Test
    void a_newer_minor_version_without_anything_new_is_only_said_to_be_newer() {
        String newer =
                "{\"kind\":\"case\",\"schemaVersion\":\"1.1\",\"youth\":{\"identifiers\":[{\"system\":\"s\",\"value\":\"v\"}]}}";

        assertEquals(List.of("document.versionNewer"), codes(Documents.read(DocumentKind.CASE, newer)));
        assertEquals(
                newer,
                Documents.writeLine(
                        DocumentKind.CASE,
                        Documents.read(DocumentKind.CASE, newer).get()));
    }

    @Test
    void a_newer_document_is_still_checked_in_all_that_we_know() {
        assertEquals(
                List.of("date.invalid"),
                Documents.read(DocumentKind.CASE, TOMORROW.replace("2009-03-27", "2009-02-29")).getProblems().stream()
                        .filter(p -> p.severity() == Severity.ERROR)
                        .map(Problem::code)
                        .toList());
    }

    @Test
    void a_field_inside_may_have_the_name_that_the_document_has_for_its_kind() {
        String text =
                "{\"kind\":\"case\",\"schemaVersion\":\"1.2\",\"youth\":{\"identifiers\":[{\"system\":\"s\",\"value\":\"v\","
                        + "\"kind\":1,\"schemaVersion\":2}]}}";

        assertEquals(
                text,
                Documents.writeLine(
                        DocumentKind.CASE,
                        Documents.read(DocumentKind.CASE, text).get()));
    }

    @Test
    void what_would_not_be_sound_JSON_is_not_written() {
        YouthCase read = Documents.read(DocumentKind.CASE, TOMORROW).get();
        for (Map.Entry<String, String> bad : Map.of(
                        "dk.example.a", "{",
                        "dk.example.b", "1 2",
                        "dk.example.c", "",
                        "dk.example.d", "{\"a\":1,\"a\":2}",
                        "dk.example.e", "\"\\ud800\"",
                        "dk.example.f", "[1e400]",
                        "dk.example.g", "0e99999999999",
                        "youth", "{}",
                        "kind", "1")
                .entrySet()) {
            YouthCase spoilt = read.withExtra(Extra.of(Map.of(bad.getKey(), bad.getValue())));

            IllegalArgumentException refused =
                    assertThrows(IllegalArgumentException.class, () -> Documents.write(DocumentKind.CASE, spoilt));
            assertTrue(refused.toString().contains("value: a field of its extra"), refused::toString);
        }
    }
}
