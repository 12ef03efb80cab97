package dk.roedtraad.examples.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the shipped examples, prints one, or writes all of them to a folder. */
@Command(name = "example", mixinStandardHelpOptions = true)
final class ExampleCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "exampleName")
    private Optional<String> name = Optional.empty();

    @Option(names = "--all", paramLabel = "DIR", descriptionKey = "allExamples")
    private Optional<Path> folder = Optional.empty();

    ExampleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (name.isPresent() && folder.isPresent()) {
            terminal.err().println(CliWording.text("cli.oneOrAll", language.get()));
            return Main.WRONG_USAGE;
        }
        if (folder.isPresent()) {
            return writeAll(folder.get());
        }
        return name.isPresent() ? print(name.get()) : list();
    }

    private int list() {
        int width = Example.all().stream()
                .mapToInt(example -> example.name().length())
                .max()
                .orElse(0);
        for (Example example : Example.all()) {
            String padding = " ".repeat(width - example.name().length() + 2);
            terminal.out()
                    .println(example.name()
                            + padding
                            + CliWording.text("cli.example." + example.name(), language.get()));
        }
        return Main.DONE;
    }

    private int print(String asked) {
        Optional<Example> found = Example.all().stream()
                .filter(example -> example.name().equals(asked))
                .findFirst();
        if (found.isEmpty()) {
            String names = Example.all().stream().map(Example::name).collect(Collectors.joining(", "));
            terminal.err().println(CliWording.text("cli.noExample", language.get(), names));
            return Main.WRONG_USAGE;
        }
        terminal.out().writeBytes(found.get().utf8().get());
        return Main.DONE;
    }

    /** Writes all, unless one is there already: it may be one that the user has worked on. */
    private int writeAll(Path into) {
        terminal.makeFolder(into, language.get());
        List<Path> taken = Example.all().stream()
                .map(example -> fileOf(example, into))
                .filter(Files::exists)
                .toList();
        taken.forEach(
                file -> terminal.err().println(CliWording.text("cli.alreadyThere", language.get(), file.toString())));
        if (!taken.isEmpty()) {
            return Main.WRONG_USAGE;
        }
        for (Example example : Example.all()) {
            terminal.write(fileOf(example, into), example.utf8().get(), language.get());
        }
        terminal.err().println(CliWording.text("cli.writtenTo", language.get(), into.toString()));
        return Main.DONE;
    }

    private static Path fileOf(Example example, Path folder) {
        return folder.resolve(example.fileName());
    }
}
