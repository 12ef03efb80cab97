package dk.roedtraad.model.decision;

import java.util.List;

import dk.roedtraad.model.describe.DomainValue;
import jakarta.validation.constraints.NotEmpty;
import org.immutables.value.Value;

/**
 * What the municipality can do that changes the answer (Danish: hvad der ændrer svaret): all of these steps together do, and no
 * fewer of them.
 */
@Value.Immutable
public sealed interface PossibleChange extends DomainValue, WithPossibleChange permits ImmutablePossibleChange {

    /** The steps. */
    @NotEmpty
    List<MunicipalStep> getSteps();

    /**
     * What the outcome may then be; several where a step may turn out one way or the other. It is the outcome there already is
     * where that is {@link Outcome#REFER_ELSEWHERE} and the steps name the next contact that is missing.
     */
    @NotEmpty
    List<Outcome> getOutcomes();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PossibleChange}. */
    final class Builder extends ImmutablePossibleChange.Builder {
        Builder() {}
    }
}
