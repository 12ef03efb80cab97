package dk.roedtraad.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Rows of answers in, the same rows with scores out. Every score is worked out by hand: WHO-5 is the sum of five answers from 0 to
 * 5, times 4; a missing answer counts as the mean of the others, so that four answers that sum to s give 5s / 4 and the index 5s.
 */
final class ScoreCommandTest {
    /** A test number: sixty is added to the day, so that it can be nobody's. */
    private static final String CPR = "8703094002";

    private static final String HEADER = "person,date,informant,happy,calm,active,rested,interest\n";
    private static final String SCORED_HEADER =
            "person,date,informant,happy,calm,active,rested,interest,status,raw,index,band\n";

    /** Two scales; that of b and c has a table by age and gender, and b is reversed. */
    private static final String OWN = """
            {
              "kind": "instrument", "schemaVersion": "1.0",
              "id": "vores", "version": "1", "definedBy": "En kommune",
              "items": [
                {"key": "a", "min": 0, "max": 10},
                {"key": "b", "min": 0, "max": 2, "reversed": true},
                {"key": "c", "min": 0, "max": 2}
              ],
              "scales": [
                {"key": "en", "items": ["a"], "multiplier": 0.25, "offset": -1},
                {"key": "to", "items": ["b", "c"], "table": [
                  {"raw": 3, "index": 61, "group": {"ageFrom": 15, "ageBefore": 18,
                    "genders": [{"system": "urn:roedtraad:gender", "code": "female"}]}},
                  {"raw": 3, "index": 58.5, "group": {"ageFrom": 15, "ageBefore": 18,
                    "genders": [{"system": "urn:roedtraad:gender", "code": "male"}]}}
                ]}
              ]
            }
            """;

    @TempDir
    private Path folder = Path.of("");

    private record Run(int status, String out, String err) {}

    private static Run run(byte[] in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Run run = run(new ByteArrayInputStream(in), out, arguments);
        return new Run(run.status(), out.toString(StandardCharsets.UTF_8), run.err());
    }

    private static Run run(InputStream in, OutputStream out, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
        int status = Main.run(arguments, new Terminal(in, new Output(out), errStream));
        return new Run(status, "", err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    private static Run run(String in, String... arguments) {
        return run(in.getBytes(StandardCharsets.UTF_8), arguments);
    }

    private static Run who5(String csv, String... more) {
        String[] arguments = new String[4 + more.length];
        arguments[0] = "score";
        arguments[1] = "--instrument";
        arguments[2] = "who-5";
        arguments[3] = "-";
        System.arraycopy(more, 0, arguments, 4, more.length);
        return run(csv, arguments);
    }

    private static void assertRefused(Run run, String... says) {
        assertEquals(2, run.status(), run.err());
        assertEquals("", run.out());
        assertSays(run.err(), says);
        assertFalse(run.err().contains(CPR), run.err());
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
    void rows_come_out_as_they_came_in_with_their_scores() {
        // 3 + 3 + 2 + 3 + 3 = 14, × 4 = 56. 2 + 1 + 2 + 1 + 2 = 8, × 4 = 32. 2 + 2 + 2 + 2 + 2 = 10, × 4 = 40.
        Run run = who5(HEADER
                + "p1,2026-07-01,youth,3,3,2,3,3\n"
                + "p1,2026-11-02,youth,2,1,2,1,2\n"
                + "p2,2026-11-02,professional,2,2,2,2,2\n");
        assertEquals(0, run.status());
        assertEquals(
                SCORED_HEADER
                        + "p1,2026-07-01,youth,3,3,2,3,3,complete,14,56,who-5.dk.high\n"
                        + "p1,2026-11-02,youth,2,1,2,1,2,complete,8,32,who-5.dk.low\n"
                        + "p2,2026-11-02,professional,2,2,2,2,2,complete,10,40,who-5.dk.middle\n",
                run.out());
        assertEquals("""
                Rækker: 3. Med score: 3 (heraf 0 beregnet ud fra de øvrige svar). Uden score: 0. Udeladt: 0.
                WHO-5 viser trivslen de seneste to uger. Det er ikke en diagnose og kan ikke stå alene.
                """, run.err());
    }

    @Test
    void the_missing_policy_is_strict_unless_said() {
        String csv = HEADER + "p1,2026-07-01,youth,3,3,,4,3\np2,2026-07-01,youth,3,,,4,3\n";
        String none = "p2,2026-07-01,youth,3,,,4,3,not-scorable,,,\n";
        for (Run run : List.of(who5(csv), who5(csv, "--missing", "strict"))) {
            assertEquals(0, run.status());
            assertEquals(SCORED_HEADER + "p1,2026-07-01,youth,3,3,,4,3,not-scorable,,,\n" + none, run.out());
        }
        // 3 + 3 + 4 + 3 = 13, 13 × 5 / 4 = 16.25, × 4 = 65. Three answers are too few.
        Run mean = who5(csv, "--missing", "person-mean");
        assertEquals(
                SCORED_HEADER + "p1,2026-07-01,youth,3,3,,4,3,prorated,16.25,65,who-5.dk.high\n" + none, mean.out());
        assertSays(mean.err(), "Med score: 1 (heraf 1 beregnet ud fra de øvrige svar). Uden score: 1. Udeladt: 0.");
        // 16.25 rounded is 16, × 4 = 64.
        assertSays(who5(csv, "--missing", "prorate").out(), "3,3,,4,3,prorated,16,64,who-5.dk.high\n");
        assertRefused(who5(csv, "--missing", "mean"), "--missing strict|person-mean|prorate");
        assertRefused(who5(csv, "--missing", "PERSON_MEAN"), "--missing strict|person-mean|prorate");
    }

    @Test
    void with_semicolons_the_decimal_sign_is_a_comma_and_so_in_the_answer() {
        Run run =
                who5("interest;happy;calm;active;rested;person\r\n3;3,0; 3 ;;4,00;Åse\r\n", "--missing", "person-mean");
        assertEquals(0, run.status(), run.err());
        assertEquals("""
                interest;happy;calm;active;rested;person;status;raw;index;band\r
                3;3,0; 3 ;;4,00;Åse;prorated;16,25;65;who-5.dk.high\r
                """, run.out());
    }

    @Test
    void tabs_separate_too_and_leave_the_decimal_point() {
        Run run = who5("happy\tcalm\tactive\trested\tinterest\n3\t3\t\t4\t3\n\t\t\t\t\n", "--missing", "person-mean");
        assertEquals("""
                happy\tcalm\tactive\trested\tinterest\tstatus\traw\tindex\tband
                3\t3\t\t4\t3\tprorated\t16.25\t65\twho-5.dk.high
                \t\t\t\t\tnot-scorable\t\t\t
                """, run.out());
    }

    @Test
    void a_byte_order_mark_goes_in_and_out_again() {
        Run run = who5("\uFEFFhappy,calm,active,rested,interest\n1,1,1,1,1\n");
        // 5 × 4 = 20
        assertEquals(
                "\uFEFFhappy,calm,active,rested,interest,status,raw,index,band\n1,1,1,1,1,complete,5,20,who-5.dk.low\n",
                run.out());
        assertEquals(0, run.status());
    }

    @Test
    void what_is_kept_is_kept_byte_for_byte_in_whatever_encoding() {
        // Windows-1252, as an older Excel writes, quotes that are not needed, formulas, and bytes that are no UTF-8.
        byte[] csv = """
                note,happy,calm,active,rested,interest,"b\u00F8rn, alle"
                "=HYPERLINK(""x"")",0,0,0,0,0,\u00E6\u00F8\u00E5
                @SUM(A1),"5",5,5,5,5,"\u00FF\u0000\u0001"
                5'10" h\u00F8j,5,5,5,5,4,
                """.getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Run run = run(new ByteArrayInputStream(csv), out, "score", "--instrument", "who-5", "-");
        assertEquals(0, run.status(), run.err());
        assertEquals("""
                note,happy,calm,active,rested,interest,"b\u00F8rn, alle",status,raw,index,band
                "=HYPERLINK(""x"")",0,0,0,0,0,\u00E6\u00F8\u00E5,complete,0,0,who-5.dk.low
                @SUM(A1),"5",5,5,5,5,"\u00FF\u0000\u0001",complete,25,100,who-5.dk.high
                5'10" h\u00F8j,5,5,5,5,4,,complete,24,96,who-5.dk.high
                """, out.toString(StandardCharsets.ISO_8859_1));
    }

    @Test
    void an_empty_cell_or_NA_is_a_missing_answer_and_nothing_else_is() {
        Run missing = who5(HEADER + "p,,,NA, ,\"\",NA,\n");
        assertEquals(0, missing.status());
        assertSays(missing.out(), "p,,,NA, ,\"\",NA,,not-scorable,,,\n");
        for (String no :
                List.of("na", "N/A", ".", "-", "?", "null", "NaN", "3,5", "3.5", "1.000", "3e0", "0x3", "tre", "٣")) {
            Run run = who5(HEADER.replace(',', ';') + "p;;;" + no + ";1;1;1;1\n");
            assertEquals(1, run.status(), no);
            assertSays(run.err(), """
                    -:2  FEJL  happy
                        Her skal stå et helt tal fra 0 til 5. Lad cellen være tom, hvis der ikke er svaret.  [answer.notWhole]
                    """);
        }
    }

    @Test
    void na_is_nothing_in_every_column_that_is_read_as_r_writes_it() throws IOException {
        assertSays(who5(HEADER + "NA,NA,NA,1,1,1,1,1\n").out(), "NA,NA,NA,1,1,1,1,1,complete,5,20,who-5.dk.low\n");
        Run unknown = run(
                "birthDate,gender,date,b,c\nNA,NA,NA,1,2\n",
                "score",
                "--instrument",
                write("vores.json", OWN),
                "--scale",
                "to",
                "-");
        assertEquals(0, unknown.status(), unknown.err());
        assertSays(unknown.out(), "NA,NA,NA,1,2,not-scorable,,,\n");
    }

    @Test
    void an_instrument_of_the_hosts_own_says_itself_what_is_done_about_missing_answers() throws IOException {
        String own = OWN.replace(
                "{\"key\": \"en\", \"items\": [\"a\"],",
                "{\"key\": \"en\", \"items\": [\"b\", \"c\"], \"missing\": \"PERSON_MEAN\", \"leastAnswered\": 1,");
        String[] arguments = {"score", "--instrument", write("vores.json", own), "--scale", "en", "-"};
        // c alone, 2 of 2: b is given the top of its scale too, 4; times 0.25 less 1 is 0.
        assertSays(run("b,c\n,2\n", arguments).out(), ",2,prorated,4,0,\n");
        String[] strict = Stream.concat(Stream.of(arguments), Stream.of("--missing", "strict"))
                .toArray(String[]::new);
        assertSays(run("b,c\n,2\n", strict).out(), ",2,not-scorable,,,\n");
    }

    @Test
    void a_column_that_is_read_only_for_some_scales_is_asked_for_by_its_right_name() throws IOException {
        Run run = run(
                "birthdate,Gender,date,b,c\n2011-07-01,female,2026-07-01,1,2\n",
                "score",
                "--instrument",
                write("vores.json", OWN),
                "--scale",
                "to",
                "-");
        assertSays(
                run.err(), "Kolonnen birthDate er der ikke. Den, der hedder birthdate, læses ikke", "Kolonnen gender");
    }

    @Test
    void of_a_first_line_that_may_be_answers_no_word_is_repeated_though_one_looks_like_a_name() {
        Run run = who5("Palm,3,2,2,2,2\n");
        assertEquals(2, run.status());
        assertFalse(run.err().contains("Palm"), run.err());
    }

    @Test
    void an_answer_outside_the_scale_is_left_out_and_named_by_line_without_the_value() {
        Run run = who5(HEADER
                + CPR + ",2026-07-01,youth,3,3,2,3,3\n"
                + CPR + ",2026-07-01,youth,6,3,-1,99999999999999999999,3\n"
                + "p3,2026-07-01,youth,+1,01,1,1.0,1\n");
        assertEquals(1, run.status());
        assertEquals(
                SCORED_HEADER
                        + CPR + ",2026-07-01,youth,3,3,2,3,3,complete,14,56,who-5.dk.high\n"
                        + "p3,2026-07-01,youth,+1,01,1,1.0,1,complete,5,20,who-5.dk.low\n",
                run.out());
        assertSays(run.err(), """
                -:3  FEJL  happy
                    Svaret skal ligge fra 0 til 5. Lad cellen være tom, hvis der ikke er svaret.  [answer.outOfRange]
                """, "-:3  FEJL  active\n", "-:3  FEJL  rested\n", "Udeladt: 1.");
        assertFalse(run.err().contains(CPR), run.err());
        assertFalse(run.err().contains("999"), run.err());
    }

    @Test
    void a_date_is_iso_or_as_a_danish_spreadsheet_writes_it() {
        for (String date : List.of("", "2026-02-28", "28-02-2026", "28.2.2026", "1-1-2026", " 2024-02-29 ")) {
            assertEquals(0, who5(HEADER + "p," + date + ",youth,1,1,1,1,1\n").status(), date);
        }
        for (String date : List.of(
                "2026-02-30",
                "30-02-2026",
                "28/2/2026",
                "28-2-26",
                "28-2.2026",
                "2026-2-8",
                "0000-01-01",
                "i går",
                "45000")) {
            Run run = who5(HEADER + "p," + date + ",youth,1,1,1,1,1\n");
            assertEquals(1, run.status(), date);
            assertEquals(SCORED_HEADER, run.out());
            assertSays(run.err(), """
                    -:2  FEJL  date
                        Datoen findes ikke eller er skrevet forkert. Skriv den som 2026-11-22 eller 22-11-2026.  [date.invalid]
                    """);
        }
    }

    @Test
    void every_cell_that_cannot_be_read_is_named_also_where_the_same_answers_were_met_before() {
        Run run = who5(HEADER + "p,2026-01-01,,1,1,1,1,1\np,x,,1,1,1,1,1\np,x,,y,1,1,1,1\n");
        assertEquals(1, run.status());
        assertSays(run.err(), "-:3  FEJL  date", "-:4  FEJL  date", "-:4  FEJL  happy", "Rækker: 3.", "Udeladt: 2.");
    }

    @Test
    void a_row_with_too_many_or_too_few_cells_is_left_out() {
        Run run = who5(HEADER + "p,,,1,1,1,1\np,,,1,1,1,1,1,1\n \np,,,1,1,1,1,1\n");
        assertEquals(1, run.status());
        assertEquals(SCORED_HEADER + "p,,,1,1,1,1,1,complete,5,20,who-5.dk.low\n", run.out());
        assertSays(
                run.err(),
                "-:2  FEJL  (hele rækken)\n    Rækken har 7 celler, men der er 8 kolonner.",
                "-:3  FEJL  (hele rækken)\n    Rækken har 9 celler, men der er 8 kolonner.",
                "[row.cells]",
                "Rækker: 3.");
    }

    @Test
    void lines_are_those_of_the_file_also_after_a_cell_of_several_lines() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            String csv = "note,happy,calm,active,rested,interest\n\"en\nto\n\"\"tre\"\"\",1,1,1,1,1\n\nx,9,1,1,1,1\n"
                    .replace("\n", end);
            Run run = who5(csv);
            assertEquals(
                    "note,happy,calm,active,rested,interest,status,raw,index,band\n\"en\nto\n\"\"tre\"\"\",1,1,1,1,1,complete,5,20,who-5.dk.low\n"
                            .replace("\n", end),
                    run.out());
            assertSays(run.err(), "-:6  FEJL  happy");
        }
    }

    @Test
    void a_row_with_a_broken_quote_takes_no_other_along() {
        String good = "p,,,1,1,1,1,1\n";
        String scored = "p,,,1,1,1,1,1,complete,5,20,who-5.dk.low\n";
        for (String broken : List.of("\"p\"x,,,1,1,1,1,1\n", "\"p,,,1,1,1,1,1\n", "p,,,1,1,1,1,\"1\n")) {
            Run run = who5(HEADER + good + broken + good + good);
            assertEquals(1, run.status());
            assertEquals(SCORED_HEADER + scored + scored + scored, run.out(), broken);
            assertSays(run.err(), "-:3  FEJL  (hele rækken)\n    Anførselstegnene passer ikke sammen", "[row.quote]");
            assertSays(run.err(), "Udeladt: 1.");
        }
        // The quote that opens the next row is not the end of the one left open.
        String quoted = "\"Å, p\",,,1,1,1,1,1\n";
        Run between = who5(HEADER + "p,,,1,1,1,1,\"1\n" + quoted + "\"p,,,1,1,1,1,1\n" + quoted + good);
        assertEquals(
                SCORED_HEADER + quoted.strip() + scored.substring(13) + quoted.strip() + scored.substring(13) + scored,
                between.out());
        assertSays(between.err(), "-:2  FEJL", "-:4  FEJL", "Udeladt: 2.");
        Run last = who5(HEADER + good + "p,,,1,1,1,1,\"1");
        assertEquals(1, last.status());
        assertEquals(SCORED_HEADER + scored, last.out());
    }

    @Test
    void a_row_longer_than_any_is_left_out_and_the_next_is_read() {
        String good = "p,,,1,1,1,1,1\n";
        String scored = "p,,,1,1,1,1,1,complete,5,20,who-5.dk.low\n";
        String much = "x".repeat(3 * CsvRows.MOST_BYTES);
        for (String end : List.of("\n", "\r\n")) {
            Run run = who5(HEADER + much + end + good + much + ",1" + end + "x,9,1\n" + good);
            assertEquals(SCORED_HEADER + scored + scored, run.out());
            assertSays(run.err(), "-:2  FEJL", "-:4  FEJL", "-:5  FEJL", "Udeladt: 3.");
        }
        Run open = who5(HEADER + "\"p,,,1,1,1,1,1\n" + good.repeat(CsvRows.MOST_BYTES / good.length() + 10));
        assertSays(open.err(), "-:2  FEJL", "Udeladt: 1.");
        assertTrue(open.out().endsWith(scored));
    }

    @Test
    void extra_columns_and_a_free_order_are_fine() {
        Run run = who5("interest,kommune,\"rested\", active,calm ,happy,\n5,Ærø,4,3,2,1,\n");
        // 5 + 4 + 3 + 2 + 1 = 15, × 4 = 60
        assertEquals("""
                interest,kommune,"rested", active,calm ,happy,,status,raw,index,band
                5,Ærø,4,3,2,1,,complete,15,60,who-5.dk.high
                """, run.out());
        assertEquals(0, run.status());
    }

    @Test
    void a_header_that_cannot_be_scored_is_wrong_usage_and_says_all_of_it() {
        assertRefused(
                who5("Happy,calm,activ,restedd,raw,raw,note\n1,1,1,1,1,1,1\n"),
                "Kolonnen mangler: happy (er det den, der hedder Happy?",
                "Kolonnen mangler: active (er det den, der hedder activ?",
                "Kolonnen mangler: rested (er det den, der hedder restedd?",
                "Kolonnen mangler: interest\n",
                "Filen har allerede en kolonne, der hedder raw,",
                "To kolonner har samme navn: raw");
        assertRefused(who5("happy,calm,active,rested,interest,calm\n"), "To kolonner har samme navn: calm\n");
        for (String taken : List.of("status", "raw", "index", "band")) {
            assertRefused(
                    who5("happy,calm,active,rested,interest," + taken + "\n"), "en kolonne, der hedder " + taken + ",");
        }
        assertRefused(
                who5("happy\u001B[31m,calm,active,rested,interest\u202E\n", "--lang", "en"),
                "The column is missing: interest (is it the one called interest\uFFFD?");
    }

    @Test
    void answers_without_a_header_are_not_repeated() {
        for (String csv : List.of(
                CPR + ",2026-07-01,youth,3,3,3,3,3\n", "", "\n\n", " ", "{\"kind\": \"case\"}", "\"" + HEADER)) {
            assertRefused(
                    who5(csv),
                    "Den første linje skal være kolonnernes navne: person,date,informant,happy,calm,active,rested,interest\n");
        }
    }

    @Test
    void a_workbook_or_utf_16_is_said_to_be_no_csv() {
        for (byte[] bytes : List.of(
                HEADER.getBytes(StandardCharsets.UTF_16),
                ("\uFEFF" + HEADER).getBytes(StandardCharsets.UTF_16LE),
                new byte[] {'P', 'K', 3, 4, 0, 0})) {
            assertRefused(
                    run(bytes, "score", "--instrument", "who-5", "-"),
                    "Filen er ikke CSV. Gem regnearket som \"CSV UTF-8\", og prøv igen.");
        }
    }

    @Test
    void a_header_alone_is_a_file_without_rows() {
        Run run = who5(HEADER.strip());
        assertEquals(0, run.status());
        assertEquals(SCORED_HEADER, run.out());
        assertSays(run.err(), "Rækker: 0.");
    }

    @Test
    void a_known_column_in_other_letters_is_passed_on_and_said_not_to_be_read() {
        Run run = who5("Date,INFORMANT,happy,calm,active,rested,interest\nx,y,1,1,1,1,1\n", "--lang", "en");
        assertEquals(0, run.status());
        assertSays(
                run.err(),
                "There is no column date. The one called Date is passed on but not read.\n",
                "There is no column informant. The one called INFORMANT is passed on but not read.\n");
    }

    @Test
    void another_published_set_of_bands_can_be_asked_for() {
        String csv = "happy,calm,active,rested,interest\n5,5,5,5,1\n1,1,1,2,2\n2,2,1,2,1\n";
        // 21 × 4 = 84 with an answer of 1; 7 × 4 = 28; 8 × 4 = 32
        assertSays(who5(csv, "--bands", "who-5.manual").out(), "5,5,5,5,1,complete,21,84,who-5.manual.low\n");
        assertSays(
                who5(csv, "--bands", "who-5.depression-like").out(),
                "1,1,1,2,2,complete,7,28,who-5.depression-like.low\n",
                "2,2,1,2,1,complete,8,32,who-5.depression-like.other\n");
        assertSays(who5(csv, "--bands", "who-5.low-wellbeing").out(), "84,who-5.low-wellbeing.other\n");
        assertEquals(who5(csv).out(), who5(csv, "--bands", "who-5.dk").out());
        assertRefused(
                who5(csv, "--bands", "x"),
                "--bands: who-5.dk, who-5.low-wellbeing, who-5.manual, who-5.depression-like\n");
    }

    @Test
    void an_instrument_that_is_not_summed_or_not_known_is_wrong_usage() {
        for (String profile : List.of("bip-beskaeftigelse", "bip-uddannelse", "youth-experience")) {
            assertRefused(
                    run(HEADER, "score", "--instrument", profile, "-"),
                    profile + " vises spørgsmål for spørgsmål og lægges aldrig sammen til et tal.");
        }
        for (String unknown : List.of("who5", "WHO-5", "", " ", CPR, "\0")) {
            assertRefused(
                    run(HEADER, "score", "--instrument", unknown, "-"),
                    "Måleredskabet kendes ikke. Vælg who-5, eller angiv en fil (JSON)");
        }
        assertRefused(run(HEADER, "score", "-"), "--instrument ID");
        assertRefused(
                run(HEADER, "score", "--instrument", folder.resolve("x.json").toString(), "-"), "den findes ikke");
        assertRefused(
                run(
                        HEADER,
                        "score",
                        "--instrument",
                        "who-5",
                        folder.resolve("x.csv").toString()),
                "den findes ikke");
        assertRefused(run(HEADER, "score", "--instrument", "who-5", folder.toString()), "ikke en mappe");
        assertRefused(who5(HEADER, "--format", "json"), "Rækker kommer ind og ud som CSV. Udelad --format json.");
        assertEquals(0, who5(HEADER, "--format", "text").status());
    }

    @Test
    void an_instrument_of_ones_own_is_read_from_its_document() throws IOException {
        String own = write("vores.json", OWN);
        // 7 × 0.25 − 1 = 0.75; the columns of the other scale are passed on unread
        Run run = run("b,a\nx,7\n,10\n", "score", "--instrument", own, "--scale", "en", "-");
        assertEquals(0, run.status(), run.err());
        assertEquals("b,a,status,raw,index,band\nx,7,complete,7,0.75,\n,10,complete,10,1.5,\n", run.out());
        assertFalse(run.err().contains("WHO-5"), run.err());

        assertRefused(
                run("a\n", "score", "--instrument", own, "-"), "Vælg en af måleredskabets skalaer med --scale: en, to");
        assertRefused(run("a\n", "score", "--instrument", own, "--scale", CPR, "-"), "med --scale: en, to");
        assertRefused(
                run("a\n", "score", "--instrument", own, "--scale", "en", "--bands", "x", "-"),
                "Skalaen har ingen intervaller");

        String template = write("skabelon.json", OWN.replace("\"min\": 0, \"max\": 10", "\"reversed\": false"));
        assertRefused(
                run("a\n", "score", "--instrument", template, "--scale", "en", "-"),
                "vores kan ikke give en score, før spørgsmålenes laveste og højeste svar er fastsat.");

        Run notValid = run("a\n", "score", "--instrument", write("fejl.json", "{\"kind\": \"instrument\"}"), "-");
        assertEquals(1, notValid.status());
        assertEquals("", notValid.out());
        assertSays(notValid.err(), "fejl.json:1:", "FEJL");
    }

    @Test
    void age_and_gender_are_read_where_the_scale_depends_on_them() throws IOException {
        String[] arguments = {"score", "--instrument", write("vores.json", OWN), "--scale", "to", "-"};
        // b is turned: 2 − 1 = 1, + 2 = 3. On 1 July 2026 who was born on 1 July 2011 is 15, and a day later 14.
        Run run = run("""
                birthDate,gender,date,b,c
                2011-07-01,female,2026-07-01,1,2
                1.7.2011,male,1-7-2026,1,2
                2011-07-02,female,2026-07-01,1,2
                2011-07-01,,2026-07-01,1,2
                2011-07-01,female,,1,2
                2011-07-01,non-binary,2026-07-01,1,2
                2011-07-01,female,2026-07-01,1,1
                """, arguments);
        assertEquals(0, run.status(), run.err());
        assertEquals(
                List.of(
                        "2011-07-01,female,2026-07-01,1,2,complete,3,61,",
                        "1.7.2011,male,1-7-2026,1,2,complete,3,58.5,",
                        "2011-07-02,female,2026-07-01,1,2,not-scorable,,,",
                        "2011-07-01,,2026-07-01,1,2,not-scorable,,,",
                        "2011-07-01,female,,1,2,not-scorable,,,",
                        "2011-07-01,non-binary,2026-07-01,1,2,not-scorable,,,",
                        "2011-07-01,female,2026-07-01,1,1,not-scorable,,,"),
                run.out().lines().skip(1).toList());

        Run wrong = run("birthDate,gender,date,b,c\nx,K,2026-07-01,1,2\n", arguments);
        assertEquals(1, wrong.status());
        assertSays(
                wrong.err(),
                "-:2  FEJL  birthDate\n",
                "-:2  FEJL  gender\n    Kønnet skal være en af koderne female, male, non-binary.");
        // WHO-5 does not ask, so that what stands there is only passed on.
        assertEquals(
                0,
                who5("birthDate,gender,happy,calm,active,rested,interest\nx,K,1,1,1,1,1\n")
                        .status());
    }

    @Test
    void of_very_many_bad_rows_the_first_thousand_are_named_and_the_rest_counted() {
        Run run = who5(HEADER + "p,,,9,1,1,1,1\n".repeat(1_234));
        assertEquals(1, run.status());
        assertEquals(
                1_000, run.err().lines().filter(line -> line.startsWith("-:")).count());
        assertSays(run.err(), "-:1001  FEJL", "… og 234 fejl mere, som ikke er nævnt hver for sig", "Udeladt: 1.234.");
    }

    @Test
    void a_long_file_is_scored_row_by_row() {
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 0; i < 20_000; i++) {
            csv.append("p").append(i).append(",2026-07-01,youth,").append(i % 6).append(",1,1,1,1\n");
        }
        Run run = who5(csv.toString());
        assertEquals(0, run.status());
        assertEquals(20_001, run.out().lines().count());
        // 19999 mod 6 = 1, 1 + 4 = 5, × 4 = 20; 19997 mod 6 = 5, 5 + 4 = 9, × 4 = 36
        assertTrue(run.out().endsWith("p19999,2026-07-01,youth,1,1,1,1,1,complete,5,20,who-5.dk.low\n"));
        assertSays(run.out(), "p19997,2026-07-01,youth,5,1,1,1,1,complete,9,36,who-5.dk.middle\n");
        assertSays(run.err(), "Rækker: 20.000. Med score: 20.000");
    }

    @Test
    void a_reader_who_leaves_ends_it_quietly_and_a_full_disk_is_said() {
        String csv = HEADER + "p,,,1,1,1,1,1\n".repeat(20_000);
        for (String message : List.of("Broken pipe", "No space left on device")) {
            OutputStream closed = new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    throw new IOException(message);
                }
            };
            InputStream in = new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
            Run run = run(in, closed, "score", "--instrument", "who-5", "-");
            assertEquals(2, run.status());
            assertEquals(
                    message.equals("Broken pipe") ? "" : "Svaret kunne ikke skrives helt. Er disken fuld?\n",
                    run.err());
        }
    }

    @Test
    void a_file_that_fails_half_way_is_status_2() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return read();
            }
        };
        assertRefused(
                run(failing, OutputStream.nullOutputStream(), "score", "--instrument", "who-5", "-"),
                "Filen kan ikke åbnes: -");
    }

    @Test
    void the_example_and_a_file_by_its_name_can_be_scored_in_english() throws IOException {
        String csv = run("", "example", "who-5-svar").out();
        Run run = run(
                "",
                "score",
                "--lang",
                "en",
                "--missing",
                "person-mean",
                "--instrument",
                "who-5",
                write("svar.csv", csv));
        assertEquals(0, run.status());
        // 4 + 3 + 4 + 5 = 16, × 5 / 4 = 20, × 4 = 80
        assertSays(run.out(), "p2,2026-08-03,youth-with-professional,4,,3,4,5,prorated,20,80,who-5.dk.high\n");
        assertSays(
                run.err(),
                "Rows: 5. With a score: 4 (1 of them worked out from the other answers). Without: 1. Left out: 0.",
                "It is not a diagnosis and cannot stand alone.");
    }

    @Test
    void the_name_of_the_file_cannot_steer_the_terminal() throws IOException {
        String name = write("x\u001B[31m.csv", HEADER + "p,,,9,1,1,1,1\n");
        Run run = run("", "score", "--instrument", "who-5", name);
        assertSays(run.err(), "x\uFFFD[31m.csv:2  FEJL  happy");
        assertFalse(run.err().contains("\u001B"), run.err());
    }
}
