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
import dk.roedtraad.model.organisation.Unit;
import dk.roedtraad.model.time.Interval;
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

    /** The day the youth or somebody for the youth asked for it (Danish: anmodet den). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<LocalDate> getRequested() {
        return Fact.notAsked();
    }

    /** The day it was decided to start it (Danish: besluttet den, S3-31). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<LocalDate> getDecided() {
        return Fact.notAsked();
    }

    /** Why it ended; see {@link EndReasons} (Danish: afslutningsårsag, S1-28). */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    @Value.Default
    default Fact<Code> getEndReason() {
        return Fact.notAsked();
    }

    /** The unit that gives it (Danish: leverandør). */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<Unit> getProvider();

    /** The unit that pays for it (Danish: betaler, S0-49). */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<Unit> getPayer();

    /** The id of its entry in a catalogue (Danish: indsatskatalog, S1-69). */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<String> getCatalogueEntry();

    /** When it stood still (Danish: pauser, S3-32). */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    List<Period> getPauses();

    /** How often the youth is to be met or called; a rhythm may step down (Danish: kontakthyppighed, S2-59). */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<Interval> getContactEvery();

    /** What it works on; see {@link MeasureKinds} (Danish: indsatsform, S2-70). */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    Optional<Code> getMeasureKind();

    /** What those around the youth have noticed (Danish: observationer, S2-102). */
    @Value.Redacted
    @Sensitive(Sensitivity.CONFIDENTIAL)
    List<OwnWords> getObservations();

    /**
     * Where the effort is on a day (Danish: status). Unknown, for the same reason, where its period is; not asked where it is told how
     * the effort ended, and not when.
     */
    default Fact<EffortStatus> statusOn(LocalDate day) {
        if (!(getPeriod() instanceof Fact.Known<Period> known)) {
            return Fact.unknown(getPeriod().getState());
        }
        if (Running.isLastDayMissing(day, getPeriod(), getEndReason())) {
            return Fact.notAsked();
        }
        if (day.isBefore(known.getValue().getStartInclusive())) {
            return Fact.known(EffortStatus.PLANNED);
        }
        if (!known.getValue().contains(day)) {
            return Fact.known(EffortStatus.ENDED);
        }
        boolean paused = getPauses().stream().anyMatch(pause -> pause.contains(day));
        return Fact.known(paused ? EffortStatus.PAUSED : EffortStatus.RUNNING);
    }

    /** Whether it runs on a day, in a pause or not; see {@link Running}. */
    default Answer runsOn(LocalDate day) {
        return Running.on(day, getPeriod(), getEndReason());
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Effort}. */
    final class Builder extends ImmutableEffort.Builder {
        Builder() {}
    }
}
