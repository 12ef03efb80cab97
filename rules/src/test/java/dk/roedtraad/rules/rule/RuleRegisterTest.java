package dk.roedtraad.rules.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.rules.parameter.Tables;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * No code of a rule is ever given to another: {@code codes.csv} beside this test lists every code there has been, by hand. Who adds a
 * rule adds its line; who takes one out writes the version in its line.
 */
class RuleRegisterTest {
    private static final String VERSION = "\\d+\\.\\d+\\.\\d+";

    private static final List<Line> REGISTER =
            Tables.read(Objects.requireNonNull(RuleRegisterTest.class.getResourceAsStream("codes.csv"))).stream()
                    .map(Line::of)
                    .toList();

    /** A code with the first version of the library that had it, and the first that had it no more. */
    private record Line(String code, String since, String retired) {
        static Line of(NamedCsvRecord row) {
            return new Line(row.getField("code"), row.getField("since"), row.getField("retired"));
        }

        boolean isRetired() {
            return !retired.isEmpty();
        }
    }

    @Test
    void the_register_and_the_shipped_rules_are_the_same_but_for_what_is_retired() {
        Set<String> shipped = shipped();

        assertTrue(shipped.size() > 40, shipped.toString());
        assertEquals(List.of(), faults(REGISTER, shipped));
    }

    @Test
    void every_fault_that_is_put_in_is_seen() {
        Set<String> shipped = shipped();

        assertEquals(List.of("NO_PLAN is shipped and not in the register"), faults(without("NO_PLAN"), shipped));
        assertEquals(
                List.of("OLD_RULE is in the register, not retired, and not shipped"),
                faults(with(new Line("OLD_RULE", "0.1.0", "")), shipped));
        assertEquals(List.of(), faults(with(new Line("OLD_RULE", "0.1.0", "0.2.0")), shipped));
        assertEquals(
                List.of("NO_PLAN stands twice in the register"),
                faults(with(new Line("NO_PLAN", "0.1.0", "")), shipped));
        // A code that was retired and given to a new rule, in a line of its own or in its old one
        assertEquals(
                List.of("NO_PLAN stands twice in the register", "NO_PLAN was retired and is shipped again"),
                faults(with(new Line("NO_PLAN", "0.1.0", "0.2.0")), shipped));
        List<Line> retired = new ArrayList<>(without("NO_PLAN"));
        retired.add(new Line("NO_PLAN", "0.1.0", "0.2.0"));
        assertEquals(List.of("NO_PLAN was retired and is shipped again"), faults(retired, shipped));
        assertEquals(
                List.of("OLD_RULE has no version since which it was there"),
                faults(with(new Line("OLD_RULE", "", "0.2.0")), shipped));
        assertEquals(
                List.of("OLD_RULE is retired in no version"),
                faults(with(new Line("OLD_RULE", "0.1.0", "now")), shipped));
    }

    private static Set<String> shipped() {
        return ShippedRules.get().allRules().map(Rule::getCode).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Line> without(String code) {
        return REGISTER.stream().filter(line -> !line.code().equals(code)).toList();
    }

    private static List<Line> with(Line... more) {
        List<Line> lines = new ArrayList<>(REGISTER);
        lines.addAll(Arrays.asList(more));
        return lines;
    }

    private static List<String> faults(List<Line> register, Set<String> shipped) {
        List<String> faults = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        Set<String> active = new TreeSet<>();
        Set<String> retired = new TreeSet<>();
        for (Line line : register) {
            if (!seen.add(line.code())) {
                faults.add(line.code() + " stands twice in the register");
            }
            if (!line.since().matches(VERSION)) {
                faults.add(line.code() + " has no version since which it was there");
            }
            if (line.isRetired() && !line.retired().matches(VERSION)) {
                faults.add(line.code() + " is retired in no version");
            }
            (line.isRetired() ? retired : active).add(line.code());
        }
        shipped.stream()
                .filter(code -> !seen.contains(code))
                .forEach(code -> faults.add(code + " is shipped and not in the register"));
        active.stream()
                .filter(code -> !shipped.contains(code))
                .forEach(code -> faults.add(code + " is in the register, not retired, and not shipped"));
        retired.stream()
                .filter(shipped::contains)
                .forEach(code -> faults.add(code + " was retired and is shipped again"));
        return faults;
    }
}
