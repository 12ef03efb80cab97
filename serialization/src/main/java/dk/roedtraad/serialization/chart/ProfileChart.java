package dk.roedtraad.serialization.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.measurement.Discrepancy;
import dk.roedtraad.model.measurement.ItemDevelopment;
import dk.roedtraad.model.measurement.Series;

/**
 * A picture of a profile, such as that of BIP (Danish: profil): one row an item, each on its own scale, as SVG.
 *
 * <p>The answer is a filled circle, that of the professional a hollow square, and an arrow leads from the answer before. No total
 * is shown, for none is counted. The rows are not bent into a spider's web: there the area meets the eye first, though it grows
 * with the square of the answers and changes with the order of the items, so it says what nobody has answered.
 *
 * <pre>{@code
 * String figure = ProfileChart.figure(
 *         series, progression.getDiscrepancies(), "bip", wording, Language.DANISH, Register.PROFESSIONAL);
 * }</pre>
 */
public final class ProfileChart {
    private static final int LEFT = 70;
    private static final int RIGHT = 570;
    private static final int LINE_HEIGHT = 30;
    private static final int SCALE_HEIGHT = 44;
    private static final int GAP = 18;
    private static final int MOST_LINES = 3;
    // More steps than these would be a comb.
    private static final int MOST_TICKS = 11;
    private static final int CIRCLE = 12;
    private static final int SQUARE = 34;

    private record Row(ItemDevelopment item, String name, List<String> lines, Optional<Integer> professional) {
        int lowest() {
            return Math.min(item.getLowest(), answers().min().orElseThrow());
        }

        int highest() {
            return Math.max(item.getHighest(), answers().max().orElseThrow());
        }

        private IntStream answers() {
            return IntStream.concat(
                    IntStream.of(item.getLatest()),
                    IntStream.concat(
                            item.getEarlier().stream().mapToInt(Integer::intValue),
                            professional.stream().mapToInt(Integer::intValue)));
        }

        /** A scale of one step has nothing to be true to. */
        double x(long answer) {
            long steps = (long) highest() - lowest();
            return steps == 0 ? (LEFT + RIGHT) / 2.0 : LEFT + (RIGHT - LEFT) * ((double) answer - lowest()) / steps;
        }

        int height() {
            return lines.size() * LINE_HEIGHT + SCALE_HEIGHT + GAP;
        }
    }

    private final Series series;
    private final ChartText words;
    private final List<Row> rows;
    private final Optional<LocalDate> professionalDate;

    private ProfileChart(Series series, List<Discrepancy> discrepancies, ChartText words) {
        this.series = series;
        this.words = words;
        List<Discrepancy> beside = beside(series, discrepancies);
        this.professionalDate = beside.stream().findFirst().map(Discrepancy::getProfessionalDate);
        this.rows = series.getItems().stream().map(item -> row(item, beside)).toList();
    }

    /** Those of the very answers shown; the professional's own series has nobody beside it, and an older one nobody yet. */
    private static List<Discrepancy> beside(Series series, List<Discrepancy> discrepancies) {
        int days = series.getDates().size();
        if (isOfProfessional(series) || days == 0) {
            return List.of();
        }
        LocalDate latest = series.getDates().get(days - 1);
        return discrepancies.stream()
                .filter(difference -> difference.getInstrument().equals(series.getInstrument())
                        && difference.getVersion().equals(series.getVersion())
                        && difference.getYouthDate().equals(latest))
                .toList();
    }

    private static boolean isOfProfessional(Series series) {
        return series.getInformant().equals(Informants.PROFESSIONAL);
    }

    private Row row(ItemDevelopment item, List<Discrepancy> beside) {
        String name = item.getName()
                .map(text -> text.in(words.language()))
                .orElseGet(() -> words.name("item." + series.getInstrument() + "." + item.getItem(), item.getItem()));
        Optional<Integer> professional = beside.stream()
                .filter(difference ->
                        difference.getItem().equals(item.getItem()) && difference.getYouth() == item.getLatest())
                .findFirst()
                .map(Discrepancy::getProfessional);
        return new Row(item, name, Canvas.wrap(name, MOST_LINES), professional);
    }

    /**
     * Draws a profile, for a file of its own.
     *
     * @param discrepancies where the professional has answered too; only those of the latest answers of this series are drawn
     * @param idPrefix what the ids inside the picture begin with; two pictures on one page need two prefixes
     * @param wording gives the names of the instrument ({@code instrument.ID}), of the informant, and of items without one
     *     ({@code item.ID.KEY}); the chart's own words ({@code chart.*}) are used where it has none
     * @return an {@code svg} element with title and description, the same for the same arguments
     * @throws IllegalArgumentException if the series has no items, or if the prefix is no XML id
     */
    public static String svg(
            Series series,
            List<Discrepancy> discrepancies,
            String idPrefix,
            Wording wording,
            Language language,
            Register register) {
        return of(series, discrepancies, idPrefix, wording, language, register).draw(idPrefix, "");
    }

    /**
     * The whole figure, for a page: the picture, a caption that says what the marks mean, and the same answers as a table that the
     * picture refers to.
     *
     * @param discrepancies as for {@link #svg}
     * @param idPrefix as for {@link #svg}
     * @param wording as for {@link #svg}
     * @return a {@code figure} element, the same for the same arguments
     * @throws IllegalArgumentException as for {@link #svg}
     */
    public static String figure(
            Series series,
            List<Discrepancy> discrepancies,
            String idPrefix,
            Wording wording,
            Language language,
            Register register) {
        ProfileChart chart = of(series, discrepancies, idPrefix, wording, language, register);
        return chart.table()
                .figure(
                        idPrefix,
                        chart.draw(idPrefix, ChartTable.id(idPrefix)),
                        chart.words.text("chart.profile.caption", Argument.text("title", chart.words.title(series))),
                        chart.legend(),
                        List.of(),
                        chart.words);
    }

    private static ProfileChart of(
            Series series,
            List<Discrepancy> discrepancies,
            String idPrefix,
            Wording wording,
            Language language,
            Register register) {
        if (series.getItems().isEmpty()) {
            throw new IllegalArgumentException("series: has no items to draw");
        }
        ChartText.requireId(idPrefix);
        return new ProfileChart(series, discrepancies, new ChartText(wording, language, register));
    }

    private String draw(String idPrefix, String tableId) {
        int height = rows.stream().mapToInt(Row::height).sum();
        Canvas canvas =
                new Canvas(idPrefix, words.title(series), description(), tableId, words, 0, 0, Canvas.WIDTH, height);
        double top = 0;
        for (Row row : rows) {
            for (int i = 0; i < row.lines().size(); i++) {
                canvas.text("item", row.lines().get(i), 0, top + 24 + i * LINE_HEIGHT, "start");
            }
            double y = top + row.lines().size() * LINE_HEIGHT + SCALE_HEIGHT / 2.0;
            scale(canvas, row, y);
            answers(canvas, row, y);
            top += row.height();
        }
        return canvas.finish();
    }

    private void scale(Canvas canvas, Row row, double y) {
        canvas.line("scale", LEFT, y, RIGHT, y, Canvas.GREY, "stroke-width", "2");
        boolean isStepped = (long) row.highest() - row.lowest() < MOST_TICKS;
        for (long answer = row.lowest(); isStepped && answer <= row.highest(); answer++) {
            canvas.line("step", row.x(answer), y - 7, row.x(answer), y + 7, Canvas.GREY, "stroke-width", "2");
        }
        canvas.text("lowest", words.number(row.lowest()), LEFT - 24, y + 9, "end");
        canvas.text("highest", words.number(row.highest()), RIGHT + 24, y + 9, "start");
    }

    private void answers(Canvas canvas, Row row, double y) {
        double latest = row.x(row.item().getLatest());
        row.item().getEarlier().map(row::x).filter(earlier -> earlier != latest).ifPresent(earlier -> {
            int way = earlier < latest ? 1 : -1;
            double tip = latest - way * (CIRCLE + 3);
            canvas.line("moved", earlier, y, tip - way * 8, y, Canvas.THREAD, "stroke-width", "5");
            canvas.path(
                    "moved",
                    "M" + Canvas.point(tip, y) + "L" + Canvas.point(tip - way * 14, y - 9) + "L"
                            + Canvas.point(tip - way * 14, y + 9) + "Z",
                    "fill",
                    Canvas.THREAD);
            canvas.circle(earlier, y, 7, Canvas.PAPER, "stroke", Canvas.THREAD, "stroke-width", "2.5");
        });
        row.professional().ifPresent(answer -> square(canvas, row.x(answer), y));
        if (isOfProfessional(series)) {
            square(canvas, latest, y);
        } else {
            canvas.circle(latest, y, CIRCLE, Canvas.THREAD);
        }
    }

    // So large that the circle of the same answer lies within it.
    private static void square(Canvas canvas, double x, double y) {
        canvas.rect(
                "professional",
                x - SQUARE / 2.0,
                y - SQUARE / 2.0,
                SQUARE,
                SQUARE,
                "none",
                "stroke",
                Canvas.BLUE,
                "stroke-width",
                "3.5");
    }

    private String description() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.text(
                "chart.profile.desc",
                Argument.text("title", words.title(series)),
                Argument.text("items", words.counted("chart.profile.items", rows.size()))));
        latestDate()
                .ifPresent(date -> sentences.add(words.text("chart.profile.desc.latest", Argument.date("date", date))));
        List<Integer> steps =
                rows.stream().flatMap(row -> row.item().steps().stream()).toList();
        if (!steps.isEmpty()) {
            sentences.add(words.text(
                    "chart.profile.desc.moved",
                    Argument.number(
                            "up", steps.stream().filter(step -> step > 0).count()),
                    Argument.number(
                            "down", steps.stream().filter(step -> step < 0).count()),
                    Argument.number(
                            "same", steps.stream().filter(step -> step == 0).count())));
        }
        int answered = (int)
                rows.stream().filter(row -> row.professional().isPresent()).count();
        if (answered > 0) {
            int different = (int)
                    rows.stream().filter(row -> difference(row).orElse(0) != 0).count();
            sentences.add(words.text(
                    "chart.profile.desc.professional",
                    Argument.number("answered", answered),
                    Argument.number("different", different)));
        }
        return String.join(" ", sentences);
    }

    private Optional<LocalDate> latestDate() {
        int days = series.getDates().size();
        return days == 0 ? Optional.empty() : Optional.of(series.getDates().get(days - 1));
    }

    private Optional<LocalDate> earlierDate() {
        int days = series.getDates().size();
        return days < 2 ? Optional.empty() : Optional.of(series.getDates().get(days - 2));
    }

    private static Optional<Integer> difference(Row row) {
        return row.professional().map(answer -> row.item().getLatest() - answer);
    }

    private List<ChartTable.Line> legend() {
        List<ChartTable.Line> legend = new ArrayList<>();
        String latest = isOfProfessional(series) ? "chart.profile.legend.square" : "chart.profile.legend.circle";
        legend.add(line(latest, Argument.text("date", dateOrNothing(latestDate()))));
        if (rows.stream().anyMatch(row -> row.item().steps().orElse(0) != 0)) {
            legend.add(line("chart.profile.legend.moved", Argument.text("date", dateOrNothing(earlierDate()))));
        }
        professionalDate.ifPresent(
                date -> legend.add(line("chart.profile.legend.professional", Argument.date("date", date))));
        legend.add(line("chart.profile.noTotal"));
        return legend;
    }

    private ChartTable.Line line(String key, Argument... arguments) {
        return ChartTable.Line.of(words.text(key, arguments));
    }

    private String dateOrNothing(Optional<LocalDate> date) {
        return date.map(words::date).orElseGet(() -> words.text("chart.profile.undated"));
    }

    private ChartTable table() {
        boolean isMoved = rows.stream().anyMatch(row -> row.item().getEarlier().isPresent());
        boolean isBeside = rows.stream().anyMatch(row -> row.professional().isPresent());
        List<String> headings = new ArrayList<>();
        headings.add(words.text("chart.profile.table.item"));
        if (isMoved) {
            headings.add(words.text("chart.profile.table.earlier"));
        }
        headings.add(words.text("chart.profile.table.latest"));
        if (isMoved) {
            headings.add(words.text("chart.profile.table.steps"));
        }
        if (isBeside) {
            headings.add(words.text("chart.profile.table.professional"));
            headings.add(words.text("chart.profile.table.difference"));
        }
        List<List<ChartTable.Cell>> cells = new ArrayList<>();
        for (Row row : rows) {
            ItemDevelopment item = row.item();
            List<ChartTable.Cell> line = new ArrayList<>(List.of(ChartTable.Cell.text(row.name())));
            if (isMoved) {
                line.add(ChartTable.Cell.whole(item.getEarlier(), words));
            }
            line.add(ChartTable.Cell.whole(Optional.of(item.getLatest()), words));
            if (isMoved) {
                line.add(steps(item.steps()));
            }
            if (isBeside) {
                line.add(ChartTable.Cell.whole(row.professional(), words));
                line.add(steps(difference(row)));
            }
            cells.add(line);
        }
        return new ChartTable(
                words.text("chart.table.caption", Argument.text("title", words.title(series))),
                "items",
                headings,
                cells);
    }

    private ChartTable.Cell steps(Optional<Integer> steps) {
        return steps.map(number -> ChartTable.Cell.text(words.signed(BigDecimal.valueOf(number))))
                .orElseGet(() -> ChartTable.Cell.whole(steps, words));
    }
}
