package dk.roedtraad.model.measurement;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.LocalText;
import org.immutables.value.Value;

/**
 * One answer that can be chosen, with the words for it (Danish: svarmulighed). The words are the host's.
 */
@Value.Immutable
public sealed interface AnswerOption extends DomainValue, WithAnswerOption permits ImmutableAnswerOption {

    /** The number that the answer counts as. */
    int getValue();

    /** What it is called. */
    LocalText getLabel();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AnswerOption}. */
    final class Builder extends ImmutableAnswerOption.Builder {
        Builder() {}
    }
}
