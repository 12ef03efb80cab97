package dk.roedtraad.model.measurement;

import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import org.immutables.value.Value;

/**
 * A published way of dividing a scale (Danish: inddeling). Published cut-offs contradict each other, so each set has its name and its
 * source, and several may stand side by side.
 *
 * <p>An index falls in the band with the lowest upper bound that is not below it, among those that are for the person;
 * in a set in which a low answer is enough, one such answer puts it in the lowest band, whatever the index.
 */
@Value.Immutable
public sealed interface BandSet extends DomainValue, WithBandSet permits ImmutableBandSet {

    /** The key, its own in the scale, such as {@code who-5.dk}. */
    @NotBlank
    String getKey();

    /** Who published it. */
    @NotBlank
    String getSource();

    /** The bands; together they cover the scale. */
    @NotEmpty
    List<Band> getBands();

    /**
     * Of a set in which a single low answer is enough: the highest answer that puts the score in the lowest band, whatever the
     * index.
     */
    Optional<Integer> getLowestIfAnyAnswerUpTo();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BandSet}. */
    final class Builder extends ImmutableBandSet.Builder {
        Builder() {}
    }
}
