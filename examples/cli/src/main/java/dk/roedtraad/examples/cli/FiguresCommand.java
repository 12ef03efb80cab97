package dk.roedtraad.examples.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.figure.KeyFigures;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.measurement.InstrumentWording;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.rules.parameter.ParameterKeys;
import dk.roedtraad.rules.parameter.ShippedParameters;
import dk.roedtraad.scoring.figure.FigureCounter;
import dk.roedtraad.scoring.figure.SmallCells;
import dk.roedtraad.scoring.instrument.YouthExperience;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import dk.roedtraad.serialization.page.FiguresText;
import dk.roedtraad.serialization.page.KeyFiguresPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Key figures for a leader, over many cases, small cells hidden. */
@Command(name = "figures", mixinStandardHelpOptions = true)
final class FiguresCommand implements Callable<Integer> {
    private static final int MOST = Parameter.MOST.intValueExact();

    private final Terminal terminal;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "format")
    private Format format = Format.text;

    @Option(
            names = "--on",
            paramLabel = "YYYY-MM-DD",
            required = true,
            converter = DateConverter.class,
            descriptionKey = "on")
    private LocalDate on = LocalDate.EPOCH;

    @Option(names = "--from", paramLabel = "YYYY-MM-DD", converter = DateConverter.class, descriptionKey = "from")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--html", paramLabel = "OUT", descriptionKey = "figuresHtml")
    private Optional<Path> html = Optional.empty();

    @Option(names = "--min-cell", paramLabel = "N", descriptionKey = "minCell")
    private Optional<Integer> minCell = Optional.empty();

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<String> files = new ArrayList<>();

    FiguresCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        LocalDate first = from.orElse(on.minusYears(1).plusDays(1));
        if (first.isAfter(on)) {
            return wrongUsage("cli.figures.from");
        }
        if (minCell.filter(least -> least < SmallCells.FLOOR || least > MOST).isPresent()) {
            return wrongUsage(
                    "cli.figures.minCell", Argument.number("floor", SmallCells.FLOOR), Argument.number("most", MOST));
        }
        Optional<Parameter> leastCell = leastCell();
        if (leastCell.isEmpty()) {
            return wrongUsage("cli.figures.noMinCell");
        }
        CaseFiles cases = new CaseFiles(files, terminal, language.get());
        if (html.filter(cases::isRead).isPresent()) {
            return wrongUsage("cli.figures.overACase");
        }
        FigureCounting counting = new FigureCounting(first, on, leastCell.get());
        int status = cases.forEach(counting::add);
        FigureCounter counter = counting.finish();
        if (counter.cases() == 0) {
            terminal.err().println(CliWording.text("cli.figures.none", language.get()));
            return Math.max(status, Main.NOT_VALID);
        }
        write(counter.figures());
        terminal.err()
                .println(CliWording.text(
                        "cli.figures.counted", language.get(), Argument.text("cases", counted(counter))));
        return status;
    }

    private int wrongUsage(String code, Argument... arguments) {
        terminal.err().println(CliWording.text(code, language.get(), arguments));
        return Main.WRONG_USAGE;
    }

    /** The dated number, or the one that the caller sets in its place. */
    private Optional<Parameter> leastCell() {
        Optional<Parameter> shipped = ShippedParameters.get().find(ParameterKeys.FIGURE_CELL_MIN, on);
        return minCell.isEmpty() ? shipped : Optional.of(own(shipped, minCell.get()));
    }

    private Parameter own(Optional<Parameter> shipped, int least) {
        return shipped.orElseGet(() -> ShippedParameters.get()
                        .getRows(ParameterKeys.FIGURE_CELL_MIN)
                        .get(0)
                        .withValid(Period.from(on)))
                .withValue(BigDecimal.valueOf(least))
                .withLayer("--min-cell");
    }

    private String counted(FigureCounter counter) {
        return CliWording.text(
                counter.cases() == 1 ? "cli.case.one" : "cli.case.many",
                language.get(),
                Argument.number("count", counter.cases()));
    }

    private void write(KeyFigures figures) {
        Wording wording = Wording.firstOf(CliWording.ALL, InstrumentWording.of(List.of(YouthExperience.instrument())));
        if (html.isPresent()) {
            terminal.write(html.get(), KeyFiguresPage.html(figures, wording, language.get()), language.get());
            terminal.err()
                    .println(CliWording.text(
                            "cli.written", language.get(), html.get().toString()));
        } else {
            terminal.out()
                    .print(
                            format == Format.json
                                    ? Documents.write(DocumentKind.KEYFIGURES, figures)
                                    : FiguresText.of(figures, wording, language.get()));
        }
    }
}
