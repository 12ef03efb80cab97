package dk.roedtraad.model.plan;

import java.util.List;
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
 * What is put in place for a youth (Danish: indsats), whether or not a plan shows it.
 */
@Value.Immutable
public sealed interface Effort extends DomainValue, WithEffort permits ImmutableEffort {

    /** The id that the host gave the effort. */
    @NotBlank
    String getId();

    /** What the effort is, in few words. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @NotBlank
    String getTitle();

    /** The kind of effort; see {@link EffortKinds}. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<Code> getKind();

    /** The sector it belongs to; see {@link dk.roedtraad.model.organisation.Sectors}. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Code getSector();

    /** The act it rests on; see {@link dk.roedtraad.model.law.Acts}. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Code> getAct() {
        return Fact.notAsked();
    }

    /** When it runs, or is planned to run. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Period> getPeriod() {
        return Fact.notAsked();
    }

    /** The id of the professional who is responsible for it. */
    Optional<String> getResponsible();

    /** What it is for, in the words of the youth. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<OwnWords> getPurpose();

    /** The ids of the goals it serves. */
    List<String> getGoals();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Effort}. */
    final class Builder extends ImmutableEffort.Builder {
        Builder() {}
    }
}
