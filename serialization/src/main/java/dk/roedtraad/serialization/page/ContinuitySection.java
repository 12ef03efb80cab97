package dk.roedtraad.serialization.page;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.professional.ContinuityReport;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.serialization.markup.Markup;

/** How steady those have been whom the youth has had to hold on to: counts and days, and no judgement. */
final class ContinuitySection {
    private final Markup html;
    private final Texts texts;
    private final People people;

    ContinuitySection(Markup html, Texts texts, People people) {
        this.html = html;
        this.texts = texts;
        this.people = people;
    }

    void write(String id, ContinuityReport report) {
        Parts.openSection(html, id, texts.text("page.continuity"));
        html.open("ul");
        String atLeast = report.getOpen().isEmpty() ? "" : ".atLeast";
        html.element(
                "li",
                texts.text("page.continuity.contacts" + atLeast, Argument.number("contacts", report.getContacts())));
        html.element(
                "li", texts.text("page.continuity.changes" + atLeast, Argument.number("changes", report.getChanges())));
        html.element(
                "li",
                report.getPlannedDays() == 0
                        ? texts.text("page.continuity.noPlan")
                        : texts.text(
                                "page.continuity.without" + atLeast, Argument.number("days", report.getGapDays())));
        report.getLongestRelationWith()
                .ifPresent(who -> html.element(
                        "li",
                        texts.text(
                                "page.continuity.longest",
                                Argument.text("who", people.name(who)),
                                Argument.number("days", report.getLongestRelationDays()))));
        report.getGaps().forEach(gap -> stretch("page.continuity.gap", gap));
        report.getOverlaps().forEach(overlap -> stretch("page.continuity.overlap", overlap));
        html.close("ul");
        if (!report.getOpen().isEmpty()) {
            html.element("p", texts.text("page.continuity.open"), "class", "quiet");
        }
        html.close("section");
    }

    private void stretch(String key, Period days) {
        html.element(
                "li",
                texts.text(
                        key,
                        Argument.date("from", days.getStartInclusive()),
                        Argument.date(
                                "lastDay",
                                days.getEndExclusive().orElseThrow().minusDays(1)))); // a report counts up to a day
    }
}
