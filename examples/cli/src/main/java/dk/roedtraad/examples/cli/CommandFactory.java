package dk.roedtraad.examples.cli;

import picocli.CommandLine;

/** Makes the commands with the terminal they work on. */
final class CommandFactory implements CommandLine.IFactory {
    private final Terminal terminal;

    CommandFactory(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == ReviewCommand.class) {
            return type.cast(new ReviewCommand(terminal));
        }
        if (type == ValidateCommand.class) {
            return type.cast(new ValidateCommand(terminal));
        }
        if (type == SchemaCommand.class) {
            return type.cast(new SchemaCommand(terminal));
        }
        if (type == ExampleCommand.class) {
            return type.cast(new ExampleCommand(terminal));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
