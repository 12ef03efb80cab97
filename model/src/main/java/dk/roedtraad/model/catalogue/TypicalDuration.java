package dk.roedtraad.model.catalogue;

import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.time.Interval;
import org.immutables.value.Value;

/**
 * How long something lasts, as a source states it (Danish: varighed, S2-30, S2-55).
 */
@Value.Immutable
public sealed interface TypicalDuration extends DomainValue, WithTypicalDuration permits ImmutableTypicalDuration {

    /** How long, as stated. */
    Optional<Interval> getLength();

    /** What the length is of those who took part, such as the mean. */
    Optional<Code> getStatistic();

    /** Whether everybody gets the same length. */
    @Value.Default
    default Fact<Boolean> getFixed() {
        return Fact.notAsked();
    }

    /** How much of it lies before the anchor. */
    Optional<Interval> getBefore();

    /** How much of it lies after the anchor. */
    Optional<Interval> getAfter();

    /** The event that it is placed around, such as the start of education. */
    Optional<String> getAnchor();

    /** What decides the length. */
    Optional<String> getNote();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TypicalDuration}. */
    final class Builder extends ImmutableTypicalDuration.Builder {
        Builder() {}
    }
}
