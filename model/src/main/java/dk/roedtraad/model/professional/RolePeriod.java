package dk.roedtraad.model.professional;

import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.time.Period;
import org.immutables.value.Value;

/**
 * A role that a professional holds for a period (Danish: rolle). Who held which role when is a history, never overwritten (S0-41).
 */
@Value.Immutable
public sealed interface RolePeriod extends DomainValue, WithRolePeriod permits ImmutableRolePeriod {

    /** The role; see {@link Roles}. */
    Code getRole();

    /** When the role was held. */
    Period getPeriod();

    /** The id of the professional who stands in when this one is away (Danish: stedfortræder). */
    Optional<String> getCover();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RolePeriod}. */
    final class Builder extends ImmutableRolePeriod.Builder {
        Builder() {}
    }
}
