package dk.roedtraad.model.law;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.time.DayCount;
import dk.roedtraad.model.time.Period;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import org.immutables.value.Value;

/**
 * One dated row of a number that a rule uses (Danish: parameter): an age, an interval, a deadline, a limit. A repeal closes the
 * row; nothing is deleted.
 */
@Value.Immutable
public sealed interface Parameter extends DomainValue, WithParameter permits ImmutableParameter {

    /** No age, number of days or count of a rule comes near it. */
    BigDecimal MOST = new BigDecimal("100000");

    /** What the number counts. */
    enum Unit {
        /** Whole years of age. */
        YEARS,
        /** Calendar months. */
        MONTHS,
        /** Calendar days. */
        DAYS,
        /** Monday to Saturday without holidays (Danish: hverdage); see {@link DayCount#WEEKDAYS}. */
        WEEKDAYS,
        /** Monday to Friday without holidays (Danish: arbejdsdage); see {@link DayCount#WORKING_DAYS}. */
        WORKING_DAYS,
        /** Points on a scale. */
        POINTS,
        /** A number of things. */
        COUNT,
        /** A school grade (Danish: klassetrin). */
        GRADE
    }

    /** The key, such as {@code visitation.age.min}. */
    @NotBlank
    String getKey();

    /** The number. */
    BigDecimal getValue();

    /** What the number counts. */
    Unit getUnit();

    /** Whether the number can count what it says: not below zero, at most a hundred thousand, and whole but for points. */
    @AssertTrue
    default boolean isNumberOfItsUnit() {
        return getValue().signum() >= 0
                && getValue().compareTo(MOST) <= 0
                && (getUnit() == Unit.POINTS || getValue().stripTrailingZeros().scale() <= 0);
    }

    /** The days on which the row holds. */
    Period getValid();

    /** Whether a municipality may set another number. */
    boolean isLocal();

    /** Where the number comes from. */
    @NotEmpty
    List<Source> getSources();

    /** Who laid the row over the table, such as a municipality; empty for a row of the table itself. See {@link Parameters#overlaidBy}. */
    Optional<String> getLayer();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Parameter}. */
    final class Builder extends ImmutableParameter.Builder {
        Builder() {}

        /** Adds a source by its text; see {@link Source#parse}. */
        public Builder addSource(String text) {
            return addSource(Source.parse(text));
        }

        /** Adds sources by their texts; see {@link Source#parse}. */
        public Builder addSources(String... texts) {
            return addAllSources(Arrays.stream(texts).map(Source::parse).toList());
        }
    }
}
