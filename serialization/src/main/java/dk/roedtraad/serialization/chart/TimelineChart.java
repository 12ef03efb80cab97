package dk.roedtraad.serialization.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.transition.Timeline;
import dk.roedtraad.model.transition.TimelineEntry;

/**
 * A picture of a timeline (Danish: tidslinje), as SVG: one numbered mark a day on an axis true to the days, filled where it is to
 * come and hollow where it has passed, square where the law sets it, with the day of the question among them.
 *
 * <p>What happens is in the table, under the same numbers: long texts have no room on an axis, and none is cut.
 *
 * <pre>{@code
 * String figure = TimelineChart.figure(timeline, "timeline", wording, Language.DANISH);
 * }</pre>
 */
public final class TimelineChart {
    private static final int LABEL_HEIGHT = 34;
    private static final int LEVEL_HEIGHT = 44;
    private static final int MARK = 34;
    private static final int STEM = 22;
    private static final int TICK = 8;
    private static final int MOST_LABELS = 6;

    private record Mark(int number, LocalDate day, List<TimelineEntry> entries, double x, int level) {
        boolean isOfLaw() {
            return entries.stream().anyMatch(entry -> entry.getRule().getGround() == Ground.LAW);
        }
    }

    private final Timeline timeline;
    private final ChartText words;
    private final Days days;
    private final List<Mark> marks = new ArrayList<>();

    private TimelineChart(Timeline timeline, ChartText words) {
        this.timeline = timeline;
        this.words = words;
        Map<LocalDate, List<TimelineEntry>> byDay = new LinkedHashMap<>();
        timeline.getEntries()
                .forEach(entry -> byDay.computeIfAbsent(entry.getDate(), any -> new ArrayList<>())
                        .add(entry));
        List<LocalDate> order = byDay.keySet().stream().sorted().toList();
        LocalDate first = order.get(0);
        LocalDate last = order.get(order.size() - 1);
        LocalDate on = timeline.getOn();
        this.days = new Days(on.isBefore(first) ? on : first, on.isAfter(last) ? on : last);
        // Marks that would touch are stacked; each takes the lowest level that is free.
        List<Double> ends = new ArrayList<>();
        for (LocalDate day : order) {
            double x = days.x(day);
            int level = 0;
            while (level < ends.size() && ends.get(level) > x - MARK - 4) {
                level++;
            }
            if (level == ends.size()) {
                ends.add(x);
            } else {
                ends.set(level, x);
            }
            marks.add(new Mark(marks.size() + 1, day, byDay.getOrDefault(day, List.of()), x, level));
        }
    }

    /**
     * Draws a timeline, for a file of its own.
     *
     * @param idPrefix what the ids inside the picture begin with; two pictures on one page need two prefixes
     * @param wording gives what happens ({@code rule.CODE.timeline}), the grounds ({@code ground.*}) and the roles; the chart's own
     *     words ({@code chart.*}) are used where it has none
     * @return an {@code svg} element with title and description, the same for the same arguments
     * @throws IllegalArgumentException if the timeline has no entries, or if the prefix is no XML id
     */
    public static String svg(Timeline timeline, String idPrefix, Wording wording, Language language) {
        return of(timeline, idPrefix, wording, language).draw(idPrefix, "");
    }

    /**
     * The whole figure, for a page: the picture, a caption that says what the marks mean, and what happens on each day as a table
     * that the picture refers to.
     *
     * @param idPrefix as for {@link #svg}
     * @param wording as for {@link #svg}
     * @return a {@code figure} element, the same for the same arguments
     * @throws IllegalArgumentException as for {@link #svg}
     */
    public static String figure(Timeline timeline, String idPrefix, Wording wording, Language language) {
        TimelineChart chart = of(timeline, idPrefix, wording, language);
        return chart.table()
                .figure(
                        idPrefix,
                        chart.draw(idPrefix, ChartTable.id(idPrefix)),
                        chart.words.text(
                                "chart.timeline.caption", Argument.text("on", chart.words.shortDate(timeline.getOn()))),
                        List.of(ChartTable.Line.of(chart.words.text("chart.timeline.legend"))),
                        List.of(),
                        "chart.timeline.table",
                        chart.words);
    }

    private static TimelineChart of(Timeline timeline, String idPrefix, Wording wording, Language language) {
        if (timeline.getEntries().isEmpty()) {
            throw new IllegalArgumentException("timeline: has no entries to draw");
        }
        ChartText.requireId(idPrefix);
        return new TimelineChart(timeline, new ChartText(wording, language, Register.PROFESSIONAL));
    }

    private String draw(String idPrefix, String tableId) {
        int levels = 1 + marks.stream().mapToInt(Mark::level).max().orElse(0);
        double axisY = LABEL_HEIGHT + levels * LEVEL_HEIGHT + STEM;
        Canvas canvas = new Canvas(
                idPrefix,
                words.text("chart.timeline.title"),
                description(),
                tableId,
                words,
                0,
                0,
                Canvas.WIDTH,
                axisY + TICK + LABEL_HEIGHT);
        canvas.line("axis", Days.FIRST_X - MARK, axisY, Days.LATEST_X + MARK, axisY, Canvas.GREY, "stroke-width", "2");
        years(canvas, axisY);
        double onX = days.x(timeline.getOn());
        canvas.line(
                "on",
                onX,
                LABEL_HEIGHT,
                onX,
                axisY + TICK,
                Canvas.THREAD,
                "stroke-width",
                "3",
                "stroke-dasharray",
                "7 5");
        String label = words.shortDate(timeline.getOn());
        double half = Canvas.width(label) / 2;
        canvas.text(
                "on-label",
                label,
                Math.max(half, Math.min(onX, Canvas.WIDTH - half)),
                24,
                "middle",
                "fill",
                Canvas.THREAD);
        // First every stem: one that stands high would strike through the number below it.
        for (Mark mark : marks) {
            canvas.line("stem", mark.x(), markY(mark, axisY), mark.x(), axisY, stroke(mark), "stroke-width", "2");
        }
        for (Mark mark : marks) {
            mark(canvas, mark, axisY);
        }
        return canvas.finish();
    }

    private static double markY(Mark mark, double axisY) {
        return axisY - STEM - MARK / 2.0 - mark.level() * LEVEL_HEIGHT;
    }

    private boolean isPast(Mark mark) {
        return mark.day().isBefore(timeline.getOn());
    }

    private String stroke(Mark mark) {
        return isPast(mark) ? Canvas.GREY : Canvas.BLUE;
    }

    private void mark(Canvas canvas, Mark mark, double axisY) {
        double y = markY(mark, axisY);
        boolean isPast = isPast(mark);
        String stroke = stroke(mark);
        String fill = isPast ? Canvas.PAPER : Canvas.BLUE;
        if (mark.isOfLaw()) {
            canvas.rect(
                    "mark",
                    mark.x() - MARK / 2.0,
                    y - MARK / 2.0,
                    MARK,
                    MARK,
                    fill,
                    "stroke",
                    stroke,
                    "stroke-width",
                    "3");
        } else {
            canvas.circle(mark.x(), y, MARK / 2.0 + 1, fill, "stroke", stroke, "stroke-width", "3");
        }
        canvas.text(
                "number",
                words.number(mark.number()),
                mark.x(),
                y + 9,
                "middle",
                "fill",
                isPast ? Canvas.INK : Canvas.PAPER,
                "font-weight",
                "600");
    }

    /** The first of January of the years that have room. */
    private void years(Canvas canvas, double axisY) {
        int first = days.first().getYear() + (days.first().getDayOfYear() == 1 ? 0 : 1);
        int last = days.latest().getYear();
        int step = Math.max(1, (last - first) / MOST_LABELS + 1);
        for (int year = first; year <= last; year += step) {
            double x = days.x(LocalDate.of(year, 1, 1));
            canvas.line("tick", x, axisY, x, axisY + TICK, Canvas.GREY, "stroke-width", "2");
            canvas.text("year", Integer.toString(year), x, axisY + TICK + 24, "middle");
        }
        if (first > last) { // a timeline within one year
            canvas.text(
                    "year", Integer.toString(days.first().getYear()), Canvas.WIDTH / 2.0, axisY + TICK + 24, "middle");
        }
    }

    private String description() {
        int past = (int) marks.stream().filter(this::isPast).count();
        return words.text(
                "chart.timeline.desc",
                Argument.text("on", words.date(timeline.getOn())),
                Argument.number("past", past),
                Argument.number("coming", marks.size() - past),
                Argument.text("first", words.date(marks.get(0).day())),
                Argument.text("last", words.date(marks.get(marks.size() - 1).day())));
    }

    private ChartTable table() {
        List<List<ChartTable.Cell>> rows = new ArrayList<>();
        for (Mark mark : marks) {
            for (TimelineEntry entry : mark.entries()) {
                rows.add(List.of(
                        ChartTable.Cell.text(words.number(mark.number())),
                        ChartTable.Cell.day(mark.day(), words),
                        ChartTable.Cell.text(what(entry)),
                        ChartTable.Cell.text(words.name(
                                "ground." + entry.getRule().getGround(),
                                entry.getRule().getGround().toString()))));
            }
        }
        return new ChartTable(
                words.text("chart.timeline.title"),
                "dates",
                List.of(
                        words.text("chart.timeline.number"),
                        words.text("chart.timeline.date"),
                        words.text("chart.timeline.what"),
                        words.text("chart.timeline.ground")),
                rows);
    }

    private String what(TimelineEntry entry) {
        Rule rule = entry.getRule();
        return words.find("rule." + rule.getCode() + ".timeline", entry.getArguments())
                .or(() -> words.find("rule." + rule.getCode() + ".title", List.of()))
                .orElse(rule.getCode());
    }
}
