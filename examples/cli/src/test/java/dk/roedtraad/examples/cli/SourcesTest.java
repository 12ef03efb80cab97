package dk.roedtraad.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.roedtraad.model.law.Parameters;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.law.Source;
import dk.roedtraad.rules.parameter.ShippedParameters;
import dk.roedtraad.rules.rule.ShippedRules;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a rule or a number names as its source is there to be looked up, and docs/sources.md accounts for every number. */
final class SourcesTest {
    private static final String PAGE = page();

    /** Decisions and cards: an id, and what it says. */
    private static final Pattern LISTED = Pattern.compile("^\\| ([AVPTC]-\\d+) \\| (.{20,}) \\|$", Pattern.MULTILINE);

    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    /** Every source by its text, with who names it. */
    private static Map<String, String> cited(Source.Kind... kinds) {
        Map<String, String> cited = new TreeMap<>();
        ShippedRules.get().allRules().forEach(rule -> name(cited, rule.getCode(), rule.getSources(), Set.of(kinds)));
        ShippedParameters.get().getRows().forEach(row -> name(cited, row.getKey(), row.getSources(), Set.of(kinds)));
        return cited;
    }

    private static void name(Map<String, String> cited, String who, List<Source> sources, Set<Source.Kind> kinds) {
        sources.stream()
                .filter(source -> kinds.contains(source.getKind()))
                .forEach(source -> cited.merge(source.toText(), who, (before, more) -> before + ", " + more));
    }

    @Test
    void every_statement_that_a_rule_or_a_number_rests_on_is_one_of_the_sources() {
        Map<String, String> unknown = cited(Source.Kind.STATEMENT);
        assertTrue(unknown.size() > 25, unknown.toString());
        StatementsTest.numbers().forEach(unknown::remove);

        assertEquals(Map.of(), unknown);
    }

    @Test
    void every_decision_and_card_that_a_rule_or_a_number_rests_on_is_listed_with_what_it_says_and_no_other() {
        List<String> listed =
                LISTED.matcher(PAGE).results().map(row -> row.group(1)).toList();

        assertEquals(cited(Source.Kind.DECISION, Source.Kind.CARD).keySet(), new TreeSet<>(listed));
        assertEquals(listed.size(), new TreeSet<>(listed).size(), "one stands twice");
    }

    @Test
    void every_number_that_a_host_must_set_is_in_the_table_of_those_that_are_not_there() {
        List<String> listed = names("Numbers that are not there").toList();

        ShippedParameters.get().getNotSet().forEach(key -> assertTrue(listed.contains(key), key));
    }

    @Test
    void no_number_that_is_there_is_in_the_table_of_those_that_are_not() {
        Parameters shipped = ShippedParameters.get();

        assertEquals(
                List.of(),
                names("Numbers that are not there").filter(shipped::isSet).toList());
    }

    @Test
    void every_number_with_a_row_is_named_with_its_key_in_the_table_of_those_that_are_there() {
        Set<String> rows = new TreeSet<>();
        ShippedParameters.get().getRows().forEach(row -> rows.add(row.getKey()));

        assertEquals(rows, names("Numbers that have rows").collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void what_is_said_to_lie_elsewhere_lies_there() {
        List<String> names = names("Numbers that lie elsewhere").toList();

        assertTrue(names.size() > 3, names.toString());
        assertEquals(
                List.of(),
                names.stream().filter(name -> !StatementsTest.isThere(name)).toList());
    }

    @Test
    void a_reason_that_a_number_is_not_there_says_something() {
        List<MatchResult> rows = Pattern.compile("^\\| (?!Number|---)(.+?) \\| (.+) \\|$", Pattern.MULTILINE)
                .matcher(section("Numbers that are not there"))
                .results()
                .toList();

        assertTrue(rows.size() > 15, rows.size() + " rows");
        rows.forEach(row -> assertTrue(row.group(2).length() >= 20, row.group()));
    }

    @Test
    void every_rule_has_a_ground_that_the_page_explains() {
        assertEquals(
                Set.of(),
                ShippedRules.get()
                        .allRules()
                        .map(Rule::getGround)
                        .map(ground -> "| `" + ground + "` |")
                        .filter(row -> !PAGE.contains(row))
                        .collect(Collectors.toSet()));
    }

    private static Stream<String> names(String section) {
        return NAME.matcher(section(section)).results().map(name -> name.group(1));
    }

    /** A section of the page, by its heading. */
    private static String section(String heading) {
        String start = "### " + heading + "\n";
        int from = PAGE.indexOf(start);
        assertTrue(from >= 0, heading);
        int to = PAGE.indexOf("\n#", from + start.length());
        return PAGE.substring(from, to);
    }

    private static String page() {
        try {
            return Files.readString(Path.of("..", "..", "docs", "sources.md")).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
