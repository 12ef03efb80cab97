package dk.roedtraad.model.measurement;

import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.LocalText;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * Where one item of a profile stands and the steps it has moved (Danish: trin). No total, and no verdict: no study gives one.
 */
@Value.Immutable
public sealed interface ItemDevelopment extends DomainValue, WithItemDevelopment permits ImmutableItemDevelopment {

    /** The key of the item. */
    @NotBlank
    String getItem();

    /** The name to show, where there is one. */
    Optional<LocalText> getName();

    /** The lowest answer on the scale of the item. */
    int getLowest();

    /** The highest answer on the scale of the item. */
    int getHighest();

    /** The answer in the latest measurement. */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    int getLatest();

    /** The answer in the last but one, where there is one. */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    Optional<Integer> getEarlier();

    /** The answer in the first measurement, where there are at least two. */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    Optional<Integer> getFirst();

    /** The steps since the last but one measurement; empty where it has no answer. */
    default Optional<Integer> steps() {
        return getEarlier().map(earlier -> getLatest() - earlier);
    }

    /** The steps since the first measurement; empty where it has no answer. */
    default Optional<Integer> stepsSinceFirst() {
        return getFirst().map(first -> getLatest() - first);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ItemDevelopment}. */
    final class Builder extends ImmutableItemDevelopment.Builder {
        Builder() {}
    }
}
