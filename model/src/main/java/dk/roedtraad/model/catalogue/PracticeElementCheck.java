package dk.roedtraad.model.catalogue;

import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.fact.Fact;
import org.immutables.value.Value;

/**
 * Whether an entry has one of the eleven elements of promising practice (Danish: element i lovende praksis, S2-03). The fact knows its source; not asked is not no.
 */
@Value.Immutable
public sealed interface PracticeElementCheck extends DomainValue, WithPracticeElementCheck
        permits ImmutablePracticeElementCheck {

    /** The element; see {@link PracticeElements}. */
    Code getElement();

    /** Whether it is there. */
    @Value.Default
    default Fact<Boolean> getPresent() {
        return Fact.notAsked();
    }

    /** What shows it. */
    Optional<String> getNote();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PracticeElementCheck}. */
    final class Builder extends ImmutablePracticeElementCheck.Builder {
        Builder() {}
    }
}
