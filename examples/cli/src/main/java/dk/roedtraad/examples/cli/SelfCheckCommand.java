package dk.roedtraad.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.organisation.CoreElement;
import dk.roedtraad.model.organisation.MunicipalProfile;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.review.Review;
import dk.roedtraad.rules.selfcheck.Seen;
import dk.roedtraad.rules.selfcheck.SelfCheck;
import dk.roedtraad.rules.selfcheck.SelfCheckLine;
import dk.roedtraad.rules.visitation.Visitation;
import dk.roedtraad.scoring.progression.Progressions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The 37 items of the self-check, with what the cases show of them. */
@Command(name = "selfcheck", mixinStandardHelpOptions = true)
final class SelfCheckCommand implements Callable<Integer> {
    private final Terminal terminal;
    private int looked;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--on",
            paramLabel = "YYYY-MM-DD",
            required = true,
            converter = DateConverter.class,
            descriptionKey = "on")
    private LocalDate on = LocalDate.EPOCH;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<String> files = new ArrayList<>();

    SelfCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        SelfCheck check = new SelfCheck(MunicipalProfile.builder().build(), on);
        int status = new CaseFiles(files, terminal, language.get()).forEach(youthCase -> look(check, youthCase));
        if (looked > 0) {
            print(check);
        }
        return status;
    }

    private void look(SelfCheck check, YouthCase youthCase) {
        looked++;
        Decision decision = Visitation.standard().decide(youthCase, on);
        check.look(
                youthCase,
                decision,
                Review.standard()
                        .review(youthCase, decision, Progressions.standard().progression(youthCase, on), on));
    }

    private void print(SelfCheck check) {
        for (CoreElement element : CoreElement.values()) {
            terminal.out().println();
            terminal.out().println(text("CoreElement." + element).toUpperCase(Locale.ROOT));
            check.lines().stream()
                    .filter(line -> line.item().getCoreElement() == element)
                    .forEach(this::print);
        }
        check.coordinatorsWhoMayGrant().ifPresent(seen -> {
            terminal.out().println();
            terminal.out().println("  S3-22  " + text("cli.selfcheck.grant"));
            terminal.out().println("         " + seen(seen));
        });
    }

    private void print(SelfCheckLine line) {
        terminal.out()
                .println("  " + line.item().toCode().getCode() + "  " + text("CheckItem." + line.item()) + " ("
                        + text("Perspective." + line.item().getPerspective()) + ")");
        terminal.out().println("         " + answer(line.answer()));
        terminal.out().println("         " + line.seen().map(this::seen).orElseGet(() -> text("cli.selfcheck.people")));
    }

    private String answer(Fact<Boolean> answer) {
        return answer instanceof Fact.Known<Boolean> known
                ? text(known.getValue() ? "cli.selfcheck.yes" : "cli.selfcheck.no")
                : text("cli.selfcheck.open");
    }

    private String seen(Seen seen) {
        return text(
                "cli.selfcheck.seen",
                Argument.number("kept", seen.kept()),
                Argument.number("notKept", seen.notKept()),
                Argument.number("unknown", seen.unknown()));
    }

    private String text(String key, Argument... arguments) {
        return CliWording.ALL
                .find(key, List.of(arguments), language.get(), Register.PROFESSIONAL)
                .orElse(key);
    }
}
