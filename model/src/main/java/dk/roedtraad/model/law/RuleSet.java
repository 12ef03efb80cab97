package dk.roedtraad.model.law;

import java.util.List;

import dk.roedtraad.model.describe.DomainValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import org.immutables.value.Value;

/** The rules that answer together (Danish: regelsæt), such as those of visitation. */
@Value.Immutable
public sealed interface RuleSet extends DomainValue, WithRuleSet permits ImmutableRuleSet {

    /** Its name and version, such as {@code visitation-1}, as results give it. */
    @NotBlank
    String getVersion();

    /** The rules, in the order of the results. */
    @NotEmpty
    List<Rule> getRules();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RuleSet}. */
    final class Builder extends ImmutableRuleSet.Builder {
        Builder() {}
    }
}
