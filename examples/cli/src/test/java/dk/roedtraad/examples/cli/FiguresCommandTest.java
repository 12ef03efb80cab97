package dk.roedtraad.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.figure.Figures;
import dk.roedtraad.model.figure.KeyFigure;
import dk.roedtraad.model.figure.KeyFigures;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** {@code figures} on cases in a folder and in lines, and what it refuses. */
class FiguresCommandTest {
    @TempDir
    private Path folder;

    private Path cases = Path.of("");

    private static Run run(String... arguments) {
        return Run.of(new byte[0], arguments);
    }

    /** Twelve times Storm, who is in the target group and in the effort, and six times somebody of whom nothing is known. */
    @BeforeEach
    void writeCases() throws IOException {
        cases = folder.resolve("sager.ndjson");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            lines.append(line("faelles-plan", i));
        }
        for (int i = 0; i < 6; i++) {
            lines.append(line("ny-henvendelse", i));
        }
        Files.writeString(cases, lines);
    }

    private static String line(String example, int number) {
        YouthCase youthCase =
                Documents.read(DocumentKind.CASE, Documents.example(example)).get();
        YouthCase another = youthCase.getYouth().getBirthDate() instanceof Fact.Known<LocalDate> birth
                ? youthCase.withYouth(youthCase
                        .getYouth()
                        .withBirthDate(Fact.known(birth.getValue().plusDays(number))))
                : youthCase;
        return Documents.write(DocumentKind.CASE, another).replace("\n", " ") + "\n";
    }

    private Run figures(String... more) {
        List<String> arguments = new ArrayList<>(List.of("figures", "--on", "2026-11-22"));
        arguments.addAll(List.of(more));
        arguments.add(cases.toString());
        return run(arguments.toArray(String[]::new));
    }

    @Test
    void the_figures_of_lines_are_a_document_that_is_read_again() {
        Run run = figures("--format", "json");
        KeyFigures figures = Documents.read(DocumentKind.KEYFIGURES, run.out()).get();

        assertEquals(0, run.status(), run.err());
        assertEquals(
                Optional.of(Period.of(LocalDate.of(2025, 11, 23), LocalDate.of(2026, 11, 23))), figures.getPeriod());
        assertEquals(Optional.of(12), persons(figures));
        assertEquals(run.out(), Documents.write(DocumentKind.KEYFIGURES, figures));
        assertEquals(5, figures.getParameters().get(0).getValue().intValueExact());
        assertEquals("Talt med: 18 sager\n", run.err().replace("\r", ""));
        assertEquals(
                List.of(), Documents.read(DocumentKind.KEYFIGURES, run.out()).getProblems());
    }

    private static Optional<Integer> persons(KeyFigures figures) {
        return figures.getFigures().stream()
                .filter(figure -> figure.getFigure().equals(Figures.TARGET_GROUP)
                        && figure.getDimension().isEmpty())
                .findFirst()
                .flatMap(KeyFigure::getPersons);
    }

    @Test
    void the_text_is_danish_first_and_names_no_youth() {
        Run run = figures();

        assertTrue(run.out().startsWith("NØGLETAL FOR UNGEINDSATSEN, 22. NOVEMBER 2026"), run.out());
        assertTrue(run.out().contains("Unge i målgruppen: Unge, der på dagen opfylder"), run.out());
        assertFalse(run.out().contains("Storm"));
        assertTrue(figures("--lang", "en").out().startsWith("KEY FIGURES OF THE YOUTH EFFORT, 22 NOVEMBER 2026"));
    }

    @Test
    void the_page_holds_no_identifier_and_no_name() throws IOException {
        Path page = folder.resolve("side.html");
        Run run = figures("--html", page.toString());
        String html = Files.readString(page);

        assertEquals(0, run.status(), run.err());
        assertEquals("", run.out());
        assertTrue(html.contains("lang=\"da\"") && html.contains("Hvem vi når"));
        assertFalse(html.contains("Storm") || html.contains("urn:example") || html.contains("https://example"));
    }

    @Test
    void a_folder_is_read_like_lines() throws IOException {
        Path sager = Files.createDirectory(folder.resolve("mappe"));
        int number = 0;
        for (String line : Files.readAllLines(cases)) {
            Files.writeString(sager.resolve(number++ + ".json"), line);
        }

        assertEquals(
                figures("--format", "json").out(),
                run("figures", "--on", "2026-11-22", "--format", "json", sager.toString())
                        .out());
    }

    @Test
    void a_document_that_is_not_valid_is_left_out_and_the_status_says_so() throws IOException {
        String before = figures("--format", "json").out();
        Files.writeString(cases, Files.readString(cases) + "{\"kind\": \"case\"}\n");
        Run run = figures("--format", "json");

        assertEquals(1, run.status());
        assertEquals(before, run.out());
        assertTrue(run.err().contains("sager.ndjson:19"), run.err());
    }

    @Test
    void fewer_than_three_are_never_shown_and_the_number_of_the_caller_stands_in_the_document() {
        Run refused = figures("--min-cell", "2");
        KeyFigures figures = Documents.read(
                        DocumentKind.KEYFIGURES,
                        figures("--min-cell", "13", "--format", "json").out())
                .get();

        assertEquals(2, refused.status());
        assertEquals("", refused.out());
        assertTrue(refused.err().contains("Under 3 kan nogen genkendes"), refused.err());
        assertEquals(Optional.empty(), persons(figures), "12 are fewer than 13");
        assertEquals(Optional.of("--min-cell"), figures.getParameters().get(0).getLayer());
    }

    @Test
    void wrong_usage_is_explained() {
        assertUsage("--on YYYY-MM-DD", run("figures", cases.toString()));
        assertUsage("FILE", run("figures", "--on", "2026-11-22"));
        assertUsage("--from skal ligge på eller før --on", figures("--from", "2026-11-23"));
        assertUsage("--min-cell N", figures("--min-cell", "få"));
        assertUsage("oven i en af sagerne", figures("--html", cases.toString()));
        assertUsage(
                "den findes ikke",
                run("figures", "--on", "2026-11-22", folder.resolve("nej.json").toString()));
    }

    private static void assertUsage(String expected, Run run) {
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().contains(expected), run.err());
    }

    @Test
    void without_a_case_there_are_no_figures() throws IOException {
        Files.writeString(cases, "\n");
        Run run = figures();

        assertEquals(1, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().contains("ingen gyldige sager"), run.err());
    }
}
