package dk.roedtraad.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.ahead.AnswerChange;
import dk.roedtraad.rules.ahead.LookAhead;
import dk.roedtraad.scoring.progression.Progressions;
import dk.roedtraad.serialization.page.PlainText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What will be answered otherwise on a later day though nobody writes anything. */
@Command(name = "ahead", mixinStandardHelpOptions = true)
final class AheadCommand implements Callable<Integer> {
    /** A course does not last longer, and each day costs a whole review. */
    private static final int MOST_YEARS = 30;

    private final Terminal terminal;

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Option(names = "--until", paramLabel = "YYYY-MM-DD", converter = DateConverter.class, descriptionKey = "until")
    private Optional<LocalDate> until = Optional.empty();

    AheadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (options.isWrongUsage(terminal)) {
            return Main.WRONG_USAGE;
        }
        if (options.isJson()) {
            terminal.err().println(CliWording.text("cli.ahead.noJson", options.language()));
            return Main.WRONG_USAGE;
        }
        LocalDate last = until.orElse(options.on().plusYears(1));
        if (last.isBefore(options.on()) || last.isAfter(options.on().plusYears(MOST_YEARS))) {
            terminal.err().println(CliWording.text("cli.ahead.before", options.language()));
            return Main.WRONG_USAGE;
        }
        Optional<CaseOptions.Asked> asked = options.read(terminal);
        if (asked.isEmpty()) {
            return Main.NOT_VALID;
        }
        YouthCase youthCase = asked.get().youthCase();
        MunicipalRules rules = asked.get().rules();
        List<AnswerChange> changes = LookAhead.with(rules.visitation(), rules.review())
                .changes(youthCase, day -> progression(youthCase, day), options.on(), last);
        Wording wording = Wording.firstOf(rules.names(), CliWording.of(youthCase));
        terminal.out()
                .println(text(
                        wording, "cli.ahead.title", Argument.date("from", options.on()), Argument.date("until", last)));
        if (changes.isEmpty()) {
            terminal.out().println(text(wording, "cli.ahead.none"));
        }
        for (AnswerChange change : changes) {
            terminal.out()
                    .println(text(
                            wording,
                            "cli.ahead.line",
                            Argument.date("date", change.date()),
                            Argument.text("about", text(wording, change.about())),
                            Argument.text("before", text(wording, change.before())),
                            Argument.text("after", text(wording, change.after()))));
        }
        return Main.DONE;
    }

    private static Progression progression(YouthCase youthCase, LocalDate day) {
        return Progressions.standard().progression(youthCase, day);
    }

    private String text(Wording wording, String key, Argument... arguments) {
        return PlainText.oneLine(wording.find(key, List.of(arguments), options.language(), Register.PROFESSIONAL)
                .orElse(key));
    }
}
