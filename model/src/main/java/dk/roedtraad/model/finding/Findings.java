package dk.roedtraad.model.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * What all rules of a review say about a case (Danish: gennemgang), one result a rule.
 */
@Value.Immutable
public sealed interface Findings extends DomainValue, WithFindings permits ImmutableFindings {

    /** The day of the question. */
    LocalDate getOn();

    /** The version of the rule set. */
    @NotBlank
    String getRuleSet();

    /** Whose numbers and rules lay over those of the library, such as a municipality. */
    Optional<String> getLayer();

    /** The codes of the rules that were not asked, since the municipality has switched them off. */
    List<String> getSwitchedOff();

    /** One result a rule, in the order of the catalogue. */
    List<RuleResult> getResults();

    /** The results of one kind. */
    default List<RuleResult> ofKind(RuleResult.Kind kind) {
        return getResults().stream().filter(result -> result.getKind() == kind).toList();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Findings}. */
    final class Builder extends ImmutableFindings.Builder {
        Builder() {}
    }
}
