package dk.roedtraad.model.measurement;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.plan.OwnWords;
import org.immutables.value.Value;

/**
 * What was said about a measurement (Danish: samtale om målingen): the instrument is a start of a talk (S1-121, S1-130).
 */
@Value.Immutable
public sealed interface DialogueNote extends DomainValue, WithDialogueNote permits ImmutableDialogueNote {

    /** The three phases of a measurement (S1-130). */
    enum Phase {
        /** Before it is filled in: what it is for. */
        BEFORE,
        /** While it is filled in. */
        DURING,
        /** After: what the answers mean, and what follows. */
        AFTER
    }

    /** When it was said. */
    Phase getPhase();

    /** What was said, and by whom. */
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    OwnWords getWords();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DialogueNote}. */
    final class Builder extends ImmutableDialogueNote.Builder {
        Builder() {}
    }
}
