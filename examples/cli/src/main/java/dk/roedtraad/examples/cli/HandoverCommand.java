package dk.roedtraad.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.transition.Transition;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.serialization.page.HandoverNote;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The handover note: one page that the youth has approved. */
@Command(name = "handover", mixinStandardHelpOptions = true)
final class HandoverCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Option(names = "--transition", paramLabel = "ID", descriptionKey = "transition")
    private Optional<String> transition = Optional.empty();

    @Option(names = "--html", paramLabel = "OUT", descriptionKey = "handoverHtml")
    private Optional<Path> html = Optional.empty();

    HandoverCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (options.isJson()) {
            terminal.err().println(CliWording.text("cli.handover.noJson", options.language(), ""));
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
        Optional<Transition> chosen = choose(youthCase);
        if (chosen.isEmpty()) {
            terminal.err()
                    .println(CliWording.text(
                            transition.isPresent() ? "cli.handover.none" : "cli.handover.noneAtAll",
                            options.language(),
                            ""));
            return Main.WRONG_USAGE;
        }
        HandoverNote note =
                HandoverNote.of(youthCase, chosen.get(), options.on(), CliWording.of(youthCase), options.language());
        if (html.isPresent()) {
            terminal.write(html.get(), note.html(), options.language());
            terminal.err()
                    .println(CliWording.text(
                            "cli.written", options.language(), html.get().toString()));
        } else {
            terminal.out().print(note.text());
        }
        return Main.DONE;
    }

    /** The transition that is named, or else of those with a handover the next one, or the last where none is to come. */
    private Optional<Transition> choose(YouthCase youthCase) {
        List<Transition> all = youthCase.getTransitions().getItems();
        if (transition.isPresent()) {
            return all.stream()
                    .filter(one -> one.getId().equals(transition.get()))
                    .findFirst();
        }
        List<Transition> withHandover =
                all.stream().filter(one -> one.getHandover().isPresent()).toList();
        return withHandover.stream()
                .filter(one -> !day(one).isBefore(options.on()))
                .min(Comparator.comparing(HandoverCommand::day))
                .or(() -> withHandover.stream().max(Comparator.comparing(HandoverCommand::day)));
    }

    /** The day of the change; after all others where it is not known. */
    private static LocalDate day(Transition transition) {
        return transition.getDate() instanceof Fact.Known<LocalDate> known ? known.getValue() : LocalDate.MAX;
    }
}
