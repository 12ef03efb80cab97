package dk.roedtraad.serialization.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.TextBundle;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.measurement.Band;
import dk.roedtraad.model.measurement.ChangeReference;
import dk.roedtraad.model.measurement.CitedNumber;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.model.measurement.Series;
import dk.roedtraad.serialization.markup.Markup;

/**
 * A picture of one series of scores (Danish: kurve over en måleserie), as SVG.
 *
 * <p>The days stand true to time, so that a long pause looks long. A measurement without a score breaks the line and is a
 * hollow mark below the axis, never a zero. Around the first score lies the measurement error as a grey field, where the
 * series says how large it is. The picture has a title and a description in words; a table beside it is the caller's.
 *
 * <pre>{@code
 * String svg = SeriesChart.svg(series, scale.getBands(), "who-5", wording, Language.DANISH);
 * }</pre>
 */
public final class SeriesChart {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 300;
    private static final int LEFT = 60;
    private static final int RIGHT = 580;
    private static final int TOP = 20;
    private static final int BOTTOM = 240;
    // Room between the axes' ends and the outermost points.
    private static final int FIRST_X = 80;
    private static final int LAST_X = 560;
    // In a picture 310 pixels wide, as on a narrow phone, this is 12 pixels.
    private static final int TEXT_SIZE = 25;
    private static final double CHARACTER_WIDTH = TEXT_SIZE * 0.58;

    // On white: ink 15.8:1, thread 9.2:1, grey 6.4:1. On the field of measurement error: 12.9:1, 7.5:1 and 5.2:1.
    private static final String INK = "#1f2328";
    private static final String THREAD = "#8e1523";
    private static final String GREY = "#57606a";
    private static final String FIELD = "#e6e8eb";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private final Series series;
    private final Wording wording;
    private final Language language;
    private final BigDecimal bottom;
    private final BigDecimal top;
    private final Markup svg = new Markup();

    private SeriesChart(Series series, Wording wording, Language language) {
        this.series = series;
        this.wording = wording;
        this.language = language;
        // An index runs from 0 to 100. Should a host's scale leave that, the axis follows rather than the points being
        // moved.
        List<BigDecimal> indexes = scored().stream().map(SeriesChart::index).toList();
        this.bottom = hundreds(indexes.stream().reduce(BigDecimal.ZERO, BigDecimal::min), RoundingMode.FLOOR);
        this.top = hundreds(indexes.stream().reduce(HUNDRED, BigDecimal::max), RoundingMode.CEILING);
    }

    /**
     * Draws a series of scores.
     *
     * @param idPrefix what the ids inside the picture begin with; two pictures on one page need two prefixes
     * @param wording gives the name of the instrument ({@code instrument.ID}) and of the informant; the chart's own words
     *     ({@code chart.*}) are used where it has none
     * @return an {@code svg} element that also stands alone as a file, the same for the same arguments
     * @throws IllegalArgumentException if the series has no scores, as that of a profile, or if the prefix is no XML id
     */
    public static String svg(Series series, String idPrefix, Wording wording, Language language) {
        if (series.getScores().isEmpty()) {
            throw new IllegalArgumentException("series: has no scores to draw");
        }
        if (!ID.matcher(idPrefix).matches()) {
            throw new IllegalArgumentException("idPrefix: not a letter followed by letters, digits, _ and -");
        }
        return new SeriesChart(series, Wording.firstOf(wording, ChartWording.get()), language).draw(idPrefix);
    }

    private String draw(String idPrefix) {
        String titleId = idPrefix + "-title";
        String descriptionId = idPrefix + "-desc";
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + WIDTH + " " + HEIGHT,
                "role",
                "img",
                "aria-labelledby",
                titleId,
                "aria-describedby",
                descriptionId,
                "lang",
                language.getCode(),
                "font-family",
                "system-ui, sans-serif",
                "font-size",
                Integer.toString(TEXT_SIZE),
                "fill",
                INK);
        svg.element("title", title(), "id", titleId);
        svg.element("desc", description(), "id", descriptionId);
        measurementError();
        axes();
        series.getBandSet().ifPresent(set -> bounds(set.getBands()));
        days();
        line();
        points();
        svg.close("svg");
        return svg.toString();
    }

    private void measurementError() {
        Optional<BigDecimal> error =
                series.getReference().flatMap(ChangeReference::getDetectable).map(CitedNumber::getValue);
        if (error.isEmpty() || scored().isEmpty()) {
            return;
        }
        BigDecimal first = index(scored().get(0));
        BigDecimal detectable = error.get();
        double upper = y(first.add(detectable).min(top));
        double lower = y(first.subtract(detectable).max(bottom));
        svg.empty(
                "rect",
                "class",
                "measurement-error",
                "x",
                Integer.toString(LEFT),
                "y",
                coordinate(upper),
                "width",
                Integer.toString(RIGHT - LEFT),
                "height",
                coordinate(lower - upper),
                "fill",
                FIELD);
        // The field itself is pale, so its edges are drawn for those who see little contrast.
        for (double edge : new double[] {upper, lower}) {
            horizontal("measurement-error-edge", edge, "stroke", GREY, "stroke-dasharray", "1 5");
        }
    }

    private void axes() {
        horizontal("axis", BOTTOM, "stroke", GREY);
        svg.empty(
                "line",
                "class",
                "axis",
                "x1",
                Integer.toString(LEFT),
                "x2",
                Integer.toString(LEFT),
                "y1",
                Integer.toString(TOP),
                "y2",
                Integer.toString(BOTTOM),
                "stroke",
                GREY,
                "stroke-width",
                "2");
        for (BigDecimal tick : List.of(bottom, bottom.add(top).multiply(new BigDecimal("0.5")), top)) {
            svg.element(
                    "text",
                    TextBundle.number(tick, language),
                    "x",
                    Integer.toString(LEFT - 8),
                    "y",
                    coordinate(y(tick) + 8),
                    "text-anchor",
                    "end");
        }
    }

    private void bounds(List<Band> bands) {
        double lastLabel = Double.POSITIVE_INFINITY;
        for (Band band : bands.stream()
                .sorted(Comparator.comparing(Band::getUpperInclusive))
                .toList()) {
            BigDecimal bound = band.getUpperInclusive();
            // The top of the scale and what lies outside it part nothing.
            if (bound.compareTo(bottom) <= 0 || bound.compareTo(top) >= 0) {
                continue;
            }
            double y = y(bound);
            horizontal("band", y, "stroke", GREY, "stroke-dasharray", "10 7");
            if (lastLabel - y >= TEXT_SIZE) {
                svg.element(
                        "text",
                        TextBundle.number(bound, language),
                        "x",
                        Integer.toString(RIGHT + 8),
                        "y",
                        coordinate(y + 8));
                lastLabel = y;
            }
        }
    }

    /** The ticks of all measurements, and as many of their dates as there is room for: the first and the latest always. */
    private void days() {
        for (Score score : series.getScores()) {
            if (score.getIndex().isPresent()) {
                svg.empty(
                        "line",
                        "class",
                        "day",
                        "x1",
                        coordinate(x(score)),
                        "x2",
                        coordinate(x(score)),
                        "y1",
                        Integer.toString(BOTTOM),
                        "y2",
                        Integer.toString(BOTTOM + 8),
                        "stroke",
                        GREY,
                        "stroke-width",
                        "2");
            } else {
                // Below the axis: on it, it would look like a zero.
                svg.empty(
                        "rect",
                        "class",
                        "not-scorable",
                        "x",
                        coordinate(x(score) - 5),
                        "y",
                        Integer.toString(BOTTOM + 3),
                        "width",
                        "10",
                        "height",
                        "10",
                        "fill",
                        "#ffffff",
                        "stroke",
                        THREAD,
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
            String label = shortDate(date);
            double half = label.length() * CHARACTER_WIDTH / 2;
            double middle = Math.max(half, Math.min(WIDTH - half, x(date)));
            if (taken.stream().allMatch(other -> middle + half + 10 < other[0] || middle - half - 10 > other[1])) {
                taken.add(new double[] {middle - half, middle + half});
                svg.element(
                        "text", label, "class", "date", "x", coordinate(middle), "y", "281", "text-anchor", "middle");
            }
        }
    }

    private void line() {
        List<Score> run = new ArrayList<>();
        for (Score score : series.getScores()) {
            if (score.getIndex().isPresent()) {
                run.add(score);
            } else {
                line(run);
                run.clear();
            }
        }
        line(run);
    }

    private void line(List<Score> run) {
        if (run.size() < 2) {
            return;
        }
        svg.empty(
                "polyline",
                "points",
                String.join(
                        " ",
                        run.stream()
                                .map(score -> coordinate(x(score)) + "," + coordinate(y(index(score))))
                                .toList()),
                "fill",
                "none",
                "stroke",
                THREAD,
                "stroke-width",
                "4",
                "stroke-linejoin",
                "round");
    }

    private void points() {
        List<Score> scored = scored();
        for (Score score : scored) {
            svg.empty(
                    "circle",
                    "cx",
                    coordinate(x(score)),
                    "cy",
                    coordinate(y(index(score))),
                    "r",
                    "7",
                    "fill",
                    THREAD,
                    "stroke",
                    "#ffffff",
                    "stroke-width",
                    "2");
        }
        if (scored.isEmpty()) {
            return;
        }
        Score first = scored.get(0);
        Score latest = scored.get(scored.size() - 1);
        pointLabel(latest);
        if (x(latest) - x(first) > 60) {
            pointLabel(first);
        }
    }

    private void pointLabel(Score score) {
        double y = y(index(score));
        double above = y - 15;
        svg.element(
                "text",
                TextBundle.number(index(score), language),
                "class",
                "value",
                "x",
                coordinate(x(score)),
                "y",
                coordinate(above - TEXT_SIZE < 0 ? y + 34 : above),
                "text-anchor",
                "middle",
                "font-weight",
                "700",
                "stroke",
                "#ffffff",
                "stroke-width",
                "5",
                "stroke-linejoin",
                "round",
                "paint-order",
                "stroke");
    }

    private String title() {
        return text(
                "chart.title",
                Argument.text("instrument", text("instrument." + series.getInstrument())),
                Argument.text("informant", informant()));
    }

    private String informant() {
        Code informant = series.getInformant();
        return informant.getDisplay().orElseGet(() -> text(informant.toKey()));
    }

    private String description() {
        List<Score> scored = scored();
        List<String> sentences = new ArrayList<>();
        if (scored.isEmpty()) {
            sentences.add(text("chart.desc.none"));
        } else {
            Score first = scored.get(0);
            Score latest = scored.get(scored.size() - 1);
            List<BigDecimal> indexes = scored.stream().map(SeriesChart::index).toList();
            sentences.add(text(
                    scored.size() == 1 ? "chart.desc.one" : "chart.desc.many",
                    Argument.number("count", scored.size()),
                    Argument.date("firstDate", first.getDate()),
                    Argument.date("latestDate", latest.getDate()),
                    Argument.number("first", index(first)),
                    Argument.number("latest", index(latest)),
                    Argument.number("min", indexes.stream().reduce(index(first), BigDecimal::min)),
                    Argument.number("max", indexes.stream().reduce(index(first), BigDecimal::max)),
                    Argument.number("bottom", bottom),
                    Argument.number("top", top)));
        }
        int notScorable = series.getScores().size() - scored.size();
        if (notScorable > 0) {
            sentences.add(text(
                    notScorable == 1 ? "chart.desc.notScorable.one" : "chart.desc.notScorable.many",
                    Argument.number("count", notScorable)));
        }
        return String.join(" ", sentences);
    }

    private String text(String key, Argument... arguments) {
        return wording.text(key, List.of(arguments), language, Register.PROFESSIONAL);
    }

    private String shortDate(LocalDate date) {
        String pattern = language == Language.DANISH ? "d.M.yyyy" : "d MMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, language.toLocale()).format(date);
    }

    private void horizontal(String cssClass, double y, String... attributes) {
        List<String> all = new ArrayList<>(List.of(
                "class", cssClass,
                "x1", Integer.toString(LEFT),
                "x2", Integer.toString(RIGHT),
                "y1", coordinate(y),
                "y2", coordinate(y),
                "stroke-width", "2"));
        all.addAll(List.of(attributes));
        svg.empty("line", all.toArray(String[]::new));
    }

    private List<Score> scored() {
        return series.getScores().stream()
                .filter(score -> score.getIndex().isPresent())
                .toList();
    }

    private static BigDecimal index(Score score) {
        return score.getIndex().orElseThrow();
    }

    private double x(Score score) {
        return x(score.getDate());
    }

    private double x(LocalDate date) {
        LocalDate first = series.getScores().get(0).getDate();
        LocalDate latest = series.getScores().get(series.getScores().size() - 1).getDate();
        long days = ChronoUnit.DAYS.between(first, latest);
        return days == 0
                ? (FIRST_X + LAST_X) / 2.0
                : FIRST_X + (LAST_X - FIRST_X) * (double) ChronoUnit.DAYS.between(first, date) / days;
    }

    private double y(BigDecimal index) {
        double part =
                index.subtract(bottom).doubleValue() / top.subtract(bottom).doubleValue();
        return BOTTOM - (BOTTOM - TOP) * part;
    }

    private static BigDecimal hundreds(BigDecimal number, RoundingMode rounding) {
        return number.divide(HUNDRED, 0, rounding).multiply(HUNDRED);
    }

    /** A coordinate with at most one decimal, in the same digits whatever the locale. */
    private static String coordinate(double value) {
        return BigDecimal.valueOf(Math.round(value * 10), 1)
                .stripTrailingZeros()
                .toPlainString();
    }
}
