package dk.roedtraad.model.measurement;

import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import jakarta.validation.constraints.AssertTrue;
import org.immutables.value.Value;

/**
 * What a change is held against (Danish: referencedata): each number with the study it comes from. Where there is no number, the
 * verdict is not known.
 */
@Value.Immutable
public sealed interface ChangeReference extends DomainValue, WithChangeReference permits ImmutableChangeReference {

    /** The smallest change, in index points, that is relevant to a person. */
    Optional<CitedNumber> getRelevant();

    /** The minimal detectable change at 95 %, in index points: one that is not larger may be measurement error. */
    Optional<CitedNumber> getDetectable();

    /**
     * The index on the border between those who do well and those who do not. An index on it belongs to those who do not.
     */
    Optional<CitedNumber> getCutOff();

    /** Whether no change that is asked for is below zero. */
    @AssertTrue
    default boolean isNoChangeBelowZero() {
        return isNotBelowZero(getRelevant()) && isNotBelowZero(getDetectable());
    }

    private static boolean isNotBelowZero(Optional<CitedNumber> number) {
        return number.isEmpty() || number.get().getValue().signum() >= 0;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChangeReference}. */
    final class Builder extends ImmutableChangeReference.Builder {
        Builder() {}
    }
}
