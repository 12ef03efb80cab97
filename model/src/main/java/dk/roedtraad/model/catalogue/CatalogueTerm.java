package dk.roedtraad.model.catalogue;

import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.LocalText;
import org.immutables.value.Value;

/**
 * A code that a catalogue uses, and what it stands for (Danish: begreb).
 */
@Value.Immutable
public sealed interface CatalogueTerm extends DomainValue, WithCatalogueTerm permits ImmutableCatalogueTerm {

    /** The code. */
    Code getCode();

    /** What it stands for. */
    LocalText getText();

    /** What those who read the source say of it, where that is more than the words. */
    Optional<String> getNote();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CatalogueTerm}. */
    final class Builder extends ImmutableCatalogueTerm.Builder {
        Builder() {}
    }
}
