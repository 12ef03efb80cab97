package dk.roedtraad.model.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.LocalText;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.organisation.Unit;
import dk.roedtraad.model.time.Interval;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * One thing in a catalogue (Danish: katalogpost): something offered to youths, a role, a meeting forum, a tool or steering, told by one place in a source. Only those of the kind {@link CatalogueKinds#INTERVENTION} can be offered.
 */
@Value.Immutable
public sealed interface CatalogueEntry extends DomainValue, WithCatalogueEntry permits ImmutableCatalogueEntry {

    /** The id. */
    @NotBlank
    String getId();

    /** The name, as the source writes it. */
    @NotBlank
    String getName();

    /** The programme that the entry tells of; entries of one programme share it. */
    Optional<String> getCanonicalId();

    /** What it is; see {@link CatalogueKinds}. */
    Code getKind();

    /** What kind of place in the source it comes from; see {@link RecordTypes}. */
    Optional<Code> getRecordType();

    /** Which part of the way it belongs to; see {@link Phases}. */
    Optional<Code> getPhase();

    /** The municipalities that have it, as far as they are named. */
    List<NamedMunicipality> getMunicipalities();

    /** Whether it is found across the country. */
    @Value.Default
    default Fact<Boolean> getNational() {
        return Fact.notAsked();
    }

    /** The region that has it, as stated. */
    Optional<String> getRegion();

    /** What else the source says of where it is found. */
    Optional<String> getContextNote();

    /** What it is for (Danish: fokus), in our own words. */
    Optional<LocalText> getFocus();

    /** Whom it is for. */
    Optional<TargetGroup> getTargetGroup();

    /** Who has it (Danish: forankring); an open list. */
    List<Code> getAnchoring();

    /** Who has it, as stated. */
    List<String> getAnchoringAsStated();

    /** The organisations that the source names. */
    List<String> getNamedActors();

    /** Who offers it here, and whom to ask. */
    Optional<Unit> getProvider();

    /** What sort of thing it is, such as bridging or a mentor; set by those who read the source. */
    List<Code> getTypes();

    /** Whether it works on the individual, on relations or on the organisation (S2-70). */
    List<Code> getMeasureKinds();

    /** How long it lasts. */
    Optional<TypicalDuration> getDuration();

    /** The length in days, for comparing. */
    Optional<@Min(0) Integer> getTypicalDurationDays();

    /** How often it takes place. */
    Optional<Interval> getEvery();

    /** When it began, as exactly as is known, such as {@code 2007} or {@code 2020-Q1}. */
    Optional<String> getStart();

    /** How many there are in the target group. */
    Optional<StatedNumber> getTargetGroupSize();

    /** How many have taken part. */
    Optional<StatedNumber> getParticipants();

    /** How many professionals work in it. */
    Optional<StatedNumber> getStaff();

    /** How many youths each professional has. */
    Optional<Caseload> getCaseload();

    /** How many can take part at a time here. */
    @Value.Default
    default FactHistory<@Min(0) Integer> getCapacity() {
        return FactHistory.notAsked();
    }

    /** What is offered afterwards. */
    Optional<AfterCareOffer> getAfterCare();

    /** What the source says came of it. */
    List<ReportedOutcome> getOutcomes();

    /** What else the source tells of it. */
    List<CatalogueFact> getFacts();

    /** Which elements of promising practice it has (S2-03). */
    List<PracticeElementCheck> getPromisingPractice();

    /** What is known of its effect. */
    List<Evidence> getEvidence();

    /** What it has to do with other entries. */
    List<EntryRelation> getRelations();

    /** What must be known to read the entry. */
    List<String> getNotes();

    /** Where it is taken from. */
    Optional<EntrySource> getSource();

    /** The day on which somebody last made sure that it is still so. */
    Optional<LocalDate> getLastChecked();

    /** How fresh it is, in words, where nobody has checked it. */
    Optional<LocalText> getFreshness();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CatalogueEntry}. */
    final class Builder extends ImmutableCatalogueEntry.Builder {
        Builder() {}
    }
}
