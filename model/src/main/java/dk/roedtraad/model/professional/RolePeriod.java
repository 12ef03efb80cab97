package dk.roedtraad.model.professional;

import java.util.List;
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
 * A role that a professional holds for a period (Danish: rolle). Who held which role when is a history, never overwritten (S0-41).
 */
@Value.Immutable
public sealed interface RolePeriod extends DomainValue, WithRolePeriod permits ImmutableRolePeriod {

    /** The role; see {@link Roles}. */
    Code getRole();

    /** When the role was held. */
    Period getPeriod();

    /** The id of the professional who stands in when this one is away (Danish: stedfortræder). */
    Optional<String> getCover();

    /**
     * The act that the role rests on (Danish: lovgrundlag); see {@link dk.roedtraad.model.law.Acts}. It tells the
     * schemes of contact persons apart, of which there are at least three.
     */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Code> getAct() {
        return Fact.notAsked();
    }

    /** The ids of the goals that the role is there for (S0-59). */
    List<String> getGoals();

    /** What this one contributes, as agreed (Danish: aftalt bidrag, S1-89, S3-29). */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<OwnWords> getContribution();

    /** How often and where the youth and the professional meet. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<ContactAgreement> getContact();

    /** The id of the unit that backs the role (Danish: opbakning, S0-59). */
    Optional<String> getBacking();

    /** Whether the two are a good match, as the youth sees it (Danish: godt match, S0-57). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default FactHistory<Boolean> getGoodMatch() {
        return FactHistory.notAsked();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RolePeriod}. */
    final class Builder extends ImmutableRolePeriod.Builder {
        Builder() {}
    }
}
