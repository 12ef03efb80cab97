package dk.roedtraad.examples.cli;

import java.util.Optional;
import java.util.concurrent.Callable;

import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.visitation.Visitation;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import dk.roedtraad.serialization.page.DecisionText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whom the coordinated effort is for, and exactly why. */
@Command(name = "visit", mixinStandardHelpOptions = true)
final class VisitCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Option(names = "--show", paramLabel = "tree|reasons|youth", defaultValue = "tree", descriptionKey = "show")
    private Show show = Show.tree;

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
        if (options.isWrongUsage(terminal)) {
            return Main.WRONG_USAGE;
        }
        Optional<CaseOptions.Asked> asked = options.read(terminal);
        if (asked.isEmpty()) {
            return Main.NOT_VALID;
        }
        YouthCase youthCase = asked.get().youthCase();
        Visitation visitation = asked.get().rules().visitation();
        Decision decision =
                visitation.decide(youthCase, options.on()).withNextSteps(visitation.nextSteps(youthCase, options.on()));
        terminal.out()
                .print(
                        options.isJson()
                                ? Documents.write(DocumentKind.DECISION, decision)
                                : text(decision, asked.get().rules()));
        return Main.DONE;
    }

    private String text(Decision decision, MunicipalRules rules) {
        DecisionText text =
                DecisionText.of(decision, Wording.firstOf(rules.names(), CliWording.ALL), options.language());
        return switch (show) {
            case tree -> text.tree();
            case reasons -> text.reasons();
            case youth -> text.toYouth();
        };
    }
}
