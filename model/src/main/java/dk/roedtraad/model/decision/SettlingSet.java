package dk.roedtraad.model.decision;

import java.util.List;

import dk.roedtraad.model.describe.DomainValue;
import jakarta.validation.constraints.NotEmpty;
import org.immutables.value.Value;

/**
 * What is enough to find out for one outcome (Danish: afgørende spørgsmål): there are answers to these points after which the
 * outcome is settled, whatever else is not known, and no fewer of the points will do for that outcome.
 */
@Value.Immutable
public sealed interface SettlingSet extends DomainValue, WithSettlingSet permits ImmutableSettlingSet {

    /** The outcome that the answers may lead to. */
    Outcome getOutcome();

    /** The points, in the order of the tree. */
    @NotEmpty
    List<OpenPoint> getOpen();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SettlingSet}. */
    final class Builder extends ImmutableSettlingSet.Builder {
        Builder() {}
    }
}
