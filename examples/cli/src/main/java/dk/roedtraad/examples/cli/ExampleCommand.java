package dk.roedtraad.examples.cli;

import java.util.Optional;
import java.util.concurrent.Callable;

import dk.roedtraad.serialization.document.Documents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the shipped example documents, or prints one. */
@Command(name = "example", mixinStandardHelpOptions = true)
final class ExampleCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "exampleName")
    private Optional<String> name = Optional.empty();

    ExampleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (name.isEmpty()) {
            Documents.exampleNames()
                    .forEach(example -> terminal.out()
                            .println(example + "  " + CliWording.text("cli.example." + example, language.get(), "")));
            return Main.DONE;
        }
        if (!Documents.exampleNames().contains(name.get())) {
            terminal.err()
                    .println(CliWording.text(
                            "cli.noExample", language.get(), String.join(", ", Documents.exampleNames())));
            return Main.WRONG_USAGE;
        }
        terminal.out().writeBytes(Documents.example(name.get()));
        return Main.DONE;
    }
}
