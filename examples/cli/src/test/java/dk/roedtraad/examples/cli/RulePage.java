package dk.roedtraad.examples.cli;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.describe.TextBundle;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Parameters;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.law.RuleCatalogue;
import dk.roedtraad.model.law.RuleSet;
import dk.roedtraad.model.law.Source;

/** Writes the page of the docs that lists the rules and the dated numbers. */
final class RulePage {
    static final TextBundle TEXTS =
            TextBundle.read("rulepage", name -> Objects.requireNonNull(RulePage.class.getResourceAsStream(name), name));

    private static final Wording WORDING = Wording.firstOf(TEXTS, CliWording.ALL);

    private final Language language;
    private final StringBuilder page = new StringBuilder();

    private RulePage(Language language) {
        this.language = language;
    }

    /** The page in a language. */
    static String write(Language language, RuleCatalogue rules, Parameters numbers) {
        return new RulePage(language).write(rules, numbers);
    }

    private String write(RuleCatalogue rules, Parameters numbers) {
        page.append("# ").append(say("title")).append("\n\n");
        paragraph(say("other"));
        paragraph(say("lead"));
        paragraph(say("municipal"));
        rules.getRuleSets().forEach(this::set);
        numbers(numbers);
        notSet(numbers);
        return page.toString().strip() + "\n";
    }

    private void set(RuleSet set) {
        String name = set.getVersion().replaceFirst("-\\d+$", "");
        heading(say("set." + name) + " (`" + set.getVersion() + "`)");
        boolean asks = set.getRules().stream().allMatch(this::asks);
        header("code", "version", "title", asks ? "question" : "line", "ground", "level", "sources");
        for (Rule rule : set.getRules()) {
            row(
                    anchored(rule.getCode()),
                    String.valueOf(rule.getVersion()),
                    say("rule." + rule.getCode() + ".title"),
                    RulesCommand.asks(rule, language),
                    say("ground." + rule.getGround()),
                    rule.getLevel().map(level -> say("level." + level)).orElse("–"),
                    sources(rule.getSources()));
        }
        page.append('\n');
    }

    private boolean asks(Rule rule) {
        return WORDING.find("rule." + rule.getCode() + ".question", List.of(), language, Register.PROFESSIONAL)
                .isPresent();
    }

    private void numbers(Parameters numbers) {
        heading(say("numbers"));
        paragraph(say("numbers.lead"));
        header("key", "label", "value", "unit", "from", "to", "local", "sources");
        String before = "";
        for (Parameter row : numbers.getRows()) {
            // Only the first row of a key is a place to link to.
            row(
                    row.getKey().equals(before) ? "`" + row.getKey() + "`" : anchored(row.getKey()),
                    say("parameter." + row.getKey()),
                    TextBundle.number(row.getValue(), language),
                    unit(row.getUnit()),
                    row.getValid().getStartInclusive().toString(),
                    row.getValid()
                            .getEndExclusive()
                            .map(end -> end.minusDays(1).toString())
                            .orElse("–"),
                    say(row.isLocal() ? "yes" : "no"),
                    sources(row.getSources()));
            before = row.getKey();
        }
        page.append('\n');
    }

    private void notSet(Parameters numbers) {
        heading(say("notSet"));
        paragraph(say("notSet.lead"));
        header("key", "label", "unit");
        for (String key : numbers.getNotSet()) {
            row(
                    anchored(key),
                    say("parameter." + key),
                    numbers.findUnit(key).map(this::unit).orElse("–"));
        }
    }

    private String unit(Parameter.Unit unit) {
        return say("Unit." + unit).toLowerCase(language.toLocale());
    }

    private static String anchored(String code) {
        return "<a id=\"" + code + "\"></a>`" + code + "`";
    }

    private static String sources(List<Source> sources) {
        return sources.stream().map(Source::toText).collect(Collectors.joining("; "));
    }

    private void heading(String text) {
        page.append("## ").append(text).append("\n\n");
    }

    private void paragraph(String text) {
        page.append(text).append("\n\n");
    }

    private void header(String... columns) {
        row(Stream.of(columns).map(column -> say("column." + column)).toArray(String[]::new));
        row(Stream.of(columns).map(column -> "---").toArray(String[]::new));
    }

    private void row(String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private String say(String code) {
        return WORDING.find(code, List.of(), language, Register.PROFESSIONAL)
                .orElseThrow(() -> new IllegalStateException("no text " + code));
    }
}
