package dk.roedtraad.examples.cli;

import java.util.Map;
import java.util.function.Function;

import picocli.CommandLine;

/** Makes the commands with the terminal they work on. */
final class CommandFactory implements CommandLine.IFactory {
    private static final Map<Class<?>, Function<Terminal, Object>> COMMANDS = Map.ofEntries(
            Map.entry(ReviewCommand.class, ReviewCommand::new),
            Map.entry(VisitCommand.class, VisitCommand::new),
            Map.entry(TimelineCommand.class, TimelineCommand::new),
            Map.entry(HandoverCommand.class, HandoverCommand::new),
            Map.entry(AheadCommand.class, AheadCommand::new),
            Map.entry(SelfCheckCommand.class, SelfCheckCommand::new),
            Map.entry(FiguresCommand.class, FiguresCommand::new),
            Map.entry(MatchCommand.class, MatchCommand::new),
            Map.entry(ScoreCommand.class, ScoreCommand::new),
            Map.entry(TablesCommand.class, TablesCommand::new),
            Map.entry(ValidateCommand.class, ValidateCommand::new),
            Map.entry(SchemaCommand.class, SchemaCommand::new),
            Map.entry(ExampleCommand.class, ExampleCommand::new),
            Map.entry(RulesCommand.class, RulesCommand::new));

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
