package dk.roedtraad.serialization.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.measurement.Adherence;
import dk.roedtraad.model.measurement.Change;
import dk.roedtraad.model.measurement.ChangeReference;
import dk.roedtraad.model.measurement.CitedNumber;
import dk.roedtraad.model.measurement.LeftOut;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.measurement.Series;
import dk.roedtraad.serialization.chart.ProfileChart;
import dk.roedtraad.serialization.chart.SeriesChart;
import dk.roedtraad.serialization.markup.Markup;

/** The development over time: what there is to talk about, then series by series the figure and what the differences can bear. */
final class ProgressionSection {
    private final Markup html;
    private final Texts texts;

    ProgressionSection(Markup html, Texts texts) {
        this.html = html;
        this.texts = texts;
    }

    void write(String id, Progression progression) {
        Parts.openSection(html, id, texts.text("page.progression"));
        html.element("p", texts.text("page.progression.how"), "class", "lead");
        new TalkPart(html, texts).write(progression);
        if (progression.getSeries().isEmpty()) {
            html.element("p", texts.text("page.progression.none"));
        }
        for (int i = 0; i < progression.getSeries().size(); i++) {
            series(progression.getSeries().get(i), progression, id + "-" + (i + 1));
        }
        rhythm(progression.getAdherence());
        leftOut(progression.getLeftOut());
        open(texts.text("page.progression.open"), progression.getOpen());
        html.close("section");
    }

    private void series(Series series, Progression progression, String id) {
        Wording wording = namingScales(series, progression);
        html.open("article", "class", "series", "aria-labelledby", id + "-heading");
        html.element("h3", name(series, wording), "id", id + "-heading");
        List<String> about = new ArrayList<>();
        about.add(texts.text(
                "page.series.definedBy",
                Argument.text("definedBy", series.getDefinedBy()),
                Argument.text("version", series.getVersion())));
        series.getMode()
                .ifPresent(mode -> about.add(texts.text("page.series.mode", Argument.text("mode", texts.code(mode)))));
        html.element("p", String.join(" ", about), "class", "quiet");
        String figureId = id + "-chart";
        if (!series.getScores().isEmpty()) {
            html.raw(SeriesChart.figure(
                    series, progression.getCourse(), figureId, wording, texts.language(), Register.PROFESSIONAL));
            notYetScored(series);
            changes(series);
        } else if (!series.getItems().isEmpty()) {
            html.raw(ProfileChart.figure(
                    series,
                    progression.getDiscrepancies(),
                    figureId,
                    wording,
                    texts.language(),
                    Register.PROFESSIONAL));
        } else {
            html.element("p", texts.text("page.items.none"));
        }
        html.close("article");
    }

    /** Where an instrument has several scales, each needs a name: that of the host, or else its key. */
    private Wording namingScales(Series series, Progression progression) {
        boolean isOneOfSeveral = progression.getSeries().stream()
                .anyMatch(other -> other.getInstrument().equals(series.getInstrument())
                        && !other.getScale().equals(series.getScale()));
        Optional<String> scaleKey = series.getScale().map(scale -> "scale." + series.getInstrument() + "." + scale);
        Wording keys = (code, arguments, language, register) ->
                isOneOfSeveral && scaleKey.equals(Optional.of(code)) ? series.getScale() : Optional.empty();
        return Wording.firstOf(texts.wording(), keys);
    }

    private String name(Series series, Wording wording) {
        List<String> parts = new ArrayList<>();
        parts.add(instrument(series.getInstrument()));
        series.getScale()
                .flatMap(scale -> wording.find(
                        "scale." + series.getInstrument() + "." + scale,
                        List.of(),
                        texts.language(),
                        Register.PROFESSIONAL))
                .ifPresent(parts::add);
        return texts.text(
                "page.series",
                Argument.text("instrument", String.join(", ", parts)),
                Argument.text("informant", texts.code(series.getInformant())));
    }

    /** The name of an instrument; one that nobody has defined has only its id. */
    private String instrument(String id) {
        return texts.firstOf(List.of(), id, "instrument." + id);
    }

    /** What must be known before the answers that are there give a score. */
    private void notYetScored(Series series) {
        Set<OpenPoint> points = new LinkedHashSet<>();
        series.getScores().forEach(score -> points.addAll(score.getOpen()));
        open(texts.text("page.series.open"), points);
    }

    private void open(String label, Iterable<OpenPoint> points) {
        if (!points.iterator().hasNext()) {
            return;
        }
        html.element("p", label, "class", "label");
        html.open("ul", "class", "plain");
        points.forEach(point -> html.element("li", texts.openSentence(point)));
        html.close("ul");
    }

    private void changes(Series series) {
        if (series.getChanges().isEmpty()) {
            html.element("p", texts.text("page.changes.none"));
            return;
        }
        html.element("p", texts.text("page.changes"), "class", "label");
        html.open("ul", "class", "changes");
        for (Change change : series.getChanges()) {
            change(change);
        }
        html.close("ul");
        series.getReference().ifPresent(this::reference);
    }

    private void change(Change change) {
        html.open("li");
        html.open("p");
        html.text(texts.text(
                "page.change.period",
                Argument.date("earlier", change.getEarlier()),
                Argument.date("later", change.getLater())));
        html.text(" ");
        html.element("strong", difference(change.getDifference()));
        change.getMeanOf()
                .ifPresent(count -> html.text(" " + texts.text("page.change.means", Argument.number("count", count))));
        html.close("p");
        html.element("p", texts.text("change." + change.getRelevance() + "." + change.getReliability()));
        List<String> verdicts = new ArrayList<>();
        verdicts.add(texts.text("page.change.relevance." + change.getRelevance()));
        verdicts.add(texts.text("page.change.reliability." + change.getReliability()));
        change.getDetectable()
                .ifPresent(points ->
                        verdicts.add(texts.text("page.change.detectable", Argument.number("points", points))));
        change.getCrossing().ifPresent(crossing -> verdicts.add(texts.text("page.change.crossing." + crossing)));
        change.getMethod().ifPresent(method -> verdicts.add(texts.text("page.change.method." + method)));
        html.element("p", String.join(" ", verdicts), "class", "quiet");
        html.close("li");
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
        reference.getCutOff().ifPresent(number -> cited("page.reference.cutOff", number));
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

    private void rhythm(List<Adherence> adherence) {
        if (adherence.isEmpty()) {
            return;
        }
        html.element("h3", texts.text("page.rhythm"));
        html.open("ul", "class", "plain rhythm");
        for (Adherence kept : adherence) {
            html.open("li");
            html.text(texts.said(kept.toKey(), kept.toArguments()) + ".");
            if (kept.getDaysOverdue() > 0) {
                html.text(" ");
                html.element(
                        "span",
                        texts.counted("page.rhythm.overdue", BigDecimal.valueOf(kept.getDaysOverdue())),
                        "class",
                        "quiet");
            }
            html.close("li");
        }
        html.close("ul");
    }

    private void leftOut(List<LeftOut> leftOut) {
        if (leftOut.isEmpty()) {
            return;
        }
        html.element("h3", texts.text("page.leftOut"));
        html.open("ul", "class", "plain left-out");
        for (LeftOut measurement : leftOut) {
            html.element("li", texts.said(measurement.toKey(), measurement.toArguments()));
        }
        html.close("ul");
    }
}
