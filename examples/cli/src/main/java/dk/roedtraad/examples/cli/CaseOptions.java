package dk.roedtraad.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import dk.roedtraad.serialization.document.ReadResult;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command is given that asks about a case: the case, the day, the rules of a municipality, the language and the format. */
final class CaseOptions {
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

    @Mixin
    private OverlayOption overlay = new OverlayOption();

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private String file = "";

    /**
     * What is asked.
     *
     * @param youthCase the case
     * @param rules the rules to ask
     */
    record Asked(YouthCase youthCase, MunicipalRules rules) {}

    Language language() {
        return language.get();
    }

    boolean isJson() {
        return format == Format.json;
    }

    LocalDate on() {
        return on;
    }

    String file() {
        return file;
    }

    /** Whether what is written would be written over one of the documents that it is made from, by whatever name. */
    private boolean isRead(Path out) {
        return isSame(out, file)
                || overlay.file().filter(parameters -> isSame(out, parameters)).isPresent();
    }

    /** Whether a file that is to be written is one that is read. */
    static boolean isSame(Path out, String read) {
        try {
            return Files.exists(out) && Files.isSameFile(out, Path.of(read));
        } catch (IOException | InvalidPathException e) {
            return false; // what cannot be opened is said by whoever opens it
        }
    }

    /** Whether two documents are to come from standard input, which holds one. Standard error then says so. */
    boolean isWrongUsage(Terminal terminal) {
        return overlay.isInTheWayOf(file, terminal, language());
    }

    /**
     * Whether the call cannot be carried out: two documents from standard input, or a result that would be written over what it is
     * made from. Standard error then says so.
     *
     * @param out where the result is written
     * @param option the option that says so
     */
    boolean isWrongUsage(Terminal terminal, Optional<Path> out, String option) {
        if (out.filter(this::isRead).isPresent()) {
            terminal.err().println(CliWording.text("cli.overTheCase", language(), option));
            return true;
        }
        return isWrongUsage(terminal);
    }

    /** The case and the rules; empty where a document is not valid. Standard error then says why, every problem of both at once. */
    Optional<Asked> read(Terminal terminal) {
        Optional<MunicipalRules> rules = overlay.read(terminal, language());
        ReadResult<YouthCase> read = read(DocumentKind.CASE, file, terminal);
        return rules.isPresent() && read.isValid() ? Optional.of(new Asked(read.get(), rules.get())) : Optional.empty();
    }

    /** A document; standard error says its problems. */
    <T extends DomainValue> ReadResult<T> read(DocumentKind<T> kind, String name, Terminal terminal) {
        ReadResult<T> read = Documents.read(kind, terminal.read(name, language()));
        terminal.err().print(ProblemText.of(name, read.getProblems(), language()));
        return read;
    }
}
