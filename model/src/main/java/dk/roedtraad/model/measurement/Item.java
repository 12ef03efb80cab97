package dk.roedtraad.model.measurement;

import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.LocalText;
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

    /** The lowest answer; absent in a template, until a host has set it. */
    Optional<Integer> getMin();

    /** The highest answer; absent in a template, until a host has set it. */
    Optional<Integer> getMax();

    /** A neutral name to show beside the answers, where there is one. */
    Optional<LocalText> getName();

    /** The question as it is asked, where whoever defines the instrument may show it. */
    Optional<LocalText> getQuestion();

    /** The answers that can be chosen, where each has words. */
    List<AnswerOption> getOptions();

    /** Who answers the item, where that is not everybody who answers the instrument. */
    List<Code> getInformants();

    /** Whether a low answer counts as a high one: it is turned on the scale of the item before it is summed. */
    @Value.Default
    default boolean isReversed() {
        return false;
    }

    /** Codes of the item in the code systems of others, such as SNOMED CT. */
    List<Code> getCodes();

    /** Whether the lowest answer is below the highest, and neither stands without the other. */
    @AssertTrue
    default boolean isMinBelowMax() {
        return hasScale() ? getMin().orElseThrow() < getMax().orElseThrow() : getMin().isEmpty() && getMax().isEmpty();
    }

    /** Whether every answer that can be chosen lies on the scale. */
    @AssertTrue
    default boolean isEveryOptionOnTheScale() {
        for (AnswerOption option : getOptions()) {
            if (hasScale() && !isOnScale(option.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the scale is set. */
    default boolean hasScale() {
        return getMin().isPresent() && getMax().isPresent();
    }

    /** Whether an answer lies on the scale; no answer does while none is set. */
    default boolean isOnScale(int answer) {
        Optional<Integer> min = getMin();
        Optional<Integer> max = getMax();
        return min.isPresent() && max.isPresent() && min.get() <= answer && answer <= max.get();
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
