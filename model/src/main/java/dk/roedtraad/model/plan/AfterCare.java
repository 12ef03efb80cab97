package dk.roedtraad.model.plan;

import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.time.Interval;
import dk.roedtraad.model.time.Period;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * Support after an effort or a plan has ended, so that nobody is let go too early (Danish: efterværn, S2-87).
 */
@Value.Immutable
public sealed interface AfterCare extends DomainValue, WithAfterCare permits ImmutableAfterCare {

    /** The id that the host gave it. */
    @NotBlank
    String getId();

    /** How it is given; see {@link AfterCareForms}. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<Code> getForm();

    /** How often there is contact, for instance every 14 days (Danish: eftervend, S2-32). */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<Interval> getEvery();

    /** When it runs. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Period> getPeriod() {
        return Fact.notAsked();
    }

    /** For how long at most, for instance a year (S2-87). */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<Interval> getMost();

    /** The id of the professional who keeps in touch. */
    Optional<String> getResponsible();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AfterCare}. */
    final class Builder extends ImmutableAfterCare.Builder {
        Builder() {}
    }
}
