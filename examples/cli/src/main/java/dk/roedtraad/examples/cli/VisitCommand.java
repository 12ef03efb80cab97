package dk.roedtraad.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;

import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.visitation.Visitation;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import dk.roedtraad.serialization.document.ReadResult;
import dk.roedtraad.serialization.page.DecisionText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whom the coordinated effort is for, and exactly why. */
@Command(name = "visit", mixinStandardHelpOptions = true)
final class VisitCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "format")
    private Format format = Format.text;

    @Option(
            names = "--on",
            paramLabel = "YYYY-MM-DD",
            required = true,
            converter = ReviewCommand.DateConverter.class,
            descriptionKey = "on")
    private LocalDate on = LocalDate.EPOCH;

    @Option(names = "--show", paramLabel = "tree|reasons|youth", defaultValue = "tree", descriptionKey = "show")
    private Show show = Show.tree;

    @Mixin
    private OverlayOption overlay = new OverlayOption();

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private String file = "";

    VisitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Which text is shown. */
    enum Show {
        /** The whole tree, for the caseworker. */
        tree,
        /** The three headings of a reasoned decision. */
        reasons,
        /** A letter to the youth. */
        youth
    }

    @Override
    public Integer call() {
        if (overlay.isInTheWayOf(file, terminal, language.get())) {
            return Main.WRONG_USAGE;
        }
        Optional<MunicipalRules> rules = overlay.read(terminal, language.get());
        ReadResult<YouthCase> read = Documents.read(DocumentKind.CASE, terminal.read(file, language.get()));
        terminal.err().print(ProblemText.of(file, read.getProblems(), language.get()));
        if (rules.isEmpty() || !read.isValid()) {
            return Main.NOT_VALID;
        }
        Visitation visitation = rules.get().visitation();
        Decision decision = visitation.decide(read.get(), on).withNextSteps(visitation.nextSteps(read.get(), on));
        terminal.out()
                .print(
                        format == Format.json
                                ? Documents.write(DocumentKind.DECISION, decision)
                                : text(decision, rules.get()));
        return Main.DONE;
    }

    private String text(Decision decision, MunicipalRules rules) {
        DecisionText text = DecisionText.of(decision, Wording.firstOf(rules.names(), CliWording.ALL), language.get());
        return switch (show) {
            case tree -> text.tree();
            case reasons -> text.reasons();
            case youth -> text.toYouth();
        };
    }
}
