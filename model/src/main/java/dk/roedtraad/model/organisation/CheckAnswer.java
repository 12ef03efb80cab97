package dk.roedtraad.model.organisation;

import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.fact.Fact;
import org.immutables.value.Value;

/**
 * The answer to one check item (Danish: svar i selvtjek).
 */
@Value.Immutable
public sealed interface CheckAnswer extends DomainValue, WithCheckAnswer permits ImmutableCheckAnswer {

    /** The item: that of a {@link CheckItem}, or one of the municipality's own. */
    Code getItem();

    /** Whether it is so. */
    @Value.Default
    default Fact<Boolean> getAnswer() {
        return Fact.notAsked();
    }

    /** What shows it, or what is missing. */
    Optional<String> getNote();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CheckAnswer}. */
    final class Builder extends ImmutableCheckAnswer.Builder {
        Builder() {}
    }
}
