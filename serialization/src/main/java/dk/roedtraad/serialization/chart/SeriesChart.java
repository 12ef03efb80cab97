package dk.roedtraad.serialization.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.measurement.ChangeReference;
import dk.roedtraad.model.measurement.CitedNumber;
import dk.roedtraad.model.measurement.CourseSpan;
import dk.roedtraad.model.measurement.Scale;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.model.measurement.Series;
import dk.roedtraad.model.measurement.Slope;
import dk.roedtraad.model.measurement.Trend;

/**
 * A picture of one series of scores (Danish: kurve over en måleserie), as SVG.
 *
 * <p>The days stand true to time, so that a long pause looks long, and the scale is shown whole. A measurement without a score
 * breaks the line and is a hollow mark below the axis, never a zero; one point draws no line. Around the first score lies the
 * measurement error, where the series says how large it is. The bands are pale zones with a line and a number between them. What
 * went on at the same time stands below as bars. Every difference is one of shape or words too, never of colour alone.
 *
 * <p>In the youth's register the zones have lines and no names, the cut-off of the reference is left out where no band ends there,
 * and so is a direction that is not sure.
 *
 * <pre>{@code
 * String figure = SeriesChart.figure(
 *         series, progression.getCourse(), "who-5", wording, Language.DANISH, Register.PROFESSIONAL);
 * }</pre>
 */
public final class SeriesChart {
    private static final int LEFT = 60;
    private static final int RIGHT = 580;
    private static final int BOTTOM = Axis.BOTTOM_Y;
    private static final int HEIGHT = 300;
    private static final int DIRECTION_HEIGHT = 34;
    // The room for numbers beside the axes.
    private static final int MARGIN = 8;

    private static final String ZONE = "#f4f0e6";
    private static final String ERROR = "#c9d3e0";

    private final Series series;
    private final ChartText words;
    private final Axis axis;
    private final Days days;
    private final CourseRows course;
    private final SeriesText text;
    private final List<Score> scored;

    private SeriesChart(Series series, List<CourseSpan> course, ChartText words) {
        List<Score> scores = series.getScores();
        this.series = series;
        this.words = words;
        this.axis = Axis.of(series);
        this.days =
                new Days(scores.get(0).getDate(), scores.get(scores.size() - 1).getDate());
        this.course = new CourseRows(course, days, words);
        this.text = new SeriesText(series, axis, this.course, words);
        this.scored = SeriesText.scored(series);
    }

    /**
     * Draws a series of scores, for a file of its own.
     *
     * @param course what went on at the same time; what lies wholly outside the days of the series is not drawn, and nothing is
     *     where all measurements are of one day
     * @param idPrefix what the ids inside the picture begin with; two pictures on one page need two prefixes
     * @param wording gives the names of instrument ({@code instrument.ID}), scale ({@code scale.ID.KEY}), informant and set of
     *     bands ({@code bandSet.KEY}); the chart's own words ({@code chart.*}) are used where it has none
     * @return an {@code svg} element with title and description, the same for the same arguments
     * @throws IllegalArgumentException if the series has no scores, as that of a profile, or if the prefix is no XML id
     */
    public static String svg(
            Series series,
            List<CourseSpan> course,
            String idPrefix,
            Wording wording,
            Language language,
            Register register) {
        SeriesChart chart = of(series, course, idPrefix, wording, language, register);
        return chart.draw(idPrefix, chart.text.descriptionAlone(), "");
    }

    /**
     * The whole figure, for a page: the picture, a caption that says what the marks mean, and the same numbers as a table that
     * the picture refers to. Of a WHO-5 it says that it is no diagnosis.
     *
     * @param course as for {@link #svg}
     * @param idPrefix as for {@link #svg}
     * @param wording as for {@link #svg}; also gives the words of bands ({@code band.KEY}) and statuses ({@code status.NAME}),
     *     which the youth is not shown
     * @return a {@code figure} element, the same for the same arguments
     * @throws IllegalArgumentException as for {@link #svg}
     */
    public static String figure(
            Series series,
            List<CourseSpan> course,
            String idPrefix,
            Wording wording,
            Language language,
            Register register) {
        SeriesChart chart = of(series, course, idPrefix, wording, language, register);
        return chart.text
                .table()
                .figure(
                        idPrefix,
                        chart.draw(idPrefix, chart.text.description(), ChartTable.id(idPrefix)),
                        chart.text.caption(),
                        chart.text.legend(),
                        chart.text.notes(),
                        chart.words);
    }

    private static SeriesChart of(
            Series series,
            List<CourseSpan> course,
            String idPrefix,
            Wording wording,
            Language language,
            Register register) {
        if (series.getScores().isEmpty()) {
            throw new IllegalArgumentException("series: has no scores to draw");
        }
        ChartText.requireId(idPrefix);
        return new SeriesChart(series, course, new ChartText(wording, language, register));
    }

    private String draw(String idPrefix, String description, String tableId) {
        double wider = axis.ticks().stream()
                .mapToDouble(tick -> Canvas.width(words.number(tick)) - (LEFT - MARGIN))
                .reduce(0, Math::max);
        double right = RIGHT
                + MARGIN
                + Stream.concat(text.bounds().stream(), text.cutOff().map(CitedNumber::getValue).stream())
                        .mapToDouble(number -> Canvas.width(words.number(number)))
                        .reduce(0, Math::max);
        int bottom = course.isEmpty() ? HEIGHT : HEIGHT + course.height() + MARGIN;
        Canvas canvas = new Canvas(
                idPrefix,
                words.title(series),
                description,
                tableId,
                words,
                -wider,
                series.getDirection().isPresent() ? -DIRECTION_HEIGHT : 0,
                Math.max(Canvas.WIDTH, right),
                bottom);
        zones(canvas);
        measurementError(canvas);
        axes(canvas);
        borders(canvas);
        series.getDirection().ifPresent(direction -> direction(canvas, direction));
        days(canvas);
        trend(canvas);
        line(canvas);
        points(canvas);
        course.draw(canvas, HEIGHT - MARGIN);
        return canvas.finish();
    }

    private void zones(Canvas canvas) {
        List<BigDecimal> ends = new ArrayList<>(text.bounds());
        if (ends.isEmpty()) {
            return;
        }
        ends.add(axis.top());
        BigDecimal lower = axis.bottom();
        for (int i = 0; i < ends.size(); i++) {
            // Every other one, so that they are told apart without a colour saying that one is worse.
            if (i % 2 == 0) {
                double y = axis.y(ends.get(i));
                canvas.rect("zone", LEFT, y, RIGHT - LEFT, axis.y(lower) - y, ZONE);
            }
            lower = ends.get(i);
        }
    }

    private void measurementError(Canvas canvas) {
        Optional<BigDecimal> error =
                series.getReference().flatMap(ChangeReference::getDetectable).map(CitedNumber::getValue);
        if (error.isEmpty() || scored.isEmpty()) {
            return;
        }
        BigDecimal first = SeriesText.index(scored.get(0));
        double upper = axis.y(first.add(error.get()).min(axis.top()));
        double lower = axis.y(first.subtract(error.get()).max(axis.bottom()));
        canvas.rect("measurement-error", LEFT, upper, RIGHT - LEFT, lower - upper, ERROR, "fill-opacity", "0.6");
        // The field itself is pale, so its edges are drawn for those who see little contrast.
        for (double edge : new double[] {upper, lower}) {
            horizontal(canvas, "measurement-error-edge", edge, Canvas.GREY, "1 5");
        }
    }

    private void axes(Canvas canvas) {
        canvas.line("axis", LEFT, BOTTOM, RIGHT, BOTTOM, Canvas.GREY, "stroke-width", "2");
        canvas.line("axis", LEFT, Axis.TOP_Y, LEFT, BOTTOM, Canvas.GREY, "stroke-width", "2");
        for (BigDecimal tick : axis.ticks()) {
            double y = axis.y(tick);
            canvas.line("tick", LEFT - 5, y, LEFT, y, Canvas.GREY, "stroke-width", "2");
            canvas.text("tick", words.number(tick), LEFT - MARGIN, y + 8, "end");
        }
    }

    /** The bounds of the bands and the cut-off, each with its number where there is room for it. */
    private void borders(Canvas canvas) {
        List<Double> labelled = new ArrayList<>();
        text.cutOff().ifPresent(cutOff -> {
            horizontal(canvas, "cut-off", axis.y(cutOff.getValue()), Canvas.INK, "16 5 3 5");
            border(canvas, cutOff.getValue(), labelled);
        });
        for (BigDecimal bound : text.bounds()) {
            horizontal(canvas, "band", axis.y(bound), Canvas.GREY, "10 7");
            border(canvas, bound, labelled);
        }
    }

    private void border(Canvas canvas, BigDecimal number, List<Double> labelled) {
        double y = axis.y(number);
        if (labelled.stream().allMatch(other -> Math.abs(other - y) >= Canvas.TEXT_SIZE)) {
            canvas.text("bound", words.number(number), RIGHT + MARGIN, y + 8, "start");
            labelled.add(y);
        }
    }

    private void direction(Canvas canvas, Scale.Direction direction) {
        boolean isUp = direction == Scale.Direction.HIGH_IS_GOOD;
        double tip = isUp ? -28 : -6;
        double end = isUp ? -6 : -28;
        double barb = isUp ? tip + 8 : tip - 8;
        canvas.path(
                "direction",
                "M" + Canvas.point(LEFT, end) + "L" + Canvas.point(LEFT, tip) + "M" + Canvas.point(LEFT - 7, barb) + "L"
                        + Canvas.point(LEFT, tip) + "L" + Canvas.point(LEFT + 7, barb),
                "fill",
                "none",
                "stroke",
                Canvas.INK,
                "stroke-width",
                "3");
        canvas.text("direction", words.text("chart.direction." + direction), LEFT + 16, -9, "start");
    }

    /** The ticks of all measurements, and as many of their dates as there is room for: the first and the latest always. */
    private void days(Canvas canvas) {
        for (Score score : series.getScores()) {
            double x = days.x(score.getDate());
            if (score.getIndex().isPresent()) {
                canvas.line("day", x, BOTTOM, x, BOTTOM + 8, Canvas.GREY, "stroke-width", "2");
            } else {
                // Below the axis: on it, it would look like a zero.
                canvas.rect(
                        "not-scorable",
                        x - 5,
                        BOTTOM + 3,
                        10,
                        10,
                        Canvas.PAPER,
                        "stroke",
                        Canvas.THREAD,
                        "stroke-width",
                        "2.5");
            }
        }
        List<LocalDate> dates =
                series.getScores().stream().map(Score::getDate).distinct().toList();
        List<LocalDate> inOrderOfImportance = new ArrayList<>(dates);
        inOrderOfImportance.remove(dates.size() - 1);
        inOrderOfImportance.add(Math.min(1, inOrderOfImportance.size()), dates.get(dates.size() - 1));
        List<double[]> taken = new ArrayList<>();
        for (LocalDate date : inOrderOfImportance) {
            String label = words.shortDate(date);
            double half = Canvas.width(label) / 2;
            double middle = Math.max(half, Math.min(Canvas.WIDTH - half, days.x(date)));
            if (taken.stream().allMatch(other -> middle + half + 10 < other[0] || middle - half - 10 > other[1])) {
                taken.add(new double[] {middle - half, middle + half});
                canvas.text("date", label, middle, BOTTOM + 41, "middle");
            }
        }
    }

    private void trend(Canvas canvas) {
        Optional<Slope> slope = text.drawnSlope();
        Optional<LocalDate> from = series.getTrend().flatMap(Trend::getFirstDay);
        Optional<LocalDate> to = series.getTrend().flatMap(Trend::getLatestDay);
        if (slope.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return;
        }
        double start = slope.get().getIntercept().doubleValue();
        double rise = slope.get().getPer30Days().doubleValue() / 30 * ChronoUnit.DAYS.between(from.get(), to.get());
        // The part of the way on which the line is within the scale.
        double bottom = axis.bottom().doubleValue();
        double top = axis.top().doubleValue();
        double enters = 0;
        double leaves = 1;
        if (rise == 0) {
            if (start < bottom || start > top) {
                return;
            }
        } else {
            double atBottom = (bottom - start) / rise;
            double atTop = (top - start) / rise;
            enters = Math.max(0, Math.min(atBottom, atTop));
            leaves = Math.min(1, Math.max(atBottom, atTop));
        }
        if (enters >= leaves) {
            return;
        }
        double fromX = days.x(from.get());
        double width = days.x(to.get()) - fromX;
        canvas.line(
                "trend",
                fromX + enters * width,
                axis.y(start + enters * rise),
                fromX + leaves * width,
                axis.y(start + leaves * rise),
                Canvas.BLUE,
                "stroke-width",
                "2.5",
                "stroke-dasharray",
                "18 8");
    }

    private void line(Canvas canvas) {
        List<String> run = new ArrayList<>();
        for (Score score : series.getScores()) {
            if (score.getIndex().isPresent()) {
                run.add(Canvas.point(days.x(score.getDate()), axis.y(SeriesText.index(score))));
            } else {
                line(canvas, run);
                run.clear();
            }
        }
        line(canvas, run);
    }

    private static void line(Canvas canvas, List<String> run) {
        if (run.size() > 1) {
            canvas.polyline(run, Canvas.THREAD, "stroke-width", "4", "stroke-linejoin", "round");
        }
    }

    private void points(Canvas canvas) {
        for (Score score : scored) {
            canvas.circle(
                    days.x(score.getDate()),
                    axis.y(SeriesText.index(score)),
                    7,
                    Canvas.THREAD,
                    "stroke",
                    Canvas.PAPER,
                    "stroke-width",
                    "2");
        }
        if (scored.isEmpty()) {
            return;
        }
        Score first = scored.get(0);
        Score latest = scored.get(scored.size() - 1);
        pointLabel(canvas, latest);
        if (days.x(latest.getDate()) - days.x(first.getDate()) > 60) {
            pointLabel(canvas, first);
        }
    }

    private void pointLabel(Canvas canvas, Score score) {
        double y = axis.y(SeriesText.index(score));
        double above = y - 15;
        canvas.text(
                "value",
                words.number(SeriesText.index(score)),
                days.x(score.getDate()),
                above - Canvas.TEXT_SIZE < 0 ? y + 34 : above,
                "middle",
                "font-weight",
                "700",
                "stroke",
                Canvas.PAPER,
                "stroke-width",
                "5",
                "stroke-linejoin",
                "round",
                "paint-order",
                "stroke");
    }

    private static void horizontal(Canvas canvas, String cssClass, double y, String stroke, String dashes) {
        canvas.line(cssClass, LEFT, y, RIGHT, y, stroke, "stroke-width", "2", "stroke-dasharray", dashes);
    }
}
