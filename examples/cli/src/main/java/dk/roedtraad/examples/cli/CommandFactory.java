package dk.roedtraad.examples.cli;

import java.util.Map;
import java.util.function.Function;

import picocli.CommandLine;

/** Makes the commands with the terminal they work on. */
final class CommandFactory implements CommandLine.IFactory {
    private static final Map<Class<?>, Function<Terminal, Object>> COMMANDS = Map.of(
            ReviewCommand.class, ReviewCommand::new,
            VisitCommand.class, VisitCommand::new,
            TimelineCommand.class, TimelineCommand::new,
            HandoverCommand.class, HandoverCommand::new,
            MatchCommand.class, MatchCommand::new,
            ScoreCommand.class, ScoreCommand::new,
            ValidateCommand.class, ValidateCommand::new,
            SchemaCommand.class, SchemaCommand::new,
            ExampleCommand.class, ExampleCommand::new,
            RulesCommand.class, RulesCommand::new);

    private final Terminal terminal;

    CommandFactory(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Function<Terminal, Object> command = COMMANDS.get(type);
        return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command.apply(terminal));
    }
}
