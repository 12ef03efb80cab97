package dk.roedtraad.model.finding;

import java.util.List;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import org.immutables.value.Value;

/**
 * A point of attention (Danish: opmærksomhedspunkt): what a rule has found, and where.
 */
@Value.Immutable
public sealed interface Finding extends DomainValue, WithFinding permits ImmutableFinding {

    /** What it is about, as JSON pointers into the case document. */
    List<String> getPointers();

    /** What the text shows. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    List<Argument> getArguments();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Finding}. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
