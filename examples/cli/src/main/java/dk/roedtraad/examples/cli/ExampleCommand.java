package dk.roedtraad.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import dk.roedtraad.serialization.document.Documents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the shipped example documents, or prints one. */
@Command(name = "example", mixinStandardHelpOptions = true)
final class ExampleCommand implements Callable<Integer> {
    private static final String CATALOGUE = "indsatskatalog";

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
        List<String> names = new ArrayList<>(Documents.exampleNames());
        names.add(CATALOGUE);
        if (name.isEmpty()) {
            names.forEach(example -> terminal.out()
                    .println(example + "  " + CliWording.text("cli.example." + example, language.get(), "")));
            return Main.DONE;
        }
        if (!names.contains(name.get())) {
            terminal.err().println(CliWording.text("cli.noExample", language.get(), String.join(", ", names)));
            return Main.WRONG_USAGE;
        }
        terminal.out().writeBytes(name.get().equals(CATALOGUE) ? Documents.catalogue() : Documents.example(name.get()));
        return Main.DONE;
    }
}
