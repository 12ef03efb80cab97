package dk.roedtraad.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dk.roedtraad.serialization.document.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The calendar is written by ical4j and read back by biweekly. The days are those of the birth date in the case, counted by hand. */
class TimelineCalendarTest {
    private static final String CPR = "8703094002";

    @TempDir
    private Path folder;

    private String calendar(String document, String... more) throws IOException {
        Path file = folder.resolve("sag.ics");
        String[] arguments = new String[6 + more.length];
        List<String> first = List.of("timeline", "--on", "2026-11-22", "--ics", file.toString(), "-");
        System.arraycopy(first.toArray(), 0, arguments, 0, 6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        Run run = Run.of(document, arguments);
        assertEquals(0, run.status(), run.err());
        assertEquals("", run.out());
        return Files.readString(file);
    }

    private static String example(String name) {
        return new String(Documents.example(name), StandardCharsets.UTF_8);
    }

    private static List<VEvent> read(String text) {
        List<ICalendar> calendars = Biweekly.parse(text).all();
        assertEquals(1, calendars.size());
        assertTrue(calendars.get(0).validate(ICalVersion.V2_0).isEmpty(), "as RFC 5545 wants it");
        return calendars.get(0).getEvents();
    }

    /** A day without a time is read as midnight where the reader is. */
    private static LocalDate day(VEvent event) {
        assertFalse(event.getDateStart().getValue().hasTime(), "an all-day event");
        return event.getDateStart()
                .getValue()
                .toInstant()
                .atZone(ZoneId.systemDefault())
                .toLocalDate();
    }

    @Test
    void the_days_to_come_are_all_day_events_with_titles_that_tell_a_stranger_nothing() throws IOException {
        // Born on 27 March 2009 and placed: 18, 23 and 25 years; the day the decision was due at the latest has passed.
        List<VEvent> events = read(calendar(example("anbragt-snart-18")));
        assertEquals(
                List.of(LocalDate.of(2027, 3, 27), LocalDate.of(2032, 3, 27), LocalDate.of(2034, 3, 27)),
                events.stream().map(TimelineCalendarTest::day).distinct().toList());
        for (VEvent event : events) {
            assertTrue(Set.of("Frist", "Møde").contains(event.getSummary().getValue()));
            assertEquals(null, event.getDescription());
            assertEquals("PRIVATE", event.getClassification().getValue());
            assertTrue(event.getTransparency().isTransparent());
            // No clock: the day of the question.
            assertEquals(
                    LocalDate.of(2026, 11, 22).atStartOfDay(ZoneOffset.UTC).toInstant(),
                    event.getDateTimeStamp().getValue().toInstant());
        }
    }

    @Test
    void what_happens_is_told_when_asked_and_only_then() throws IOException {
        List<VEvent> events = read(calendar(example("anbragt-snart-18"), "--ics-titles", "full"));
        VEvent birthday = events.stream()
                .filter(event -> day(event).equals(LocalDate.of(2027, 3, 27)))
                .findFirst()
                .orElseThrow();
        assertEquals("Fylder 18 år og er myndig", birthday.getSummary().getValue());
        assertTrue(birthday.getDescription().getValue().contains("Forældremyndigheden ophører"));
        assertEquals(
                "Turns 18",
                read(calendar(example("anbragt-snart-18"), "--ics-titles", "full", "--lang", "en"))
                        .get(events.indexOf(birthday))
                        .getSummary()
                        .getValue()
                        .substring(0, 8));
    }

    @Test
    void a_handover_meeting_is_a_meeting() throws IOException {
        String document = example("anbragt-snart-18")
                .replace(
                        "\"transitions\": {\n    \"completeAsOf\": \"2026-11-16\",\n    \"items\": []",
                        "\"transitions\": {\"items\": [{\"id\": \"t\", \"kind\": {\"system\": \"urn:roedtraad:transition\","
                                + " \"code\": \"turning-18\"}, \"handoverMeeting\": {\"type\": \"known\", \"value\":"
                                + " \"2027-02-01\"}}]");
        assertNotEquals(example("anbragt-snart-18"), document);
        assertEquals(
                List.of("Møde"),
                read(calendar(document)).stream()
                        .filter(event -> day(event).equals(LocalDate.of(2027, 2, 1)))
                        .map(event -> event.getSummary().getValue())
                        .toList());
    }

    @Test
    void an_event_is_known_by_a_number_that_stays_that_differs_between_youths_and_holds_no_national_number()
            throws IOException {
        String document = example("anbragt-snart-18");
        String text = calendar(document);
        assertEquals(text, calendar(document), "the same bytes");
        assertFalse(text.contains(CPR) || text.contains("2026-0417") || text.contains("Alma"), text);
        List<String> uids = uids(text);
        assertEquals(uids.size(), Set.copyOf(uids).size());
        for (String uid : uids) {
            assertTrue(uid.matches("[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"), uid);
        }
        // Titles, another CPR number, or a day that is moved: still the same events. Another case number: others.
        assertEquals(uids, uids(calendar(document, "--ics-titles", "full")));
        assertEquals(uids, uids(calendar(document.replace(CPR, "8703094010"))));
        assertEquals(uids, uids(calendar(document.replace("\"2009-03-27\"", "\"2009-03-28\""))));
        Set<String> others = Set.copyOf(uids(calendar(document.replace("2026-0417", "2026-0418"))));
        assertTrue(uids.stream().noneMatch(others::contains));
    }

    @Test
    void a_case_with_a_national_number_alone_is_told_what_that_means() {
        String document = """
                {"kind": "case", "schemaVersion": "1.0", "youth": {"identifiers":
                 [{"system": "urn:oid:1.2.208.176.1.2", "value": "8703094002"}],
                 "birthDate": {"type": "known", "value": "2009-03-27"}}}
                """;
        Run run = Run.of(
                document,
                "timeline",
                "--on",
                "2026-11-22",
                "--ics",
                folder.resolve("a.ics").toString(),
                "-");
        assertEquals(0, run.status());
        assertTrue(run.err().contains("kun et personnummer"), run.err());
    }

    @Test
    void every_shipped_case_gives_a_calendar_that_another_reader_takes() throws IOException {
        Set<String> cases = Documents.exampleNames().stream()
                .filter(name -> example(name).contains("\"kind\": \"case\""))
                .collect(Collectors.toSet());
        assertTrue(cases.size() >= 9, cases.toString());
        // Of this one nothing is known but that it is there, so no day either.
        assertTrue(cases.remove("ny-henvendelse"));
        Path none = folder.resolve("none.ics");
        Run run = Run.of(example("ny-henvendelse"), "timeline", "--on", "2026-11-22", "--ics", none.toString(), "-");
        assertEquals(0, run.status());
        assertTrue(run.err().contains("Ingen fil er skrevet."), run.err());
        assertFalse(Files.exists(none));
        for (String name : cases) {
            for (VEvent event : read(calendar(example(name)))) {
                assertFalse(day(event).isBefore(LocalDate.of(2026, 11, 22)), name);
            }
        }
    }

    @Test
    void the_calendar_is_not_written_over_the_case_and_nothing_else_is_said() throws IOException {
        Path file = Files.writeString(folder.resolve("sag.json"), example("faelles-plan"));
        Run run = Run.of("", "timeline", "--on", "2026-11-22", "--ics", file.toString(), file.toString());
        assertEquals(2, run.status());
        assertEquals("Det ville blive skrevet oven i sagen. Vælg et andet navn efter --ics.\n", run.err());
        assertEquals(example("faelles-plan"), Files.readString(file));
        Run good = Run.of(
                "",
                "timeline",
                "--on",
                "2026-11-22",
                "--ics",
                folder.resolve("x.ics").toString(),
                file.toString());
        assertEquals("Kalenderen er skrevet til " + folder.resolve("x.ics") + "\n", good.err());
    }

    private static List<String> uids(String text) {
        return read(text).stream().map(event -> event.getUid().getValue()).toList();
    }
}
