package dk.roedtraad.model.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.law.Source;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * What may be shared with whom, for what purpose and on what basis (Danish: aftale om deling af oplysninger, A-29). Consent
 * is often not the basis, and there is no default expiry.
 */
@Value.Immutable
public sealed interface SharingAgreement extends DomainValue, WithSharingAgreement permits ImmutableSharingAgreement {
    /** Stands for the youth where an id is asked for. */
    String YOUTH = "youth";

    /** The id that the host gave the agreement. */
    @NotBlank
    String getId();

    /** What allows it; see {@link SharingBases}. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Code getBasis();

    /** The place in the act, where the basis is one. */
    Optional<Source> getSource();

    /** The kinds of information it covers; see {@link InformationKinds}. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    List<Code> getInformation();

    /** The ids of the units, professionals and people of the network that may have it. */
    List<String> getRecipients();

    /** The sectors that may have it; see {@link dk.roedtraad.model.organisation.Sectors}. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    List<Code> getRecipientSectors();

    /** What it is to be used for. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<OwnWords> getPurpose();

    /** The ids of those who gave it, {@link #YOUTH} for the youth; under joint custody perhaps two. */
    List<String> getGivenBy();

    /** The one it was given for, where that is another: an id, or {@link #YOUTH}. */
    Optional<String> getOnBehalfOf();

    /** Whether it is in writing. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Boolean> getInWriting() {
        return Fact.notAsked();
    }

    /** Whether it holds, over time: yes from the day it was given, no from the day it expires or was withdrawn (Danish: gælder). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Boolean> getInForce() {
        return FactHistory.notAsked();
    }

    /** Whether it holds on a day; undetermined where nobody has said so. It holds until it expires or is withdrawn. */
    default Answer holdsOn(LocalDate day) {
        return getInForce().on(day) instanceof Fact.Known<Boolean> known
                ? Answer.of(known.getValue())
                : Answer.UNDETERMINED;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SharingAgreement}. */
    final class Builder extends ImmutableSharingAgreement.Builder {
        Builder() {}
    }
}
