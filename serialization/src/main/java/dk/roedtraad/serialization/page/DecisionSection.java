package dk.roedtraad.serialization.page;

import java.util.List;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.Outcome;
import dk.roedtraad.model.decision.Reading;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.serialization.markup.Markup;

/** Visitation: the outcome, and the tree that is both the answer and its explanation. */
final class DecisionSection {
    private final Markup html;
    private final Texts texts;
    private final Decision decision;

    DecisionSection(Markup html, Texts texts, Decision decision) {
        this.html = html;
        this.texts = texts;
        this.decision = decision;
    }

    void write(String id) {
        Parts.openSection(html, id, texts.text("page.decision"));
        html.element("p", texts.text("page.decision.how"), "class", "lead");
        tree("page.decision.criteria", List.of(decision.getCriteria()));
        tree("page.decision.conditions", List.of(decision.getConditions()));
        tree("page.decision.indicators", decision.getIndicators());
        Parts.switchedOff(html, texts, decision.getLayer(), decision.getSwitchedOff());
        tree("page.decision.municipalResponsibility", List.of(decision.getMunicipalResponsibility()));
        html.close("section");
    }

    static void outcome(Markup html, Texts texts, Decision decision) {
        String nextContact = decision.getNextContact().orElse("");
        html.element(
                "p",
                texts.text("outcome." + decision.getOutcome(), Argument.text("nextContact", nextContact)),
                "class",
                "outcome");
        if (!nextContact.isEmpty()) {
            html.element(
                    "p",
                    texts.text("page.decision.nextContact", Argument.text("contact", nextContact)),
                    "class",
                    "quiet");
        } else if (decision.getOutcome() == Outcome.REFER_ELSEWHERE) {
            html.element("p", texts.text("page.decision.noNextContact"), "class", "note");
        }
    }

    private void tree(String headingKey, List<Explanation> roots) {
        if (roots.isEmpty()) {
            return;
        }
        html.element("h3", texts.text(headingKey));
        html.open("ul", "class", "tree");
        roots.forEach(this::node);
        html.close("ul");
    }

    private void node(Explanation node) {
        html.open("li");
        // What is settled needs no look; what is not lies open.
        if (node.getAnswer() == Answer.MET && node.getChildren().isEmpty()) {
            html.open("details");
        } else {
            html.open("details", "open", "open");
        }
        html.open("summary");
        Parts.answer(html, node.getAnswer(), texts.text("answer." + node.getAnswer()));
        html.element("span", texts.question(node.getRule()), "class", "question");
        html.close("summary");
        html.open("div", "class", "why");
        Parts.ownName(html, texts, node.getRule());
        texts.find(Texts.key(node.getRule(), node.getAnswer().name()), node.getArguments())
                .ifPresent(reason -> html.element("p", reason));
        if (!node.getOpen().isEmpty()) {
            html.open("ul", "class", "open-points");
            node.getOpen().forEach(point -> html.element("li", texts.openSentence(point)));
            html.close("ul");
        }
        readings(node.getReadings());
        Parts.numbers(html, texts, node.getParameters());
        Parts.basis(html, texts, node.getRule());
        if (!node.getChildren().isEmpty()) {
            Argument[] least = node.getLeast().stream()
                    .map(n -> Argument.number("least", n))
                    .toArray(Argument[]::new);
            node.getOperator()
                    .ifPresent(operator ->
                            html.element("p", texts.text("page.operator." + operator, least), "class", "label"));
            html.open("ul", "class", "tree");
            node.getChildren().forEach(this::node);
            html.close("ul");
        }
        html.close("div");
        html.close("details");
        html.close("li");
    }

    private void readings(List<Reading> readings) {
        if (readings.isEmpty()) {
            return;
        }
        html.element("p", texts.text("page.readings"), "class", "label");
        html.open("ul", "class", "plain");
        for (Reading reading : readings) {
            html.open("li");
            html.text(texts.firstOf(
                    List.of(), reading.getFact().getCode(), reading.getFact().toQuestionKey()));
            html.text(" ");
            boolean shown =
                    reading.getState() == FactState.KNOWN && reading.getValue().isPresent();
            html.element("strong", shown ? texts.value(reading) : texts.text("page.state." + reading.getState()));
            html.text(" ");
            Parts.established(html, texts, reading, decision.getOn());
            html.close("li");
        }
        html.close("ul");
    }
}
