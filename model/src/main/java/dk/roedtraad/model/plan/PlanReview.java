package dk.roedtraad.model.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.Fact;
import org.immutables.value.Value;

/**
 * A follow-up on the plan together with the youth (Danish: opfølgning, S1-63).
 */
@Value.Immutable
public sealed interface PlanReview extends DomainValue, WithPlanReview permits ImmutablePlanReview {

    /** The day of the follow-up. */
    LocalDate getDate();

    /** What was decided about the effort; absent while no decision has been made. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<FollowUpDecision> getDecision() {
        return Fact.notAsked();
    }

    /** Why, or why there is no decision yet. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<OwnWords> getReason();

    /** The ids of the efforts it is about; none means the plan as a whole. */
    List<String> getEfforts();

    /** What the youth says about it (Danish: den unges stemme, S1-126). */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<OwnWords> getVoice();

    /** The ids of those who took part beside the youth. */
    List<String> getParticipants();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlanReview}. */
    final class Builder extends ImmutablePlanReview.Builder {
        Builder() {}
    }
}
