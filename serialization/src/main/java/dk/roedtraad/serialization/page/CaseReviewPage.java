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
import dk.roedtraad.serialization.markup.Markup;

/**
 * The review of a case as one HTML page for the caseworker (Danish: gennemgang): the decision with its whole explanation,
 * the act's own questions, what to ask next, progression, points of attention, timeline and what the catalogues have.
 *
 * <p>The page stands alone: no script, nothing fetched, and it prints whole. It shows the values that the rules have read,
 * national identification numbers excepted, so it is to be handled like the case itself.
 *
 * <pre>{@code
 * String html = CaseReviewPage.html(review, Wording.firstOf(RulesWording.get(), ScoringWording.get()), Language.DANISH);
 * }</pre>
 */
public final class CaseReviewPage {
    private static final String SUMMARY = "summary";
    private static final String DECISION = "decision";
    private static final String LAW = "law";
    private static final String OPEN = "open";
    private static final String PROGRESSION = "progression";
    private static final String FINDINGS = "findings";
    private static final String TIMELINE = "timeline";
    private static final String MATCHES = "matches";

    private static final String STYLE = style();

    private final CaseReview review;
    private final Texts texts;
    private final Markup html = new Markup();

    private CaseReviewPage(CaseReview review, Texts texts) {
        this.review = review;
        this.texts = texts;
    }

    /**
     * The page.
     *
     * @param wording gives the words of rules, facts, instruments and codes; where it has none for a key, the code or the key
     *     itself is shown, so that nothing is lost. A host may also reword the page's own texts ({@code page.*}) by it.
     * @return HTML that is well-formed XML too, the same for the same arguments
     */
    public static String html(CaseReview review, Wording wording, Language language) {
        return new CaseReviewPage(review, new Texts(wording, language)).write();
    }

    private String write() {
        LocalDate on = review.getDecision().getOn();
        OpenPointsSection openPoints = new OpenPointsSection(html, texts, review);
        FindingsSection findings = new FindingsSection(html, texts, review.getFindings());
        html.raw("<!DOCTYPE html>\n");
        html.open("html", "lang", texts.language().getCode());
        head(on);
        html.open("body");
        header(on);
        html.open("main", "id", "main", "tabindex", "-1");
        summary(findings, openPoints.count());
        new DecisionSection(html, texts, review.getDecision()).write(DECISION);
        review.getLawAnswers().ifPresent(answers -> new LawSection(html, texts).write(LAW, answers));
        openPoints.write(OPEN);
        new ProgressionSection(html, texts).write(PROGRESSION, review.getProgression());
        findings.write(FINDINGS);
        new TimelineSection(html, texts).write(TIMELINE, review.getTimeline());
        review.getMatches().ifPresent(matches -> new MatchesSection(html, texts, matches).write(MATCHES));
        html.close("main");
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
        html.close("body");
        html.close("html");
        return html.toString();
    }

    private void head(LocalDate on) {
        html.open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "robots", "content", "noindex");
        html.element("title", texts.text("page.documentTitle", Argument.date("date", on)));
        html.open("style");
        html.raw(STYLE);
        html.close("style");
        html.close("head");
    }

    private void header(LocalDate on) {
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
        List<String> sections = new ArrayList<>(List.of(SUMMARY, DECISION, OPEN, PROGRESSION, FINDINGS, TIMELINE));
        review.getLawAnswers().ifPresent(answers -> sections.add(sections.indexOf(OPEN), LAW));
        review.getMatches().ifPresent(matches -> sections.add(MATCHES));
        for (String id : sections) {
            html.open("li");
            html.element("a", texts.text("page." + id), "href", "#" + id);
            html.close("li");
        }
        html.close("ul");
        html.close("nav");
    }

    private void summary(FindingsSection findings, int openPoints) {
        Parts.openSection(html, SUMMARY, texts.text("page.summary"));
        DecisionSection.outcome(html, texts, review.getDecision());
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
