package dk.roedtraad.serialization.page;

import java.util.List;
import java.util.stream.Collectors;

import dk.roedtraad.model.decision.LawAnswer;
import dk.roedtraad.model.decision.LawAnswers;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.serialization.markup.Markup;

/** The act's own questions: those that arise as trees to unfold, and those that do not concern the youth folded into one line. */
final class LawSection {
    private final Markup html;
    private final Texts texts;

    LawSection(Markup html, Texts texts) {
        this.html = html;
        this.texts = texts;
    }

    void write(String id, LawAnswers answers) {
        ExplanationTrees trees = new ExplanationTrees(html, texts, answers.getOn());
        Parts.openSection(html, id, texts.text("page.law"));
        html.element("p", texts.text("page.law.how"), "class", "lead");
        if (!answers.arising().isEmpty()) {
            trees.list(() -> answers.arising().forEach(answer -> {
                trees.folded(answer.getApplies());
                answer.getKept().ifPresent(trees::node);
            }));
        }
        List<LawAnswer> others = answers.notArising();
        if (!others.isEmpty()) {
            String titles = others.stream()
                    .map(answer -> texts.title(answer.getApplies().getRule()))
                    .collect(Collectors.joining("; "));
            html.open("details");
            html.element("summary", texts.text("page.law.notArising", Argument.text("titles", titles)));
            trees.list(() -> others.forEach(answer -> trees.folded(answer.getApplies())));
            html.close("details");
        }
        html.close("section");
    }
}
