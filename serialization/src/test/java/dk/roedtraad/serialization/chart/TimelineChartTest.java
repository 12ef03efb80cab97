package dk.roedtraad.serialization.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.transition.Timeline;
import dk.roedtraad.model.transition.TimelineEntry;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Where the marks stand is counted by hand: 480 units from x = 80 to x = 560, in proportion to the days. */
class TimelineChartTest {
    private static final LocalDate ON = LocalDate.of(2026, 1, 11);
    private static final Wording WORDING = (code, arguments, language, register) -> switch (code) {
        case "rule.MEET.timeline" ->
            Optional.of("Mødes <om> " + arguments.get(0).getValue());
        case "rule.LAWFUL.timeline" -> Optional.of("Frist");
        case "rule.TITLED.title" -> Optional.of("Kun en titel");
        default -> Optional.empty();
    };

    private static TimelineEntry entry(String code, Ground ground, LocalDate date) {
        return TimelineEntry.builder()
                .date(date)
                .rule(Rule.builder()
                        .code(code)
                        .version(1)
                        .ground(ground)
                        .addSource("KUI-loven § 2")
                        .build())
                .addArgument(Argument.text("what", "planen"))
                .build();
    }

    private static Timeline timeline(TimelineEntry... entries) {
        return Timeline.builder().on(ON).entries(Arrays.asList(entries)).build();
    }

    /** One that has passed, two on one day, and one that touches them; 20 days from the first to the last. */
    private static Timeline story() {
        return timeline(
                entry("LAWFUL", Ground.LAW, LocalDate.of(2026, 1, 1)),
                entry("MEET", Ground.PRACTICE, LocalDate.of(2026, 1, 20)),
                entry("TITLED", Ground.LIBRARY, LocalDate.of(2026, 1, 20)),
                entry("LAWFUL", Ground.LAW, LocalDate.of(2026, 1, 21)));
    }

    @Test
    void each_day_has_one_mark_true_to_the_days_square_where_the_law_sets_it_and_hollow_where_it_has_passed()
            throws Exception {
        String svg = TimelineChart.svg(story(), "t", WORDING, Language.DANISH);
        List<Element> squares = Charts.elements(svg, "rect").stream()
                .filter(rect -> rect.getAttribute("class").equals("mark"))
                .toList();
        List<Element> circles = Charts.elements(svg, "circle");
        // 1 January is 80; 20 January 80 + 480 · 19/20 = 536; 21 January 560. A square is 34 wide, so begins 17 before.
        assertEquals(List.of("63", "543"), attributes(squares, "x"));
        assertEquals(List.of(Canvas.PAPER, Canvas.BLUE), attributes(squares, "fill"));
        assertEquals(List.of("536"), attributes(circles, "cx"));
        assertEquals(List.of(Canvas.BLUE), attributes(circles, "fill"));
        // The last one would touch the one before, so it stands a level, 44, above the first.
        double first = Double.parseDouble(squares.get(0).getAttribute("y"));
        assertEquals(first - 44, Double.parseDouble(squares.get(1).getAttribute("y")));
        // The day of the question is ten days after the first: in the middle.
        assertEquals(
                List.of("320"),
                attributes(
                        Charts.elements(svg, "line").stream()
                                .filter(line -> line.getAttribute("class").equals("on"))
                                .toList(),
                        "x1"));
        assertEquals(
                List.of("2026", "11.1.2026", "1", "2", "3"),
                Charts.elements(svg, "text").stream()
                        .map(Element::getTextContent)
                        .toList());
    }

    @Test
    void the_table_says_what_happens_under_the_numbers_and_the_description_counts() throws Exception {
        String figure = TimelineChart.figure(story(), "t", WORDING, Language.DANISH);
        List<String> rows = new ArrayList<>();
        for (Element row : Charts.elements(figure, "tr")) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.getChildNodes().getLength(); i++) {
                String cell = row.getChildNodes().item(i).getTextContent().strip();
                if (!cell.isEmpty()) {
                    cells.add(cell);
                }
            }
            rows.add(String.join(" | ", cells));
        }
        assertEquals(
                List.of(
                        "Nr. | Dato | Det sker | Grundlag",
                        "1 | 1.1.2026 | Frist | LAW",
                        "2 | 20.1.2026 | Mødes <om> planen | PRACTICE",
                        "2 | 20.1.2026 | Kun en titel | LIBRARY",
                        "3 | 21.1.2026 | Frist | LAW"),
                rows);
        assertTrue(figure.contains("Tidslinje fra 1. januar 2026 til 21. januar 2026, set fra den 11. januar 2026."
                + " Passerede dage: 1. Dage, der kommer: 2."));
        assertTrue(figure.contains("aria-details=\"t-table\"") && figure.contains("id=\"t-table\""));
        assertFalse(figure.contains("<om>"), "markup");
    }

    @Test
    void a_timeline_of_one_day_and_one_of_forty_years_are_drawn_within_the_picture() throws Exception {
        for (Timeline timeline : List.of(
                timeline(entry("LAWFUL", Ground.LAW, ON)),
                timeline(
                        entry("LAWFUL", Ground.LAW, LocalDate.of(2000, 1, 1)),
                        entry("LAWFUL", Ground.LAW, LocalDate.of(2040, 1, 1))))) {
            String svg = TimelineChart.svg(timeline, "t", WORDING, Language.ENGLISH);
            for (Element text : Charts.elements(svg, "text")) {
                double x = Double.parseDouble(text.getAttribute("x"));
                double half = Canvas.width(text.getTextContent()) / 2;
                assertTrue(x - half >= 0 && x + half <= Canvas.WIDTH, text.getTextContent());
            }
            long years = Charts.elements(svg, "text").stream()
                    .filter(text -> text.getAttribute("class").equals("year"))
                    .count();
            assertTrue(years >= 1 && years <= 7, "years: " + years);
        }
    }

    @Test
    void the_same_timeline_gives_the_same_bytes_whatever_the_locale() {
        String danish = TimelineChart.figure(story(), "t", WORDING, Language.DANISH);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals(danish, TimelineChart.figure(story(), "t", WORDING, Language.DANISH));
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void nothing_to_draw_or_a_prefix_that_is_no_id_is_a_wrong_call() {
        assertThrows(
                IllegalArgumentException.class, () -> TimelineChart.svg(timeline(), "t", WORDING, Language.DANISH));
        assertThrows(IllegalArgumentException.class, () -> TimelineChart.svg(story(), "1 t", WORDING, Language.DANISH));
    }

    private static List<String> attributes(List<Element> elements, String name) {
        return elements.stream().map(element -> element.getAttribute(name)).toList();
    }
}
