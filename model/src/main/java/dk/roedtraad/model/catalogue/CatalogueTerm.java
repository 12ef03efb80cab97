package dk.roedtraad.model.catalogue;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
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

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CatalogueTerm}. */
    final class Builder extends ImmutableCatalogueTerm.Builder {
        Builder() {}
    }
}
