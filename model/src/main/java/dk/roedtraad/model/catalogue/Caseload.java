package dk.roedtraad.model.catalogue;

import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import org.immutables.value.Value;

/**
 * How many youths one professional has (Danish: sagstal, section 1.5.3 of the statements). An example, never a rule.
 */
@Value.Immutable
public sealed interface Caseload extends DomainValue, WithCaseload permits ImmutableCaseload {

    /** The role, as the source calls it. */
    Optional<String> getRole();

    /** The fewest. */
    Optional<@Min(0) Integer> getMin();

    /** The most. */
    Optional<@Min(0) Integer> getMax();

    /** The mean. */
    Optional<@Min(0) Integer> getMean();

    /** How many several professionals share. */
    Optional<@Min(0) Integer> getShared();

    /** How many professionals share them. */
    Optional<@Min(1) Integer> getStaff();

    /** What the numbers count, such as "at a time". */
    Optional<String> getBasis();

    /** The words of the source where it gives no number. */
    Optional<String> getAsStated();

    /** What else in the source the numbers do not agree with. */
    Optional<String> getConflict();

    /** Whether the fewest are no more than the most, if both are stated. */
    @AssertTrue
    default boolean isMinUpToMax() {
        return getMin().isEmpty() || getMax().isEmpty() || getMin().get() <= getMax().get();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Caseload}. */
    final class Builder extends ImmutableCaseload.Builder {
        Builder() {}
    }
}
