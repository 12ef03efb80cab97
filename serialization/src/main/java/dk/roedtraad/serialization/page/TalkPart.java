package dk.roedtraad.serialization.page;

import java.util.List;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.measurement.CourseEvent;
import dk.roedtraad.model.measurement.DecisionProposal;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.measurement.TalkingPoint;
import dk.roedtraad.serialization.markup.Markup;

/**
 * What the measurements give occasion to talk about, and the question that people answer themselves. A proposal is shown only as
 * that of the host who made it; there is none of ours.
 */
final class TalkPart {
    private final Markup html;
    private final Texts texts;

    TalkPart(Markup html, Texts texts) {
        this.html = html;
        this.texts = texts;
    }

    void write(Progression progression) {
        List<TalkingPoint> points = progression.getTalkingPoints();
        if (points.isEmpty() && progression.getProposal().isEmpty()) {
            return;
        }
        html.element("h3", texts.text("talk.title"));
        if (!points.isEmpty()) {
            html.open("ul", "class", "talk");
            points.forEach(this::point);
            html.close("ul");
        }
        if (points.stream().anyMatch(point -> !point.getMeanwhile().isEmpty())) {
            html.element("p", texts.text("talk.notCause"), "class", "quiet");
        }
        html.element("p", texts.text("talk.question"), "class", "talk-question");
        progression.getProposal().ifPresent(this::proposal);
    }

    private void point(TalkingPoint point) {
        html.open("li");
        html.element("p", texts.said(point.toKey(), point.toArguments(texts.language())));
        if (!point.getMeanwhile().isEmpty()) {
            html.element("p", texts.text("talk.meanwhile"), "class", "label");
            html.open("ul", "class", "plain");
            for (CourseEvent event : point.getMeanwhile()) {
                html.element("li", texts.said(event.toKey(), event.toArguments()));
            }
            html.close("ul");
        }
        html.close("li");
    }

    private void proposal(DecisionProposal proposal) {
        html.element(
                "p",
                texts.text(
                        "talk.proposal",
                        Argument.text("by", proposal.getProposedBy()),
                        Argument.key("decision", "proposed." + proposal.getDecision()),
                        Argument.text("reason", proposal.getReason().in(texts.language()))),
                "class",
                "proposal");
    }
}
