package dk.roedtraad.model.organisation;

import java.time.LocalDate;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.time.Period;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * Something that involves youths in how efforts are made (Danish: inddragelsesaktivitet, S1-94 to S1-107).
 */
@Value.Immutable
public sealed interface InvolvementActivity extends DomainValue, WithInvolvementActivity
        permits ImmutableInvolvementActivity {

    /** The id that the host gave it. */
    @NotBlank
    String getId();

    /** How they are involved; see {@link InvolvementKinds}. */
    Optional<Code> getKind();

    /** What it is for. */
    Optional<String> getPurpose();

    /** What they take part in. */
    Optional<InvolvementLevel> getLevel();

    /** Whether all along or at set times. */
    Optional<InvolvementMode> getMode();

    /** When it takes place. */
    @Value.Default
    default Fact<Period> getPeriod() {
        return Fact.notAsked();
    }

    /** What the youths can change by it. */
    Optional<String> getInfluence();

    /** Where and how, and what makes room for all. */
    Optional<String> getFrames();

    /** What they are paid or otherwise given for it. */
    Optional<String> getReward();

    /** What came out of it, in the words of those who were there. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<String> getInput();

    /** What it was used for. */
    Optional<String> getUse();

    /** The day on which the youths were told how it was used (S1-105). */
    @Value.Default
    default Fact<LocalDate> getToldBackOn() {
        return Fact.notAsked();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link InvolvementActivity}. */
    final class Builder extends ImmutableInvolvementActivity.Builder {
        Builder() {}
    }
}
