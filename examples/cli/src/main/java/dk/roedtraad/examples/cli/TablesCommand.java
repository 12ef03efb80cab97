package dk.roedtraad.examples.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;

import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.law.Source;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.InstrumentWording;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.rule.ShippedRules;
import dk.roedtraad.rules.transition.Transitions;
import dk.roedtraad.rules.visitation.Visitation;
import dk.roedtraad.scoring.instrument.Bip;
import dk.roedtraad.scoring.instrument.Who5;
import dk.roedtraad.scoring.instrument.YouthExperience;
import dk.roedtraad.scoring.progression.Progressions;
import dk.roedtraad.serialization.table.CaseResults;
import dk.roedtraad.serialization.table.Codebook;
import dk.roedtraad.serialization.table.ResearchCase;
import dk.roedtraad.serialization.table.ResearchTables;
import dk.roedtraad.serialization.view.ResearchPurpose;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Cases in; flat pseudonymous tables for research out, with a codebook and scripts that read them. */
@Command(name = "tables", mixinStandardHelpOptions = true)
final class TablesCommand implements Callable<Integer> {
    private static final JsonFactory JSON = new JsonFactory();

    private final Terminal terminal;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--on",
            paramLabel = "YYYY-MM-DD",
            required = true,
            converter = DateConverter.class,
            descriptionKey = "on")
    private LocalDate on = LocalDate.EPOCH;

    @Option(names = "--study", paramLabel = "ID", required = true, descriptionKey = "study")
    private String study = "";

    @Option(names = "--key", paramLabel = "FILE", required = true, descriptionKey = "key")
    private String key = "";

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "tablesOut")
    private Path out = Path.of("");

    @Option(names = "--basis", paramLabel = "TEXT", descriptionKey = "basis")
    private Optional<String> basis = Optional.empty();

    @Option(names = "--identifier", paramLabel = "SYSTEM", descriptionKey = "identifierSystem")
    private Optional<String> identifier = Optional.empty();

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<String> files = new ArrayList<>();

    private boolean allTaken = true;

    /** The beginnings of the pseudonyms that have rows: two of 64 bits are alike by chance once in millions of studies. */
    private final Set<Long> seen = new HashSet<>();

    TablesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (key.equals(Terminal.STANDARD_INPUT) && files.contains(Terminal.STANDARD_INPUT)) {
            throw refused("cli.bothFromStandardInput", "");
        }
        ResearchPurpose purpose = purpose();
        List<Instrument> instruments =
                List.of(Who5.instrument(), Bip.employment(), Bip.education(), YouthExperience.instrument());
        ResearchTables tables = ResearchTables.of(instruments, ShippedRules.get());
        Codebook codebook = Codebook.of(tables, Wording.firstOf(CliWording.ALL, InstrumentWording.of(instruments)));
        terminal.makeFolder(out, language.get());
        for (String name : TableFiles.names(tables)) {
            if (Files.exists(out.resolve(name))) {
                throw refused("cli.alreadyThere", out.resolve(name).toString());
            }
        }
        TableFiles written = new TableFiles(out, tables);
        try {
            int status = new CaseFiles(files, terminal, language.get())
                    .forEachNamed((name, youthCase) -> write(name, youthCase, purpose, written));
            written.finish(codebook, language.get());
            return told(status, written.cases(), purpose);
        } catch (TableFiles.LostException e) {
            written.discard();
            throw refused("cli.cannotWrite", out.toString());
        }
    }

    private int told(int status, long cases, ResearchPurpose purpose) {
        if (cases == 0) {
            terminal.err().println(text("cli.tables.noCases", ""));
            return Math.max(status, Main.NOT_VALID);
        }
        terminal.err().println(text("cli.writtenTo", out.toString()));
        if (purpose.getSpecialBasis().isEmpty()) {
            terminal.err().println(text("cli.tables.noBasis", ""));
        }
        return status == Main.DONE && !allTaken ? Main.NOT_VALID : status;
    }

    private void write(String name, YouthCase youthCase, ResearchPurpose purpose, TableFiles tables) {
        if (identifier.isPresent()
                && youthCase.getYouth().getIdentifiers().stream()
                        .noneMatch(each -> each.getSystem().equals(identifier.get()))) {
            allTaken = false;
            terminal.err().println(text("cli.tables.noIdentifier", identifier.get()));
            return;
        }
        ResearchCase researchCase = ResearchCase.of(youthCase, purpose, on);
        String pseudonym =
                researchCase.getView().getYouth().getIdentifiers().get(0).getValue();
        if (!seen.add(Long.parseUnsignedLong(pseudonym.substring(0, 16), 16))) {
            allTaken = false;
            terminal.err().println(text("cli.tables.secondCase", name));
            return;
        }
        tables.write(new CaseResults(
                researchCase,
                Visitation.standard().decide(researchCase.getView(), on),
                Progressions.standard().progression(researchCase.getMeasured(), on),
                Transitions.standard().timeline(researchCase.getView(), on)));
    }

    private ResearchPurpose purpose() {
        byte[] bytes = withoutLineEnd(terminal.read(key, language.get()));
        if (bytes.length < ResearchPurpose.LEAST_KEY_LENGTH) {
            throw refused("cli.tables.key", key);
        }
        if (isOneByte(bytes)) {
            throw refused("cli.tables.weakKey", key);
        }
        if (isDocument(bytes)) {
            throw refused("cli.tables.keyIsADocument", key);
        }
        ResearchPurpose purpose = made(id -> ResearchPurpose.of(id, bytes), study, "cli.tables.study");
        if (basis.isPresent()) {
            ResearchPurpose without = purpose;
            purpose = made(text -> without.withSpecialBasis(Source.parse(text)), basis.get(), "cli.tables.basis");
        }
        return identifier.isPresent() ? purpose.withIdentifierSystem(identifier.get()) : purpose;
    }

    private static boolean isOneByte(byte[] key) {
        for (byte each : key) {
            if (each != key[0]) {
                return false;
            }
        }
        return true;
    }

    /** Whether it begins as every document does: a random key may begin with a brace, and with no name and value after it. */
    private static boolean isDocument(byte[] key) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), key)) {
            return parser.nextToken() == JsonToken.START_OBJECT
                    && parser.nextToken() == JsonToken.PROPERTY_NAME
                    && parser.nextToken() != null;
        } catch (JacksonException e) {
            return false;
        }
    }

    private ResearchPurpose made(Function<String, ResearchPurpose> maker, String argument, String otherwise) {
        try {
            return maker.apply(argument);
        } catch (IllegalArgumentException e) {
            throw refused(otherwise, argument);
        }
    }

    /** A key that is text is the same with and without the line end that an editor leaves; one of bytes is taken as it is. */
    private static byte[] withoutLineEnd(byte[] key) {
        for (byte each : key) {
            if (each != '\n' && each != '\r' && (each < ' ' || each > '~')) {
                return key;
            }
        }
        return new String(key, StandardCharsets.US_ASCII).stripTrailing().getBytes(StandardCharsets.US_ASCII);
    }

    private String text(String code, String what) {
        return CliWording.text(code, language.get(), what);
    }

    private CannotOpenException refused(String code, String what) {
        return ScoreCommand.refused(code, what, language.get());
    }
}
