package dk.roedtraad.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.transition.Timeline;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The dates towards and past the changes of a youth's life. */
@Command(name = "timeline", mixinStandardHelpOptions = true)
final class TimelineCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Option(names = "--ics", paramLabel = "OUT", descriptionKey = "ics")
    private Optional<Path> ics = Optional.empty();

    @Option(names = "--ics-titles", paramLabel = "neutral|full", defaultValue = "neutral", descriptionKey = "icsTitles")
    private Titles titles = Titles.neutral;

    /** What an event is called. */
    enum Titles {
        /** A deadline or a meeting, and nothing else. */
        neutral,
        /** What happens. */
        full
    }

    TimelineCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (ics.isEmpty() && titles != Titles.neutral) {
            terminal.err().println(CliWording.text("cli.titlesWithoutIcs", options.language()));
            return Main.WRONG_USAGE;
        }
        if (options.isWrongUsage(terminal, ics, "--ics")) {
            return Main.WRONG_USAGE;
        }
        Optional<CaseOptions.Asked> asked = options.read(terminal);
        if (asked.isEmpty()) {
            return Main.NOT_VALID;
        }
        Timeline timeline =
                asked.get().rules().transitions().timeline(asked.get().youthCase(), options.on());
        if (ics.isPresent()) {
            write(ics.get(), timeline, asked.get());
            return Main.DONE;
        }
        terminal.out()
                .print(
                        options.isJson()
                                ? Documents.write(DocumentKind.TIMELINE, timeline)
                                : text(timeline, asked.get()));
        return Main.DONE;
    }

    private void write(Path out, Timeline timeline, CaseOptions.Asked asked) {
        if (!TimelineCalendar.hasDays(timeline)) { // a calendar without an event is none (RFC 5545 3.6)
            terminal.err().println(CliWording.text("cli.ics.none", options.language()));
            return;
        }
        TimelineCalendar calendar = new TimelineCalendar(options.language(), wording(asked), titles == Titles.full);
        terminal.write(out, calendar.of(timeline, asked.youthCase().getYouth()), options.language());
        if (!TimelineCalendar.tellsApart(asked.youthCase().getYouth())) {
            terminal.err().println(CliWording.text("cli.ics.onlyNational", options.language()));
        }
        terminal.err().println(CliWording.text("cli.ics.written", options.language(), out.toString()));
    }

    private static Wording wording(CaseOptions.Asked asked) {
        return Wording.firstOf(asked.rules().names(), CliWording.of(asked.youthCase()));
    }

    private String text(Timeline timeline, CaseOptions.Asked asked) {
        return new TimelineText(options.language(), wording(asked)).of(timeline);
    }
}
