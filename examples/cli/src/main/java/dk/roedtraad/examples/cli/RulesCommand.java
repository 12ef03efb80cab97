package dk.roedtraad.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.TextBundle;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Parameters;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.law.RuleCatalogue;
import dk.roedtraad.model.law.RuleSet;
import dk.roedtraad.model.law.Source;
import dk.roedtraad.rules.parameter.ShippedParameters;
import dk.roedtraad.rules.rule.ShippedRules;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the rule catalogue: what each rule asks, and what it rests on; and the dated numbers that the rules use. */
@Command(name = "rules", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
    /** The width of a terminal that nobody has widened. */
    private static final int WIDTH = 80;

    private final Terminal terminal;
    private final StringBuilder text = new StringBuilder();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "format")
    private Format format = Format.text;

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RuleCatalogue rules = ShippedRules.get();
        terminal.out().print(format == Format.json ? Documents.write(DocumentKind.RULES, rules) : text(rules));
        return Main.DONE;
    }

    private String text(RuleCatalogue rules) {
        rules.getRuleSets().forEach(this::set);
        numbers(ShippedParameters.get());
        return text.toString();
    }

    private void set(RuleSet set) {
        heading(set.getVersion());
        set.getRules().forEach(this::rule);
    }

    /** The code first on its line, so that a search finds it; below it what it asks and where that comes from. */
    private void rule(Rule rule) {
        line(
                1,
                rule.getCode() + "  "
                        + say("cli.rules.version", Argument.number("version", rule.getVersion())) + " · "
                        + say("ground." + rule.getGround())
                        + rule.getLevel()
                                .map(level -> " · " + say("level." + level))
                                .orElse(""));
        line(2, asks(rule, language.get()));
        sources(rule.getSources());
    }

    /** What a rule asks; of one that draws a line of the timeline, the line, with dots for what it tells of the youth. */
    static String asks(Rule rule, Language language) {
        String key = "rule." + rule.getCode();
        return CliWording.ALL
                .find(key + ".question", List.of(), language, Register.PROFESSIONAL)
                .or(() -> CliWording.ALL.find(key + ".timeline", List.of(), language, Register.PROFESSIONAL))
                .map(asked -> asked.replaceAll("\\{[^{}]*}", "…"))
                .orElse(rule.getCode());
    }

    private void numbers(Parameters table) {
        heading(say("cli.rules.numbers"));
        table.getRows().forEach(this::number);
        heading(say("cli.rules.notSet"));
        for (String key : table.getNotSet()) {
            line(
                    1,
                    key
                            + table.findUnit(key)
                                    .map(unit -> " (" + unit(unit) + ")")
                                    .orElse(""));
            line(2, say("parameter." + key));
        }
    }

    private void number(Parameter row) {
        line(
                1,
                row.getKey() + ": " + TextBundle.number(row.getValue(), language.get()) + " (" + unit(row.getUnit())
                        + ")");
        line(2, say("parameter." + row.getKey()));
        Argument from = Argument.date("from", row.getValid().getStartInclusive());
        line(
                2,
                row.getValid()
                                .getEndExclusive()
                                .map(end -> say("cli.rules.fromTo", from, Argument.date("to", end.minusDays(1))))
                                .orElseGet(() -> say("cli.rules.from", from))
                        + " · " + say(row.isLocal() ? "cli.rules.local" : "cli.rules.national"));
        sources(row.getSources());
    }

    private String unit(Parameter.Unit unit) {
        return say("Unit." + unit).toLowerCase(language.get().toLocale());
    }

    private void sources(List<Source> sources) {
        line(
                2,
                say(
                        "cli.rules.sources",
                        Argument.text(
                                "sources", sources.stream().map(Source::toText).collect(Collectors.joining(", ")))));
    }

    private void heading(String heading) {
        text.append(text.isEmpty() ? "" : "\n");
        line(0, heading);
    }

    /** A line, and as many more below it as the width of a terminal asks for. */
    private void line(int depth, String content) {
        String indent = "  ".repeat(depth);
        StringBuilder line = new StringBuilder(indent);
        for (String word : content.split(" ", -1)) {
            boolean begins = line.length() == indent.length();
            if (!begins && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line.setLength(0);
                line.append(indent);
                begins = true;
            }
            line.append(begins ? "" : " ").append(word);
        }
        text.append(line).append('\n');
    }

    private String say(String code, Argument... arguments) {
        return CliWording.ALL.text(code, List.of(arguments), language.get(), Register.PROFESSIONAL);
    }
}
