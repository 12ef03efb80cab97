package dk.roedtraad.examples.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.Outcome;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.measurement.MissingPolicy;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.model.transition.Timeline;
import dk.roedtraad.model.youth.AbsenceLevel;
import dk.roedtraad.model.youth.Circumstances;
import dk.roedtraad.model.youth.Youth;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.transition.Transitions;
import dk.roedtraad.rules.visitation.Visitation;
import dk.roedtraad.scoring.cohort.Columns;
import dk.roedtraad.scoring.cohort.Differences;
import dk.roedtraad.scoring.cohort.Limit;
import dk.roedtraad.scoring.cohort.Totals;
import dk.roedtraad.scoring.instrument.Scorer;
import dk.roedtraad.scoring.instrument.Who5;
import dk.roedtraad.scoring.progression.Progressions;
import dk.roedtraad.scoring.trend.TheilSen;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the README says is so: its code compiles and runs, and its commands name what is there. */
final class ReadmeTest {
    private static final Path ROOT = Path.of("..", "..");

    @Test
    void the_taste_of_the_readme_says_what_it_says() {
        List<String> printed = new ArrayList<>();
        // The lines between the marks are those of the README.
        // taste begins
        YouthCase youthCase = YouthCase.builder()
                .youth(Youth.builder()
                        .addIdentifier(Identifier.of("https://example.dk/sag", "4711"))
                        .birthDate(Fact.known(LocalDate.of(2009, 3, 27)))
                        .build())
                .circumstances(Circumstances.builder()
                        .kuiEffort(FactHistory.of(Fact.known(true).withDate(LocalDate.of(2026, 11, 2))))
                        .absence(FactHistory.of(Fact.known(AbsenceLevel.HIGH)))
                        .build())
                .build();

        LocalDate on = LocalDate.of(2026, 11, 22);
        Decision decision = Visitation.standard().decide(youthCase, on);
        Timeline timeline = Transitions.standard().timeline(youthCase, on);

        assertEquals(Outcome.CLARIFY, decision.getOutcome());
        for (Explanation criterion : decision.getCriteria().getChildren()) {
            printed.add(criterion.getRule().getCode() + ": " + criterion.getAnswer());
            criterion.getOpen().forEach(point -> printed.add("  ask: " + point.getCode()));
        }
        String json = Documents.write(DocumentKind.CASE, youthCase);
        // taste ends
        assertEquals("AGE: " + Answer.MET, printed.get(0));
        assertEquals("KUI_EFFORT: " + Answer.MET, printed.get(1));
        assertTrue(printed.contains("  ask: efforts"), printed.toString());
        assertTrue(
                timeline.getEntries().stream().anyMatch(entry -> entry.getDate().equals(LocalDate.of(2027, 3, 27))));
        assertEquals(youthCase, Documents.read(DocumentKind.CASE, json).get());
    }

    /** Five answers of 14 are an index of 56; the line is vector 22 of the domain notes, by SciPy. */
    @Test
    void the_first_steps_of_a_researcher_say_what_they_say() {
        // scoring begins
        YouthCase alma = Documents.read(DocumentKind.CASE, Documents.example("anbragt-snart-18"))
                .get();
        Measurement measurement = alma.getMeasurements().get(0);
        Score score = Scorer.of(Who5.instrument(), MissingPolicy.STRICT).score(measurement);
        Progression progression = Progressions.standard().progression(alma, LocalDate.of(2026, 11, 22));

        double[] days = {0, 30, 65, 91, 150};
        double[] indexes = {40, 44, 40, 56, 60};
        TheilSen.Line line = TheilSen.fit(days, indexes).orElseThrow();
        // scoring ends
        assertEquals(0, BigDecimal.valueOf(56).compareTo(score.getIndex().orElseThrow()));
        assertEquals(2, progression.getSeries().size());
        assertEquals(0.133333, line.slopePerDay(), 1e-6);
    }

    /** Totals by hand; seven points are 28 of the index, above 23.6, and one is not. */
    @Test
    void the_cohort_of_the_readme_says_what_it_says() {
        // cohort begins
        byte[][] before = {{2, 3, 1}, {2, 2, 1}, {2, 3, 1}, {2, -1, 1}, {2, 2, 1}};
        byte[][] after = {{4, 3, 1}, {4, 4, 1}, {3, 3, 1}, {3, 3, 1}, {3, 3, 2}};
        byte[] earlier = Totals.who5().strict(before);
        byte[] change = Differences.between(earlier, Totals.who5().strict(after));
        byte[] verdicts = Limit.reliable(Who5.instrument().getScales().get(0)).verdicts(change);
        double[] index = Columns.doubles(earlier, 4);
        // cohort ends
        assertArrayEquals(new byte[] {10, -128, 5}, earlier);
        assertArrayEquals(new byte[] {7, -128, 1}, change);
        assertArrayEquals(new byte[] {1, -128, 0}, verdicts);
        assertArrayEquals(new double[] {40, Double.NaN, 20}, index);
    }

    @Test
    void the_code_of_the_readme_is_the_code_that_was_run() throws IOException {
        assertTrue(shownIsRun(0, "taste") >= 18, "the taste was found");
        assertTrue(shownIsRun(1, "scoring") >= 7, "the scoring was found");
        assertTrue(shownIsRun(2, "cohort") >= 6, "the cohort was found");
    }

    /** The number of lines of a block of code, each of which is found among those between the marks. */
    private static int shownIsRun(int block, String mark) throws IOException {
        String source = Files.readString(
                Path.of("src", "test", "java", "dk", "roedtraad", "examples", "cli", "ReadmeTest.java"));
        String run = squeeze(
                source.substring(source.indexOf("// " + mark + " begins"), source.indexOf("// " + mark + " ends")));
        List<String> shown = block("java")
                .get(block)
                .lines()
                .map(line -> line.replaceFirst("//.*$", ""))
                .map(ReadmeTest::squeeze)
                .filter(line -> !line.isEmpty())
                .filter(line -> !line.equals("decision.getOutcome();"))
                .map(line -> line.replace("System.out.println(", "printed.add("))
                .toList();
        for (String line : shown) {
            assertTrue(run.contains(line), () -> "not run: " + line);
        }
        return shown.size();
    }

    @Test
    void each_command_stands_alone_under_its_heading_and_names_files_that_exist() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        for (String heading : List.of("Try it", "Test it")) {
            String section = readme.substring(readme.indexOf("## " + heading + "\n"));
            section = section.substring(0, section.indexOf("\n## "));
            List<String> commands = blocks(section, "sh");
            assertEquals(1, commands.size(), heading);
            assertEquals(1, commands.get(0).lines().count(), heading);
        }
        String example = block("sh").get(0).trim();
        example = example.substring(example.lastIndexOf(' ') + 1);
        assertTrue(Files.exists(ROOT.resolve(example)), example);
    }

    private static List<String> block(String language) throws IOException {
        return blocks(Files.readString(ROOT.resolve("README.md")), language);
    }

    private static List<String> blocks(String text, String language) {
        Matcher matcher =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(text);
        List<String> blocks = new ArrayList<>();
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        return blocks;
    }

    private static String squeeze(String code) {
        return code.replaceAll("\\s+", "");
    }
}
