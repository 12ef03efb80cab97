package dk.roedtraad.model.youth;

import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.plan.OwnWords;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * Someone around the youth who is not there as a professional (Danish: person i netværket, S3-14, S4-20): a parent, a
 * sibling, a friend, a role model, a volunteer.
 */
@Value.Immutable
public sealed interface NetworkPerson extends DomainValue, WithNetworkPerson permits ImmutableNetworkPerson {

    /** The id that the host gave the person. */
    @NotBlank
    String getId();

    /** The name, as the youth says it. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<String> getName();

    /** What the person is to the youth (Danish: relation); see {@link NetworkRelations}. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Code getRelation();

    /** What the person can offer (Danish: hvad personen kan bidrage med, S3-14). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    List<OwnWords> getOffers();

    /**
     * Whether the person holds custody of the youth (Danish: forældremyndighed). Nobody does, one, or several; not
     * always a parent.
     */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Boolean> getCustody() {
        return FactHistory.notAsked();
    }

    /** Whether the person is a guardian of the youth (Danish: værgemål). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Boolean> getGuardianship() {
        return FactHistory.notAsked();
    }

    /**
     * Whether the youth wants the person to be involved (Danish: den unge ønsker personen inddraget, S0-23). A yes
     * can be taken back.
     */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Boolean> getWantedByYouth() {
        return FactHistory.notAsked();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NetworkPerson}. */
    final class Builder extends ImmutableNetworkPerson.Builder {
        Builder() {}
    }
}
