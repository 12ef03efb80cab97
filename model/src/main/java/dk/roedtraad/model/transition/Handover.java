package dk.roedtraad.model.transition;

import java.time.LocalDate;
import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.plan.OwnWords;
import org.immutables.value.Value;

/**
 * What the new contact is given, so that the youth need not tell it all again (Danish: overlevering, S0-35, A-40).
 */
@Value.Immutable
public sealed interface Handover extends DomainValue, WithHandover permits ImmutableHandover {

    /** The summary; the new contact is given exactly what the youth has approved. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<OwnWords> getSummary();

    /** Whether the youth has approved the summary. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Boolean> getApprovedByYouth() {
        return Fact.notAsked();
    }

    /** The ids of the steps that are promised and still open. */
    @Value.Default
    default FactList<String> getOpenCommitments() {
        return FactList.unknown();
    }

    /** The ids of the efforts that go on. */
    @Value.Default
    default FactList<String> getRunningEfforts() {
        return FactList.unknown();
    }

    /** The day of the first meeting with the new contact. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<LocalDate> getNextMeeting() {
        return Fact.notAsked();
    }

    /** Where that meeting is. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<String> getNextMeetingPlace();

    /** The last day on which the old contact can be called (S1-86). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<LocalDate> getContactUntil() {
        return Fact.notAsked();
    }

    /** The id of the one who goes with the youth from one place to the next (Danish: følgeperson, S2-65). */
    Optional<String> getEscort();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Handover}. */
    final class Builder extends ImmutableHandover.Builder {
        Builder() {}
    }
}
