package dk.roedtraad.examples.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.TextBundle;
import dk.roedtraad.model.finding.CaseReview;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.Findings;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.law.Source;
import dk.roedtraad.model.measurement.Change;
import dk.roedtraad.model.measurement.ChangeReference;
import dk.roedtraad.model.measurement.CitedNumber;
import dk.roedtraad.model.measurement.ItemDevelopment;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.model.measurement.Series;
import dk.roedtraad.model.transition.Timeline;
import dk.roedtraad.model.transition.TimelineEntry;
import dk.roedtraad.scoring.instrument.Who5;

/** A case review as text for a terminal, in the caseworker's register. */
final class ReviewText {
    private static final Map<Answer, String> MARKS =
            new EnumMap<>(Map.of(Answer.MET, "[+]", Answer.NOT_MET, "[-]", Answer.UNDETERMINED, "[?]"));

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    ReviewText(Language language) {
        this.language = language;
    }

    String of(CaseReview review) {
        line(0, word("cli.title", Argument.date("on", review.getDecision().getOn())));
        line(0, word("cli.advice"));
        decision(review.getDecision());
        progression(review.getProgression());
        findings(review.getFindings());
        timeline(review.getTimeline());
        return text.toString();
    }

    private void decision(Decision decision) {
        heading("cli.decision");
        line(1, word("outcome." + decision.getOutcome()));
        decision.getNextContact().ifPresent(contact -> line(1, word("cli.nextContact", Argument.text("who", contact))));
        List<OpenPoint> next = Stream.of(decision.getCriteria(), decision.getConditions())
                .flatMap(tree -> tree.unsettled().stream())
                .distinct()
                .toList();
        if (!next.isEmpty()) {
            line(1, word("cli.next"));
            next.forEach(point -> line(2, "→ " + openPoint(point)));
        }
        text.append('\n');
        explanation(decision.getCriteria(), 1);
        explanation(decision.getConditions(), 1);
        line(1, word("cli.indicators"));
        decision.getIndicators().forEach(indicator -> explanation(indicator, 2));
        explanation(decision.getMunicipalResponsibility(), 1);
    }

    private void explanation(Explanation node, int depth) {
        Rule rule = node.getRule();
        line(
                depth,
                MARKS.get(node.getAnswer()) + " " + word("rule." + rule.getCode() + ".question") + " – "
                        + word("answer." + node.getAnswer()) + grounds(rule));
        CliWording.ALL
                .find(
                        "rule." + rule.getCode() + "." + node.getAnswer(),
                        node.getArguments(),
                        language,
                        Register.PROFESSIONAL)
                .ifPresent(reason -> line(depth + 2, reason));
        // Said once above; here only the judgement that a settled answer leaves open.
        if (node.getAnswer() != Answer.UNDETERMINED) {
            node.getOpen().forEach(point -> line(depth + 2, "→ " + openPoint(point)));
        }
        node.getChildren().forEach(child -> explanation(child, depth + 2));
    }

    private String openPoint(OpenPoint point) {
        String key = switch (point.getKind()) {
            case FACT -> "fact.";
            case JUDGEMENT -> "judgement.";
            case NO_PARAMETER, NUMBER_NOT_SET -> "parameter.";
        };
        return word("open." + point.getKind(), Argument.key("what", key + point.getCode()));
    }

    private void progression(Progression progression) {
        heading("cli.progression");
        if (progression.getSeries().isEmpty()) {
            line(1, word("cli.noMeasurements"));
        }
        progression.getSeries().forEach(this::series);
    }

    private void series(Series series) {
        line(
                1,
                word(
                        "cli.series",
                        Argument.key("instrument", "instrument." + series.getInstrument()),
                        Argument.code("informant", series.getInformant()),
                        Argument.text("definedBy", series.getDefinedBy())));
        for (Score score : series.getScores()) {
            String date = TextBundle.date(score.getDate(), language);
            line(
                    2,
                    score.getIndex().isPresent()
                            ? word(
                                    "cli.score",
                                    Argument.text("date", date),
                                    Argument.number("raw", score.getRaw().orElseThrow()),
                                    Argument.number("index", score.getIndex().orElseThrow()),
                                    Argument.key(
                                            "band", "band." + score.getBand().orElse("")))
                            : date + ": " + word("status." + score.getStatus()));
        }
        series.getChanges().forEach(change -> change(change));
        series.getReference().flatMap(ChangeReference::getRelevant).ifPresent(number -> cited("cli.relevant", number));
        series.getReference()
                .flatMap(ChangeReference::getDetectable)
                .ifPresent(number -> cited("cli.detectable", number));
        if (series.getReference().isPresent() && series.getChanges().isEmpty()) {
            line(2, word("scoring.TOO_FEW", Argument.number("count", 2)));
        }
        if (series.getInstrument().equals(Who5.ID)) {
            line(2, word("scoring.NOT_A_DIAGNOSIS"));
        }
        if (!series.getItems().isEmpty()) {
            line(2, word("cli.profile"));
            series.getItems().forEach(this::item);
        }
    }

    private void cited(String code, CitedNumber number) {
        line(2, word(code, Argument.number("points", number.getValue()), Argument.text("source", number.getSource())));
    }

    private void change(Change change) {
        line(
                2,
                word(
                        "cli.change",
                        Argument.date("earlier", change.getEarlier()),
                        Argument.date("later", change.getLater()),
                        Argument.text("difference", signed(change.getDifference())),
                        Argument.key("verdict", "change." + change.getRelevance() + "." + change.getReliability())));
    }

    private void item(ItemDevelopment item) {
        String name = item.getName().map(text -> text.in(language)).orElse(item.getItem());
        line(
                3,
                item.steps()
                        .map(steps -> word(
                                "cli.itemMoved",
                                Argument.text("item", name),
                                Argument.number("earlier", item.getEarlier().orElseThrow()),
                                Argument.number("latest", item.getLatest()),
                                Argument.text("steps", signed(BigDecimal.valueOf(steps)))))
                        .orElseGet(() -> word(
                                "cli.item", Argument.text("item", name), Argument.number("latest", item.getLatest()))));
    }

    private String signed(BigDecimal number) {
        String shown = TextBundle.number(number.abs(), language);
        return number.signum() == 0 ? "0" : (number.signum() > 0 ? "+" : "−") + shown;
    }

    private void findings(Findings findings) {
        heading("cli.findings");
        for (Level level : Level.values()) {
            List<RuleResult> found = findings.ofKind(RuleResult.Kind.FOUND).stream()
                    .filter(result ->
                            result.getRule().getLevel().filter(level::equals).isPresent())
                    .toList();
            if (!found.isEmpty()) {
                line(1, word("level." + level));
                found.forEach(this::found);
            }
        }
        List<RuleResult> open = new ArrayList<>(findings.ofKind(RuleResult.Kind.UNDETERMINED));
        open.addAll(findings.ofKind(RuleResult.Kind.NOT_CONFIGURED));
        if (!open.isEmpty()) {
            line(1, word("cli.openRules"));
            open.forEach(result -> {
                line(2, "? " + word("rule." + result.getRule().getCode() + ".question") + grounds(result.getRule()));
                result.getOpen().forEach(point -> line(4, "→ " + openPoint(point)));
            });
        }
        line(
                1,
                Arrays.stream(RuleResult.Kind.values())
                        .map(kind -> word("result." + kind) + ": "
                                + findings.ofKind(kind).size())
                        .collect(Collectors.joining(" · ")));
    }

    private void found(RuleResult result) {
        for (Finding finding : result.getFindings()) {
            line(
                    2,
                    "! "
                            + word(
                                    "rule." + result.getRule().getCode() + ".finding",
                                    finding.getArguments().toArray(Argument[]::new))
                            + grounds(result.getRule()));
        }
    }

    private void timeline(Timeline timeline) {
        heading("cli.timeline");
        for (TimelineEntry entry : timeline.getEntries()) {
            String mark = entry.getDate().isBefore(timeline.getOn()) ? "  " : "▸ ";
            line(
                    1,
                    mark
                            + TextBundle.date(entry.getDate(), language) + "  "
                            + word(
                                    "rule." + entry.getRule().getCode() + ".timeline",
                                    entry.getArguments().toArray(Argument[]::new))
                            + grounds(entry.getRule()));
        }
        timeline.getOpen().forEach(point -> line(1, "→ " + openPoint(point)));
    }

    private String grounds(Rule rule) {
        return "  [" + word("ground." + rule.getGround()) + ": "
                + rule.getSources().stream().map(Source::toText).collect(Collectors.joining(", ")) + "]";
    }

    private void heading(String code) {
        text.append('\n');
        line(0, word(code));
    }

    private void line(int depth, String content) {
        text.append("  ".repeat(depth)).append(Terminal.harmless(content)).append('\n');
    }

    private String word(String code, Argument... arguments) {
        return CliWording.ALL.text(code, List.of(arguments), language, Register.PROFESSIONAL);
    }
}
