package dk.roedtraad.model.youth;

import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.plan.OwnWords;
import dk.roedtraad.model.time.Period;
import org.immutables.value.Value;

/**
 * A need that somebody has seen (Danish: behov), whether or not anything is in place for it.
 */
@Value.Immutable
public sealed interface Need extends DomainValue, WithNeed permits ImmutableNeed {

    /** The sector that could meet it; see {@link dk.roedtraad.model.organisation.Sectors}. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Code getSector();

    /** What is needed. */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    Optional<OwnWords> getWords();

    /** The kind of need (Danish: behovstype); see {@link NeedKinds}. */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    Optional<Code> getKind();

    /** Since when, and until when, there is the need. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Period> getPeriod() {
        return Fact.notAsked();
    }

    /** Whether the need is met (Danish: dækket). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Boolean> getMet() {
        return FactHistory.notAsked();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Need}. */
    final class Builder extends ImmutableNeed.Builder {
        Builder() {}
    }
}
