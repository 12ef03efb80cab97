package dk.roedtraad.examples.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dk.roedtraad.model.describe.Language;
import picocli.CommandLine;

/** The help texts and the explanations of wrong usage, in the language that the arguments ask for. */
final class Help {
    private static final Pattern SIX_DIGITS = Pattern.compile("\\d{6}");

    private Help() {}

    /** The help texts. */
    static ResourceBundle of(String[] arguments) {
        String name = "help_" + language(arguments).getCode() + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Help.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says what is wrong with the usage, without repeating the values given, and where help is. */
    static int explain(CommandLine.ParameterException e, String[] arguments, Terminal terminal) {
        Language language = language(arguments);
        terminal.err().println(problem(e, language));
        terminal.err()
                .println(CliWording.text(
                        "cli.seeHelp",
                        language,
                        e.getCommandLine().getCommandSpec().qualifiedName()));
        return Main.WRONG_USAGE;
    }

    private static String problem(CommandLine.ParameterException e, Language language) {
        Optional<String> unknown = unknownOption(e);
        if (unknown.isPresent()) {
            return CliWording.text("cli.unknownOption", language, unknown.get());
        }
        if (e instanceof CommandLine.MissingParameterException missing) {
            return CliWording.text(
                    "cli.missing",
                    language,
                    missing.getMissing().stream()
                            .map(argument -> argument.isOption()
                                    ? ((CommandLine.Model.OptionSpec) argument).longestName() + " "
                                            + argument.paramLabel()
                                    : argument.paramLabel())
                            .collect(Collectors.joining(", ")));
        }
        boolean ofACommand = e.getCommandLine().getParent() != null;
        if (e instanceof CommandLine.UnmatchedArgumentException && ofACommand) {
            return CliWording.text("cli.unknownArgument", language);
        }
        if (e.getArgSpec() instanceof CommandLine.Model.OptionSpec option) {
            return CliWording.text("cli.badValue", language, option.longestName() + " " + option.paramLabel());
        }
        if (e.getArgSpec() != null) {
            return CliWording.text("cli.badValue", language, e.getArgSpec().paramLabel());
        }
        if (e instanceof CommandLine.OverwrittenOptionException) {
            return CliWording.text("cli.twice", language);
        }
        String whichCommand = CliWording.text(
                "cli.whichCommand",
                language,
                String.join(", ", e.getCommandLine().getSubcommands().keySet()));
        return e instanceof CommandLine.UnmatchedArgumentException
                ? CliWording.text("cli.unknownCommand", language) + System.lineSeparator() + whichCommand
                : whichCommand;
    }

    /** The first option that is not known, without its value. What could be a number of a person is not repeated. */
    private static Optional<String> unknownOption(CommandLine.ParameterException e) {
        return e.getCommandLine().getUnmatchedArguments().stream()
                .filter(argument -> argument.startsWith("-"))
                .map(argument -> argument.replaceFirst("(?s)=.*", ""))
                .filter(option -> !SIX_DIGITS.matcher(option).find())
                .findFirst();
    }

    /** The language that the arguments ask for, wherever they do. */
    static Language language(String[] arguments) {
        List<String> all = Arrays.asList(arguments);
        int option = all.lastIndexOf("--lang");
        boolean asksForEnglish =
                option >= 0 && option + 1 < all.size() && all.get(option + 1).equals("en");
        return all.contains("--lang=en") || asksForEnglish ? Language.ENGLISH : Language.DANISH;
    }
}
