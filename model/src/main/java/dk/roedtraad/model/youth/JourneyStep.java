package dk.roedtraad.model.youth;

import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.plan.OwnWords;
import dk.roedtraad.model.time.Period;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * A step of the journey that the youth tells of, and what was good and bad in it (Danish: trin i ungerejsen, S0-09).
 */
@Value.Immutable
public sealed interface JourneyStep extends DomainValue, WithJourneyStep permits ImmutableJourneyStep {

    /** The id that the host gave the step. */
    @NotBlank
    String getId();

    /** When it was. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Period> getPeriod() {
        return Fact.notAsked();
    }

    /** What it was about (Danish: trinnets art); see {@link JourneyKinds}. */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    Optional<Code> getKind();

    /** The theme that it belongs to (Danish: tema, S0-11); see {@link LifeThemes}. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<Code> getTheme();

    /** What happened, as the youth tells it. */
    @Value.Redacted
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    Optional<OwnWords> getWords();

    /** What was good (Danish: det gode). */
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    List<OwnWords> getGood();

    /** What was bad (Danish: det svære). */
    @Sensitive(Sensitivity.SPECIAL_CATEGORY)
    List<OwnWords> getBad();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link JourneyStep}. */
    final class Builder extends ImmutableJourneyStep.Builder {
        Builder() {}
    }
}
