package dk.roedtraad.serialization.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.measurement.Band;
import dk.roedtraad.model.measurement.BandSet;
import dk.roedtraad.model.measurement.ChangeReference;
import dk.roedtraad.model.measurement.CitedNumber;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.model.measurement.Series;
import dk.roedtraad.model.measurement.Slope;
import dk.roedtraad.model.measurement.Trend;

/** What is said about the picture of a series: its description, its caption and its table. */
final class SeriesText {
    private static final String WHO_5 = "who-5";

    private final Series series;
    private final Axis axis;
    private final CourseRows course;
    private final ChartText words;
    private final List<Score> scored;

    SeriesText(Series series, Axis axis, CourseRows course, ChartText words) {
        this.series = series;
        this.axis = axis;
        this.course = course;
        this.words = words;
        this.scored = scored(series);
    }

    static List<Score> scored(Series series) {
        return series.getScores().stream()
                .filter(score -> score.getIndex().isPresent())
                .toList();
    }

    static BigDecimal index(Score score) {
        return score.getIndex().orElseThrow();
    }

    /** The bounds that part the scale, lowest first. Of bands that are not for all there are none: whose they are is not known here. */
    List<BigDecimal> bounds() {
        List<Band> bands = bands();
        return bands.stream().anyMatch(band -> band.getGroup().isPresent())
                ? List.of()
                : bands.stream()
                        .map(Band::getUpperInclusive)
                        .filter(axis::isInside)
                        .sorted()
                        .toList();
    }

    private List<Band> bands() {
        return series.getBandSet().map(BandSet::getBands).orElse(List.of());
    }

    /** The cut-off, where it is not the bound of a band already. It is a term of research and no part of the youth's picture. */
    Optional<CitedNumber> cutOff() {
        return words.isForYouth()
                ? Optional.empty()
                : series.getReference()
                        .flatMap(ChangeReference::getCutOff)
                        .filter(number -> axis.isInside(number.getValue()))
                        .filter(number ->
                                bounds().stream().noneMatch(bound -> bound.compareTo(number.getValue()) == 0));
    }

    /** The direction that is drawn: any that is told, but to the youth only one that is sure. */
    Optional<Slope> drawnSlope() {
        return series.getTrend().flatMap(Trend::getTheilSen).filter(slope -> !words.isForYouth() || isSure());
    }

    private boolean isSure() {
        return series.getTrend().map(Trend::tellsSureDirection).orElse(false);
    }

    String caption() {
        return words.text("chart.caption", Argument.text("title", words.title(series)));
    }

    String description() {
        List<String> sentences = new ArrayList<>();
        sentences.add(measurements());
        sentences.add(words.text(
                "chart.desc.scale", Argument.number("bottom", axis.bottom()), Argument.number("top", axis.top())));
        series.getDirection().ifPresent(direction -> sentences.add(words.text("chart.desc.direction." + direction)));
        if (!bounds().isEmpty() && !words.isForYouth()) {
            sentences.add(words.text("chart.desc.bounds", Argument.text("bounds", inWords(bounds()))));
        }
        if (!scored.isEmpty() && scored.size() < series.getScores().size()) {
            sentences.add(
                    words.counted("chart.desc.notScorable", series.getScores().size() - scored.size()));
        }
        direction().ifPresent(sentences::add);
        if (!course.isEmpty()) {
            sentences.add(words.text("chart.desc.course", Argument.text("course", course.count())));
        }
        return String.join(" ", sentences);
    }

    /** A picture that stands alone has no caption to say what must be said. */
    String descriptionAlone() {
        List<String> all = new ArrayList<>(List.of(description()));
        all.addAll(notes());
        return String.join(" ", all);
    }

    private String measurements() {
        Argument title = Argument.text("title", words.title(series));
        if (scored.isEmpty()) {
            return words.text(
                    "chart.desc.none",
                    title,
                    Argument.number("count", series.getScores().size()));
        }
        Score first = scored.get(0);
        Score latest = scored.get(scored.size() - 1);
        List<BigDecimal> indexes = scored.stream().map(SeriesText::index).toList();
        return words.text(
                scored.size() == 1 ? "chart.desc.one" : "chart.desc.many",
                title,
                Argument.number("count", scored.size()),
                Argument.date("firstDate", first.getDate()),
                Argument.date("latestDate", latest.getDate()),
                Argument.number("first", index(first)),
                Argument.number("latest", index(latest)),
                Argument.number("min", indexes.stream().reduce(index(first), BigDecimal::min)),
                Argument.number("max", indexes.stream().reduce(index(first), BigDecimal::max)));
    }

    /** The direction in words; nothing where the series does not say and there are days enough. */
    private Optional<String> direction() {
        Optional<Slope> slope = series.getTrend().flatMap(Trend::getTheilSen);
        if (slope.isPresent()) {
            boolean isKnown = slope.get().getLowerPer30Days().isPresent()
                    && slope.get().getUpperPer30Days().isPresent();
            String how = isSure() ? "sure" : isKnown ? "unsure" : "unknown";
            return Optional.of(words.text(
                    "chart.trend." + how,
                    Argument.text("amount", words.signed(slope.get().getPer30Days()))));
        }
        long days = scored.stream().map(Score::getDate).distinct().count();
        return series.getTrend().isPresent() || days < Trend.LEAST_DAYS
                ? Optional.of(words.text("chart.trend.tooFew", Argument.number("least", Trend.LEAST_DAYS)))
                : Optional.empty();
    }

    List<ChartTable.Line> legend() {
        List<ChartTable.Line> legend = new ArrayList<>();
        zones(legend);
        cutOff().ifPresent(number -> legend.add(line(
                "chart.legend.cutOff",
                Argument.number("number", number.getValue()),
                Argument.text("source", number.getSource()))));
        if (!scored.isEmpty()) {
            series.getReference()
                    .flatMap(ChangeReference::getDetectable)
                    .ifPresent(number ->
                            legend.add(line("chart.legend.error", Argument.number("points", number.getValue()))));
        }
        if (scored.size() < series.getScores().size()) {
            legend.add(line("chart.legend.notScorable"));
        }
        if (drawnSlope().isPresent()) {
            legend.add(line("chart.legend.trend"));
        }
        direction().map(ChartTable.Line::of).ifPresent(legend::add);
        if (!course.isEmpty()) {
            legend.add(new ChartTable.Line(words.text("chart.legend.course"), course.inWords()));
        }
        return legend;
    }

    private void zones(List<ChartTable.Line> legend) {
        Optional<BandSet> set = series.getBandSet();
        if (set.isEmpty()) {
            return;
        }
        if (words.isForYouth()) {
            if (!bounds().isEmpty()) {
                legend.add(line("chart.legend.zones", Argument.number("count", bounds().size() + 1)));
            }
            return;
        }
        List<String> names = bands().stream()
                .map(band -> words.name("band." + band.getKey(), band.getKey()))
                .toList();
        legend.add(new ChartTable.Line(
                words.text(
                        bounds().isEmpty() ? "chart.legend.bandsNotDrawn" : "chart.legend.zones",
                        Argument.text("bounds", inWords(bounds())),
                        Argument.text(
                                "bandSet",
                                words.name(
                                        "bandSet." + set.get().getKey(),
                                        set.get().getKey())),
                        Argument.text("source", set.get().getSource())),
                names));
    }

    private ChartTable.Line line(String key, Argument... arguments) {
        return ChartTable.Line.of(words.text(key, arguments));
    }

    private String inWords(List<BigDecimal> numbers) {
        return String.join(", ", numbers.stream().map(words::number).toList());
    }

    /** What WHO-5 does not say stands wherever it is shown. */
    List<String> notes() {
        return series.getInstrument().equals(WHO_5) ? List.of(words.text("scoring.NOT_A_DIAGNOSIS")) : List.of();
    }

    ChartTable table() {
        boolean isForYouth = words.isForYouth();
        boolean hasBands =
                !isForYouth && scored.stream().anyMatch(score -> score.getBand().isPresent());
        boolean hasNotes = series.getScores().stream().anyMatch(score -> score.getStatus() != Score.Status.COMPLETE);
        List<String> headings = new ArrayList<>();
        headings.add(words.text("chart.table.date"));
        if (!isForYouth) {
            headings.add(words.text("chart.table.raw"));
        }
        headings.add(words.text("chart.table.index"));
        if (hasBands || hasNotes) {
            headings.add(words.text(hasBands ? "chart.table.band" : "chart.table.note"));
        }
        List<List<ChartTable.Cell>> rows = new ArrayList<>();
        for (Score score : series.getScores()) {
            List<ChartTable.Cell> row = new ArrayList<>();
            row.add(ChartTable.Cell.day(score.getDate(), words));
            if (!isForYouth) {
                row.add(ChartTable.Cell.number(score.getRaw(), words));
            }
            row.add(ChartTable.Cell.number(score.getIndex(), words));
            if (hasBands || hasNotes) {
                row.add(ChartTable.Cell.text(note(score)));
            }
            rows.add(row);
        }
        return new ChartTable(
                words.text("chart.table.caption", Argument.text("title", words.title(series))),
                "scores",
                headings,
                rows);
    }

    private String note(Score score) {
        if (words.isForYouth()) {
            return score.getIndex().isPresent() ? "" : words.text("chart.table.noScore");
        }
        List<String> notes = new ArrayList<>();
        score.getBand().ifPresent(key -> notes.add(words.name("band." + key, key)));
        // A score made of all answers is the usual thing and needs no word.
        if (score.getStatus() != Score.Status.COMPLETE) {
            notes.add(words.text("status." + score.getStatus()));
        }
        return String.join(". ", notes);
    }
}
