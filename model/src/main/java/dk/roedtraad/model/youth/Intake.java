package dk.roedtraad.model.youth;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
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

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Intake}. */
    final class Builder extends ImmutableIntake.Builder {
        Builder() {}
    }
}
