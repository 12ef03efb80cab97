package dk.roedtraad.model.measurement;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.LocalText;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * How answers become a number (Danish: skala). The sum or the mean of the items, or the sum of other scales, is the raw score;
 * times a multiplier plus an offset, or looked up in a table, it is the index.
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

    /** A name to show, where there is one. */
    Optional<LocalText> getName();

    /** The keys of the items; scales may share items. */
    List<@NotBlank String> getItems();

    /**
     * The keys of the scales of items whose raw scores are added up, such as those of a total; instead of items. Missing answers
     * are treated in all of them as this scale says.
     */
    List<@NotBlank String> getParts();

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

    /** A table from raw score to index, instead of multiplier and offset. */
    List<ConversionRow> getTable();

    /** What to do when items are unanswered. */
    @Value.Default
    default MissingPolicy getMissing() {
        return MissingPolicy.STRICT;
    }

    /** How many items must be answered before any is filled in; all where nobody has said. */
    Optional<@Min(1) Integer> getLeastAnswered();

    /** Which way is good. */
    Optional<Direction> getDirection();

    /** The published ways of dividing the scale, side by side; the first is used unless another is named. */
    List<BandSet> getBandSets();

    /** What a change on the scale is held against. */
    Optional<ChangeReference> getReference();

    /** How populations score, as a host or a researcher brings it. None is shipped, and no progression reads them by itself. */
    List<Norm> getNorms();

    /** Whether no more answers are asked for than there are items. */
    @AssertTrue
    default boolean isLeastAnsweredWithinItems() {
        return getLeastAnswered().map(least -> least <= getItems().size()).orElse(true);
    }

    /** Whether the scale is made either of items or of other scales. */
    @AssertTrue
    default boolean isOfItemsOrOfParts() {
        return getItems().isEmpty() != getParts().isEmpty();
    }

    /** Whether nothing is counted twice. */
    @AssertTrue
    default boolean isEveryPartCountedOnce() {
        return new HashSet<>(getItems()).size() == getItems().size()
                && new HashSet<>(getParts()).size() == getParts().size();
    }

    /** Whether the index comes either from a table or from multiplier and offset. */
    @AssertTrue
    default boolean isByTableOrByMultiplier() {
        return getTable().isEmpty()
                || (getMultiplier().compareTo(BigDecimal.ONE) == 0
                        && getOffset().signum() == 0);
    }

    /** Whether every set of bands has a key of its own. */
    @AssertTrue
    default boolean isEveryBandSetItsOwn() {
        Set<String> keys = new HashSet<>();
        for (BandSet set : getBandSets()) {
            if (!keys.add(set.getKey())) {
                return false;
            }
        }
        return true;
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
