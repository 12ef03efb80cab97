package dk.roedtraad.model.professional;

import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.plan.OwnWords;
import dk.roedtraad.model.time.Interval;
import org.immutables.value.Value;

/**
 * How often and where the youth and the professional meet, as agreed between them (Danish: kontaktaftale, S2-18, S4-02,
 * S4-07).
 */
@Value.Immutable
public sealed interface ContactAgreement extends DomainValue, WithContactAgreement permits ImmutableContactAgreement {

    /**
     * How often (Danish: kontakthyppighed), such as {@code P1D} or {@code P14D}. The rhythm may step down from an
     * agreed day on (S2-59).
     */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Interval> getEvery() {
        return FactHistory.notAsked();
    }

    /** Where (Danish: mødested, S4-07); see {@link ContactPlaces}. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<Code> getPlace();

    /** What else is agreed, in own words. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<OwnWords> getWords();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ContactAgreement}. */
    final class Builder extends ImmutableContactAgreement.Builder {
        Builder() {}
    }
}
