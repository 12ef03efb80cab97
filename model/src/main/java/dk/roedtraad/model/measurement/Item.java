package dk.roedtraad.model.measurement;

import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * One question of an instrument (Danish: spørgsmål). The wording is the host's; only the key and the scale are here.
 */
@Value.Immutable
public sealed interface Item extends DomainValue, WithItem permits ImmutableItem {

    /** The key, such as {@code happy}. */
    @NotBlank
    String getKey();

    /** The lowest answer. */
    int getMin();

    /** The highest answer. */
    int getMax();

    /** A neutral name to show beside the answers, where the host gives one. */
    Optional<String> getName();

    /** Whether a low answer counts as a high one: it is turned on the scale of the item before it is summed. */
    @Value.Default
    default boolean isReversed() {
        return false;
    }

    /** Codes of the item in the code systems of others, such as SNOMED CT. */
    List<Code> getCodes();

    /** Whether the lowest answer is below the highest. */
    @AssertTrue
    default boolean isMinBelowMax() {
        return getMin() < getMax();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Item}. */
    final class Builder extends ImmutableItem.Builder {
        Builder() {}
    }
}
