package dk.roedtraad.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import dk.roedtraad.serialization.document.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** {@code ahead}, {@code handover} and {@code selfcheck}, as people run them; what must come out was read from the example cases. */
class CaseCommandsTest {
    @TempDir
    private Path folder;

    private static String example(String name) {
        return new String(Documents.example(name), StandardCharsets.UTF_8);
    }

    @Test
    void ahead_says_what_changes_by_itself_and_on_which_day() {
        // She turns 18 on 27 March 2027; nothing else of hers has a day within the week before.
        Run run = Run.of(example("anbragt-snart-18"), "ahead", "--on", "2027-03-20", "--until", "2027-03-27", "-");

        assertEquals(0, run.status(), run.err());
        List<String> changes = run.out().lines().skip(1).toList();
        assertTrue(changes.stream().allMatch(line -> line.startsWith("27. marts 2027  ")), run.out());
        assertTrue(
                changes.contains(
                        "27. marts 2027  Overleveringsmøde før 18: fra »Opmærksomhedspunkt« til »Ikke relevant her«"),
                run.out());
        assertTrue(
                changes.contains(
                        "27. marts 2027  Overleveringsmøde blev ikke holdt: fra »Ikke relevant her« til »Opmærksomhedspunkt«"),
                run.out());
        Run dayBefore =
                Run.of(example("anbragt-snart-18"), "ahead", "--on", "2027-03-20", "--until", "2027-03-26", "-");
        assertEquals(0, dayBefore.status(), dayBefore.err());
        assertFalse(dayBefore.out().contains("»"), dayBefore.out());
    }

    @Test
    void ahead_wants_days_that_go_forward_and_are_not_too_many() {
        Run backwards =
                Run.of(example("anbragt-snart-18"), "ahead", "--on", "2027-03-20", "--until", "2027-03-19", "-");
        Run tooFar = Run.of(example("anbragt-snart-18"), "ahead", "--on", "2027-03-20", "--until", "2058-03-20", "-");

        assertEquals(2, backwards.status());
        assertEquals(2, tooFar.status());
        assertEquals("", backwards.out() + tooFar.out());
    }

    @Test
    void a_handover_that_is_not_there_is_said_on_standard_error() {
        Run run = Run.of(example("anbragt-snart-18"), "handover", "--on", "2026-11-22", "-");

        assertEquals("", run.out());
        assertTrue(run.err().contains("ingen overlevering"), run.err());
    }

    @Test
    void the_handover_note_is_printed_and_written_as_a_page() throws IOException {
        Path page = folder.resolve("overlevering.html");
        Run text = Run.of(example("flytter-kommune"), "handover", "--on", "2026-11-22", "-");
        Run html = Run.of(example("flytter-kommune"), "handover", "--on", "2026-11-22", "--html", page.toString(), "-");

        assertEquals(0, text.status(), text.err());
        assertEquals(0, html.status(), html.err());
        assertFalse(text.out().isBlank());
        assertTrue(Files.readString(page).startsWith("<!DOCTYPE html>"));
    }

    @Test
    void the_self_check_counts_what_the_cases_show() {
        // The dialogue was held in the first; nobody knows of it in the second. The first has a
        // whole team in which nobody coordinates; nobody knows who does in the second.
        Run run =
                Run.of(oneLine("anbragt-snart-18") + oneLine("ny-henvendelse"), "selfcheck", "--on", "2026-11-22", "-");

        assertEquals(0, run.status(), run.err());
        List<String> lines = run.out().lines().map(String::strip).toList();
        assertEquals(37, lines.stream().filter(line -> line.startsWith("S1-")).count());
        assertEquals(
                "Sagerne viser: i orden 1 · ikke i orden 0 · ved vi ikke 1", lines.get(indexOf(lines, "S1-36  ") + 2));
        assertEquals(
                "Sagerne viser: i orden 0 · ikke i orden 0 · ved vi ikke 1", lines.get(indexOf(lines, "S3-22  ") + 1));
        assertEquals("", Run.of("{}", "selfcheck", "--on", "2026-11-22", "-").out(), "no case, nothing seen");
    }

    private static int indexOf(List<String> lines, String start) {
        return (int) lines.stream().takeWhile(line -> !line.startsWith(start)).count();
    }

    private static String oneLine(String name) {
        return example(name).lines().map(String::strip).collect(Collectors.joining("", "", "\n"));
    }
}
