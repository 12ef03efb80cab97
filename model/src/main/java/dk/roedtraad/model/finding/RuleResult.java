package dk.roedtraad.model.finding;

import java.util.List;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Rule;
import jakarta.validation.constraints.AssertTrue;
import org.immutables.value.Value;

/**
 * What one rule says about the case (Danish: regelsvar). Every rule says something, so that skipped never looks like passed.
 */
@Value.Immutable
public sealed interface RuleResult extends DomainValue, WithRuleResult permits ImmutableRuleResult {

    /** What a rule says. */
    enum Kind {
        /** Something to look at. */
        FOUND,
        /** Looked at, and nothing found. */
        CLEAR,
        /** Does not concern this case. */
        NOT_APPLICABLE,
        /** A fact is missing. */
        UNDETERMINED,
        /** The host has not set the number that the rule needs. */
        NOT_CONFIGURED
    }

    /** The rule. */
    Rule getRule();

    /** What it says. */
    Kind getKind();

    /** What was found. */
    List<Finding> getFindings();

    /** Why it could not be told. */
    List<OpenPoint> getOpen();

    /** The dated numbers used. */
    List<Parameter> getParameters();

    /** Whether findings are there exactly when the kind says so. */
    @AssertTrue
    default boolean isFoundWhenFindings() {
        return (getKind() == Kind.FOUND) != getFindings().isEmpty();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RuleResult}. */
    final class Builder extends ImmutableRuleResult.Builder {
        Builder() {}
    }
}
