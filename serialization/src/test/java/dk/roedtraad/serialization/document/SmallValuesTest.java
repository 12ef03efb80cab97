package dk.roedtraad.serialization.document;

import java.util.List;

import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.organisation.MunicipalityCode;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.serialization.problem.Problem;
import dk.roedtraad.serialization.schema.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Numbers and codes with one text form, as they stand in a document. */
class SmallValuesTest {

    private static String document(String cpr, String municipality, String cvr) {
        return """
                {
                  "kind": "case",
                  "schemaVersion": "1.0",
                  "youth": {"identifiers": [{"system": "urn:oid:1.2.208.176.1.2", "value": "%s"}]},
                  "plans": {"items": [{"id": "p1", "municipality": "%s"}]},
                  "team": {"items": [{"id": "f1", "name": "n", "unit": {"id": "u1", "name": "n", "cvr": "%s"}}]}
                }
                """.formatted(cpr, municipality, cvr);
    }

    private static List<String> problems(String cpr, String municipality, String cvr) {
        return Documents.read(DocumentKind.CASE, document(cpr, municipality, cvr)).getProblems().stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }

    @Test
    void aShortMunicipalityCodeIsWrittenWithFourDigits() {
        YouthCase read = Documents.read(DocumentKind.CASE, document("0505109990", "101", "13585628"))
                .get();

        assertEquals(
                MunicipalityCode.parse("0101"),
                read.getPlans().getItems().get(0).getMunicipality().orElseThrow());
        assertTrue(Documents.write(DocumentKind.CASE, read).contains("\"municipality\": \"0101\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0505109990", "0707614285", "8703094002", "0000000000"})
    void aCprNumberWithOrWithoutModulus11IsAccepted(String cpr) {
        assertEquals(List.of(), problems(cpr, "0101", "13585628"));
    }

    @ParameterizedTest
    @CsvSource({
        "3104059990, 0101, 13585628, rule.Identifier.readableWhenCpr /youth/identifiers/0",
        "0505109990, 12, 13585628, text.form /plans/items/0/municipality",
        "0505109990, 0101, 1358562, text.form /team/items/0/unit/cvr",
        "0505109990, 0101, 13585682, text.impossible /team/items/0/unit/cvr"
    })
    void aWrongOneIsAProblemWithWordsThatDoNotRepeatIt(String cpr, String municipality, String cvr, String expected) {
        assertEquals(List.of(expected), problems(cpr, municipality, cvr));

        Problem problem = Documents.read(DocumentKind.CASE, document(cpr, municipality, cvr))
                .getProblems()
                .get(0);
        for (Language language : Language.values()) {
            String said = problem.text(language);
            assertFalse(said.contains("form.") || said.contains("{") || said.contains("problem."), said);
            assertFalse(said.contains(cpr) || said.contains(cvr), said);
        }
    }

    @Test
    void theSchemaSaysTheFormOfEach() {
        String schema = Schemas.of(DocumentKind.CASE);

        assertTrue(schema.contains("\"^(?:[0-9]{3,4})$\""));
        assertTrue(schema.contains("\"^(?:[0-9]{8})$\""));
    }
}
