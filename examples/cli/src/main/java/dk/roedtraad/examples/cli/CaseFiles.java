package dk.roedtraad.examples.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.DocumentLine;
import dk.roedtraad.serialization.document.DocumentReader;
import dk.roedtraad.serialization.document.Documents;
import dk.roedtraad.serialization.document.ReadResult;

/** Many cases, from files, folders and lines, one after the other and none of them kept. */
final class CaseFiles {
    private static final DocumentReader<YouthCase> READER = Documents.reader(DocumentKind.CASE);

    private final Terminal terminal;
    private final Language language;
    private final Inputs inputs;
    private boolean allValid = true;
    private boolean allOpened = true;

    /** The cases that arguments name. Standard error says what is not there. */
    CaseFiles(List<String> files, Terminal terminal, Language language) {
        this.terminal = terminal;
        this.language = language;
        this.inputs = new Inputs(terminal, language);
        files.forEach(inputs::add);
    }

    /** Whether a file is one of those that are read, by whatever name. */
    boolean isRead(Path file) {
        return inputs.found().stream()
                .flatMap(input -> input.path().stream())
                .anyMatch(read -> CaseOptions.isSame(file, read.toString()));
    }

    /**
     * Reads the cases. Standard error says what is wrong with a document, which is then left out.
     *
     * @return the exit status
     */
    int forEach(Consumer<YouthCase> use) {
        return forEachNamed((name, youthCase) -> use.accept(youthCase));
    }

    /**
     * Reads the cases, each with the name of its file, and of its line where there are lines.
     *
     * @return the exit status
     */
    int forEachNamed(BiConsumer<String, YouthCase> use) {
        for (Input input : inputs.found()) {
            try {
                read(input, use);
            } catch (CannotOpenException e) {
                allOpened = false;
                terminal.err().println(e.getMessage());
            }
        }
        return !inputs.isComplete() || !allOpened ? Main.WRONG_USAGE : allValid ? Main.DONE : Main.NOT_VALID;
    }

    private void read(Input input, BiConsumer<String, YouthCase> use) {
        try (BufferedInputStream in = new BufferedInputStream(input.open(terminal, language))) {
            if (Ndjson.isNamedSo(input.name()) || Ndjson.isIn(in)) {
                try (Stream<DocumentLine<YouthCase>> lines = READER.readLines(in)) {
                    lines.forEachOrdered(line -> take(input.name() + ":" + line.number(), line.result(), use));
                }
            } else {
                take(input.name(), READER.read(in), use);
            }
        } catch (IOException e) {
            throw CannotOpenException.of(e, input.name(), language);
        } catch (UncheckedIOException e) {
            throw CannotOpenException.of(new IOException(e), input.name(), language);
        }
    }

    private void take(String name, ReadResult<YouthCase> read, BiConsumer<String, YouthCase> use) {
        terminal.err().print(ProblemText.of(name, read.getProblems(), language));
        allValid &= read.isValid();
        if (read.isValid()) {
            use.accept(name, read.get());
        }
    }
}
