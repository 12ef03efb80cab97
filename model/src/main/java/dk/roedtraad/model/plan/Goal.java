package dk.roedtraad.model.plan;

import java.time.LocalDate;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
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

    /** How far it reaches; see {@link GoalLevels} (Danish: målniveau). */
    Optional<Code> getLevel();

    /** The id of the goal that this one is a part of (Danish: overordnet mål). */
    Optional<String> getParent();

    /** What it is about; see {@link GoalAreas} (Danish: målområde). */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<Code> getArea();

    /** Where the youth is with it, over time (Danish: status, S2-22). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<GoalStatus> getStatus() {
        return FactHistory.notAsked();
    }

    /** The day it is to be reached by (Danish: frist). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<LocalDate> getDue() {
        return Fact.notAsked();
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
