package dk.roedtraad.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.schema.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of a kind of document, or writes all of them to a folder. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Parameters(arity = "0..1", paramLabel = "KIND", descriptionKey = "schemaKind")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--all", paramLabel = "DIR", descriptionKey = "allSchemas")
    private Optional<Path> folder = Optional.empty();

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (kind.isPresent() && folder.isPresent()) {
            terminal.err().println(CliWording.text("cli.oneOrAll", language.get()));
            return Main.WRONG_USAGE;
        }
        if (folder.isPresent()) {
            return writeAll(folder.get());
        }
        Optional<DocumentKind<?>> known = kind.flatMap(DocumentKind::find);
        if (known.isEmpty()) {
            terminal.err().println(CliWording.noSuchKind(language.get()));
            return Main.WRONG_USAGE;
        }
        terminal.out().print(Schemas.of(known.get()));
        return Main.DONE;
    }

    private int writeAll(Path into) {
        terminal.makeFolder(into, language.get());
        for (DocumentKind<?> each : DocumentKind.all()) {
            terminal.write(into.resolve(each.getName() + ".schema.json"), Schemas.of(each), language.get());
        }
        terminal.err().println(CliWording.text("cli.writtenTo", language.get(), into.toString()));
        return Main.DONE;
    }
}
