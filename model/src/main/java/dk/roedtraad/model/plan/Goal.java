package dk.roedtraad.model.plan;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.FactList;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * A goal of the plan (Danish: mål), with whose words it is in.
 */
@Value.Immutable
public sealed interface Goal extends DomainValue, WithGoal permits ImmutableGoal {

    /** The id that the host gave the goal. */
    @NotBlank
    String getId();

    /** The goal, in the words of the one who set it, and the day it was said. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    OwnWords getWords();

    /** The steps towards it, in order. */
    @Value.Default
    default FactList<Step> getSteps() {
        return FactList.unknown();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Goal}. */
    final class Builder extends ImmutableGoal.Builder {
        Builder() {}
    }
}
