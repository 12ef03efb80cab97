package dk.roedtraad.serialization.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.FindingAnswer;
import dk.roedtraad.model.finding.Findings;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.serialization.markup.Markup;

/** The points of attention by level, and what every rule said. */
final class FindingsSection {
    private final Markup html;
    private final Texts texts;
    private final Findings findings;

    FindingsSection(Markup html, Texts texts, Findings findings) {
        this.html = html;
        this.texts = texts;
        this.findings = findings;
    }

    /** How many points of attention there are at each level, in words; those that are answered stay quiet. */
    void counts() {
        html.open("ul", "class", "counts");
        for (Level level : Level.values()) {
            long count = found(level).stream()
                    .flatMap(result -> result.getFindings().stream())
                    .filter(finding -> finding.getAnswer().isEmpty())
                    .count();
            html.open("li", "class", cssClass(level));
            html.element("strong", Long.toString(count));
            html.text(" " + texts.text("level." + level));
            html.close("li");
        }
        html.close("ul");
    }

    void write(String id) {
        Parts.openSection(html, id, texts.text("page.findings"));
        if (findings.ofKind(RuleResult.Kind.FOUND).isEmpty()) {
            html.element("p", texts.text("page.findings.none"));
        }
        for (Level level : Level.values()) {
            List<RuleResult> results = found(level);
            if (!results.isEmpty()) {
                html.element("h3", texts.text("level." + level));
                for (Ground ground : Ground.values()) {
                    byGround(
                            level,
                            ground,
                            results.stream()
                                    .filter(result -> result.getRule().getGround() == ground)
                                    .toList());
                }
            }
        }
        if (!findings.getResults().isEmpty()) {
            html.element("h3", texts.text("page.rules"));
            kinds();
            rules();
        }
        Parts.switchedOff(html, texts, findings.getLayer(), findings.getSwitchedOff());
        html.close("section");
    }

    /** What the law demands stands apart from what the model, an example or the library says. */
    private void byGround(Level level, Ground ground, List<RuleResult> results) {
        if (!results.isEmpty()) {
            html.element("h4", texts.text("page.ground", Argument.text("ground", texts.text("ground." + ground))));
            html.open("ul", "class", "findings " + cssClass(level));
            results.forEach(this::result);
            html.close("ul");
        }
    }

    private List<RuleResult> found(Level level) {
        // A rule without a level has no reason to be loud.
        return findings.ofKind(RuleResult.Kind.FOUND).stream()
                .filter(result -> result.getRule().getLevel().orElse(Level.FOR_INFORMATION) == level)
                .toList();
    }

    private void result(RuleResult result) {
        for (Finding finding : result.getFindings()) {
            html.open("li");
            html.element(
                    "p",
                    texts.firstOf(
                            finding.getArguments(),
                            texts.title(result.getRule()),
                            Texts.key(result.getRule(), "finding")),
                    "class",
                    "finding");
            finding.getAnswer().ifPresent(this::answer);
            finding.getAnsweredBefore()
                    .ifPresent(date -> html.element(
                            "p",
                            texts.text("page.finding.answeredBefore", Argument.date("date", date)),
                            "class",
                            "answered"));
            Parts.ownName(html, texts, result.getRule());
            Parts.numbers(html, texts, result.getParameters());
            Parts.basis(html, texts, result.getRule());
            html.close("li");
        }
    }

    private void answer(FindingAnswer answer) {
        html.open("p", "class", "answered");
        html.text(texts.text("page.finding.answered." + answer.getKind(), Argument.date("date", answer.getDate())));
        answer.getReason().ifPresent(reason -> {
            html.text(" ");
            html.element("q", reason.getText());
        });
        html.close("p");
    }

    private void kinds() {
        List<String> parts = new ArrayList<>();
        for (RuleResult.Kind kind : RuleResult.Kind.values()) {
            parts.add(texts.text(
                    "page.rules.count",
                    Argument.text("kind", texts.text("result." + kind)),
                    Argument.number("number", findings.ofKind(kind).size())));
        }
        html.element("p", String.join(" · ", parts), "class", "kinds");
    }

    private void rules() {
        html.open("details");
        html.element(
                "summary",
                texts.text(
                        "page.rules.all",
                        Argument.number("number", findings.getResults().size())));
        Parts.openTable(
                html,
                texts.text("page.rules.caption", Argument.text("ruleSet", findings.getRuleSet())),
                "rules",
                List.of(
                        texts.text("page.rules.rule"),
                        texts.text("page.rules.result"),
                        texts.text("page.rules.ground")));
        for (RuleResult result : findings.getResults()) {
            html.open("tr");
            html.open("th", "scope", "row");
            html.text(texts.title(result.getRule()));
            html.text(" ");
            html.element("span", result.getRule().getCode(), "class", "quiet code");
            html.close("th");
            html.element("td", texts.text("result." + result.getKind()));
            html.open("td");
            html.text(texts.ground(result.getRule()));
            html.text(" ");
            html.element("span", texts.sources(result.getRule()), "class", "quiet");
            html.close("td");
            html.close("tr");
        }
        Parts.closeTable(html);
        html.close("details");
    }

    private static String cssClass(Level level) {
        return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
