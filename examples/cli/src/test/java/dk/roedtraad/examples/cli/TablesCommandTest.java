package dk.roedtraad.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * {@code tables} as its user meets it. The rows of Asta (skolevaegring-16) are taken by hand from her document; her pseudonym is from
 * Python 3.11, as {@code ResearchViewTest} of serialization does it: {@code h(b"0123456789abcdef" * 2, "person", "trivsel-2026", "urn:example:sag",
 * "2026-0731")}.
 */
@Tag("slow")
final class TablesCommandTest {
    private static final String ASTA = "1486aba511805e5d476d96d56c64fa20eac08c473c1ef8f0799c11d5c5ba296c";
    private static final String KEY = "0123456789abcdef".repeat(2);
    private static final String BASIS = "databeskyttelsesloven § 10";
    private static final List<String> NAMES = List.of(
            "persons",
            "spells",
            "characteristics",
            "efforts",
            "transitions",
            "measurements",
            "item_answers",
            "scores",
            "changes",
            "decisions",
            "rule_answers",
            "timeline");

    @TempDir
    private Path folder = Path.of("");

    private Path key(String text) throws IOException {
        return Files.writeString(folder.resolve("noegle-" + Math.floorMod(text.hashCode(), 1000)), text);
    }

    /** Runs the command on documents that come one on each line from standard input. */
    private Run tables(String documents, Path out, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "tables",
                "--on",
                "2026-11-22",
                "--study",
                "trivsel-2026",
                "--key",
                key(KEY + "\n").toString(),
                "--basis",
                BASIS,
                "--out",
                out.toString()));
        arguments.addAll(Arrays.asList(more));
        arguments.add("-");
        return Run.of(documents.getBytes(StandardCharsets.UTF_8), arguments.toArray(new String[0]));
    }

    private static String line(String example) {
        return Documents.writeLine(
                        DocumentKind.CASE,
                        Documents.read(DocumentKind.CASE, Documents.example(example))
                                .get())
                + "\n";
    }

    private static String all() {
        StringBuilder all = new StringBuilder();
        Documents.exampleNames().forEach(name -> all.append(line(name)));
        return all.toString();
    }

    /** The rows of a file, by the names of the first line. */
    private static List<Map<String, String>> rows(Path file) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            List<CsvRecord> records = reader.stream().toList();
            List<String> header = records.get(0).getFields();
            return records.stream()
                    .skip(1)
                    .map(each -> {
                        Map<String, String> row = new LinkedHashMap<>();
                        for (int i = 0; i < header.size(); i++) {
                            row.put(header.get(i), each.getField(i));
                        }
                        return row;
                    })
                    .toList();
        }
    }

    private static List<String> texts(Path file) throws IOException {
        return rows(file).stream().map(row -> String.join(",", row.values())).toList();
    }

    private static String cells(Map<String, String> row, String... columns) {
        return String.join(
                ",",
                Arrays.stream(columns)
                        .map(column -> Objects.requireNonNull(row.get(column), column))
                        .toList());
    }

    @Test
    void the_rows_of_asta_are_those_worked_out_by_hand() throws IOException {
        Path out = folder.resolve("tabeller");
        Run run = tables(line("skolevaegring-16"), out);
        assertEquals(0, run.status(), run.err());
        assertEquals("", run.out());

        List<Map<String, String>> persons = rows(out.resolve("persons.csv"));
        assertEquals(1, persons.size());
        Map<String, String> asta = persons.get(0);
        // Born on 4 March 2010; the month alone is there.
        assertEquals(
                ASTA + ",2026-11-22,2010-03-01,16,female",
                cells(asta, "person", "as_of", "birth_month", "age", "gender"));
        // Absence was LOW in 2024 and is HIGH since February; nobody has asked whether she is in another activity: that
        // is no no.
        assertEquals(
                "yes,no,yes,HIGH,no,not_asked,10,0615,school-readiness.not-education-ready,2026-09-01,education",
                cells(
                        asta,
                        "social_need_assessed",
                        "special_social_problem",
                        "reduced_functioning",
                        "absence",
                        "duty_exempted",
                        "other_activity",
                        "school_grade",
                        "residence_municipality",
                        "education_readiness",
                        "referred_month",
                        "referring_sector"));
        assertEquals(
                "3,yes,1,yes,0,yes,3",
                cells(
                        asta,
                        "efforts",
                        "efforts_complete",
                        "plans",
                        "plans_complete",
                        "transitions",
                        "transitions_complete",
                        "measurements"));

        assertEquals(
                List.of(
                        ASTA + ",1,psychologist,education,own:other,RUNNING,2026-10-01,there_is_none,0,"
                                + "2026-03-01,2026-09-01,there_is_none,individual,P1W",
                        ASTA + ",2,family-treatment,social,barnets-lov,RUNNING,2026-10-01,there_is_none,0,"
                                + "not_asked,2026-10-01,there_is_none,relational,not_recorded",
                        ASTA + ",3,group-course,health,not_asked,PLANNED,2027-01-01,there_is_none,0,"
                                + "not_asked,not_asked,there_is_none,not_recorded,not_recorded"),
                texts(out.resolve("efforts.csv")));

        assertEquals(
                List.of(
                        ASTA + ",1,who-5,1998,youth,together,2026-09-01,5",
                        ASTA + ",2,who-5,1998,youth,together,2026-10-01,4",
                        ASTA + ",3,who-5,1998,youth,together,2026-11-01,5"),
                texts(out.resolve("measurements.csv")));
        // The five items of the second measurement, of which she did not wish to answer the one about sleep.
        assertEquals(
                List.of(
                        ASTA + ",2,who-5,happy,1",
                        ASTA + ",2,who-5,calm,1",
                        ASTA + ",2,who-5,active,2",
                        ASTA + ",2,who-5,interest,2",
                        ASTA + ",2,who-5,rested,declined"),
                texts(out.resolve("item_answers.csv")).subList(5, 10));
        // 1+1+1+1+2 = 6 and 2+2+2+1+3 = 10 points, times four; four answers give none. 24 and 40 lie in the bands up to
        // 35 and 50.
        assertEquals(
                List.of(
                        ASTA + ",1,who-5,index,COMPLETE,STRICT,5,6,24,who-5.dk.low",
                        ASTA + ",2,who-5,index,TOO_FEW_ANSWERS,STRICT,4,undetermined,undetermined,there_is_none",
                        ASTA + ",3,who-5,index,COMPLETE,STRICT,5,10,40,who-5.dk.middle"),
                texts(out.resolve("scores.csv")));
        // 16 points: relevant from 10, and within the measurement error of 23.6. 1.96 * 16 / 23.6 = 1.3288135593.
        assertEquals(
                List.of(ASTA + ",1,who-5,1998,youth,together,index,2026-09-01,2026-11-01,there_is_none,16,23.6,"
                        + "IMPROVED,WITHIN_MEASUREMENT_ERROR,JACOBSON_TRUAX,1.3288135593,NOT_CROSSED,UNCHANGED"),
                texts(out.resolve("changes.csv")));
        // As the story and the rule cards have it: see VisitCommandTest.
        assertEquals(
                List.of(ASTA + ",2026-11-22,visitation-2,ADMIT,MET,MET,MET,0"), texts(out.resolve("decisions.csv")));
        assertTrue(texts(out.resolve("rule_answers.csv"))
                .contains(ASTA + ",6,CRITERIA,2,SPECIAL_SOCIAL_PROBLEM,1,MODEL,NOT_MET"));
    }

    /** Card C-01: Alma was told on 9 November; six of her seven measurements are from before. */
    @Test
    void what_was_measured_before_the_youth_was_told_is_left_out() throws IOException {
        Path out = folder.resolve("tabeller");
        assertEquals(0, tables(line("anbragt-snart-18"), out).status());
        assertEquals(
                List.of("1,own:other,1,youth-with-professional,not_recorded,2026-11-01,5"),
                texts(out.resolve("measurements.csv")).stream()
                        .map(row -> row.substring(ASTA.length() + 1))
                        .toList());
        assertEquals(List.of(), texts(out.resolve("scores.csv")));
    }

    /** Counted by hand in the ten documents, but for the measurements of those who are known to have been told. */
    @Test
    void there_are_as_many_rows_as_there_are_things_in_the_cases() throws IOException {
        Path out = folder.resolve("tabeller");
        assertEquals(0, tables(all(), out).status());
        Map<String, Integer> expected = new LinkedHashMap<>();
        NAMES.forEach(name -> expected.put(name, 0));
        for (String name : Documents.exampleNames()) {
            YouthCase each =
                    Documents.read(DocumentKind.CASE, Documents.example(name)).get();
            expected.merge("persons", 1, Integer::sum);
            expected.merge("decisions", 1, Integer::sum);
            expected.merge("efforts", each.getEfforts().getItems().size(), Integer::sum);
            expected.merge("transitions", each.getTransitions().getItems().size(), Integer::sum);
            expected.merge(
                    "characteristics",
                    each.getCircumstances().getCharacteristics().size(),
                    Integer::sum);
            expected.merge(
                    "spells",
                    each.getCircumstances().getEducation().getItems().size()
                            + each.getCircumstances().getEmployment().getItems().size()
                            + each.getCircumstances()
                                    .getPublicSupport()
                                    .getItems()
                                    .size(),
                    Integer::sum);
        }
        // Alma 1, Storm 4, Elias 3, Malthe 4, Noah 4, Asta 3, Freja 3; Cecilie has not been told, and two have none.
        expected.put("measurements", 22);
        // Of BIP 5 + 4 * 4, of WHO-5 five for each, with the one that was declined.
        expected.put("item_answers", 5 + 16 + 17 * 5);
        // WHO-5 alone is summed.
        expected.put("scores", 17);
        for (String name : List.of(
                "persons",
                "spells",
                "characteristics",
                "efforts",
                "transitions",
                "measurements",
                "item_answers",
                "scores",
                "decisions")) {
            assertEquals(expected.get(name), rows(out.resolve(name + ".csv")).size(), name);
        }
        assertEquals(10, expected.get("persons"));
    }

    @Test
    void the_same_key_gives_the_same_pseudonym_and_another_key_or_study_another() throws IOException {
        String noah = line("psykisk-sygdom-ips");
        String first = person(noah, KEY, "trivsel-2026");
        assertEquals(first, person(noah, KEY, "trivsel-2026"));
        assertEquals(first, person(noah, KEY + "\r\n", "trivsel-2026"));
        assertNotEquals(first, person(noah, "K" + KEY.substring(1), "trivsel-2026"));
        assertNotEquals(first, person(noah, KEY, "trivsel-2027"));
    }

    private String person(String document, String key, String study) throws IOException {
        Path out = Files.createTempDirectory(folder, "ud");
        Run run = Run.of(
                document.getBytes(StandardCharsets.UTF_8),
                "tables",
                "--on",
                "2026-11-22",
                "--study",
                study,
                "--key",
                key(key).toString(),
                "--out",
                out.toString(),
                "-");
        assertEquals(0, run.status(), run.err());
        return Objects.requireNonNull(rows(out.resolve("persons.csv")).get(0).get("person"));
    }

    /** By whatever name, from standard input, and when it is none of those that are read: whoever has it has the key. */
    @Test
    void a_case_is_no_key() throws IOException {
        String noah = line("psykisk-sygdom-ips");
        Path read = Files.writeString(folder.resolve("noah.json"), noah);
        String marked = "\uFEFF\n" + noah;
        Path many = Files.writeString(folder.resolve("alle.ndjson"), noah + "\n" + line("skolevaegring-16"));
        String out = folder.resolve("intet").toString();
        for (Path key : List.of(read, Files.writeString(folder.resolve("kopi"), marked), many)) {
            isNoKey(Run.of("", study(key.toString(), out, read.toString())));
        }
        isNoKey(Run.of(noah, study("-", out, read.toString())));
        assertFalse(Files.exists(Path.of(out)));
    }

    /** For what it begins with: one key of 65,536 begins with an empty object. */
    @ParameterizedTest
    @ValueSource(strings = {"{", "{}", "{\"", "{\"a\":", "[1,2]", "1234", "\"abc\"", "{\"a\" 1}"})
    void a_random_key_is_not_refused(String beginsWith) throws IOException {
        String key = beginsWith + "\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u000e".repeat(5);
        Path read = Files.writeString(folder.resolve("asta.json"), line("skolevaegring-16"));
        Run run = Run.of(key, study("-", folder.resolve("tabeller").toString(), read.toString()));
        assertEquals(0, run.status(), run.err());
    }

    private static String[] study(String key, String out, String read) {
        return new String[] {"tables", "--on", "2026-11-22", "--study", "s", "--key", key, "--out", out, read};
    }

    private static void isNoKey(Run run) {
        assertEquals(2, run.status(), run.err());
        assertTrue(run.err().contains("Nøglen er et dokument"), run.err());
    }

    @Test
    void without_a_basis_health_and_offences_are_withheld_and_that_is_said() throws IOException {
        Path out = folder.resolve("tabeller");
        Run run = Run.of(
                line("skolevaegring-16").getBytes(StandardCharsets.UTF_8),
                "tables",
                "--on",
                "2026-11-22",
                "--study",
                "trivsel-2026",
                "--key",
                key(KEY).toString(),
                "--lang",
                "en",
                "--out",
                out.toString(),
                "-");
        assertEquals(0, run.status());
        assertTrue(
                run.err()
                        .contains(
                                "Without --basis, health, measurements and offences are withheld. "
                                        + "The tables characteristics, measurements, item_answers, scores and changes are empty"),
                run.err());
        assertEquals(
                "withheld,not_asked,withheld",
                cells(
                        rows(out.resolve("persons.csv")).get(0),
                        "reduced_functioning",
                        "earlier_conviction",
                        "measurements"));
        for (String none : List.of("characteristics", "measurements", "item_answers", "scores", "changes")) {
            assertEquals(List.of(), rows(out.resolve(none + ".csv")), none);
        }
        // A psychologist and a course of the health sector tell of health, family treatment by the Children's Act does
        // not.
        assertEquals(
                List.of(
                        ASTA + ",1,withheld,withheld,withheld,RUNNING,2026-10-01,there_is_none,0,"
                                + "2026-03-01,2026-09-01,there_is_none,withheld,P1W",
                        ASTA + ",2,family-treatment,social,barnets-lov,RUNNING,2026-10-01,there_is_none,0,"
                                + "not_asked,2026-10-01,there_is_none,relational,not_recorded",
                        ASTA + ",3,withheld,withheld,withheld,PLANNED,2027-01-01,there_is_none,0,"
                                + "not_asked,not_asked,there_is_none,withheld,not_recorded"),
                texts(out.resolve("efforts.csv")));
        // The rule that asks about it cannot tell.
        assertTrue(texts(out.resolve("rule_answers.csv")).stream()
                .anyMatch(row -> row.contains("REDUCED_FUNCTIONING") && row.endsWith(",undetermined")));
    }

    @Test
    void a_document_that_is_not_valid_is_left_out_and_said() throws IOException {
        Path out = folder.resolve("tabeller");
        Run run = tables(line("skolevaegring-16") + "{\"kind\": \"case\"}\n" + line("ung-foraelder"), out);
        assertEquals(1, run.status());
        assertTrue(run.err().contains("-:2:"), run.err());
        assertEquals(2, rows(out.resolve("persons.csv")).size());
        assertTrue(Files.exists(out.resolve("codebook.csv")));
    }

    @Test
    void a_second_case_of_a_youth_is_left_out_and_said_by_its_line() throws IOException {
        Path out = folder.resolve("tabeller");
        Run run = tables(line("skolevaegring-16") + line("ung-foraelder") + line("skolevaegring-16"), out);
        assertEquals(1, run.status());
        assertTrue(run.err().contains("-:3: sagen er udeladt, da den samme unge har en sag før den."), run.err());
        assertFalse(run.err().contains("2026-0731"), run.err());
        assertEquals(2, rows(out.resolve("persons.csv")).size());
        assertEquals(
                3,
                texts(out.resolve("efforts.csv")).stream()
                        .filter(row -> row.startsWith(ASTA))
                        .count());
    }

    @Test
    void a_case_without_the_number_that_pseudonyms_are_made_of_is_left_out_and_said() throws IOException {
        Path out = folder.resolve("tabeller");
        Run run = tables(
                line("skolevaegring-16") + line("ung-foraelder"), out, "--identifier", "urn:oid:1.2.208.176.1.2");
        assertEquals(1, run.status());
        assertTrue(
                run.err().contains("En sag er udeladt: den unge har ikke et nummer i systemet urn:oid:1.2.208.176.1.2"),
                run.err());
        assertEquals(1, rows(out.resolve("persons.csv")).size());
        assertNotEquals(ASTA, rows(out.resolve("persons.csv")).get(0).get("person"));
    }

    @Test
    void what_cannot_be_done_is_said_and_nothing_is_written() throws IOException {
        byte[] asta = line("skolevaegring-16").getBytes(StandardCharsets.UTF_8);
        String key = key(KEY).toString();
        String out = folder.resolve("tabeller").toString();
        String file = Files.writeString(folder.resolve("fil"), "x").toString();
        refused(asta, "Filen kan ikke åbnes", "--key", folder.resolve("ingen").toString(), "--out", out);
        refused(asta, "Nøglen skal være mindst 32 byte", "--key", key("").toString(), "--out", out);
        refused(
                asta,
                "Nøglen skal være mindst 32 byte",
                "--key",
                key("k".repeat(31) + "\n").toString(),
                "--out",
                out);
        refused(
                asta,
                "Alle byte i nøglen er ens",
                "--key",
                key("k".repeat(40) + "\n").toString(),
                "--out",
                out);
        refused(asta, "Her skal stå en mappe, ikke en fil", "--key", key, "--out", file);
        refused(asta, "Hjemlen skal være ét sted i én lov", "--key", key, "--out", out, "--basis", "S1-37");
        refused("".getBytes(StandardCharsets.UTF_8), "", "--key", key, "--out", out);
        refused("\n".getBytes(StandardCharsets.UTF_8), "", "--key", key, "--out", out);
        Run study = Run.of(asta, "tables", "--on", "2026-11-22", "--study", "to ord", "--key", key, "--out", out, "-");
        assertEquals(2, study.status());
        assertTrue(study.err().contains("Undersøgelsens navn"), study.err());
        Run both = Run.of(asta, "tables", "--on", "2026-11-22", "--study", "s", "--key", "-", "--out", out, "-");
        assertEquals(2, both.status());
        assertTrue(both.err().contains("Kun én af filerne kan læses fra standardinput (-)"), both.err());
        Run noKey = Run.of(asta, "tables", "--on", "2026-11-22", "--study", "s", "--out", out, "-");
        assertEquals(2, noKey.status());
        assertTrue(noKey.err().contains("--key"), noKey.err());
    }

    private void refused(byte[] in, String says, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("tables", "--on", "2026-11-22", "--study", "trivsel-2026"));
        arguments.addAll(Arrays.asList(more));
        arguments.add("-");
        Run run = Run.of(in, arguments.toArray(new String[0]));
        assertNotEquals(0, run.status(), says);
        assertTrue(run.err().contains(says), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
        Path out = folder.resolve("tabeller");
        if (Files.exists(out)) {
            try (Stream<Path> there = Files.list(out)) {
                assertEquals(List.of(), there.toList());
            }
        }
    }

    @Test
    void tables_that_are_there_are_not_written_over() throws IOException {
        Path out = folder.resolve("tabeller");
        assertEquals(0, tables(line("skolevaegring-16"), out).status());
        byte[] before = Files.readAllBytes(out.resolve("persons.csv"));
        Run again = tables(line("ung-foraelder"), out);
        assertEquals(2, again.status());
        assertTrue(again.err().contains("Filen findes i forvejen, og intet er skrevet"), again.err());
        assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(out.resolve("persons.csv")));
    }

    @Test
    void the_files_are_rfc_4180_and_explain_themselves_in_both_languages() throws IOException {
        Path out = folder.resolve("tabeller");
        assertEquals(0, tables(all(), out).status());
        for (String name : NAMES) {
            String text = Files.readString(out.resolve(name + ".csv"));
            assertTrue(text.endsWith("\r\n"), name);
            assertEquals(text.lines().count(), text.split("\r\n").length, name);
            String heading = text.lines().findFirst().orElse("");
            assertTrue(heading.startsWith("person,"), heading);
            String stata = Files.readString(out.resolve("import.do"));
            for (String column : heading.split(",", -1)) {
                assertTrue(stata.contains("label variable " + column + " "), column);
            }
            assertTrue(stata.contains("import delimited using \"" + name + ".csv\""), name);
            for (String lang : List.of("da", "en")) {
                String page = Files.readString(out.resolve("codebook-" + lang + ".md"));
                assertTrue(page.contains("\n## " + name + " – "), name);
                for (String column : heading.split(",", -1)) {
                    assertTrue(page.contains("\n| `" + column + "` |"), column);
                }
            }
        }
        assertTrue(Files.readString(out.resolve("import.R")).contains("language <- \"da\" # or \"en\""));
        assertTrue(Files.readString(out.resolve("codebook-da.md")).contains("`declined` Ville ikke svare"));
        assertTrue(Files.readString(out.resolve("codebook-en.md")).contains("`declined` Did not wish to answer"));
    }
}
