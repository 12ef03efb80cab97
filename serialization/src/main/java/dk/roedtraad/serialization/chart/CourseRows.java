package dk.roedtraad.serialization.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.measurement.CourseSpan;
import dk.roedtraad.model.time.Period;

/**
 * What went on while it was measured, as bars below the axis: efforts filled, the continuous professional hollow, stretches
 * without effort hatched. That a bar begins where a line turns does not say that it is why.
 */
final class CourseRows {
    private static final int MOST = 6;
    private static final int ROW_HEIGHT = 46;
    private static final int BAR_HEIGHT = 11;
    private static final double LEAST_WIDTH = 4;
    // In this order; what has to give way when there are many is efforts.
    private static final List<CourseSpan.Kind> ORDER =
            List.of(CourseSpan.Kind.EFFORT, CourseSpan.Kind.WITHOUT_EFFORT, CourseSpan.Kind.COORDINATOR);

    private record Row(CourseSpan.Kind kind, String label) {}

    private final Days days;
    private final ChartText words;
    private final List<CourseSpan> spans;
    private final Map<Row, List<CourseSpan>> rows = new LinkedHashMap<>();
    private final int leftOut;

    CourseRows(List<CourseSpan> course, Days days, ChartText words) {
        this.days = days;
        this.words = words;
        Period charted = Period.of(days.first(), days.latest().plusDays(1));
        this.spans = !days.isStretch()
                ? List.of()
                : course.stream()
                        .filter(span -> span.getPeriod().overlaps(charted))
                        .sorted(Comparator.comparing((CourseSpan span) -> ORDER.indexOf(span.getKind()))
                                .thenComparing(span -> span.getPeriod().getStartInclusive()))
                        .toList();
        long others = spans.stream()
                .filter(span -> span.getKind() != CourseSpan.Kind.EFFORT)
                .map(CourseSpan::getKind)
                .distinct()
                .count();
        List<Row> noRoomFor = new ArrayList<>();
        for (CourseSpan span : spans) {
            Row row = new Row(span.getKind(), label(span));
            if (rows.containsKey(row) || span.getKind() != CourseSpan.Kind.EFFORT || rows.size() < MOST - others) {
                rows.computeIfAbsent(row, any -> new ArrayList<>()).add(span);
            } else if (!noRoomFor.contains(row)) {
                noRoomFor.add(row);
            }
        }
        this.leftOut = noRoomFor.size();
    }

    boolean isEmpty() {
        return spans.isEmpty();
    }

    int height() {
        return (rows.size() + (leftOut > 0 ? 1 : 0)) * ROW_HEIGHT;
    }

    void draw(Canvas canvas, double top) {
        double y = top;
        for (Map.Entry<Row, List<CourseSpan>> row : rows.entrySet()) {
            double barY = y + 28;
            canvas.line(
                    "course-time",
                    Days.FIRST_X,
                    barY + BAR_HEIGHT / 2.0,
                    Days.LATEST_X,
                    barY + BAR_HEIGHT / 2.0,
                    Canvas.GREY,
                    "stroke-width",
                    "1");
            for (CourseSpan span : row.getValue()) {
                bar(canvas, span, barY);
            }
            String label = Canvas.cut(row.getKey().label(), Canvas.WIDTH);
            double x = Math.max(0, Math.min(startX(row.getValue().get(0)), Canvas.WIDTH - Canvas.width(label)));
            canvas.text("course-label", label, x, y + 21, "start");
            y += ROW_HEIGHT;
        }
        if (leftOut > 0) {
            canvas.text(
                    "course-label",
                    words.text("chart.course.more", Argument.number("count", leftOut)),
                    Days.FIRST_X,
                    y + 21,
                    "start");
        }
    }

    private void bar(Canvas canvas, CourseSpan span, double y) {
        double start = startX(span);
        double end = span.getPeriod()
                .getEndExclusive()
                .filter(day -> day.isBefore(days.latest()))
                .map(days::x)
                .orElse((double) Days.LATEST_X);
        double width = Math.max(LEAST_WIDTH, end - start);
        switch (span.getKind()) {
            case EFFORT -> canvas.rect("effort", start, y, width, BAR_HEIGHT, Canvas.BLUE);
            case COORDINATOR ->
                canvas.rect(
                        "coordinator",
                        start,
                        y,
                        width,
                        BAR_HEIGHT,
                        Canvas.PAPER,
                        "stroke",
                        Canvas.BLUE,
                        "stroke-width",
                        "2.5");
            case WITHOUT_EFFORT -> {
                canvas.rect(
                        "without-effort",
                        start,
                        y,
                        width,
                        BAR_HEIGHT,
                        Canvas.PAPER,
                        "stroke",
                        Canvas.THREAD,
                        "stroke-width",
                        "2");
                canvas.path(
                        "hatch", hatch(start, y, width), "stroke", Canvas.THREAD, "stroke-width", "2", "fill", "none");
            }
        }
    }

    // Drawn line by line: a pattern would need an id and a reference to it.
    private static String hatch(double x, double y, double width) {
        StringBuilder path = new StringBuilder();
        for (double from = x; from + BAR_HEIGHT <= x + width; from += BAR_HEIGHT) {
            path.append('M').append(Canvas.point(from, y + BAR_HEIGHT));
            path.append('L').append(Canvas.point(from + BAR_HEIGHT, y));
        }
        return path.isEmpty()
                ? "M" + Canvas.point(x, y + BAR_HEIGHT) + "L" + Canvas.point(x + width, y)
                : path.toString();
    }

    private double startX(CourseSpan span) {
        LocalDate start = span.getPeriod().getStartInclusive();
        return days.x(start.isBefore(days.first()) ? days.first() : start);
    }

    private String label(CourseSpan span) {
        String kind = words.text("chart.course." + span.getKind());
        return span.getKind() == CourseSpan.Kind.WITHOUT_EFFORT
                ? kind
                : span.getTitle().orElse(kind);
    }

    /** How many there are of each kind, in words. */
    String count() {
        List<String> counts = new ArrayList<>();
        for (CourseSpan.Kind kind : ORDER) {
            int count =
                    (int) spans.stream().filter(span -> span.getKind() == kind).count();
            if (count > 0) {
                counts.add(words.counted("chart.course." + kind, count));
            }
        }
        return String.join(", ", counts);
    }

    /** Every stretch in words, those without room included, with its whole period. */
    List<String> inWords() {
        return spans.stream().map(this::inWords).toList();
    }

    private String inWords(CourseSpan span) {
        Argument what = Argument.text("what", label(span));
        Argument from = Argument.text("from", words.shortDate(span.getPeriod().getStartInclusive()));
        return span.getPeriod()
                .getEndExclusive()
                .map(end -> words.text(
                        "chart.course.fromTo", what, from, Argument.text("to", words.shortDate(end.minusDays(1)))))
                .orElseGet(() -> words.text("chart.course.from", what, from));
    }
}
