package dk.roedtraad.model.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.Fact;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * A meeting about one youth, planned or held (Danish: møde, S1-80).
 */
@Value.Immutable
public sealed interface Meeting extends DomainValue, WithMeeting permits ImmutableMeeting {

    /** The id that the host gave the meeting. */
    @NotBlank
    String getId();

    /** The kind of meeting; see {@link MeetingKinds}. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Code getKind();

    /** The day. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<LocalDate> getDate() {
        return Fact.notAsked();
    }

    /** Whether it was held. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Boolean> getHeld() {
        return Fact.notAsked();
    }

    /** Where it is. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<String> getPlace();

    /** The ids of those who take part beside the youth. */
    List<String> getParticipants();

    /** Whether the youth was there. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Boolean> getYouthPresent() {
        return Fact.notAsked();
    }

    /** What was decided: content, goal and who is responsible (S0-50). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    List<Step> getDecisions();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Meeting}. */
    final class Builder extends ImmutableMeeting.Builder {
        Builder() {}
    }
}
