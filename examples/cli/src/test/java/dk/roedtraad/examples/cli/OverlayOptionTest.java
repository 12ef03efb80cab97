package dk.roedtraad.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dk.roedtraad.serialization.document.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A municipality's own numbers and rules on the command line. */
final class OverlayOptionTest {
    private static final String SHIPPED = new String(Documents.exampleParameters(), StandardCharsets.UTF_8);

    @TempDir
    private Path folder = Path.of("");

    private static String example(String name) {
        return new String(Documents.example(name), StandardCharsets.UTF_8);
    }

    private String write(String text) throws IOException {
        return Files.writeString(folder.resolve("parametre.json"), text).toString();
    }

    private Run review(String example, String overlay, String... more) throws IOException {
        String[] arguments = new String[6 + more.length];
        arguments[0] = "review";
        arguments[1] = "--on";
        arguments[2] = "2026-11-22";
        arguments[3] = "--parameters";
        arguments[4] = write(overlay);
        arguments[5] = "-";
        System.arraycopy(more, 0, arguments, 6, more.length);
        return Run.of(example(example), arguments);
    }

    private static void assertSays(String text, String... expected) {
        for (String each : expected) {
            assertTrue(text.contains(each), () -> "missing: " + each + "\nin:\n" + text);
        }
    }

    /** Alma turns 18 on 27 March 2027 with no handover meeting; the example renames that rule and switches motivation off. */
    @Test
    void the_numbers_names_and_choices_of_the_municipality_are_in_the_review_with_whose_they_are() throws IOException {
        Run run = review("anbragt-snart-18", SHIPPED);
        assertEquals(0, run.status());
        assertEquals("", run.err());
        assertSays(
                run.out(),
                "      Tal fra Eksempelkommunen: Måneder uden afbrydelse, der er et langt forløb: 4\n",
                "    Slået fra af Eksempelkommunen: Motivation\n",
                "      Hos Eksempelkommunen hedder det: Brobyggermøde før 18\n");
        assertFalse(run.out().contains("Mangler den unge motivation"), run.out());
        // The host has set it.
        assertFalse(run.out().contains("Kommunen har ikke fastsat: Antal dage uden aktivitet"), run.out());

        Run english = review("anbragt-snart-18", SHIPPED, "--lang", "en");
        assertSays(
                english.out(),
                "Switched off by Eksempelkommunen: Motivation",
                "At Eksempelkommunen it is called: Bridging meeting before 18");
    }

    @Test
    void without_the_option_nothing_is_anybodys_own() {
        String out = Run.of(example("anbragt-snart-18"), "review", "--on", "2026-11-22", "-")
                .out();
        for (String own : List.of("Tal fra ", "Slået fra", "hedder det:")) {
            assertFalse(out.contains(own), out);
        }
        assertSays(out, "Mangler den unge motivation", "Kommunen har ikke fastsat: Antal dage uden aktivitet");
    }

    @Test
    void a_number_of_the_municipality_changes_an_answer() throws IOException {
        // Alma was born on 27 March 2009 and is 17; a municipality that begins at 16 with the meeting still finds it
        // missing, one that
        // begins at 18 does not.
        String at18 = SHIPPED.replace("\"indicator.longcourse.months\"", "\"handover.meeting.age\"")
                .replace("\"value\": 4", "\"value\": 18")
                .replace("\"MONTHS\"", "\"YEARS\"");
        String missing = "der er ikke planlagt et overleveringsmøde";

        assertSays(review("anbragt-snart-18", SHIPPED).out(), missing);
        assertFalse(review("anbragt-snart-18", at18).out().contains(missing), "at 18");
    }

    /** Malte has a job beside school: whether it exempts from outreach is a number that no source settles. */
    @Test
    void the_municipalitys_number_of_hours_reaches_the_acts_own_questions() throws IOException {
        String missing = "Kommunen har ikke fastsat: Antal arbejdstimer om ugen, der fritager for opsøgende vejledning";
        String hours = SHIPPED.replaceFirst("\"passivity.days\"", "\"outreach.work.hours\"")
                .replaceFirst("\"DAYS\"", "\"COUNT\"");
        assertSays(review("stoppet-17", SHIPPED).out(), missing);
        String out = review("stoppet-17", hours).out();
        assertFalse(out.contains(missing), out);
        assertSays(out, "Mangler oplysning: Hvor mange timer om ugen arbejder den unge?");
    }

    @Test
    void a_line_of_the_timeline_that_is_switched_off_is_named_there() throws IOException {
        String out = review("anbragt-snart-18", SHIPPED.replace("\"NOT_MOTIVATED\"", "\"RIGHTS_INFORMATION\""))
                .out();
        assertFalse(out.contains("Tid til at orientere om rettigheder"), out);
        assertTrue(out.contains("\n  Slået fra af Eksempelkommunen: Orientering om rettigheder\n"), out);
    }

    @Test
    void the_document_of_the_review_says_what_lay_over_it() throws IOException {
        Run json = review("anbragt-snart-18", SHIPPED, "--format", "json");
        assertEquals(0, json.status());
        assertSays(json.out(), "\"layer\": \"Eksempelkommunen\"", "\"switchedOff\": [\n      \"NOT_MOTIVATED\"");
        assertEquals("-: gyldigt\n", Run.of(json.out(), "validate", "-").out());
    }

    @Test
    void the_page_of_the_review_says_it_too() throws IOException {
        Path page = folder.resolve("sag.html");
        assertEquals(
                0,
                review("anbragt-snart-18", SHIPPED, "--html", page.toString()).status());
        assertSays(
                Files.readString(page),
                "Slået fra af Eksempelkommunen: Motivation",
                "Hos Eksempelkommunen hedder det: Brobyggermøde før 18",
                "fastsat af Eksempelkommunen");
    }

    @Test
    void a_visitation_takes_the_overlay_too() throws IOException {
        String overlay = write(SHIPPED.replace("HANDOVER_MEETING_DUE", "LONG_COURSE"));
        Run run = Run.of(example("anbragt-snart-18"), "visit", "--on", "2026-11-22", "--parameters", overlay, "-");
        assertEquals(0, run.status());
        assertSays(
                run.out(),
                "fastsat af Eksempelkommunen",
                "Hos Eksempelkommunen hedder det: Brobyggermøde før 18\n",
                "Slået fra af Eksempelkommunen: Motivation\n");
        assertFalse(run.out().contains("Mangler den unge motivation"), run.out());

        Run refused =
                Run.of(example("anbragt-snart-18"), "visit", "--on", "2026-11-22", "--parameters", write(FAULTS), "-");
        assertEquals(1, refused.status());
        assertEquals("", refused.out());
        assertSays(refused.err(), "[overlay.notLocal]");
        assertEquals(
                2,
                Run.of(SHIPPED, "visit", "--on", "2026-11-22", "--parameters", "-", "-")
                        .status());
    }

    /** One of each kind of fault, all in one document. */
    private static final String FAULTS = """
            {
              "kind": "parameters",
              "schemaVersion": "1.0",
              "layer": "Eksempelkommunen",
              "rows": [
                {"key": "passivity.day", "value": 30, "unit": "DAYS", "local": true,
                  "valid": {"startInclusive": "2026-01-01"}, "sources": ["x"]},
                {"key": "visitation.age.max", "value": 30, "unit": "YEARS", "local": true,
                  "valid": {"startInclusive": "2026-01-01"}, "sources": ["x"]},
                {"key": "passivity.days", "value": 2, "unit": "MONTHS", "local": true,
                  "valid": {"startInclusive": "2026-01-01"}, "sources": ["x"]},
                {"key": "indicator.longcourse.months", "value": 4, "unit": "MONTHS", "local": true,
                  "valid": {"startInclusive": "2020-01-01"}, "sources": ["x"]},
                {"key": "lowscore.index", "value": 40, "unit": "POINTS", "local": true,
                  "valid": {"startInclusive": "2026-01-01"}, "sources": ["x"]},
                {"key": "lowscore.index", "value": 45, "unit": "POINTS", "local": true,
                  "valid": {"startInclusive": "2026-06-01"}, "sources": ["x"]}
              ],
              "switchedOff": ["NO_COVER", "NO_COVERS", "UNGESTOETTE_DECISION_DUE"],
              "renamed": [{"rule": "NO_PLAN", "titleDa": "Vores navn"}]
            }
            """;

    @Test
    void what_stands_in_place_of_a_key_or_a_code_is_not_repeated_since_it_may_be_a_person() throws IOException {
        Run run = review(
                "anbragt-snart-18",
                SHIPPED.replace("\"indicator.longcourse.months\"", "\"Trine 610101-1234\"")
                        .replace("\"NOT_MOTIVATED\"", "\"Trine 610101-1234\""));

        assertEquals(1, run.status());
        assertFalse(run.err().contains("610101"), run.err());
        assertFalse(run.err().contains("Trine"), run.err());
        assertSays(run.err(), "[overlay.keyUnknown]", "[overlay.ruleUnknown]");
    }

    @Test
    void half_a_number_in_an_overlay_is_a_problem_of_the_document() throws IOException {
        Run run = review("anbragt-snart-18", SHIPPED.replace("\"value\": 4,", "\"value\": 4.5,"));

        assertEquals(1, run.status());
        assertEquals("", run.out());
        assertSays(run.err(), "[rule.Parameter.numberOfItsUnit]");
    }

    @Test
    void every_fault_of_an_overlay_is_named_at_once_with_its_place_and_advice() throws IOException {
        Run run = review("anbragt-snart-18", FAULTS);
        assertEquals(1, run.status());
        assertEquals("", run.out());
        String name = folder.resolve("parametre.json").toString();
        assertEquals(
                List.of(
                        name + "  FEJL  /rows/0",
                        "    Ingen regel bruger et tal med nøglen passivity.day. Se nøglerne med kommandoen rules, og ret nøglen,"
                                + " eller fjern rækken.  [overlay.keyUnknown]",
                        name + "  FEJL  /rows/1",
                        "    Tallet visitation.age.max er ens for alle kommuner. Fjern rækken.  [overlay.notLocal]",
                        name + "  FEJL  /rows/2",
                        "    Tallet passivity.days tælles i en anden enhed. Se enheden med kommandoen rules, og regn tallet om."
                                + "  [overlay.unitOther]",
                        name + "  FEJL  /rows/3",
                        "    Tallet indicator.longcourse.months kan kun sættes på dage, hvor bibliotekets eget tal gælder. Se"
                                + " datoerne med kommandoen rules, og ret rækkens datoer.  [overlay.daysUncovered]",
                        name + "  FEJL  /rows/5",
                        "    To rækker med nøglen lowscore.index gælder på samme dag. Ret datoerne, så der højst er ét tal på en"
                                + " dag.  [overlay.rowsOverlap]",
                        name + "  FEJL  /switchedOff/1",
                        "    Der er ingen regel med koden NO_COVERS. Se koderne med kommandoen rules, og ret koden, eller fjern"
                                + " den.  [overlay.ruleUnknown]",
                        name + "  FEJL  /switchedOff/2",
                        "    Reglen UNGESTOETTE_DECISION_DUE hviler på lov eller på den nationale model. Den kan ikke slås fra"
                                + " eller få et andet navn. Fjern den her.  [overlay.ruleFixed]",
                        name + "  FEJL  /renamed/0/rule",
                        "    Reglen NO_PLAN hviler på lov eller på den nationale model. Den kan ikke slås fra eller få et andet"
                                + " navn. Fjern den her.  [overlay.ruleFixed]"),
                run.err().lines().toList());

        Run english = review("anbragt-snart-18", FAULTS, "--lang", "en");
        assertEquals(1, english.status());
        assertSays(
                english.err(),
                "  ERROR  /rows/1\n    The number visitation.age.max is the same for all municipalities.");
    }

    @Test
    void each_fault_alone_is_refused_too_so_that_none_reaches_the_rules() throws IOException {
        for (String fault : List.of(
                SHIPPED.replace("passivity.days", "passivity.day"),
                SHIPPED.replace("\"NOT_MOTIVATED\"", "\"AGE\""),
                SHIPPED.replace("HANDOVER_MEETING_DUE", "TURNING_18"),
                SHIPPED.replace("indicator.schoolchanges.min", "visitation.age.min"),
                SHIPPED.replace("\"DAYS\"", "\"MONTHS\""))) {
            Run run = review("ny-henvendelse", fault);
            assertEquals(1, run.status());
            assertEquals(2, run.err().lines().count(), run.err());
        }
    }

    @Test
    void a_document_that_is_not_valid_of_another_kind_or_not_there_is_told_as_by_other_commands() throws IOException {
        Run broken = review("ny-henvendelse", SHIPPED.replace("\"Eksempelkommunen\",", "\" \","));
        assertEquals(1, broken.status());
        assertSays(broken.err(), "FEJL  /layer");

        Run other = review("ny-henvendelse", example("faelles-plan"));
        assertEquals(1, other.status());
        assertSays(other.err(), "[document.kindOther]");

        String missing = folder.resolve("findes-ikke.json").toString();
        Run none = Run.of(example("ny-henvendelse"), "review", "--on", "2026-11-22", "--parameters", missing, "-");
        assertEquals(2, none.status());
        assertSays(none.err(), "Filen kan ikke åbnes: " + missing);
    }

    @Test
    void what_is_wrong_with_the_case_is_said_beside_what_is_wrong_with_the_overlay() throws IOException {
        Run run = Run.of("{}", "review", "--on", "2026-11-22", "--parameters", write(FAULTS), "-");
        assertEquals(1, run.status());
        assertSays(run.err(), "[overlay.notLocal]", "-:1:1  FEJL");
    }

    @Test
    void one_of_the_two_may_come_from_standard_input() throws IOException {
        String sag = Files.writeString(folder.resolve("sag.json"), example("anbragt-snart-18"))
                .toString();
        Run overlay = Run.of(SHIPPED, "review", "--on", "2026-11-22", "--parameters", "-", sag);
        assertEquals(0, overlay.status());
        assertSays(overlay.out(), "Slået fra af Eksempelkommunen");

        Run both = Run.of(SHIPPED, "review", "--on", "2026-11-22", "--parameters", "-", "-");
        assertEquals(2, both.status());
        assertSays(both.err(), "Kun én af filerne kan læses fra standardinput (-).");
    }

    @Test
    void what_a_document_holds_cannot_steer_the_terminal() throws IOException {
        String hostile = SHIPPED.replace("\"NOT_MOTIVATED\"", "\"NO\\u001b[31m\\nPE\"")
                .replace("\"Eksempelkommunen\",", "\"x\\u001b[31m\",");
        Run refused = review("ny-henvendelse", hostile);
        assertEquals(1, refused.status());
        assertFalse(refused.err().contains("\u001B") || refused.err().contains("31m\nPE"), refused.err());
        Run shown = review("anbragt-snart-18", hostile.replace("NO\\u001b[31m\\nPE", "NOT_MOTIVATED"));
        assertEquals(0, shown.status(), shown.err());
        assertFalse(shown.out().contains("\u001B"), "in the review");
    }
}
