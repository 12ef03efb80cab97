package dk.roedtraad.serialization.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.finding.CaseReview;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.serialization.markup.Markup;
import dk.roedtraad.serialization.view.CaseViews;
import dk.roedtraad.serialization.view.Recipient;

/**
 * A case and its review as one HTML page (Danish: gennemgang): for the caseworker who and what now, the decision with its whole
 * explanation, what to ask next, progression, the plan on one page, the week, points of attention, timeline, what changes at 18 and
 * what the catalogues have; and a page each for the network meeting and for the youth.
 *
 * <p>The page stands alone: no script, nothing fetched, and it prints whole. It shows the values that the rules have read, and the
 * case, national identification numbers and words kept private excepted, so it is to be handled like the case itself. The pages for
 * the meeting and for the youth hold only what the youth may see, and nothing that the rules say.
 *
 * <pre>{@code
 * String html = CaseReviewPage.html(
 *         youthCase, review, Wording.firstOf(RulesWording.get(), ScoringWording.get()), Language.DANISH);
 * }</pre>
 */
public final class CaseReviewPage {
    private static final String SUMMARY = "summary";
    private static final String DECISION = "decision";
    private static final String LAW = "law";
    private static final String OPEN = "open";
    private static final String PROGRESSION = "progression";
    private static final String PLAN = "plan";
    private static final String CONTINUITY = "continuity";
    private static final String WEEK = "week";
    private static final String FINDINGS = "findings";
    private static final String TIMELINE = "timeline";
    private static final String ADULTHOOD = "adulthood";
    private static final String MATCHES = "matches";
    private static final String MEETING = "meeting";
    private static final String YOUTH = "youth";

    private static final String STYLE = style();

    /** For whom a page is. */
    public enum Part {
        /** Everything, the pages for the meeting and for the youth each on a new sheet. */
        ALL,
        /** The caseworker. */
        CASEWORKER,
        /** The network meeting, with the youth at the table. */
        MEETING,
        /** The youth. */
        YOUTH
    }

    private final YouthCase youthCase;
    private final CaseReview review;
    private final LocalDate on;
    private final Part part;
    private final Texts texts;
    private final People people;
    private final Markup html = new Markup();

    private CaseReviewPage(YouthCase youthCase, CaseReview review, Part part, Texts texts) {
        this.youthCase = youthCase;
        this.review = review;
        this.on = review.getDecision().getOn();
        this.part = part;
        this.texts = texts;
        this.people = new People(youthCase, on, texts);
    }

    /** The whole page, for all; see {@link #html(YouthCase, CaseReview, Part, Wording, Language)}. */
    public static String html(YouthCase youthCase, CaseReview review, Wording wording, Language language) {
        return html(youthCase, review, Part.ALL, wording, language);
    }

    /**
     * The page, or one part of it alone.
     *
     * @param youthCase the case that was reviewed
     * @param review what the library says about it on a day, which is the day of the page
     * @param wording gives the words of rules, facts, instruments and codes; where it has none for a key, the code or the key
     *     itself is shown, so that nothing is lost. A host may also reword the page's own texts ({@code page.*}) by it.
     * @return HTML that is well-formed XML too, the same for the same arguments
     */
    public static String html(YouthCase youthCase, CaseReview review, Part part, Wording wording, Language language) {
        return new CaseReviewPage(youthCase, review, part, new Texts(wording, language)).write();
    }

    private String write() {
        html.raw("<!DOCTYPE html>\n");
        html.open("html", "lang", texts.language().getCode());
        head();
        html.open("body");
        switch (part) {
            case ALL, CASEWORKER -> {
                header();
                html.open("main", "id", "main", "tabindex", "-1");
                forTheCaseworker();
                if (part == Part.ALL) {
                    YouthCase shared = seenByTheYouth();
                    new MeetingPage(html, texts, shared, on, 2).write(MEETING);
                    new YouthPage(html, texts, shared, on, 2).write(YOUTH);
                }
                html.close("main");
                footer();
            }
            case MEETING -> {
                brand();
                html.open("main");
                new MeetingPage(html, texts, seenByTheYouth(), on, 1).write(MEETING);
                html.close("main");
            }
            case YOUTH -> {
                brand();
                html.open("main");
                new YouthPage(html, texts, seenByTheYouth(), on, 1).write(YOUTH);
                html.close("main");
            }
        }
        html.close("body");
        html.close("html");
        return html.toString();
    }

    private YouthCase seenByTheYouth() {
        return CaseViews.of(youthCase, Recipient.youth(), on).youthCase();
    }

    private void forTheCaseworker() {
        OpenPointsSection openPoints = new OpenPointsSection(html, texts, review);
        FindingsSection findings = new FindingsSection(html, texts, review.getFindings());
        summary(findings, openPoints.count());
        new DecisionSection(html, texts, review.getDecision()).write(DECISION);
        review.getLawAnswers().ifPresent(answers -> new LawSection(html, texts).write(LAW, answers));
        openPoints.write(OPEN);
        new ProgressionSection(html, texts).write(PROGRESSION, review.getProgression());
        new PlanSection(html, texts, youthCase, on).write(PLAN);
        new WeekSection(html, texts, youthCase, on).write(WEEK);
        review.getContinuity()
                .ifPresent(report -> new ContinuitySection(html, texts, people).write(CONTINUITY, report));
        findings.write(FINDINGS);
        new TimelineSection(html, texts).write(TIMELINE, review.getTimeline());
        new AdulthoodSection(html, texts).write(ADULTHOOD, youthCase, review.getTimeline());
        review.getMatches().ifPresent(matches -> new MatchesSection(html, texts, matches, people).write(MATCHES));
    }

    private void footer() {
        html.open("footer");
        html.element(
                "p",
                texts.text(
                        "page.footer",
                        Argument.text("decisionRules", review.getDecision().getRuleSet()),
                        Argument.text("findingRules", review.getFindings().getRuleSet())));
        review.getLawAnswers()
                .ifPresent(answers -> html.element(
                        "p", texts.text("page.footer.law", Argument.text("lawRules", answers.getRuleSet()))));
        html.close("footer");
    }

    private void head() {
        html.open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "robots", "content", "noindex");
        Argument date = Argument.date("date", on);
        html.element(
                "title",
                switch (part) {
                    case ALL, CASEWORKER -> texts.text("page.documentTitle", date);
                    case MEETING -> texts.text("page.meeting.documentTitle", date);
                    case YOUTH -> texts.toYouth("page.you.documentTitle", date);
                });
        html.open("style");
        html.raw(STYLE);
        html.close("style");
        html.close("head");
    }

    private void header() {
        html.element("a", texts.text("page.skip"), "class", "skip", "href", "#main");
        html.open("header");
        html.element("p", texts.text("page.brand"), "class", "brand");
        html.element("h1", texts.text("page.title"));
        html.open("p", "class", "on");
        html.text(texts.text("page.on") + " ");
        Parts.time(html, texts, on);
        html.close("p");
        html.element("p", texts.text("page.advice"), "class", "advice");
        html.close("header");
        html.open("nav", "aria-label", texts.text("page.contents"));
        html.open("ul");
        List<String> sections = new ArrayList<>(
                List.of(SUMMARY, DECISION, OPEN, PROGRESSION, PLAN, WEEK, FINDINGS, TIMELINE, ADULTHOOD));
        review.getLawAnswers().ifPresent(answers -> sections.add(sections.indexOf(OPEN), LAW));
        review.getContinuity().ifPresent(report -> sections.add(sections.indexOf(FINDINGS), CONTINUITY));
        review.getMatches().ifPresent(matches -> sections.add(MATCHES));
        if (part == Part.ALL) {
            sections.addAll(List.of(MEETING, YOUTH));
        }
        for (String id : sections) {
            html.open("li");
            html.element("a", texts.text("page." + id), "href", "#" + id);
            html.close("li");
        }
        html.close("ul");
        html.close("nav");
    }

    private void brand() {
        html.open("header");
        html.open("p", "class", "brand");
        html.text(texts.text("page.brand") + " · ");
        Parts.time(html, texts, on);
        html.close("p");
        html.close("header");
    }

    private void summary(FindingsSection findings, int openPoints) {
        Parts.openSection(html, SUMMARY, texts.text("page.summary"));
        new NowPart(html, texts, youthCase, on).write(review.getDecision());
        DecisionSection.outcome(html, texts, review.getDecision(), people);
        html.element("p", texts.text("page.summary.findings"), "class", "label");
        findings.counts();
        html.element("p", texts.counted("page.summary.open", BigDecimal.valueOf(openPoints)), "class", "quiet");
        html.close("section");
    }

    private static String style() {
        try (InputStream in =
                Objects.requireNonNull(CaseReviewPage.class.getResourceAsStream("page.css"), "page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped file page.css cannot be read", e);
        }
    }
}
