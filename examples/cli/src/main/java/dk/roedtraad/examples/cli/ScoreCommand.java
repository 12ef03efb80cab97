package dk.roedtraad.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.measurement.BandSet;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.MissingPolicy;
import dk.roedtraad.model.measurement.Scale;
import dk.roedtraad.scoring.instrument.Bip;
import dk.roedtraad.scoring.instrument.Who5;
import dk.roedtraad.scoring.instrument.YouthExperience;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import dk.roedtraad.serialization.document.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Rows of answers in; the same rows with their scores out. */
@Command(name = "score", mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {
    private static final List<Instrument> SHIPPED =
            List.of(Who5.instrument(), Bip.employment(), Bip.education(), YouthExperience.instrument());

    private final Terminal terminal;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--format", paramLabel = "text", defaultValue = "text", descriptionKey = "scoreFormat")
    private Format format = Format.text;

    @Option(names = "--instrument", paramLabel = "ID", required = true, descriptionKey = "instrument")
    private String instrument = "";

    @Option(names = "--scale", paramLabel = "KEY", descriptionKey = "scale")
    private Optional<String> scale = Optional.empty();

    @Option(names = "--bands", paramLabel = "KEY", descriptionKey = "bands")
    private Optional<String> bands = Optional.empty();

    @Option(
            names = "--missing",
            paramLabel = "strict|person-mean|prorate",
            converter = PolicyConverter.class,
            descriptionKey = "missing")
    private Optional<MissingPolicy> missing = Optional.empty();

    @Parameters(paramLabel = "FILE", descriptionKey = "answersFile")
    private String file = "";

    ScoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (format == Format.json) {
            throw refused("cli.score.onlyCsv", "");
        }
        Optional<Instrument> found = instrument();
        if (found.isEmpty()) {
            return Main.NOT_VALID;
        }
        Instrument ofRows = found.get();
        Scale chosen = scale(ofRows);
        // An instrument of the host's may say itself what is done about missing answers; WHO-5 is strict.
        MissingPolicy policy = missing.orElse(chosen.getMissing());
        Scoring scoring = new Scoring(terminal, language.get(), file, ofRows, chosen, policy, bandSet(chosen));
        try (var in = terminal.open(file, language.get())) {
            return scoring.run(in) ? Main.DONE : Main.NOT_VALID;
        } catch (IOException e) {
            throw CannotOpenException.of(e, file, language.get());
        }
    }

    /** The instrument; empty if its document is not valid, which is then said. */
    private Optional<Instrument> instrument() {
        Optional<Instrument> shipped =
                SHIPPED.stream().filter(each -> each.getId().equals(instrument)).findFirst();
        if (shipped.isPresent()) {
            return shipped;
        }
        if (!isFile(instrument)) {
            throw refused(
                    "cli.score.noInstrument",
                    joined(SHIPPED.stream()
                            .filter(each -> !each.getScales().isEmpty())
                            .map(Instrument::getId)));
        }
        ReadResult<Instrument> read =
                Documents.read(DocumentKind.INSTRUMENT, terminal.read(instrument, language.get()));
        terminal.err().print(ProblemText.of(instrument, read.getProblems(), language.get()));
        return read.isValid() ? Optional.of(read.get()) : Optional.empty();
    }

    /** Whether the argument is meant as the name of a file, even of one that is not there. */
    private static boolean isFile(String argument) {
        try {
            return argument.endsWith(".json")
                    || argument.contains("/")
                    || argument.contains("\\")
                    || (!argument.isBlank() && Files.exists(Path.of(argument)));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private Scale scale(Instrument ofRows) {
        List<Scale> scales = ofRows.getScales();
        if (scales.isEmpty()) {
            throw refused("cli.score.noScale", ofRows.getId());
        }
        if (scale.isEmpty() && scales.size() == 1) {
            return scales.get(0);
        }
        return scales.stream()
                .filter(each -> scale.filter(each.getKey()::equals).isPresent())
                .findFirst()
                .orElseThrow(() ->
                        refused("cli.score.whichScale", joined(scales.stream().map(Scale::getKey))));
    }

    private Optional<String> bandSet(Scale chosen) {
        List<BandSet> sets = chosen.getBandSets();
        if (bands.isPresent() && sets.stream().noneMatch(set -> set.getKey().equals(bands.get()))) {
            throw sets.isEmpty()
                    ? refused("cli.score.noBands", "")
                    : refused("cli.score.whichBands", joined(sets.stream().map(BandSet::getKey)));
        }
        return bands;
    }

    private static String joined(Stream<String> keys) {
        return keys.collect(Collectors.joining(", "));
    }

    private CannotOpenException refused(String code, String what) {
        return refused(code, what, language.get());
    }

    static CannotOpenException refused(String code, String what, Language language) {
        return new CannotOpenException(CliWording.text(code, language, what));
    }

    /** Reads {@code person-mean} and its like. */
    static final class PolicyConverter implements ITypeConverter<MissingPolicy> {
        @Override
        public MissingPolicy convert(String value) {
            return Arrays.stream(MissingPolicy.values())
                    .filter(policy -> word(policy).equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("strict, person-mean, prorate"));
        }

        private static String word(MissingPolicy policy) {
            return policy.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
