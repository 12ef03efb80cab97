package dk.roedtraad.serialization.page;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.NextSteps;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.decision.Outcome;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.finding.CaseReview;
import dk.roedtraad.serialization.markup.Markup;

/** What to ask next: every open point of the review once, with what it would settle. */
final class OpenPointsSection {
    // A point of the same kind and code, about the same thing, is one question, wherever it came up.
    private record Point(OpenPoint.Kind kind, String code, List<Argument> arguments) {}

    private final Markup html;
    private final Texts texts;
    private final Optional<NextSteps> next;
    private final Map<Point, OpenPoint> points = new LinkedHashMap<>();
    private final Map<Point, Set<String>> neededFor = new LinkedHashMap<>();

    OpenPointsSection(Markup html, Texts texts, CaseReview review) {
        this.html = html;
        this.texts = texts;
        Decision decision = review.getDecision();
        this.next = decision.getNextSteps();
        if (decision.getOutcome() == Outcome.CLARIFY) { // else nothing below can change it
            collect(decision.getCriteria());
            collect(decision.getConditions());
        }
        decision.getIndicators().forEach(this::collect);
        collect(decision.getMunicipalResponsibility());
        review.getLawAnswers().stream()
                .flatMap(answers -> answers.arising().stream())
                .forEach(answer -> {
                    collect(answer.getApplies());
                    answer.getKept().ifPresent(this::collect);
                });
        review.getFindings().getResults().forEach(result -> add(result.getOpen(), texts.title(result.getRule())));
        add(review.getTimeline().getOpen(), texts.text("page.timeline"));
    }

    int count() {
        return points.size();
    }

    void write(String id) {
        Parts.openSection(html, id, texts.text("page.open"));
        if (points.isEmpty()) {
            html.element("p", texts.text("page.open.none"));
        }
        next.ifPresent(steps -> new NextStepsPart(html, texts).write(steps));
        group("page.open.facts", Set.of(OpenPoint.Kind.FACT));
        group("page.open.judgements", Set.of(OpenPoint.Kind.JUDGEMENT));
        group("page.open.numbers", Set.of(OpenPoint.Kind.NO_PARAMETER, OpenPoint.Kind.NUMBER_NOT_SET));
        html.close("section");
    }

    /** Under a settled answer nothing needs to be asked: a sensitive fact that cannot change anything is not to be collected. */
    private void collect(Explanation node) {
        if (node.getAnswer() == Answer.UNDETERMINED) {
            add(node.getOpen(), texts.title(node.getRule()));
            node.getChildren().forEach(this::collect);
        }
    }

    private void add(List<OpenPoint> open, String title) {
        for (OpenPoint point : open) {
            Point key = new Point(point.getKind(), point.getCode(), point.getArguments());
            points.putIfAbsent(key, point);
            neededFor.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(title);
        }
    }

    private void group(String headingKey, Set<OpenPoint.Kind> kinds) {
        if (points.keySet().stream().noneMatch(key -> kinds.contains(key.kind()))) {
            return;
        }
        html.element("h3", texts.text(headingKey));
        html.open("ul", "class", "asks");
        points.forEach((key, point) -> {
            if (kinds.contains(key.kind())) {
                html.open("li");
                html.element("span", texts.subject(point), "class", "ask");
                html.text(" ");
                String titles = String.join("; ", neededFor.getOrDefault(key, Set.of()));
                html.element("span", texts.text("page.open.for", Argument.text("rules", titles)), "class", "quiet");
                html.close("li");
            }
        });
        html.close("ul");
    }
}
