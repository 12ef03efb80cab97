package dk.roedtraad.serialization.page;

import java.util.List;
import java.util.stream.Collectors;

import dk.roedtraad.model.decision.NextSteps;
import dk.roedtraad.model.decision.Outcome;
import dk.roedtraad.model.decision.PossibleChange;
import dk.roedtraad.model.decision.SettlingSet;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.serialization.markup.Markup;

/** What is enough to find out, and what the municipality can do that changes the answer. */
final class NextStepsPart {
    private final Markup html;
    private final Texts texts;

    NextStepsPart(Markup html, Texts texts) {
        this.html = html;
        this.texts = texts;
    }

    void write(NextSteps next) {
        if (!next.getSettledBy().isEmpty()) {
            html.element("h3", texts.text("text.settledBy"));
            for (Outcome outcome : Outcome.values()) {
                settledBy(
                        outcome,
                        next.getSettledBy().stream()
                                .filter(set -> set.getOutcome() == outcome)
                                .toList());
            }
        }
        if (!next.getChangedBy().isEmpty()) {
            html.element("h3", texts.text("text.changedBy"));
            html.open("ul", "class", "changed-by");
            next.getChangedBy().forEach(this::change);
            html.close("ul");
        }
    }

    private void settledBy(Outcome outcome, List<SettlingSet> sets) {
        if (sets.isEmpty()) {
            return;
        }
        html.element("p", texts.text("text.settled", Argument.key("outcome", "outcome." + outcome)), "class", "label");
        html.open("ul", "class", "settled-by");
        sets.stream()
                .limit(DecisionText.MOST_SETS)
                .forEach(set -> html.element(
                        "li", set.getOpen().stream().map(texts::subject).collect(Collectors.joining(" + "))));
        html.close("ul");
        if (sets.size() > DecisionText.MOST_SETS) {
            html.element(
                    "p",
                    texts.text("text.moreSets", Argument.number("count", sets.size() - DecisionText.MOST_SETS)),
                    "class",
                    "quiet");
        }
    }

    private void change(PossibleChange change) {
        html.open("li");
        html.element(
                "span",
                change.getSteps().stream()
                        .map(step -> texts.text("step." + step))
                        .collect(Collectors.joining(" + ")),
                "class",
                "step");
        html.text(" ");
        html.element(
                "span",
                texts.text(
                        "text.mayBecome",
                        Argument.text(
                                "outcomes",
                                change.getOutcomes().stream()
                                        .map(outcome -> texts.text("outcome." + outcome))
                                        .collect(Collectors.joining("; ")))),
                "class",
                "quiet");
        html.close("li");
    }
}
