package dk.roedtraad.rules.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.law.RuleSet;
import dk.roedtraad.rules.review.Review;
import dk.roedtraad.rules.review.ReviewRule;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** No rule is left out of the catalogue: it holds what the compiled classes define and what the table of changes names. */
class ShippedRulesTest {

    @Test
    void every_rule_that_a_class_defines_is_in_the_catalogue() throws ReflectiveOperationException {
        Set<String> defined = new TreeSet<>();
        for (Class<?> type : classes()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getType() == Rule.class && Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    defined.add(((Rule) field.get(null)).getCode());
                }
            }
            if (ReviewRule.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
                Constructor<?> made = type.getDeclaredConstructor();
                made.setAccessible(true);
                defined.add(((ReviewRule) made.newInstance()).getRule().getCode());
            }
        }

        assertTrue(defined.size() > 30, "the search finds rules: " + defined);
        defined.addAll(codesOfTheTable());
        assertEquals(defined, codes());
    }

    @Test
    void each_set_is_named_as_its_results_name_it() {
        assertEquals(
                List.of("visitation-2", "kui-act-1", "review-2", "transitions-2", "matching-1"),
                ShippedRules.get().getRuleSets().stream()
                        .map(RuleSet::getVersion)
                        .toList());
    }

    @Test
    void a_rule_is_found_by_its_code() {
        assertEquals(
                Review.rules().get(1), ShippedRules.get().findRule("NO_PLAN").orElseThrow());
    }

    private static Set<String> codes() {
        return ShippedRules.get().allRules().map(Rule::getCode).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first column of the table, read without the code that the library reads it with. */
    private static List<String> codesOfTheTable() {
        try {
            return Files.readAllLines(Path.of("src/main/resources/dk/roedtraad/rules/transition/changes.csv")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1) // the names of the columns
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Class<?>> classes() {
        List<Class<?>> classes = new ArrayList<>();
        Path root = root();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                String name = root.relativize(file).toString();
                if (!name.endsWith("-info.class")) {
                    classes.add(Class.forName(
                            name.substring(0, name.length() - ".class".length())
                                    .replace(root.getFileSystem().getSeparator(), "."),
                            true,
                            ShippedRules.class.getClassLoader()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return classes;
    }

    private static Path root() {
        try {
            return Path.of(ShippedRules.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
