package dk.roedtraad.serialization.page;

import java.time.LocalDate;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.transition.Timeline;
import dk.roedtraad.model.transition.TimelineEntry;
import dk.roedtraad.serialization.chart.TimelineChart;
import dk.roedtraad.serialization.markup.Markup;

/** The dates towards and past the changes of the youth's life, with the day of the question among them. */
final class TimelineSection {
    private final Markup html;
    private final Texts texts;

    TimelineSection(Markup html, Texts texts) {
        this.html = html;
        this.texts = texts;
    }

    void write(String id, Timeline timeline) {
        Parts.openSection(html, id, texts.text("page.timeline"));
        if (timeline.getEntries().isEmpty()) {
            html.element("p", texts.text("page.timeline.none"));
        } else {
            html.raw(TimelineChart.figure(timeline, id + "-chart", texts.wording(), texts.language()));
            html.open("details");
            html.element("summary", texts.text("page.timeline.grounds"));
            html.open("ol", "class", "timeline");
            boolean todayShown = false;
            for (TimelineEntry entry : timeline.getEntries()) {
                if (!todayShown && !entry.getDate().isBefore(timeline.getOn())) {
                    today(timeline.getOn());
                    todayShown = true;
                }
                entry(entry, timeline.getOn());
            }
            if (!todayShown) {
                today(timeline.getOn());
            }
            html.close("ol");
            html.close("details");
        }
        Parts.switchedOff(html, texts, timeline.getLayer(), timeline.getSwitchedOff());
        html.close("section");
    }

    private void today(LocalDate on) {
        html.open("li", "class", "today");
        html.element("p", texts.text("page.timeline.on", Argument.date("date", on)));
        html.close("li");
    }

    private void entry(TimelineEntry entry, LocalDate on) {
        int order = entry.getDate().compareTo(on);
        html.open("li", "class", order < 0 ? "past" : "coming");
        html.open("p", "class", "when");
        Parts.time(html, texts, entry.getDate());
        html.text(" ");
        html.element(
                "span",
                texts.text(
                        order < 0
                                ? "page.timeline.past"
                                : order == 0 ? "page.timeline.sameDay" : "page.timeline.coming"),
                "class",
                "tag");
        html.close("p");
        html.element(
                "p",
                texts.firstOf(
                        entry.getArguments(), texts.title(entry.getRule()), Texts.key(entry.getRule(), "timeline")),
                "class",
                "what");
        Parts.ownName(html, texts, entry.getRule());
        entry.getResponsible()
                .ifPresent(role -> html.element(
                        "p",
                        texts.text("page.timeline.responsible", Argument.text("role", texts.code(role))),
                        "class",
                        "who"));
        entry.getPrepareFrom()
                .ifPresent(from -> html.element(
                        "p", texts.text("page.timeline.prepareFrom", Argument.date("from", from)), "class", "who"));
        Parts.numbers(html, texts, entry.getParameters());
        Parts.basis(html, texts, entry.getRule());
        html.close("li");
    }
}
