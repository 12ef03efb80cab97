package dk.roedtraad.examples.cli;

import java.util.Optional;
import java.util.concurrent.Callable;

import dk.roedtraad.model.catalogue.Catalogue;
import dk.roedtraad.model.catalogue.Matches;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.match.Matching;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import dk.roedtraad.serialization.document.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the catalogues have for a youth: the municipality's own offers, and inspiration from elsewhere. */
@Command(name = "match", mixinStandardHelpOptions = true)
final class MatchCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Option(names = "--catalogue", paramLabel = "FILE", descriptionKey = "catalogue")
    private Optional<String> catalogue = Optional.empty();

    MatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (options.isWrongUsage(terminal)) {
            return Main.WRONG_USAGE;
        }
        Optional<CaseOptions.Asked> asked = options.read(terminal);
        Optional<ReadResult<Catalogue>> own =
                catalogue.map(name -> options.read(DocumentKind.CATALOGUE, name, terminal));
        if (asked.isEmpty() || own.filter(result -> !result.isValid()).isPresent()) {
            return Main.NOT_VALID;
        }
        YouthCase youthCase = asked.get().youthCase();
        Matching matching = own.map(
                        result -> Matching.ofLocalOffers(result.get()).andInspiration(shipped()))
                .orElseGet(() -> Matching.ofInspiration(shipped()));
        // Whether the youth is in the target group of the national model is what visitation says.
        Matches matches = matching.match(
                youthCase,
                options.on(),
                asked.get()
                        .rules()
                        .visitation()
                        .decide(youthCase, options.on())
                        .getCriteria()
                        .getAnswer());
        terminal.out()
                .print(
                        options.isJson()
                                ? Documents.write(DocumentKind.MATCHES, matches)
                                : new MatchText(options.language(), CliWording.of(youthCase)).of(matches));
        return Main.DONE;
    }

    /** The catalogue that comes with the library. */
    static Catalogue shipped() {
        return Documents.read(DocumentKind.CATALOGUE, Documents.catalogue()).get();
    }
}
