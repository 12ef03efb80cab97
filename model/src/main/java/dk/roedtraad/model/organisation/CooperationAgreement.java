package dk.roedtraad.model.organisation;

import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.time.Period;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * What units or organisations have agreed to do together (Danish: samarbejdsaftale, S3-27). Not about one youth.
 */
@Value.Immutable
public sealed interface CooperationAgreement extends DomainValue, WithCooperationAgreement
        permits ImmutableCooperationAgreement {

    /** The id that the host gave it. */
    @NotBlank
    String getId();

    /** Who has agreed. */
    List<Unit> getPartners();

    /** What it is about. */
    Optional<String> getSubject();

    /** Who is responsible for what. */
    Optional<String> getResponsibilities();

    /** How the cooperation is structured. */
    Optional<String> getStructure();

    /** When it holds. */
    @Value.Default
    default Fact<Period> getPeriod() {
        return Fact.notAsked();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CooperationAgreement}. */
    final class Builder extends ImmutableCooperationAgreement.Builder {
        Builder() {}
    }
}
