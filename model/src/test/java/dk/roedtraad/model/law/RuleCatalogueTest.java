package dk.roedtraad.model.law;

import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.InvalidValueException;
import dk.roedtraad.model.describe.Violation;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class RuleCatalogueTest {
    private static final Rule NO_PLAN = Rule.builder()
            .code("NO_PLAN")
            .version(1)
            .ground(Ground.MODEL)
            .addSource("S1-62")
            .build();

    private static RuleCatalogue catalogue(Rule... rules) {
        return RuleCatalogue.builder()
                .addRuleSet(
                        RuleSet.builder().version("first-1").addRule(NO_PLAN).build())
                .addRuleSet(
                        RuleSet.builder().version("second-1").addRules(rules).build())
                .build();
    }

    @Test
    void a_rule_is_found_by_its_code_in_any_set() {
        Rule age = NO_PLAN.withCode("AGE");

        assertEquals(Optional.of(age), catalogue(age).findRule("AGE"));
        assertEquals(Optional.empty(), catalogue(age).findRule("ALDER"));
        assertEquals(List.of(NO_PLAN, age), catalogue(age).allRules().toList());
    }

    @Test
    void no_two_rules_share_a_code_whatever_their_sets() {
        InvalidValueException e = assertThrows(InvalidValueException.class, () -> catalogue(NO_PLAN.withVersion(2)));

        assertEquals(List.of(new Violation("", "rule.RuleCatalogue.everyCodeItsOwn", List.of())), e.getViolations());
    }
}
