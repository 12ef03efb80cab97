package dk.roedtraad.serialization.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.measurement.Band;
import dk.roedtraad.model.measurement.BandSet;
import dk.roedtraad.model.measurement.Change;
import dk.roedtraad.model.measurement.ChangeReference;
import dk.roedtraad.model.measurement.CitedNumber;
import dk.roedtraad.model.measurement.ItemDevelopment;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.model.measurement.Series;
import dk.roedtraad.serialization.chart.SeriesChart;
import dk.roedtraad.serialization.markup.Markup;

/** The development over time, series by series: picture, table, and what the differences can bear. */
final class ProgressionSection {
    private static final String WHO_5 = "who-5";

    private final Markup html;
    private final Texts texts;

    ProgressionSection(Markup html, Texts texts) {
        this.html = html;
        this.texts = texts;
    }

    void write(String id, Progression progression) {
        Parts.openSection(html, id, texts.text("page.progression"));
        html.element("p", texts.text("page.progression.how"), "class", "lead");
        if (progression.getSeries().isEmpty()) {
            html.element("p", texts.text("page.progression.none"));
        }
        for (int i = 0; i < progression.getSeries().size(); i++) {
            series(progression.getSeries().get(i), id + "-" + (i + 1));
        }
        html.close("section");
    }

    private void series(Series series, String id) {
        String name = texts.text(
                "page.series",
                Argument.text("instrument", texts.text("instrument." + series.getInstrument())),
                Argument.text("informant", texts.code(series.getInformant())));
        html.open("article", "class", "series", "aria-labelledby", id + "-heading");
        html.element("h3", name, "id", id + "-heading");
        html.element(
                "p",
                texts.text(
                        "page.series.definedBy",
                        Argument.text("definedBy", series.getDefinedBy()),
                        Argument.text("version", series.getVersion())),
                "class",
                "quiet");
        if (series.getScores().isEmpty()) {
            profile(series, name);
        } else {
            chart(series, id);
            scores(series, name);
            changes(series);
        }
        if (series.getInstrument().equals(WHO_5)) {
            html.element("p", texts.text("scoring.NOT_A_DIAGNOSIS"), "class", "note");
        }
        html.close("article");
    }

    private void chart(Series series, String id) {
        List<Band> bands = series.getBandSet().map(BandSet::getBands).orElse(List.of());
        html.open("figure", "class", "chart");
        html.raw(SeriesChart.svg(series, id + "-chart", texts.wording(), texts.language()));
        List<String> legend = new ArrayList<>();
        if (bands.size() > 1) {
            // The upper bound of the last band is the top of the scale and no line.
            List<String> bounds = bands.subList(0, bands.size() - 1).stream()
                    .map(band -> texts.number(band.getUpperInclusive()))
                    .toList();
            legend.add(texts.text("page.legend.bands", Argument.text("bounds", String.join(", ", bounds))));
        }
        boolean anyScore =
                series.getScores().stream().anyMatch(score -> score.getIndex().isPresent());
        if (anyScore) {
            series.getReference()
                    .flatMap(ChangeReference::getDetectable)
                    .ifPresent(detectable -> legend.add(
                            texts.text("page.legend.error", Argument.number("points", detectable.getValue()))));
        }
        if (series.getScores().stream().anyMatch(score -> score.getIndex().isEmpty())) {
            legend.add(texts.text("page.legend.notScorable"));
        }
        html.element("figcaption", String.join(" ", legend));
        html.close("figure");
    }

    private void scores(Series series, String name) {
        Parts.openTable(
                html,
                texts.text("page.scores", Argument.text("series", name)),
                "scores",
                List.of(
                        texts.text("page.scores.date"),
                        texts.text("page.scores.raw"),
                        texts.text("page.scores.index"),
                        texts.text("page.scores.band")));
        for (Score score : series.getScores()) {
            html.open("tr");
            html.open("th", "scope", "row");
            Parts.time(html, texts, score.getDate());
            html.close("th");
            html.element("td", number(score.getRaw()), "class", "number");
            html.element("td", number(score.getIndex()), "class", "number");
            List<String> band = new ArrayList<>();
            score.getBand().ifPresent(key -> band.add(texts.text("band." + key)));
            // A score made of all answers is the usual thing and needs no word.
            if (score.getStatus() != Score.Status.COMPLETE) {
                band.add(texts.text("status." + score.getStatus()));
            }
            html.element("td", String.join(". ", band));
            html.close("tr");
        }
        Parts.closeTable(html);
    }

    private String number(Optional<BigDecimal> number) {
        return number.map(texts::number).orElse("–");
    }

    private void changes(Series series) {
        if (series.getChanges().isEmpty()) {
            html.element("p", texts.text("page.changes.none"));
            return;
        }
        html.element("p", texts.text("page.changes"), "class", "label");
        html.open("ul", "class", "changes");
        for (Change change : series.getChanges()) {
            html.open("li");
            html.open("p");
            html.text(texts.text(
                    "page.change.period",
                    Argument.date("earlier", change.getEarlier()),
                    Argument.date("later", change.getLater())));
            html.text(" ");
            html.element("strong", difference(change.getDifference()));
            html.close("p");
            html.element("p", texts.text("change." + change.getRelevance() + "." + change.getReliability()));
            html.open("p", "class", "quiet");
            html.text(texts.text("page.change.relevance." + change.getRelevance()) + " ");
            html.text(texts.text("page.change.reliability." + change.getReliability()));
            html.close("p");
            html.close("li");
        }
        html.close("ul");
        series.getReference().ifPresent(this::reference);
    }

    private String difference(BigDecimal difference) {
        String sign = difference.signum() > 0 ? "+" : difference.signum() < 0 ? "−" : "";
        return sign + texts.counted("page.unit.POINTS", difference.abs());
    }

    private void reference(ChangeReference reference) {
        html.element("p", texts.text("page.reference"), "class", "label");
        html.open("ul", "class", "plain");
        reference.getRelevant().ifPresent(number -> cited("page.reference.relevant", number));
        reference.getDetectable().ifPresent(number -> cited("page.reference.detectable", number));
        html.close("ul");
    }

    private void cited(String key, CitedNumber number) {
        html.element(
                "li",
                texts.text(
                        key,
                        Argument.number("points", number.getValue()),
                        Argument.text("source", number.getSource())));
    }

    private void profile(Series series, String name) {
        if (series.getItems().stream().allMatch(item -> item.steps().isEmpty())) {
            html.element("p", texts.text("page.items.none"));
            return;
        }
        Parts.openTable(
                html,
                itemsCaption(series, name),
                "items",
                List.of(
                        texts.text("page.items.item"),
                        texts.text("page.items.earlier"),
                        texts.text("page.items.later"),
                        texts.text("page.items.steps")));
        for (ItemDevelopment change : series.getItems()) {
            if (change.steps().isEmpty()) {
                continue;
            }
            html.open("tr");
            String key = "item." + series.getInstrument() + "." + change.getItem();
            html.element(
                    "th",
                    change.getName()
                            .map(text -> text.in(texts.language()))
                            .orElseGet(() -> texts.firstOf(List.of(), change.getItem(), key)),
                    "scope",
                    "row");
            html.element(
                    "td", texts.number(BigDecimal.valueOf(change.getEarlier().orElseThrow())), "class", "number");
            html.element("td", texts.number(BigDecimal.valueOf(change.getLatest())), "class", "number");
            html.element("td", steps(change.steps().orElseThrow()));
            html.close("tr");
        }
        Parts.closeTable(html);
        html.element("p", texts.text("page.items.how"), "class", "quiet");
    }

    private String itemsCaption(Series series, String name) {
        int latest = series.getDates().size() - 1;
        Argument ofSeries = Argument.text("series", name);
        return latest < 1
                ? texts.text("page.items.undated", ofSeries)
                : texts.text(
                        "page.items",
                        ofSeries,
                        Argument.date("earlier", series.getDates().get(latest - 1)),
                        Argument.date("later", series.getDates().get(latest)));
    }

    private String steps(int steps) {
        if (steps == 0) {
            return texts.text("page.step.none");
        }
        return texts.counted(steps > 0 ? "page.step.up" : "page.step.down", BigDecimal.valueOf(Math.abs(steps)));
    }
}
