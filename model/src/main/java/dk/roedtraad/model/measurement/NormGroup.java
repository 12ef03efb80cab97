package dk.roedtraad.model.measurement;

import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import org.immutables.value.Value;

/**
 * Those whom a band or a row of a table is for (Danish: normgruppe): an age, genders, informants. What is not said is open to all.
 */
@Value.Immutable
public sealed interface NormGroup extends DomainValue, WithNormGroup permits ImmutableNormGroup {

    /** The youngest age in whole years. */
    Optional<@Min(0) Integer> getAgeFrom();

    /** The first age that is too old. */
    Optional<@Min(1) Integer> getAgeBefore();

    /** The genders; see {@link dk.roedtraad.model.youth.Genders}. */
    List<Code> getGenders();

    /** Who answered; see {@link dk.roedtraad.model.fact.Informants}. */
    List<Code> getInformants();

    /** Whether some age is young enough and old enough. */
    @AssertTrue
    default boolean isAgeFromBelowAgeBefore() {
        return getAgeFrom()
                .flatMap(from -> getAgeBefore().map(before -> from < before))
                .orElse(true);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NormGroup}. */
    final class Builder extends ImmutableNormGroup.Builder {
        Builder() {}
    }
}
