package dk.roedtraad.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dk.roedtraad.model.catalogue.MatchList;
import dk.roedtraad.model.catalogue.Matches;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.rules.version.LibraryVersion;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.DocumentReader;
import dk.roedtraad.serialization.document.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The command line as its user meets it: what is printed where, and the exit status. */
final class MainTest {
    /** A test number: sixty is added to the day, so that it can be nobody's. */
    private static final String CPR = "8703094002";

    @TempDir
    private Path folder = Path.of("");

    private static Run run(byte[] in, String... arguments) {
        return Run.of(in, arguments);
    }

    private static Run run(InputStream in, OutputStream out, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
        int status = Main.run(arguments, new Terminal(in, new Output(out), errStream));
        return new Run(status, "", err.toString(StandardCharsets.UTF_8));
    }

    /** A stream with more in it than there is memory for. */
    static InputStream tooMuch() {
        return new InputStream() {
            @Override
            public int read() {
                throw new OutOfMemoryError("Java heap space");
            }

            @Override
            public int read(byte[] into, int from, int length) {
                return read();
            }
        };
    }

    /** A stream that takes so many bytes and then fails. */
    private static OutputStream failing(String message, int after) {
        return new OutputStream() {
            private int left = after;

            @Override
            public void write(int b) throws IOException {
                if (left-- <= 0) {
                    throw new IOException(message);
                }
            }
        };
    }

    private static Run run(String... arguments) {
        return run(new byte[0], arguments);
    }

    private static Run review(String example, String... more) {
        String[] arguments = new String[4 + more.length];
        arguments[0] = "review";
        arguments[1] = "--on";
        arguments[2] = "2026-11-22";
        arguments[3] = "-";
        System.arraycopy(more, 0, arguments, 4, more.length);
        return run(Documents.example(example), arguments);
    }

    private static void assertSays(String text, String... expected) {
        for (String each : expected) {
            assertTrue(text.contains(each), () -> "missing: " + each + "\nin:\n" + text);
        }
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void the_placed_youth_is_reviewed_in_danish() {
        Run run = review("anbragt-snart-18");
        assertEquals(0, run.status());
        assertEquals("", run.err());
        assertSays(
                run.out(),
                "Skal afklares, før der kan svares",
                "[+] Er den unge i målgruppens alder? – Opfyldt  [national model: S1-08, A-01]",
                "Den unge er 17 år. Målgruppen er 15 til og med 25 år.",
                "Der kører støtte efter barnets lov.",
                "[?] Vil den unge være med? – Uafklaret",
                "Det næste at spørge om:\n    → Mangler oplysning: Vil den unge være med?\n\n",
                "[+] Er der meget fravær",
                // 3+3+2+3+3 = 14, 14 × 4 = 56; 2+1+2+1+2 = 8, 8 × 4 = 32; 32 − 56 = −24; 32 − 52 = −20
                "1. juli 2026: råscore 14, indeks 56",
                "2. november 2026: råscore 8, indeks 32",
                "−24 point – Mærkbar tilbagegang, større end måleusikkerheden",
                "−20 point – Mærkbar tilbagegang, men inden for måleusikkerheden",
                "Det er ikke en diagnose",
                "Samarbejdsevne: 3 → 4 (+1)",
                "ikke den officielle BIP",
                // 18 on 27 March 2027, six months before: 27 September 2026
                "27. september 2026, seks måneder før anbringelsen ophører ved 18 år (27. marts 2027).  [lov: barnets lov § 111]",
                "Indsatser kører i 2 sektorer, men der er ingen aktiv sammenhængende plan.",
                "Kommunen har ikke fastsat: Antal dage uden aktivitet",
                "27. marts 2027  Fylder 18 år og er myndig",
                "27. marts 2034  Kommunens ansvar");
        assertFalse(run.all().contains(CPR), "the CPR number is shown");
    }

    @Test
    void the_same_review_is_given_in_english() {
        Run run = review("anbragt-snart-18", "--lang", "en");
        assertEquals(0, run.status());
        assertSays(
                run.out(),
                "Must be clarified before there is an answer",
                "Relevant decline, larger than the measurement error",
                "27 March 2027  Turns 18 and is of age",
                "Efforts run in 2 sectors, but there is no active coherent plan.");
    }

    @Test
    void no_code_is_left_without_words_in_either_language() {
        for (String example : Documents.exampleNames()) {
            for (String language : List.of("da", "en")) {
                String out = review(example, "--lang", language).out();
                for (String prefix : List.of(
                        "rule.",
                        "cli.",
                        "fact.",
                        "judgement.",
                        "parameter.",
                        "outcome.",
                        "answer.",
                        "level.",
                        "ground.",
                        "result.",
                        "talk.",
                        "leftOut.",
                        "adherence",
                        "open.",
                        "band.",
                        "change.",
                        "status.",
                        "scoring.",
                        "code.",
                        "instrument.")) {
                    assertFalse(
                            out.lines()
                                    .anyMatch(line ->
                                            line.matches(".*(^|[ :])" + prefix.replace(".", "\\.") + "[A-Za-z].*")),
                            () -> example + " " + language + " shows a bare " + prefix + "…:\n" + out);
                }
                assertFalse(out.contains("{"), () -> example + " " + language + " shows an unfilled place:\n" + out);
            }
        }
    }

    @Test
    void a_youth_of_whom_nothing_is_known_gets_no_no() {
        Run run = review("ny-henvendelse");
        assertEquals(0, run.status());
        assertFalse(run.out().contains("[-]"), run.out());
        assertSays(
                run.out(), "Skal afklares", "→ Mangler oplysning: Hvornår er den unge født?", "Opmærksomhedspunkt: 0");
    }

    /** 2026-11-16 is a Monday; the review is of the Sunday between the two dates. */
    @Test
    void the_acts_own_questions_stand_after_the_visitation_with_what_keeps_each_from_being_met() {
        String out = review("stoppet-17").out();
        String law = out.substring(out.indexOf("LOVENS EGNE SPØRGSMÅL"), out.indexOf("PROGRESSION"));

        assertTrue(out.indexOf("VISITATION") < out.indexOf("LOVENS EGNE SPØRGSMÅL"), out);
        assertSays(
                law,
                "  [+] Har den unge pligt til at være i uddannelse, arbejde eller anden aktivitet? – Opfyldt",
                "    [-] Er den unge i uddannelse, arbejde eller anden aktivitet? – Ikke opfyldt",
                "  [+] Skal den unge målgruppevurderes",
                "    [?] Er den unge kontaktet inden for fristen? – Uafklaret",
                "den 21. november 2026 talt i hverdage og den 23. november 2026 talt i arbejdsdage",
                "→ Kommunen har ikke fastsat: Antal arbejdstimer om ugen",
                "  Angår ikke den unge på dagen: Tilbud om en ny aktivitet\n");
        assertFalse(law.contains("Er den unge i den alder"), "what is met needs no line");
        assertEquals(law.indexOf("indskrevet"), law.lastIndexOf("indskrevet"), "each rule is said once");
    }

    @Test
    void an_adult_has_one_line_of_the_acts_own_questions() {
        assertSays(
                reviewOf("stoppet-17", "2037-01-01").out(),
                "LOVENS EGNE SPØRGSMÅL\n  Angår ikke den unge på dagen: Pligt til uddannelse, arbejde eller anden aktivitet;"
                        + " Målgruppevurdering; Kontakt, når den unge har forladt det aftalte; Tilbud om en ny aktivitet;"
                        + " Opsøgende vejledning; FGU; STU\n\n");
    }

    @Test
    void a_good_plan_is_reviewed_clean() {
        Run run = review("faelles-plan");
        assertEquals(0, run.status());
        assertSays(run.out(), "I målgruppen – kan tilbydes indsatsen", "Opmærksomhedspunkt: 0");
    }

    private static Run reviewOf(String example, String on, String... replacements) {
        String text = new String(Documents.example(example), StandardCharsets.UTF_8);
        for (int i = 0; i < replacements.length; i += 2) {
            assertTrue(text.contains(replacements[i]), replacements[i]);
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return run(text.getBytes(StandardCharsets.UTF_8), "review", "--on", on, "-");
    }

    @Test
    void means_and_direction_stand_beside_the_scores() {
        // The two latest: (52 + 32) / 2 = 42, the two first: (56 + 48) / 2 = 52. The error of a mean of two is 23.6 /
        // √2.
        assertSays(
                review("anbragt-snart-18").out(),
                "    Gennemsnit af de 2 seneste over for de 2 første: −10 point – Mærkbar tilbagegang, men inden for",
                """
                (måleusikkerheden rækker her til 16,69 point)
                    Ingen sikker retning: −5,54 point pr. 30 dage over 5 dage med en score
                """,
                "  WHO-5 (trivsel) – Den unge: målt i 5 af 5 perioder; seneste 2. november 2026, næste 2. december 2026\n");
        assertSays(
                review("psykisk-sygdom-ips").out(),
                "Den unge sammen med en fagperson (Spurgt og skrevet ned af en fagperson) –");
    }

    @Test
    void what_there_is_to_talk_about_is_said_once_and_decides_nothing() {
        String out = review("frafald-erhvervsuddannelse").out();
        assertSays(
                out,
                "  Det kan I tale om\n    Ingen indsats fra 3. september 2026 til 13. september 2026 (11 dage).\n",
                "    Samtidig skete der\n      14. september 2026: igen en indsats\n",
                "      At noget sker samtidig, viser ikke, at det ene er grunden til det andet.\n",
                "    Skal indsatsen stoppe, tilpasses, suppleres eller fortsætte? Det afgør I sammen; tallene afgør det ikke.\n");
        for (String example : List.of("anbragt-snart-18", "frafald-erhvervsuddannelse", "graazone-mellem-tilbud")) {
            String talk = review(example).out().replaceFirst("(?s).*\\n  Det kan I tale om\\n(.*)\\n\\nOPMÆRK.*", "$1");
            assertEquals(talk.lines().distinct().count(), talk.lines().count(), talk);
        }
    }

    @Test
    void two_views_are_shown_side_by_side_and_what_is_left_out_is_named() {
        String out = reviewOf("frafald-erhvervsuddannelse", "2026-09-10").out();
        assertSays(
                out,
                "3. september 2026 (ingen samlet score). For få målinger til at vise en udvikling (mindst 2 datoer)\n",
                "den unge og fagpersonen svarer forskelligt om Hverdagsmestring (1 over for 2), Samarbejdsevne (3 over for 4),"
                        + " Tvivl om at kunne klare et job (4 over for 2) (3. september 2026 – 4. september 2026). Tal om",
                "  Målingen 2. november 2026 er ikke med: den ligger efter datoen\n");
        assertFalse(out.contains("Helbredsmestring (3"), "where they agree");
    }

    @Test
    void an_overdue_measurement_is_something_to_talk_about() {
        String out = review("graazone-mellem-tilbud").out();
        assertSays(
                out,
                "  WHO-5 (trivsel) – Den unge: målt i 2 af 5 perioder; seneste 18. august 2026, næste 18. september 2026\n",
                "    WHO-5 (trivsel) – Den unge: det er tid til en ny måling (siden 18. september 2026).\n",
                // Three of four are answered, 2, 3 and a reversed 4 on a scale from 1 to 5: (2 + 3 + 2) / 3 = 2.33,
                // of 1 to 5 on a scale of 100 a third
                "råscore 2,33, indeks 33,33 (beregnet ud fra de øvrige svar) – Den unge oplever",
                "    Om der har været perioder uden indsats, kan ikke siges:\n      → Mangler oplysning: Kender vi alle");
    }

    @Test
    void what_a_host_has_not_named_is_shown_by_its_key_and_no_band_leaves_no_dash() {
        String noBand = reviewOf(
                        "graazone-mellem-tilbud",
                        "2026-11-22",
                        "\"upperInclusive\": 50",
                        "\"upperInclusive\": 5",
                        "\"upperInclusive\": 100",
                        "\"upperInclusive\": 10")
                .out();
        assertSays(noBand, "15. juni 2026: råscore 1,5, indeks 12,5\n");

        String ownBand = reviewOf(
                        "graazone-mellem-tilbud", "2026-11-22", "\"sammenhaeng-eksempel.low\"", "\"vores egen\"")
                .out();
        assertSays(ownBand, "indeks 12,5 – vores egen\n");

        String severalScales = reviewOf(
                        "graazone-mellem-tilbud",
                        "2026-11-22",
                        "\"scales\": [",
                        "\"scales\": [{\"key\": \"med\", \"items\": [\"have-a-say\"]},")
                .out();
        assertSays(
                severalScales,
                "  Hænger det sammen? (eksempel), med – besvaret af: Den unge – defineret",
                "  Hænger det sammen? (eksempel), Sammenhæng – besvaret af: Den unge – defineret");

        String notDefined = reviewOf("graazone-mellem-tilbud", "2026-11-22", "\"who-5\"", "\"who-6\"")
                .out();
        assertSays(notDefined, "  Målingen 18. august 2026 er ikke med: ingen har beskrevet who-6 i version 1998\n");
    }

    @Test
    void the_review_is_one_json_document_when_asked() {
        Run run = review("anbragt-snart-18", "--format", "json");
        assertEquals(0, run.status());
        assertSays(run.out(), "\"kind\": \"review\"", "\"outcome\": \"CLARIFY\"");
        Run again = run(run.out().getBytes(StandardCharsets.UTF_8), "validate", "-");
        assertEquals("-: gyldigt\n", again.out());
        assertEquals(0, again.status());
    }

    @Test
    void the_review_is_one_html_page_when_asked() throws IOException {
        Path page = folder.resolve("sag.html");
        Run run = review("anbragt-snart-18", "--html", page.toString());
        assertEquals(0, run.status());
        assertEquals("", run.out());
        String html = Files.readString(page);
        assertSays(html, "<html lang=\"da\">", "Skal afklares, før der kan svares", "<svg");
        assertFalse(html.contains(CPR), "the CPR number is shown");
        assertFalse(html.contains("<script"), "a script");
    }

    @Test
    void the_youths_page_is_written_alone_without_what_professionals_are_told() throws IOException {
        Path page = folder.resolve("side.html");
        for (String example : Documents.exampleNames()) {
            String document = new String(Documents.example(example), StandardCharsets.UTF_8);
            if (!document.contains("\"kind\": \"case\"")) {
                continue;
            }
            Run run = review(example, "--html", page.toString(), "--page", "youth");
            assertEquals(0, run.status(), run.err());
            String html = Files.readString(page);
            assertSays(html, "Det vil du", "Hvem kan se hvad", "Det er du uenig i");
            for (String never : List.of("Målgruppe", "Handl nu", "WHO-5", "Grundlag", "page.", "urn:", "<script")) {
                assertFalse(html.contains(never), example + ": " + never);
            }
        }
    }

    @Test
    void a_page_is_chosen_only_where_one_is_written() {
        Run run = review("faelles-plan", "--page", "youth");
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertSays(run.err(), "--html");
    }

    @Test
    void the_page_says_what_to_ask_next_and_what_the_municipality_can_do() throws IOException {
        Path page = folder.resolve("side.html");
        review("anbragt-snart-18", "--html", page.toString());
        // That the youth's own wish is asked for is enough; written down from the case, whose intake has no answer to
        // it.
        assertSays(Files.readString(page), "Det er nok at finde ud af", "Vil den unge være med?");
    }

    @Test
    void the_page_is_not_written_over_the_case() throws IOException {
        String file = write("sag.json", new String(Documents.example("faelles-plan"), StandardCharsets.UTF_8));
        String before = Files.readString(Path.of(file));

        Run run = run(
                "review",
                "--on",
                "2026-11-22",
                "--html",
                folder.resolve("./sag.json").toString(),
                file);

        assertEquals(2, run.status());
        assertSays(run.err(), "oven i sagen");
        assertEquals(before, Files.readString(Path.of(file)));
    }

    @Test
    void five_defects_in_one_file_are_five_problems() throws IOException {
        String file = write("five.json", """
                {
                  "kind": "case",
                  "schemaVersion": "1.0",
                  "youth": {
                    "identifiers": [{"system": "urn:oid:1.2.208.176.1.2"}],
                    "name": 8703094002,
                    "birthDate": {"type": "known", "value": "2008-02-30"},
                    "shoeSize": "8703094002"
                  },
                  "instruments": [{"id": "æøå", "version": "1", "definedBy": "x", "items": [{"key": "a"}],
                    "scales": [{"key": "b", "items": ["a"], "bandSets": [{"key": "c", "source": "x", "bands": []}]}]}]
                }
                """);
        Run run = run("validate", file);
        assertEquals(1, run.status());
        assertEquals(
                List.of(
                        file + ":5:21  FEJL  /youth/identifiers/0",
                        "    Feltet \"value\" (Id i systemet) mangler.  [field.missing]",
                        file + ":6:13  FEJL  /youth/name",
                        "    Her skal stå en tekst i anførselstegn. Ret det, der står. Kan feltet undværes, og kendes oplysningen ikke, så lad det være helt"
                                + " væk.  [type.wrong]",
                        file + ":7:45  FEJL  /youth/birthDate/value",
                        "    Datoen findes ikke eller er skrevet forkert. Skriv den som år-måned-dag, for eksempel"
                                + " 2026-11-22.  [date.invalid]",
                        file + ":8:5  FEJL  /youth/***",
                        "    Feltet kendes ikke her. Fjern det, eller ret navnet.  [field.unknown]"),
                run.out().lines().limit(8).toList());
        assertEquals(10, run.out().lines().count());
        assertSays(
                run.out(),
                "/instruments/0/scales/0/bandSets/0/bands",
                "Listen er tom. Der skal stå mindst én ting på den.  [list.empty]");
        assertFalse(run.all().contains(CPR), "the CPR number is shown");

        Run json = run("validate", "--format", "json", file);
        assertEquals(1, json.status());
        assertSays(
                json.out(),
                "\"valid\":false",
                "{\"code\":\"date.invalid\",\"severity\":\"ERROR\",\"pointer\":\"/youth/birthDate/value\",\"line\":7,\"column\":45,");
    }

    @Test
    void broken_json_is_told_where_and_is_status_1() throws IOException {
        String file = write("broken.json", "{\n  \"kind\": \"case\",\n  \"youth\": 8703094002,,\n}\n");
        for (Run run : List.of(run("validate", file), run("review", "--on", "2026-11-22", file))) {
            assertEquals(1, run.status());
            assertSays(run.all(), file + ":3:", "Teksten er ikke gyldig JSON fra dette sted.");
            assertFalse(run.all().contains(CPR), "the CPR number is shown");
        }
    }

    @Test
    void a_file_that_cannot_be_opened_is_status_2() {
        String missing = folder.resolve("findes-ikke.json").toString();
        for (Run run : List.of(run("validate", missing), run("review", "--on", "2026-11-22", missing))) {
            assertEquals(2, run.status());
            assertEquals("", run.out());
            assertSays(run.err(), "Filen kan ikke åbnes: " + missing);
        }
    }

    @Test
    void a_folder_where_a_file_belongs_is_status_2_and_is_said() {
        String path = folder.toString();
        for (Run run : List.of(run("review", "--on", "2026-11-22", path), review("ung-foraelder", "--html", path))) {
            assertEquals(2, run.status());
            assertEquals("", run.out());
            assertEquals(
                    "Her skal stå en fil, ikke en mappe: " + path, run.err().strip());
        }
    }

    @Test
    void a_case_larger_than_a_document_may_be_is_said_to_be_too_large() {
        Run run = run(new byte[DocumentReader.MOST_BYTES + 2], "review", "--on", "2026-11-22", "-");
        assertEquals(1, run.status());
        assertSays(run.err(), "-:1:1  FEJL  (hele dokumentet)", "[document.tooLarge]");
    }

    @Test
    void each_text_of_the_command_line_is_there_in_both_languages() {
        assertEquals(
                Help.of(new String[] {}).keySet(),
                Help.of(new String[] {"--lang", "en"}).keySet());
        assertEquals(CliWording.keys(Language.DANISH), CliWording.keys(Language.ENGLISH));
    }

    @Test
    void wrong_usage_is_status_2_and_says_what_is_missing_without_the_values() {
        assertUsage("--on YYYY-MM-DD", "review", "x.json");
        assertUsage("--on YYYY-MM-DD", "review", "--on", CPR, "x.json");
        assertUsage("FILE", "validate");
        assertUsage("--lang da|en", "example", "--lang", CPR);
        assertUsage("--format text|json", "validate", "--format", CPR, "x.json");
        assertUsage("et argument, som ikke kendes", "example", "x", CPR);
        assertUsage(
                "Angiv en af kommandoerne: review, visit, timeline, ahead, handover, match, score, tables, validate, example, schema, rules, selfcheck, figures");
        assertUsage(
                "Angiv en af kommandoerne: review, visit, timeline, ahead, handover, match, score, tables, validate, example, schema, rules, selfcheck, figures",
                CPR);
        assertUsage("case, plan, catalogue, instrument", "schema", CPR);
        assertUsage("case, plan, catalogue, instrument", "validate", "--kind", CPR, "x.json");
        assertUsage("anbragt-snart-18", "example", CPR);
    }

    private static void assertUsage(String says, String... arguments) {
        Run run = run(arguments);
        assertEquals(2, run.status(), () -> String.join(" ", arguments));
        assertEquals("", run.out());
        assertSays(run.err().replace("\r\n", "\n"), says);
        assertFalse(run.all().contains(CPR), run.all());
    }

    @Test
    void the_timeline_is_told_alone_as_text_and_as_a_document() {
        Run run =
                run(Documents.example("anbragt-snart-18"), "timeline", "--on", "2026-11-22", "-"); // born 27 March 2009

        assertEquals(0, run.status(), run.all());
        assertSays(
                run.out(),
                "RØD TRÅD – tidslinje pr. 22. november 2026",
                "  27. marts 2026  ",
                "▸ 27. marts 2027  ",
                "Ansvarlig: Myndighedssagsbehandler",
                "Forberedes fra 27. marts 2024"); // what changes at 18, from 15 on
        Run json =
                run(Documents.example("anbragt-snart-18"), "timeline", "--on", "2026-11-22", "--format", "json", "-");
        assertTrue(Documents.read(DocumentKind.TIMELINE, json.out()).isValid(), json.all());
        assertEquals(
                1,
                run("{}".getBytes(StandardCharsets.UTF_8), "timeline", "--on", "2026-11-22", "-")
                        .status());
    }

    @Test
    void the_handover_is_written_as_text_and_as_a_page() throws IOException {
        byte[] elias = Documents.example("flytter-kommune");
        Run run = run(elias, "handover", "--on", "2026-11-22", "-");
        assertEquals(0, run.status(), run.all());
        assertSays(
                run.out(),
                "godkendt af den unge den 22. juni 2026",
                "ring ikke fra skjult nummer",
                "Flytter til en anden kommune");

        Path page = folder.resolve("overlevering.html");
        assertEquals(
                0,
                run(elias, "handover", "--on", "2026-11-22", "--html", page.toString(), "-")
                        .status());
        assertSays(Files.readString(page), "<!DOCTYPE html>", "ring ikke fra skjult nummer");

        // A day before it was approved
        Run before = run(elias, "handover", "--on", "2026-06-21", "-");
        assertSays(before.out(), "Ikke godkendt.");
        assertFalse(before.out().contains("skjult nummer"), before.out());
        assertEquals(
                2,
                run(elias, "handover", "--on", "2026-11-22", "--transition", "findes-ikke", "-")
                        .status());
        assertEquals(
                2,
                run(elias, "handover", "--on", "2026-11-22", "--format", "json", "-")
                        .status());
    }

    @Test
    void what_the_catalogue_has_for_a_youth_is_told_with_what_decides() {
        Run run = run(
                Documents.example("skolevaegring-16"),
                "match",
                "--on",
                "2026-11-22",
                "-"); // born in 2010: 16 years old

        assertEquals(0, run.status(), run.all());
        assertSays(
                run.out(),
                "Inspiration fra andre steder: Katalog over indsatser",
                "Marselisborg Consulting for Region Midtjylland, Lovende praksis",
                "Det næste at spørge om",
                "[-] Passer ikke: Milepælen – Lemvig – 2022 – ikke efterprøvet siden juni 2022",
                "18 til og med 30 år: den unge er 16",
                "[?] Kan ikke vurderes: Meet Up – Esbjerg",
                "Det er ikke oplyst, hvem indsatsen er for",
                "Det siger intet om, hvad der er bedst, og rangordner ingen.",
                "Modtager den unge kontanthjælp?");
        assertFalse(run.out().contains("Kommunens egne tilbud"), run.out());
    }

    @Test
    void a_municipalitys_own_catalogue_comes_first_and_apart_in_one_document() throws IOException {
        Path own = folder.resolve("egne.json");
        Files.writeString(own, """
                {
                  "kind": "catalogue", "schemaVersion": "1.0", "title": { "da": "Vores tilbud" },
                  "entries": [ { "id": "mentor", "name": "Mentor", "kind": { "system": "urn:roedtraad:catalogue-kind", "code": "intervention" },
                    "targetGroup": { "minAge": 15, "maxAge": 25 }, "provider": { "id": "u1", "name": "Ungehuset" },
                    "capacity": [ { "type": "known", "value": 3, "date": "2026-11-01" } ], "lastChecked": "2026-10-05" } ]
                }
                """);
        String[] arguments = {"match", "--on", "2026-11-22", "--catalogue", own.toString(), "-"};
        Run text = run(Documents.example("skolevaegring-16"), arguments);
        int offers = text.out().indexOf("Kommunens egne tilbud: Vores tilbud");
        assertTrue(0 < offers && offers < text.out().indexOf("Inspiration fra andre steder:"), text.all());
        assertSays(
                text.out(),
                "[+] Passer: Mentor – sted ikke oplyst – efterprøvet 5. oktober 2026",
                "Spørg: Ungehuset",
                "Pladser: 3 (1. november 2026)");

        Run json = run(
                Documents.example("skolevaegring-16"),
                "match",
                "--on",
                "2026-11-22",
                "--catalogue",
                own.toString(),
                "--format",
                "json",
                "-");
        Matches matches = Documents.read(DocumentKind.MATCHES, json.out()).get();
        assertEquals(
                List.of(MatchList.Kind.LOCAL_OFFERS, MatchList.Kind.INSPIRATION),
                matches.getLists().stream().map(MatchList::getKind).toList());
    }

    @Test
    void a_catalogue_that_is_none_is_said_and_nothing_is_matched() throws IOException {
        Path notOne = folder.resolve("sag.json");
        Files.write(notOne, Documents.example("ny-henvendelse"));

        Run run = run(
                Documents.example("ny-henvendelse"),
                "match",
                "--on",
                "2026-11-22",
                "--catalogue",
                notOne.toString(),
                "-");

        assertEquals(1, run.status());
        assertEquals("", run.out());
    }

    @Test
    void a_document_of_another_kind_cannot_be_reviewed() {
        byte[] instrument = "{\"kind\":\"instrument\",\"schemaVersion\":\"1.0\"}".getBytes(StandardCharsets.UTF_8);
        Run run = run(instrument, "review", "--on", "2026-11-22", "-");
        assertEquals(1, run.status());
        assertSays(run.err(), "-:1:9  FEJL  /kind", "Her læses \"case\" (Ungesag).  [document.kindOther]");
    }

    @Test
    void every_example_is_listed_printed_and_valid() {
        Run list = run("example");
        assertEquals(0, list.status());
        assertEquals(
                List.of(
                        "anbragt-snart-18",
                        "faelles-plan",
                        "flytter-kommune",
                        "frafald-erhvervsuddannelse",
                        "graazone-mellem-tilbud",
                        "ny-henvendelse",
                        "psykisk-sygdom-ips",
                        "skolevaegring-16",
                        "stoppet-17",
                        "ung-foraelder",
                        "indsatskatalog",
                        "parametre-kommune",
                        "who-5",
                        "bip-beskaeftigelse",
                        "bip-uddannelse",
                        "youth-experience",
                        "who-5-svar"),
                list.out()
                        .lines()
                        .map(line -> line.substring(0, line.indexOf(' ')))
                        .toList());
        for (String name : list.out()
                .lines()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList()) {
            Run printed = run("example", name);
            assertEquals(0, printed.status());
            byte[] bytes = printed.out().getBytes(StandardCharsets.UTF_8);
            Run used = name.equals("who-5-svar")
                    ? run(bytes, "score", "--instrument", "who-5", "-")
                    : run(bytes, "validate", "-");
            assertEquals(0, used.status(), name);
        }
    }

    @Test
    void schemas_are_printed_one_by_one_or_all_at_once() throws IOException {
        assertSays(run("schema", "case").out(), "\"$id\": \"urn:roedtraad:schema:case:1.0\"");
        Path all = folder.resolve("schemas");
        assertEquals(0, run("schema", "--all", all.toString()).status());
        try (var files = Files.list(all)) {
            assertEquals(13, files.count());
        }
        Run both = run("schema", "case", "--all", all.toString());
        assertEquals(2, both.status());
        assertSays(both.err(), "ikke begge dele");
        Run ontoFile = run("schema", "--all", write("fil.txt", "x"));
        assertEquals(2, ontoFile.status());
        assertSays(ontoFile.err(), "Her skal stå en mappe, ikke en fil:");
    }

    @Test
    void all_examples_are_written_to_a_folder_and_none_of_them_over_what_somebody_has_changed() throws IOException {
        Path all = folder.resolve("nye eksempler");
        assertEquals(0, run("example", "--all", all.toString()).status());
        Run valid = run("validate", all.toString());
        assertEquals(0, valid.status(), valid.all());
        // Ten cases, the catalogue, an overlay and four instruments; the rows of answers are no document.
        assertSays(valid.out(), "I alt: 16 dokumenter i 16 filer, ingen med fejl");
        assertTrue(Files.exists(all.resolve("who-5-svar.csv")));

        Path changed = all.resolve("who-5.json");
        Files.writeString(changed, "mit eget");
        Run again = run("example", "--all", all.toString());
        assertEquals(2, again.status());
        assertSays(again.err(), "Filen findes i forvejen, og intet er skrevet: " + changed);
        assertEquals("mit eget", Files.readString(changed));
        assertEquals(2, run("example", "who-5", "--all", all.toString()).status());
    }

    @Test
    void the_rule_catalogue_is_a_text_or_a_document() {
        Run text = run("rules");
        assertEquals(0, text.status());
        // NO_PLAN looks at what source 001 calls a must (S1-62); the deadline of barnets lov § 111 is law.
        assertSays(
                text.out(),
                """
                  UNGESTOETTE_DECISION_DUE  version 1 · lov · Handl nu
                    Er det besluttet, om der skal være ungestøtte efter 18?
                    Kilder: barnets lov § 111
                """,
                """
                  NO_PLAN  version 1 · national model · Bør ses på
                    Er der en aktiv sammenhængende plan, når indsatser kører i flere sektorer?
                    Kilder: S1-62
                """,
                // What tells of a date asks nothing: its line, without what it says of one youth
                "  TURNING_18  version 1 · lov\n    Fylder … år og er myndig\n    Kilder: forældreansvarsloven § 1\n");
        assertTrue(text.out().lines().allMatch(line -> line.length() <= 80), text.out());
        assertSays(
                run("rules", "--lang", "en").out(), "NO_PLAN  version 1 · national model · Look at", "Sources: S1-62");
        Run document = run("rules", "--format", "json");
        Run valid = run(document.out().getBytes(StandardCharsets.UTF_8), "validate", "--kind", "rules", "-");
        assertEquals("-: gyldigt\n", valid.out());
    }

    /** Hand-read from parameters.csv; the row that was closed ended on the day before 1 January 2024. */
    @Test
    void the_numbers_stand_after_the_rules_and_after_them_those_that_nobody_has_set() {
        String out = run("rules").out();
        String numbers = out.substring(out.indexOf("\nTAL, DER GÆLDER\n"));
        assertSays(
                numbers,
                """
                  indicator.longcourse.months: 6 (måneder)
                    Måneder uden afbrydelse, der er et langt forløb
                    Fra 1. januar 2023 · kommunen kan sætte et andet tal
                    Kilder: Social- og Boligstyrelsen 2023, S1-26, A-07
                """,
                "    Fra 1. juli 1998 til og med 31. december 2023 · ens for alle kommuner\n",
                """

                TAL, SOM INGEN KILDE GIVER – kommunen fastsætter dem
                """,
                "  indicator.earlysupport.age (år)\n    Alder, hvor offentlig forsørgelse ikke længere er tidlig\n",
                "  passivity.days (dage)\n    Antal dage uden aktivitet\n");
        assertSays(run("rules", "--lang", "en").out(), "NUMBERS THAT NO SOURCE GIVES", "passivity.days (days)");
    }

    @Test
    void help_is_danish_first_and_english_when_asked() {
        assertSays(run("--help").out(), "Brug: java -jar roedtraad.jar", "Gennemgår en sag", "Kommandoer:");
        assertSays(
                run("--help", "--lang=en").out()
                        + run("review", "--help", "--lang", "en").out(),
                "Usage:",
                "Reviews a case");
    }

    @Test
    void the_help_of_each_command_teaches_in_both_languages() {
        for (String command : List.of(
                "review",
                "visit",
                "timeline",
                "handover",
                "match",
                "score",
                "tables",
                "validate",
                "example",
                "schema",
                "rules")) {
            Run danish = run(command, "--help");
            Run english = run("--lang", "en", command, "--help");
            assertEquals(0, danish.status());
            assertEquals(0, english.status());
            assertSays(danish.out(), "Slutter med:", "  0   Færdig", "  2   Forkert brug, eller noget,", "Eksempler:");
            assertSays(english.out(), "Exit status:", "  0   Done", "  2   Wrong usage, or something", "Examples:");
            boolean readsDocuments = List.of("review", "visit", "timeline", "handover", "match", "tables", "validate")
                    .contains(command);
            assertEquals(readsDocuments, danish.out().contains("  1   Et dokument er ikke gyldigt."), command);
            assertEquals(readsDocuments, english.out().contains("  1   A document is not valid."), command);
            for (Run run : List.of(danish, english)) {
                String shown = "  java -jar roedtraad.jar ";
                long examples = run.out()
                        .lines()
                        .filter(line -> line.startsWith(shown) && line.contains("roedtraad.jar " + command))
                        .count();
                assertTrue(examples >= 2 && examples <= 3, run.out());
                assertFalse(run.out().lines().findFirst().orElse("").startsWith("Usage"), "no first sentence");
            }
            assertEquals(LibraryVersion.get() + "\n", run(command, "--version").out());
        }
    }

    @Test
    void the_language_may_stand_before_the_command() {
        assertSays(run("--lang", "en", "example").out(), "A youth with only a case number");
        assertSays(run("--lang", "en", "example", "--lang", "da").out(), "En ung med kun et sagsnummer");
        assertUsage("--lang da|en", "--lang", "xx", "example");
    }

    @Test
    void a_text_of_the_case_cannot_steer_the_terminal_or_forge_a_line() {
        String hostile = new String(Documents.example("anbragt-snart-18"), StandardCharsets.UTF_8)
                .replace("FGU, produktionsgrunduddannelse", "x\\u001b[31m\\u009b\\u202e\\n  ! Handl nu");
        Run run = run(hostile.getBytes(StandardCharsets.UTF_8), "review", "--on", "2026-11-22", "-");
        assertEquals(0, run.status());
        assertSays(run.out(), "\"x\uFFFD[31m\uFFFD\uFFFD\uFFFD  ! Handl nu\" har ingen ansvarlig.");
    }

    @Test
    void a_birth_after_the_day_of_the_question_is_a_question_and_no_age() {
        String unborn = new String(Documents.example("anbragt-snart-18"), StandardCharsets.UTF_8)
                .replace("\"2009-03-27\"", "\"2029-03-27\"");
        Run run = run(unborn.getBytes(StandardCharsets.UTF_8), "review", "--on", "2026-11-22", "-");
        assertSays(run.out(), "→ Mangler oplysning: Hvornår er den unge født?");
        // a question about age is settled either way by none
        assertFalse(run.out().contains("[-] Er den unge"), run.out());
        assertFalse(run.out().contains("[+] Er den unge i den alder"), run.out());
    }

    @Test
    void an_option_given_twice_and_a_year_that_no_document_has_are_wrong_usage() {
        assertUsage("to gange", "review", "--on", "2026-11-22", "--on", "2026-11-23", "-");
        assertUsage("--on YYYY-MM-DD", "review", "--on", "+10000-01-01", "-");
        assertUsage("--on YYYY-MM-DD", "review", "--on=-0001-01-01", "-");
    }

    @Test
    void an_answer_that_cannot_be_written_is_said_on_one_line_and_is_status_2() throws IOException {
        String sound = write("sag.json", new String(Documents.example("ung-foraelder"), StandardCharsets.UTF_8));
        List<String[]> all = List.of(
                new String[] {"--help"},
                new String[] {"--version"},
                new String[] {"example"},
                new String[] {"example", "who-5"},
                new String[] {"rules"},
                new String[] {"rules", "--format", "json"},
                new String[] {"schema", "case"},
                new String[] {"schema", "--help"},
                new String[] {"review", "--on", "2026-11-22", sound},
                new String[] {"validate", sound});
        for (String[] arguments : all) {
            String what = String.join(" ", arguments);
            Run full = run(InputStream.nullInputStream(), failing("No space left on device", 0), arguments);
            assertEquals(2, full.status(), what);
            assertEquals(
                    "Svaret kunne ikke skrives helt. Er disken fuld?",
                    full.err().strip(),
                    what);
            // As Linux says it in English and in Danish.
            for (String brokenPipe : List.of("Broken pipe", "Kanalen blev brudt")) {
                Run closed = run(InputStream.nullInputStream(), failing(brokenPipe, 0), arguments);
                assertEquals(2, closed.status(), what);
                assertEquals("", closed.err(), what);
            }
        }
        Run halfWay = run(InputStream.nullInputStream(), failing("gone", 10), "--lang", "en", "rules");
        assertEquals(2, halfWay.status());
        assertEquals(
                "The answer could not be written in full. Is the disk full?",
                halfWay.err().strip());
    }

    @Test
    void half_a_file_is_taken_away_again_and_what_is_no_file_is_left() throws IOException {
        Path half = folder.resolve("halv.json");
        Files.writeString(half, "{\"ki");
        assertThrows(IOException.class, () -> Terminal.fill(half, failing("No space left on device", 3), new byte[9]));
        assertFalse(Files.exists(half));
        assertThrows(
                IOException.class, () -> Terminal.fill(folder, failing("No space left on device", 3), new byte[9]));
        assertTrue(Files.exists(folder));
    }

    @Test
    void too_little_memory_is_said_on_one_line_and_is_status_2() {
        Run run = run(tooMuch(), OutputStream.nullOutputStream(), "review", "--on", "2026-11-22", "-");
        assertEquals(2, run.status());
        assertEquals(
                "Der er ikke hukommelse nok. Giv Java mere, for eksempel med java -Xmx1g",
                run.err().strip());
    }

    @Test
    void an_option_that_is_not_known_is_named_without_its_value() {
        assertUsage("Tilvalget kendes ikke: --bogus", "validate", "--bogus", "x.json");
        assertUsage("Tilvalget kendes ikke: --formt\nSe", "validate", "--formt=" + CPR, "x.json");
        assertUsage("Tilvalget kendes ikke: --formt\nSe", "validate", "x.json", "--formt", CPR);
        assertUsage("Tilvalget kendes ikke: --formt\nSe", "rules", "--formt", "json");
        assertUsage("Tilvalget kendes ikke: --bogus\nSe", "--bogus");
        assertUsage(
                "The option is not known: --x\uFFFD[31m\uFFFDy\nSee", "--lang", "en", "rules", "--x\u001B[31m\ny=1");
        // It might be somebody's number.
        assertUsage("Der er et argument, som ikke kendes.", "rules", "-" + CPR);
    }

    @Test
    void a_command_that_is_not_known_is_said_not_to_be_before_those_there_are() {
        assertUsage(
                "Kommandoen kendes ikke.\nAngiv en af kommandoerne: review, visit, timeline, ahead, handover, match, score, tables, validate",
                "valider",
                "x.json");
        assertUsage("The command is not known.\nGive one of the commands:", "--lang", "en", CPR);
        assertFalse(run().err().contains("kendes ikke"), "none is given");
    }

    @Test
    void a_blank_name_is_not_the_folder_one_stands_in() {
        assertUsage("Et navn på en fil eller mappe er tomt.", "validate", "");
        assertUsage("Et navn på en fil eller mappe er tomt.", "validate", "--lang", "da", " \t");
        assertUsage("The name of a file or folder is blank.", "validate", "--lang", "en", "");
        assertUsage("Et navn på en fil eller mappe er tomt.", "review", "--on", "2026-11-22", "");
        assertUsage("Et navn på en fil eller mappe er tomt.", "schema", "--all", "");
        assertUsage("Et navn på en fil eller mappe er tomt.", "example", "--all", " ");
        assertSays(review("ung-foraelder", "--html", "").err(), "Et navn på en fil eller mappe er tomt.");
    }
}
