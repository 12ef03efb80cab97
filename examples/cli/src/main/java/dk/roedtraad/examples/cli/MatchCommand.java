package dk.roedtraad.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;

import dk.roedtraad.model.catalogue.Catalogue;
import dk.roedtraad.model.catalogue.Matches;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.match.Matching;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import dk.roedtraad.serialization.document.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the catalogues have for a youth: the municipality's own offers, and inspiration from elsewhere. */
@Command(name = "match", mixinStandardHelpOptions = true)
final class MatchCommand implements Callable<Integer> {
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

    @Mixin
    private OverlayOption overlay = new OverlayOption();

    @Option(names = "--catalogue", paramLabel = "FILE", descriptionKey = "catalogue")
    private Optional<String> catalogue = Optional.empty();

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private String file = "";

    MatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (overlay.isInTheWayOf(file, terminal, language.get())) {
            return Main.WRONG_USAGE;
        }
        Optional<MunicipalRules> rules = overlay.read(terminal, language.get());
        ReadResult<YouthCase> read = read(DocumentKind.CASE, file);
        Optional<ReadResult<Catalogue>> own = catalogue.map(name -> read(DocumentKind.CATALOGUE, name));
        if (rules.isEmpty()
                || !read.isValid()
                || own.filter(result -> !result.isValid()).isPresent()) {
            return Main.NOT_VALID;
        }
        Matching matching = own.map(
                        result -> Matching.ofLocalOffers(result.get()).andInspiration(shipped()))
                .orElseGet(() -> Matching.ofInspiration(shipped()));
        // Whether the youth is in the target group of the national model is what visitation says.
        Matches matches = matching.match(
                read.get(),
                on,
                rules.get().visitation().decide(read.get(), on).getCriteria().getAnswer());
        terminal.out()
                .print(
                        format == Format.json
                                ? Documents.write(DocumentKind.MATCHES, matches)
                                : new MatchText(language.get(), CliWording.of(read.get())).of(matches));
        return Main.DONE;
    }

    private <T extends DomainValue> ReadResult<T> read(DocumentKind<T> kind, String name) {
        ReadResult<T> read = Documents.read(kind, terminal.read(name, language.get()));
        terminal.err().print(ProblemText.of(name, read.getProblems(), language.get()));
        return read;
    }

    /** The catalogue that comes with the library. */
    static Catalogue shipped() {
        return Documents.read(DocumentKind.CATALOGUE, Documents.catalogue()).get();
    }
}
