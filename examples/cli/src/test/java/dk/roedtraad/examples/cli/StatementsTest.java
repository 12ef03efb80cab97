package dk.roedtraad.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dk.roedtraad.model.catalogue.CatalogueEntry;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.TypeDescription;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.organisation.CheckItem;
import dk.roedtraad.rules.match.Matching;
import dk.roedtraad.rules.review.Review;
import dk.roedtraad.rules.transition.Transitions;
import dk.roedtraad.rules.visitation.Visitation;
import dk.roedtraad.rules.youthact.YouthEffortAct;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** No statement of the sources is forgotten, and what docs/statements.md says holds one is there. */
@Tag("slow")
final class StatementsTest {
    /** How many statements each source has; counted in the reading of the sources, not here. */
    private static final List<Integer> STATEMENTS = List.of(82, 142, 113, 39, 20);

    private static final int MOST_LEFT_OUT = 20;

    /** A reason that says something has at least as many characters. */
    private static final int LEAST_REASON = 30;

    private static final Pattern ROW =
            Pattern.compile("^\\| (S\\d-\\d+) \\|(?: (.+) \\|)? (.+) \\|$", Pattern.MULTILINE);

    private static final Pattern COUNT =
            Pattern.compile("^\\| (S\\d|all) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\|$", Pattern.MULTILINE);

    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    /** The public types by their names; two modules may have one of the same name. */
    private static final Map<String, List<Class<?>>> TYPES = new ClassFileImporter()
                    .importPackages(
                            "dk.roedtraad.model",
                            "dk.roedtraad.rules",
                            "dk.roedtraad.scoring",
                            "dk.roedtraad.serialization")
                    .stream()
                    .filter(JavaClass::isTopLevelClass)
                    .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                    .collect(Collectors.groupingBy(
                            JavaClass::getSimpleName, Collectors.mapping(JavaClass::reflect, Collectors.toList())));

    private static final Set<String> RULES = Stream.of(
                    Visitation.rules(), YouthEffortAct.rules(), Review.rules(), Transitions.rules(), Matching.rules())
            .flatMap(List::stream)
            .map(Rule::getCode)
            .collect(Collectors.toSet());

    private static final Map<String, Set<String>> DOCUMENTS = Map.of(
            "catalogue",
            Documents.read(DocumentKind.CATALOGUE, Documents.catalogue()).get().getEntries().stream()
                    .map(CatalogueEntry::getId)
                    .collect(Collectors.toSet()),
            "case",
            Set.copyOf(Documents.exampleNames()),
            "check",
            Arrays.stream(CheckItem.values())
                    .map(item -> item.toCode().getCode())
                    .collect(Collectors.toSet()));

    private static final String PAGE = page();

    private static final List<Row> ROWS = ROW.matcher(PAGE)
            .results()
            .map(row -> new Row(row.group(1), row.group(2) == null, row.group(3)))
            .toList();

    /** A statement; outside the library by the source's own word, or with what holds it or the reason that nothing does. */
    private record Row(String number, boolean outside, String held) {
        boolean leftOut() {
            return !outside && held.startsWith("— ");
        }

        List<String> names() {
            return NAME.matcher(held).results().map(name -> name.group(1)).toList();
        }
    }

    @Test
    void every_statement_of_every_source_stands_once() {
        List<String> all = IntStream.range(0, STATEMENTS.size())
                .boxed()
                .flatMap(source -> IntStream.rangeClosed(1, STATEMENTS.get(source))
                        .mapToObj(statement -> String.format("S%d-%02d", source, statement)))
                .toList();
        assertEquals(396, all.size());
        assertEquals(
                all.stream().sorted().toList(),
                ROWS.stream().map(Row::number).sorted().toList());
    }

    @Test
    void every_name_that_holds_a_statement_is_there() {
        assertEquals(
                List.of(),
                ROWS.stream()
                        .flatMap(row -> row.names().stream()
                                .filter(name -> !isThere(name))
                                .map(name -> row.number() + " " + name))
                        .toList());
    }

    @Test
    void a_statement_is_held_by_names_alone() {
        for (Row row : ROWS) {
            if (!row.outside() && !row.leftOut()) {
                assertTrue(row.held().matches("`[^`]+`(, `[^`]+`)*"), row.number());
            }
        }
    }

    @Test
    void few_statements_are_left_out_and_each_says_why() {
        List<Row> leftOut = ROWS.stream().filter(Row::leftOut).toList();
        assertTrue(leftOut.size() <= MOST_LEFT_OUT, () -> leftOut.size() + " are left out");
        for (Row row : leftOut) {
            assertTrue(row.held().length() >= LEAST_REASON, row.number());
        }
    }

    @Test
    void the_counts_are_those_of_the_tables() {
        List<String> counted = Stream.of("S0", "S1", "S2", "S3", "S4", "all")
                .map(source -> String.join(
                        " ",
                        source,
                        count(source, row -> !row.outside() && !row.leftOut()),
                        count(source, Row::leftOut),
                        count(source, Row::outside),
                        count(source, row -> true)))
                .toList();
        assertEquals(
                counted,
                COUNT.matcher(PAGE)
                        .results()
                        .map(count -> String.join(
                                " ", count.group(1), count.group(2), count.group(3), count.group(4), count.group(5)))
                        .toList());
    }

    private static String count(String source, Predicate<Row> which) {
        return String.valueOf(ROWS.stream()
                .filter(row -> source.equals("all") || row.number().startsWith(source))
                .filter(which)
                .count());
    }

    /** The numbers of all statements. */
    static Stream<String> numbers() {
        return ROWS.stream().map(Row::number);
    }

    /** Whether a type, an attribute, a constant, a rule or an entry of a name is there. */
    static boolean isThere(String name) {
        int colon = name.indexOf(':');
        if (colon >= 0) {
            return DOCUMENTS.getOrDefault(name.substring(0, colon), Set.of()).contains(name.substring(colon + 1));
        }
        int dot = name.indexOf('.');
        if (dot >= 0) {
            return TYPES.getOrDefault(name.substring(0, dot), List.of()).stream()
                    .anyMatch(type -> hasPart(type, name.substring(dot + 1)));
        }
        return TYPES.containsKey(name) || RULES.contains(name);
    }

    /** Whether a type has an attribute, or a public constant, of a name. */
    private static boolean hasPart(Class<?> type, String name) {
        boolean constant = Arrays.stream(type.getFields())
                .anyMatch(field -> field.getName().equals(name));
        return constant || hasAttribute(type, name);
    }

    private static boolean hasAttribute(Class<?> type, String name) {
        return DomainValue.class.isAssignableFrom(type)
                && TypeDescription.of(type.asSubclass(DomainValue.class))
                        .findAttribute(name)
                        .isPresent();
    }

    private static String page() {
        try {
            return Files.readString(Path.of("..", "..", "docs", "statements.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
