package dk.roedtraad.model.organisation;

import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.fact.FactHistory;
import org.immutables.value.Value;

/**
 * How a municipality has organised its youth effort, told by itself (Danish: kommuneprofil, S1-87, S3-15).
 */
@Value.Immutable
public sealed interface MunicipalProfile extends DomainValue, WithMunicipalProfile permits ImmutableMunicipalProfile {

    /** The municipality. */
    Optional<MunicipalityCode> getMunicipality();

    /** The models it builds on; see {@link OrganisationModels}. */
    List<Code> getModels();

    /** The step of the staircase where it places itself. */
    @Value.Default
    default FactHistory<CollaborationLevel> getCollaborationLevel() {
        return FactHistory.notAsked();
    }

    /** The long-term goals it works towards; see {@link LongTermGoals}. */
    List<Code> getLongTermGoals();

    /** Its meeting forums. */
    List<MeetingForum> getForums();

    /** How it involves youths. */
    List<InvolvementActivity> getActivities();

    /** What it has agreed with others. */
    List<CooperationAgreement> getAgreements();

    /** Its self-checks, one for each day. */
    List<ModelCheck> getChecks();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MunicipalProfile}. */
    final class Builder extends ImmutableMunicipalProfile.Builder {
        Builder() {}
    }
}
