package dk.roedtraad.examples.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: {@code java -jar roedtraad.jar COMMAND}. */
@Command(
        name = "roedtraad.jar",
        mixinStandardHelpOptions = true,
        versionProvider = LibraryVersionProvider.class,
        subcommands = {
            ReviewCommand.class,
            VisitCommand.class,
            TimelineCommand.class,
            AheadCommand.class,
            HandoverCommand.class,
            MatchCommand.class,
            ScoreCommand.class,
            TablesCommand.class,
            ValidateCommand.class,
            ExampleCommand.class,
            SchemaCommand.class,
            RulesCommand.class,
            SelfCheckCommand.class,
            FiguresCommand.class
        })
public final class Main implements Runnable {
    /** Done, and all valid. */
    static final int DONE = 0;
    /** A document is not valid. */
    static final int NOT_VALID = 1;
    /** Wrong usage, or something that cannot be opened, read or written. */
    static final int WRONG_USAGE = 2;

    private static final int HELP_WIDTH = 100;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main() {}

    /** Runs the command line and exits with its status. */
    public static void main(String[] arguments) {
        Output out = new Output(new FileOutputStream(FileDescriptor.out));
        PrintStream err = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.err)), false, StandardCharsets.UTF_8);
        int status = run(arguments, new Terminal(System.in, out, err, isWatched(), System::nanoTime));
        err.flush();
        System.exit(status);
    }

    /** Runs the command line on streams of the caller's. */
    static int run(String[] arguments, Terminal terminal) {
        CommandLine commandLine = new CommandLine(new Main(), new CommandFactory(terminal));
        commandLine.setResourceBundle(Help.of(arguments));
        commandLine.setUsageHelpWidth(HELP_WIDTH);
        commandLine.setExpandAtFiles(false); // a file may be called @sag.json
        // The language may stand before the command as well as after it.
        commandLine.addMixin("language", new LanguageOption());
        commandLine.setDefaultValueProvider(argument ->
                argument instanceof OptionSpec option && option.longestName().equals("--lang")
                        ? Help.language(arguments).getCode()
                        : argument.defaultValue());
        commandLine
                .getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec()
                        .version(commandLine.getCommandSpec().version()));
        commandLine.setOut(terminal.writer());
        commandLine.setErr(terminal.errorWriter());
        commandLine.setParameterExceptionHandler((e, args) -> Help.explain(e, args, terminal));
        commandLine.setExecutionExceptionHandler((e, command, parsed) -> {
            if (e instanceof CannotOpenException cannotOpen) {
                terminal.err().println(cannotOpen.getMessage());
                return WRONG_USAGE;
            }
            if (e instanceof ClosedOutputException) {
                return WRONG_USAGE;
            }
            throw e;
        });
        int status = execute(commandLine, arguments, terminal);
        if (terminal.out().isLost()) {
            terminal.err().println(CliWording.text("cli.cannotAnswer", Help.language(arguments)));
        }
        return terminal.out().checkError() ? WRONG_USAGE : status;
    }

    private static int execute(CommandLine commandLine, String[] arguments, Terminal terminal) {
        try {
            return commandLine.execute(arguments);
        } catch (OutOfMemoryError e) {
            // What filled the memory is let go of here, so that there is room to say it.
            terminal.err().println(CliWording.text("cli.outOfMemory", Help.language(arguments)));
            return WRONG_USAGE;
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "");
    }

    /** Whether standard input and output are those of a terminal. */
    @SuppressWarnings(
            "SystemConsoleNull") // from Java 22 on there is always one, but not when told that it is the old one
    private static boolean isWatched() {
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }
}
