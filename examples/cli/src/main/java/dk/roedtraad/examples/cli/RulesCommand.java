package dk.roedtraad.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.law.RuleCatalogue;
import dk.roedtraad.model.law.RuleSet;
import dk.roedtraad.model.law.Source;
import dk.roedtraad.rules.rule.ShippedRules;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the rule catalogue: what each rule asks, and what it rests on. */
@Command(name = "rules", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
    private static final String GAP = "  ";

    private final Terminal terminal;

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
        terminal.out().print(format == Format.json ? Documents.write(DocumentKind.RULES, rules) : table(rules));
        return Main.DONE;
    }

    /** One rule a line, so that a search finds all of it. What varies most in length stands last. */
    private String table(RuleCatalogue rules) {
        List<Rule> all = rules.allRules().toList();
        Function<Rule, String> code = column(all, Rule::getCode);
        Function<Rule, String> level = column(all, this::level);
        Function<Rule, String> ground = column(all, rule -> word("ground." + rule.getGround()));
        StringBuilder table = new StringBuilder();
        for (RuleSet set : rules.getRuleSets()) {
            table.append(table.isEmpty() ? "" : "\n").append(set.getVersion()).append('\n');
            for (Rule rule : set.getRules()) {
                table.append(GAP)
                        .append(code.apply(rule))
                        .append(level.apply(rule))
                        .append(ground.apply(rule))
                        .append(question(rule))
                        .append(GAP)
                        .append('[')
                        .append(rule.getSources().stream().map(Source::toText).collect(Collectors.joining(", ")))
                        .append("]\n");
            }
        }
        return table.toString();
    }

    /** Fills what a column shows up to the widest in it. */
    private static Function<Rule, String> column(List<Rule> all, Function<Rule, String> shown) {
        int width = all.stream().map(shown).mapToInt(String::length).max().orElse(0);
        return rule -> {
            String text = shown.apply(rule);
            return text + " ".repeat(width - text.length()) + GAP;
        };
    }

    private String level(Rule rule) {
        return rule.getLevel().map(level -> word("level." + level)).orElse("–");
    }

    /** The question; of what only tells of a date, what it is called. */
    private String question(Rule rule) {
        String key = "rule." + rule.getCode();
        return CliWording.ALL
                .find(key + ".question", List.of(), language.get(), Register.PROFESSIONAL)
                .orElseGet(() -> word(key + ".title"));
    }

    private String word(String code) {
        return CliWording.ALL.text(code, List.of(), language.get(), Register.PROFESSIONAL);
    }
}
