package dk.roedtraad.model.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

import dk.roedtraad.model.describe.DomainValue;
import jakarta.validation.constraints.AssertTrue;
import org.immutables.value.Value;

/**
 * A half-open period (Danish: periode): from the first day to the day before the end. Without an end it is still running.
 */
@Value.Immutable
public sealed interface Period extends DomainValue, WithPeriod permits ImmutablePeriod {

    /** The first day. */
    LocalDate getStartInclusive();

    /** The first day that is no longer in the period; empty while no end is set. */
    Optional<LocalDate> getEndExclusive();

    /** Whether the end, if any, lies after the start. */
    @AssertTrue
    default boolean isStartBeforeEnd() {
        return getEndExclusive().map(getStartInclusive()::isBefore).orElse(true);
    }

    /** Whether the period holds on a day. */
    default boolean contains(LocalDate day) {
        Optional<LocalDate> end = getEndExclusive();
        return !day.isBefore(getStartInclusive()) && (end.isEmpty() || day.isBefore(end.get()));
    }

    /** Whether some day lies in both periods. Periods that only meet do not overlap. */
    default boolean overlaps(Period other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    /** The days that lie in both periods, or empty where there are none. */
    default Optional<Period> intersection(Period other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        Period later = getStartInclusive().isBefore(other.getStartInclusive()) ? other : this;
        Period earlierEnd = endsBefore(other) ? this : other;
        return Optional.of(later.withEndExclusive(earlierEnd.getEndExclusive()));
    }

    /** The number of days in the period; empty while no end is set. */
    default OptionalLong days() {
        return getEndExclusive()
                .map(end -> OptionalLong.of(ChronoUnit.DAYS.between(getStartInclusive(), end)))
                .orElseGet(OptionalLong::empty);
    }

    private boolean startsBeforeEndOf(Period other) {
        Optional<LocalDate> end = other.getEndExclusive();
        return end.isEmpty() || getStartInclusive().isBefore(end.get());
    }

    private boolean endsBefore(Period other) {
        return getEndExclusive()
                .map(end -> other.getEndExclusive().map(end::isBefore).orElse(true))
                .orElse(false);
    }

    /** A period from a day on, without an end. */
    static Period from(LocalDate startInclusive) {
        return builder().startInclusive(startInclusive).build();
    }

    /** A period with an end. */
    static Period of(LocalDate startInclusive, LocalDate endExclusive) {
        return builder()
                .startInclusive(startInclusive)
                .endExclusive(endExclusive)
                .build();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Period}. */
    final class Builder extends ImmutablePeriod.Builder {
        Builder() {}
    }
}
