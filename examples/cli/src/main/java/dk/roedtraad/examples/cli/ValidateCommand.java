package dk.roedtraad.examples.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.DocumentLine;
import dk.roedtraad.serialization.document.DocumentReader;
import dk.roedtraad.serialization.document.Documents;
import dk.roedtraad.serialization.document.ReadMode;
import dk.roedtraad.serialization.document.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads documents and says everything that is wrong with them, of each as soon as it is read. */
@Command(name = "validate", mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "format")
    private Format format = Format.text;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "kind")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--ndjson", descriptionKey = "ndjson")
    private boolean oneOnEachLine;

    @Option(names = "--preserve", descriptionKey = "preserve")
    private boolean preserving;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<String> files = new ArrayList<>();

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<DocumentKind<?>> asked = kind.flatMap(DocumentKind::find);
        if (kind.isPresent() && asked.isEmpty()) {
            terminal.err().println(CliWording.noSuchKind(language.get()));
            return Main.WRONG_USAGE;
        }
        DocumentReader<? extends DomainValue> reader =
                asked.isPresent() ? Documents.reader(asked.get()) : Documents.reader();
        Inputs inputs = new Inputs(terminal, language.get());
        files.forEach(inputs::add);
        return new Validation(preserving ? reader.in(ReadMode.PRESERVING) : reader).run(inputs);
    }

    /** One run over all that the arguments name. */
    private final class Validation {
        private final DocumentReader<? extends DomainValue> reader;
        private final ValidationReport report =
                format == Format.json ? new ValidationJson(language.get()) : new ValidationText(language.get());
        private final Progress progress = new Progress(terminal);
        private final Tally total = new Tally();

        Validation(DocumentReader<? extends DomainValue> reader) {
            this.reader = reader;
        }

        int run(Inputs inputs) {
            int opened = 0;
            print(report.begin());
            for (Input input : inputs.found()) {
                try {
                    read(input);
                    opened++;
                } catch (CannotOpenException e) {
                    progress.hide();
                    terminal.err().println(e.getMessage());
                } catch (OutOfMemoryError e) {
                    // What filled the memory is let go of here, so that the rest can be read.
                    progress.hide();
                    terminal.err().println(CliWording.text("cli.outOfMemoryFor", language.get(), input.name()));
                }
            }
            progress.hide();
            print(report.end(opened, total));
            if (!inputs.isComplete() || opened < inputs.found().size()) {
                return Main.WRONG_USAGE;
            }
            return total.isAllValid() ? Main.DONE : Main.NOT_VALID;
        }

        private void read(Input input) {
            try (BufferedInputStream in = new BufferedInputStream(input.open(terminal, language.get()))) {
                if (oneOnEachLine || Ndjson.isNamedSo(input.name()) || Ndjson.isIn(in)) {
                    readLines(input.name(), in);
                } else {
                    read(input.name(), reader.read(in));
                }
            } catch (IOException e) {
                throw CannotOpenException.of(e, input.name(), language.get());
            } catch (UncheckedIOException e) {
                throw CannotOpenException.of(new IOException(e), input.name(), language.get());
            }
        }

        private void read(String file, ReadResult<?> result) {
            total.add(result);
            print(report.document(file, OptionalInt.empty(), result));
            progress.reached(() -> total.text(language.get()));
        }

        private void readLines(String file, BufferedInputStream in) {
            Tally ofFile = new Tally();
            try (Stream<? extends DocumentLine<?>> lines = reader.readLines(in)) {
                lines.forEachOrdered(line -> {
                    ofFile.add(line.result());
                    total.add(line.result());
                    print(report.document(file, OptionalInt.of(line.number()), line.result()));
                    progress.reached(() -> total.text(language.get()));
                });
            }
            if (ofFile.isEmpty()) {
                read(file, reader.read("")); // a file with nothing in it is an empty document, whatever it is called
            } else {
                print(report.endOfLines(file, ofFile));
            }
        }

        private void print(String text) {
            if (text.isEmpty()) {
                return;
            }
            progress.hide();
            terminal.out().print(text);
            // Flushes, so that a program that reads on sees each document when it is read.
            if (terminal.out().checkError()) {
                throw new ClosedOutputException();
            }
        }
    }
}
