package dk.roedtraad.model.measurement;

import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import org.immutables.value.Value;

/**
 * A versioned definition of something that is measured with (Danish: måleredskab). An instrument without a scale is shown item by item and never summed.
 */
@Value.Immutable
public sealed interface Instrument extends DomainValue, WithInstrument permits ImmutableInstrument {

    /** The id, such as {@code who-5}. */
    @NotBlank
    String getId();

    /** The version. Series of two versions are never joined. */
    @NotBlank
    String getVersion();

    /** Who defined items and scale: the publisher, or the host where it chose them itself. */
    @NotBlank
    String getDefinedBy();

    /** The items, in order. */
    @NotEmpty
    List<Item> getItems();

    /** How the answers are summed; absent for a profile. */
    Optional<Scale> getScale();

    /** Whether every item has its own key. */
    @AssertTrue
    default boolean isEveryKeyItsOwn() {
        return getItems().stream().map(Item::getKey).distinct().count()
                == getItems().size();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Instrument}. */
    final class Builder extends ImmutableInstrument.Builder {
        Builder() {}
    }
}
