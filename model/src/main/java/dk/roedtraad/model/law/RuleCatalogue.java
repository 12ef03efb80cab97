package dk.roedtraad.model.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.roedtraad.model.describe.DomainValue;
import jakarta.validation.constraints.AssertTrue;
import org.immutables.value.Value;

/**
 * Every rule there is, set by set (Danish: regelkatalog): code, version, ground, level and sources. Title and question are wordings
 * of the code.
 */
@Value.Immutable
public sealed interface RuleCatalogue extends DomainValue, WithRuleCatalogue permits ImmutableRuleCatalogue {

    /** The sets. */
    List<RuleSet> getRuleSets();

    /** Whether every rule has a code of its own. */
    @AssertTrue
    default boolean isEveryCodeItsOwn() {
        return allRules().map(Rule::getCode).distinct().count() == allRules().count();
    }

    /** The rules of all sets, in order. */
    default Stream<Rule> allRules() {
        return getRuleSets().stream().flatMap(set -> set.getRules().stream());
    }

    /** The rule of a code. */
    default Optional<Rule> findRule(String code) {
        return allRules().filter(rule -> rule.getCode().equals(code)).findFirst();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RuleCatalogue}. */
    final class Builder extends ImmutableRuleCatalogue.Builder {
        Builder() {}
    }
}
