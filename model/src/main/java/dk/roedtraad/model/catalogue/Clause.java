package dk.roedtraad.model.catalogue;

import java.util.List;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import jakarta.validation.constraints.NotEmpty;
import org.immutables.value.Value;

/**
 * One criterion of a target group (Danish: målgruppekriterium): it is met by whoever has any of its characteristics.
 */
@Value.Immutable
public sealed interface Clause extends DomainValue, WithClause permits ImmutableClause {

    /** The characteristics, of which one is enough; system {@code urn:roedtraad:characteristic}. */
    @NotEmpty
    List<Code> getAnyOf();

    /** Whether the criterion must be met; if not, the entry is meant for such youths first of all. */
    @Value.Default
    default boolean isHard() {
        return true;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Clause}. */
    final class Builder extends ImmutableClause.Builder {
        Builder() {}
    }
}
