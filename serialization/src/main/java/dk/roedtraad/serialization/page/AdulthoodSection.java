package dk.roedtraad.serialization.page;

import java.time.LocalDate;
import java.util.List;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.time.Age;
import dk.roedtraad.model.transition.Timeline;
import dk.roedtraad.model.transition.TimelineEntry;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.serialization.markup.Markup;

/** What changes on the day the youth comes of age: the lines that the timeline has on that very day. */
final class AdulthoodSection {
    private static final int MAJORITY = 18;

    private final Markup html;
    private final Texts texts;

    AdulthoodSection(Markup html, Texts texts) {
        this.html = html;
        this.texts = texts;
    }

    void write(String id, YouthCase youthCase, Timeline timeline) {
        Parts.openSection(html, id, texts.text("page.adulthood"));
        if (youthCase.getYouth().getBirthDate() instanceof Fact.Known<LocalDate> birthDate) {
            LocalDate day = Age.reachedOn(birthDate.getValue(), MAJORITY);
            html.element(
                    "p",
                    texts.text(
                            day.isAfter(timeline.getOn()) ? "page.adulthood.coming" : "page.adulthood.past",
                            Argument.date("date", day)),
                    "class",
                    "lead");
            changes(timeline.getEntries().stream()
                    .filter(entry -> entry.getDate().equals(day))
                    .toList());
        } else {
            html.element("p", texts.text("page.adulthood.notAsked"));
        }
        html.close("section");
    }

    private void changes(List<TimelineEntry> entries) {
        if (entries.isEmpty()) {
            html.element("p", texts.text("page.adulthood.none"));
            return;
        }
        html.open("ul", "class", "asks");
        for (TimelineEntry entry : entries) {
            html.open("li");
            html.element(
                    "p",
                    texts.firstOf(
                            entry.getArguments(), texts.title(entry.getRule()), Texts.key(entry.getRule(), "timeline")),
                    "class",
                    "what");
            Parts.basis(html, texts, entry.getRule());
            html.close("li");
        }
        html.close("ul");
    }
}
