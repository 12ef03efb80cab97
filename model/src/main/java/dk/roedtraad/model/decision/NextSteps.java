package dk.roedtraad.model.decision;

import java.util.List;

import dk.roedtraad.model.describe.DomainValue;
import org.immutables.value.Value;

/**
 * What to ask next, and what would change the answer (Danish: næste skridt). Both are exact: they are found by asking the same
 * rules again.
 */
@Value.Immutable
public sealed interface NextSteps extends DomainValue, WithNextSteps permits ImmutableNextSteps {

    /** What is enough to find out, the fewest points first. Empty where the outcome is settled. */
    List<SettlingSet> getSettledBy();

    /** What the municipality can do that changes the answer, the fewest steps first and at most three at a time. */
    List<PossibleChange> getChangedBy();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NextSteps}. */
    final class Builder extends ImmutableNextSteps.Builder {
        Builder() {}
    }
}
