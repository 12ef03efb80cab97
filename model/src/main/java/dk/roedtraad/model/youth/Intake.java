package dk.roedtraad.model.youth;

import java.time.LocalDate;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import org.immutables.value.Value;

/**
 * What has been said and agreed with the youth before admission (Danish: visitationsforløb).
 */
@Value.Immutable
public sealed interface Intake extends DomainValue, WithIntake permits ImmutableIntake {

    /** Whether a professional has talked with the youth about the benefit of a coordinated effort (S1-36). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Boolean> getDialogueHeld() {
        return FactHistory.notAsked();
    }

    /** Whether the youth has been told that knowledge of progression is collected and used (S1-37). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Boolean> getProgressionDataExplained() {
        return FactHistory.notAsked();
    }

    /** Whether the youth wants to take part. A no closes no door. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Boolean> getYouthAccepts() {
        return FactHistory.notAsked();
    }

    /** The id of the professional who takes the youth on if this effort is not the right one. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<String> getNextContact() {
        return FactHistory.notAsked();
    }

    /** The day the youth was referred (Danish: henvist, S1-39). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<LocalDate> getReferred() {
        return Fact.notAsked();
    }

    /**
     * The sector that referred the youth (Danish: henvisende sektor); see {@link
     * dk.roedtraad.model.organisation.Sectors}.
     */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Code> getReferringSector() {
        return FactHistory.notAsked();
    }

    /**
     * Whether the youth is motivated to take part (Danish: motiveret, S1-38). It is noted and keeps nobody out
     * what the motivation consists of is in {@link Youth#getMotivation()}.
     */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Boolean> getMotivated() {
        return FactHistory.notAsked();
    }

    /**
     * Why the youth is no longer part of the effort (Danish: årsag til ophør, S1-28), a code of the system {@code
     * urn:roedtraad:end-reason} or of the host.
     */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Code> getLeavingReason() {
        return FactHistory.notAsked();
    }

    /**
     * Whether it is known that the youth had been told by a day (card C-01). What was measured before is kept, and is for the talk with
     * the youth, not for cohorts and research.
     */
    default boolean wasToldOfProgressionDataBy(LocalDate day) {
        return getProgressionDataExplained().on(day) instanceof Fact.Known<Boolean> told && told.getValue();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Intake}. */
    final class Builder extends ImmutableIntake.Builder {
        Builder() {}
    }
}
