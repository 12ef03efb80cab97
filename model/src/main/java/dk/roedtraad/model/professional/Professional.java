package dk.roedtraad.model.professional;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.organisation.Unit;
import dk.roedtraad.model.time.Period;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * A person or function that works with the youth (Danish: fagperson). A volunteer counts too.
 */
@Value.Immutable
public sealed interface Professional extends DomainValue, WithProfessional permits ImmutableProfessional {

    /** The id that the host gave the professional. */
    @NotBlank
    String getId();

    /** The name, as the youth knows it. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<String> getName();

    /** The unit the professional belongs to. */
    Optional<Unit> getUnit();

    /** The roles held, now and before. */
    List<RolePeriod> getRoles();

    /** Whether the professional can be reached after 16 (Danish: kan træffes om aftenen, S4-08). */
    @Value.Default
    default FactHistory<Boolean> getReachableEvenings() {
        return FactHistory.notAsked();
    }

    /** Whether the professional can be reached at weekends (Danish: kan træffes i weekenden, S4-08). */
    @Value.Default
    default FactHistory<Boolean> getReachableWeekends() {
        return FactHistory.notAsked();
    }

    /**
     * When the professional is away (Danish: fravær, ferie, S0-55); why is not said. Who stands in is the cover of
     * each role.
     */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    List<Period> getAway();

    /** How many young people the professional follows (Danish: sagstal, S2-36, S2-63, S2-80). */
    @Value.Default
    default FactHistory<@Min(0) Integer> getCaseload() {
        return FactHistory.notAsked();
    }

    /** How many it may be at most, as the host sets it (Danish: loft over sagstal, A-19). The sources give no limit. */
    @Value.Default
    default FactHistory<@Min(0) Integer> getCaseloadLimit() {
        return FactHistory.notAsked();
    }

    /**
     * What the professional may grant alone, in kroner (Danish: bevillingsgrænse, S3-22, S3-25), up to and including
     * the amount.
     */
    @Value.Default
    default FactHistory<BigDecimal> getSpendingLimit() {
        return FactHistory.notAsked();
    }

    /** Who or which forum grants above that (Danish: ledelsesforum, S3-25). */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<String> getGrantsAbove();

    /** What the professional is able to do (Danish: kompetencer, S1-22, S1-113); see {@link Competences}. */
    List<Code> getCompetences();

    /** The ids of the professionals in other units whom this one can go straight to (Danish: direkte kontakter, S4-14). */
    List<String> getDirectContacts();

    /** Whether the professional holds a role on a day. */
    default boolean holds(Code role, LocalDate day) {
        for (RolePeriod held : getRoles()) {
            if (held.getPeriod().contains(day) && held.getRole().equals(role)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether it is the professional's role on a day to hold things together: as continuous professional, coordinator or coordinating
     * caseworker.
     */
    default boolean coordinates(LocalDate day) {
        return holds(Roles.CONTINUOUS_PROFESSIONAL, day)
                || holds(Roles.COORDINATOR, day)
                || holds(Roles.COORDINATING_CASEWORKER, day);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Professional}. */
    final class Builder extends ImmutableProfessional.Builder {
        Builder() {}
    }
}
