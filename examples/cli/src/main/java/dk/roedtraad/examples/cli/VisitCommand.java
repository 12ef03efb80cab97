package dk.roedtraad.examples.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;

import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.visitation.Visitation;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import dk.roedtraad.serialization.document.ReadResult;
import dk.roedtraad.serialization.page.DecisionText;
import picocli.CommandLine.ArgGroup;
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

    @ArgGroup
    private Shape shape = new Shape();

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private String file = "";

    VisitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Another text than the whole tree; one at a time. */
    static final class Shape {
        @Option(names = "--reasons", descriptionKey = "reasons")
        private boolean reasons;

        @Option(names = "--youth", descriptionKey = "youth")
        private boolean youth;
    }

    @Override
    public Integer call() {
        ReadResult<YouthCase> read = Documents.read(DocumentKind.CASE, terminal.read(file, language.get()));
        terminal.err().print(ProblemText.of(file, read.getProblems(), language.get()));
        if (!read.isValid()) {
            return Main.NOT_VALID;
        }
        Visitation visitation = Visitation.standard();
        Decision decision = visitation.decide(read.get(), on).withNextSteps(visitation.nextSteps(read.get(), on));
        terminal.out().print(format == Format.json ? Documents.write(DocumentKind.DECISION, decision) : text(decision));
        return Main.DONE;
    }

    private String text(Decision decision) {
        DecisionText text = DecisionText.of(decision, CliWording.ALL, language.get());
        return shape.youth ? text.toYouth() : shape.reasons ? text.reasons() : text.tree();
    }
}
