package dk.roedtraad.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;

import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.finding.CaseReview;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.continuity.Continuity;
import dk.roedtraad.rules.match.Matching;
import dk.roedtraad.scoring.progression.Progressions;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import dk.roedtraad.serialization.page.CaseReviewPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job: a case in; decision, the act's own questions, progression, findings, timeline and matches out. */
@Command(name = "review", mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Option(names = "--html", paramLabel = "OUT", descriptionKey = "html")
    private Optional<Path> html = Optional.empty();

    @Option(
            names = "--page",
            paramLabel = "all|caseworker|meeting|youth",
            defaultValue = "all",
            descriptionKey = "page")
    private Page page = Page.all;

    /** Which page is written. */
    enum Page {
        /** Everything. */
        all(CaseReviewPage.Part.ALL),
        /** For the caseworker. */
        caseworker(CaseReviewPage.Part.CASEWORKER),
        /** For the network meeting. */
        meeting(CaseReviewPage.Part.MEETING),
        /** For the youth. */
        youth(CaseReviewPage.Part.YOUTH);

        private final CaseReviewPage.Part part;

        Page(CaseReviewPage.Part part) {
            this.part = part;
        }
    }

    ReviewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (html.isEmpty() && page != Page.all) {
            terminal.err().println(CliWording.text("cli.pageWithoutHtml", options.language()));
            return Main.WRONG_USAGE;
        }
        if (options.isWrongUsage(terminal, html, "--html")) {
            return Main.WRONG_USAGE;
        }
        Optional<CaseOptions.Asked> asked = options.read(terminal);
        if (asked.isEmpty()) {
            return Main.NOT_VALID;
        }
        YouthCase youthCase = asked.get().youthCase();
        CaseReview review = review(youthCase, options.on(), asked.get().rules());
        Wording wording = Wording.firstOf(asked.get().rules().names(), CliWording.of(youthCase));
        if (html.isPresent()) {
            CaseReview shown = review.withDecision(review.getDecision()
                    .withNextSteps(asked.get().rules().visitation().nextSteps(youthCase, options.on())));
            terminal.write(
                    html.get(),
                    CaseReviewPage.html(youthCase, shown, page.part, wording, options.language()),
                    options.language());
            terminal.err()
                    .println(CliWording.text(
                            "cli.written", options.language(), html.get().toString()));
            return Main.DONE;
        }
        terminal.out()
                .print(
                        options.isJson()
                                ? Documents.write(DocumentKind.REVIEW, review)
                                : new ReviewText(options.language(), wording)
                                        .of(
                                                review,
                                                asked.get()
                                                        .rules()
                                                        .review()
                                                        .repairs(
                                                                youthCase,
                                                                review.getDecision(),
                                                                review.getProgression(),
                                                                options.on())));
        return Main.DONE;
    }

    /** Joins the verbs: each answers on the case alone, and the review of the plan is given what the others said. */
    private static CaseReview review(YouthCase youthCase, LocalDate on, MunicipalRules rules) {
        Decision decision = rules.visitation().decide(youthCase, on);
        Progression progression = Progressions.standard().progression(youthCase, on);
        return CaseReview.builder()
                .decision(decision)
                .lawAnswers(rules.act().ask(youthCase, on))
                .progression(progression)
                .findings(rules.review().review(youthCase, decision, progression, on))
                .continuity(Continuity.of(youthCase, on))
                .timeline(rules.transitions().timeline(youthCase, on))
                .matches(Matching.ofInspiration(MatchCommand.shipped())
                        .match(youthCase, on, decision.getCriteria().getAnswer()))
                .build();
    }
}
