package dk.roedtraad.model.measurement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import org.immutables.value.Value;

/**
 * How answers become a number (Danish: skala): the sum or the mean of the items, times a multiplier, plus an offset.
 */
@Value.Immutable
public sealed interface Scale extends DomainValue, WithScale permits ImmutableScale {

    /** How the answers are put together. */
    enum Method {
        /** Their sum. */
        SUM,
        /** Their mean. */
        MEAN
    }

    /** Which way is good for the youth. Without it no change is called better or worse. */
    enum Direction {
        /** High is good. */
        HIGH_IS_GOOD,
        /** Low is good. */
        LOW_IS_GOOD
    }

    /** The key, its own in the instrument. */
    @NotBlank
    String getKey();

    /** The keys of the items. */
    @NotEmpty
    List<@NotBlank String> getItems();

    /** How the answers are put together. */
    @Value.Default
    default Method getMethod() {
        return Method.SUM;
    }

    /** What the raw number is multiplied by to give the index. */
    @Value.Default
    default BigDecimal getMultiplier() {
        return BigDecimal.ONE;
    }

    /** What is then added. */
    @Value.Default
    default BigDecimal getOffset() {
        return BigDecimal.ZERO;
    }

    /** What to do when items are unanswered. */
    @Value.Default
    default MissingPolicy getMissing() {
        return MissingPolicy.STRICT;
    }

    /** How many items must be answered before any is filled in; all where nobody has said. */
    Optional<@Min(1) Integer> getLeastAnswered();

    /** Which way is good. */
    Optional<Direction> getDirection();

    /** The bands, lowest first; together they cover the scale. */
    List<Band> getBands();

    /** Who published the bands. */
    Optional<String> getBandSource();

    /** Whether no more answers are asked for than there are items. */
    @AssertTrue
    default boolean isLeastAnsweredWithinItems() {
        return getLeastAnswered().map(least -> least <= getItems().size()).orElse(true);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Scale}. */
    final class Builder extends ImmutableScale.Builder {
        Builder() {}
    }
}
