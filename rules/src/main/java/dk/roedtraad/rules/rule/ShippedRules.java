package dk.roedtraad.rules.rule;

import java.util.List;

import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.law.RuleCatalogue;
import dk.roedtraad.model.law.RuleSet;
import dk.roedtraad.rules.match.Matching;
import dk.roedtraad.rules.review.Review;
import dk.roedtraad.rules.transition.Transitions;
import dk.roedtraad.rules.visitation.Visitation;
import dk.roedtraad.rules.youthact.YouthEffortAct;

/**
 * The rules that come with the library (Danish: regelkatalog): those of visitation, of the act's own questions, of the review, of
 * the timeline and of matching.
 *
 * <pre>{@code
 * ShippedRules.get().findRule("NO_PLAN").map(Rule::getSources)
 * }</pre>
 */
public final class ShippedRules {
    private static final RuleCatalogue SHIPPED = RuleCatalogue.builder()
            .addRuleSets(
                    set(Visitation.RULE_SET, Visitation.rules()),
                    set(YouthEffortAct.RULE_SET, YouthEffortAct.rules()),
                    set(Review.RULE_SET, Review.rules()),
                    set(Transitions.RULE_SET, Transitions.rules()),
                    set(Matching.RULE_SET, Matching.rules()))
            .build();

    private ShippedRules() {}

    /** The shipped rules. */
    public static RuleCatalogue get() {
        return SHIPPED;
    }

    private static RuleSet set(String version, List<Rule> rules) {
        return RuleSet.builder().version(version).rules(rules).build();
    }
}
