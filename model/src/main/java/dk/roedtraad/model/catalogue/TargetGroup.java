package dk.roedtraad.model.catalogue;

import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import org.immutables.value.Value;

/**
 * Whom an entry is for (Danish: målgruppe): all of the clauses, within the ages, without any of the exclusions. What a source does not state is left out, and where it states nothing at all the answer to whether it fits is that nobody can tell.
 */
@Value.Immutable
public sealed interface TargetGroup extends DomainValue, WithTargetGroup permits ImmutableTargetGroup {

    /** The lowest age in whole years. */
    Optional<@Min(0) Integer> getMinAge();

    /** The highest age in whole years, itself included: "under 30" is 29. */
    Optional<@Min(0) Integer> getMaxAge();

    /** Whether the ages must be kept; if not, they say whom the entry is meant for first of all. */
    @Value.Default
    default boolean isAgeHard() {
        return true;
    }

    /** The age as the source states it. */
    Optional<String> getAsStated();

    /** The criteria, all of which must be met. */
    List<Clause> getAllOf();

    /** Characteristics that keep a youth out; system {@code urn:roedtraad:characteristic}. */
    List<Code> getExclusions();

    /** Every characteristic that the source mentions, those that it gives only as focus or example too. */
    List<Code> getDescriptors();

    /** The lowest school grade; 0 is the one before the first. */
    Optional<@Min(0) Integer> getGradeMin();

    /** The highest school grade, itself included. */
    Optional<@Min(0) Integer> getGradeMax();

    /** The year of an STU. */
    Optional<@Min(1) Integer> getStuYear();

    /** How the criteria were read from the source. */
    Optional<String> getNote();

    /** Whether the lowest age is no higher than the highest, if both are stated. */
    @AssertTrue
    default boolean isMinAgeUpToMaxAge() {
        return getMinAge().isEmpty()
                || getMaxAge().isEmpty()
                || getMinAge().get() <= getMaxAge().get();
    }

    /** Whether the lowest grade is no higher than the highest, if both are stated. */
    @AssertTrue
    default boolean isGradeMinUpToGradeMax() {
        return getGradeMin().isEmpty()
                || getGradeMax().isEmpty()
                || getGradeMin().get() <= getGradeMax().get();
    }

    /** Whether anything is stated that a youth can be held against. */
    default boolean hasCriteria() {
        return getMinAge().isPresent()
                || getMaxAge().isPresent()
                || !getAllOf().isEmpty()
                || !getExclusions().isEmpty()
                || getGradeMin().isPresent()
                || getGradeMax().isPresent()
                || getStuYear().isPresent();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TargetGroup}. */
    final class Builder extends ImmutableTargetGroup.Builder {
        Builder() {}
    }
}
