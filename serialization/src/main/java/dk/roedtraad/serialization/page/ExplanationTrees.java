package dk.roedtraad.serialization.page;

import java.time.LocalDate;
import java.util.List;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.Reading;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.serialization.markup.Markup;

/** Trees that are both the answer and its explanation, as nested lists that fold. */
final class ExplanationTrees {
    private final Markup html;
    private final Texts texts;
    private final LocalDate on;

    ExplanationTrees(Markup html, Texts texts, LocalDate on) {
        this.html = html;
        this.texts = texts;
        this.on = on;
    }

    /** The trees as one list. What is settled needs no look and is folded; what is not lies open. */
    void write(List<Explanation> roots) {
        list(() -> roots.forEach(this::node));
    }

    /** A list that is written by hand, of {@link #node} and {@link #folded}. */
    void list(Runnable items) {
        html.open("ul", "class", "tree");
        items.run();
        html.close("ul");
    }

    /** One tree as an item of a list. */
    void node(Explanation node) {
        node(node, node.getAnswer() == Answer.MET && node.getChildren().isEmpty());
    }

    /** One tree as an item of a list, of which only the answer shows until it is unfolded. */
    void folded(Explanation node) {
        node(node, true);
    }

    private void node(Explanation node, boolean isFolded) {
        html.open("li");
        if (isFolded) {
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
            write(node.getChildren());
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
            html.text(texts.subject(reading));
            html.text(" ");
            boolean shown =
                    reading.getState() == FactState.KNOWN && reading.getValue().isPresent();
            html.element("strong", shown ? texts.value(reading) : texts.text("page.state." + reading.getState()));
            html.text(" ");
            Parts.established(html, texts, reading, on);
            html.close("li");
        }
        html.close("ul");
    }
}
