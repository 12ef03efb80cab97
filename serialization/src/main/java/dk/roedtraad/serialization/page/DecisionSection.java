package dk.roedtraad.serialization.page;

import java.util.List;

import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.Outcome;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.serialization.markup.Markup;

/** Visitation: the outcome, and the tree that is both the answer and its explanation. */
final class DecisionSection {
    private final Markup html;
    private final Texts texts;
    private final Decision decision;
    private final ExplanationTrees trees;

    DecisionSection(Markup html, Texts texts, Decision decision) {
        this.html = html;
        this.texts = texts;
        this.decision = decision;
        this.trees = new ExplanationTrees(html, texts, decision.getOn());
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

    static void outcome(Markup html, Texts texts, Decision decision, People people) {
        String nextContact = decision.getNextContact().map(people::nameAndUnit).orElse("");
        html.element(
                "p",
                texts.text("outcome." + decision.getOutcome(), Argument.text("nextContact", nextContact)),
                "class",
                "outcome");
        if (nextContact.isEmpty() && decision.getOutcome() == Outcome.REFER_ELSEWHERE) {
            html.element("p", texts.text("page.decision.noNextContact"), "class", "note");
        }
    }

    private void tree(String headingKey, List<Explanation> roots) {
        if (roots.isEmpty()) {
            return;
        }
        html.element("h3", texts.text(headingKey));
        trees.write(roots);
    }
}
