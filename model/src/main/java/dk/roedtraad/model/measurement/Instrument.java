package dk.roedtraad.model.measurement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.LocalText;
import dk.roedtraad.model.time.Interval;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
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

    /** The name that people use. */
    Optional<LocalText> getName();

    /** Who may answer; see {@link dk.roedtraad.model.fact.Informants}. Empty where nobody has said. */
    List<Code> getInformants();

    /** How often it is usually answered, such as {@code P1M} (S1-129). Practice of some municipalities, not a rule. */
    Optional<Interval> getEvery();

    /** What its owner says about using it. */
    Optional<String> getLicence();

    /** Codes of the instrument in the code systems of others, such as SNOMED CT. */
    List<Code> getCodes();

    /** The items, in order; none in a template whose items a host supplies. */
    List<Item> getItems();

    /** How the answers become numbers; none for a profile, which is shown item by item. */
    List<Scale> getScales();

    /** Whether every item has its own key. */
    @AssertTrue
    default boolean isEveryKeyItsOwn() {
        return itemKeys().size() == getItems().size();
    }

    /** Whether the scales have keys of their own, and ask only for items and for scales of items that there are. */
    @AssertTrue
    default boolean isEveryScaleOfItsItems() {
        Set<String> items = itemKeys();
        Set<String> scales = new HashSet<>();
        Set<String> ofItems = new HashSet<>();
        boolean sound = true;
        for (Scale scale : getScales()) {
            sound &= scales.add(scale.getKey()) && items.containsAll(scale.getItems());
            if (scale.getParts().isEmpty()) {
                ofItems.add(scale.getKey());
            }
        }
        for (Scale scale : getScales()) {
            sound &= ofItems.containsAll(scale.getParts());
        }
        return sound;
    }

    /** Whether a host has yet to supply items, or to set the scale of some. */
    default boolean lacksItemsOrScale() {
        return getItems().isEmpty() || !getItems().stream().allMatch(Item::hasScale);
    }

    private Set<String> itemKeys() {
        Set<String> keys = new HashSet<>();
        getItems().forEach(item -> keys.add(item.getKey()));
        return keys;
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
