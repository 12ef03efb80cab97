package dk.roedtraad.examples.cli;

import java.util.Optional;
import java.util.concurrent.Callable;

import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.transition.Timeline;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The dates towards and past the changes of a youth's life. */
@Command(name = "timeline", mixinStandardHelpOptions = true)
final class TimelineCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CaseOptions options = new CaseOptions();

    TimelineCommand(Terminal terminal) {
        this.terminal = terminal;
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
        Timeline timeline =
                asked.get().rules().transitions().timeline(asked.get().youthCase(), options.on());
        terminal.out()
                .print(
                        options.isJson()
                                ? Documents.write(DocumentKind.TIMELINE, timeline)
                                : text(timeline, asked.get()));
        return Main.DONE;
    }

    private String text(Timeline timeline, CaseOptions.Asked asked) {
        Wording wording = Wording.firstOf(asked.rules().names(), CliWording.of(asked.youthCase()));
        return new TimelineText(options.language(), wording).of(timeline);
    }
}
