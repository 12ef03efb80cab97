package dk.roedtraad.model.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.fact.Fact;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * Whether a programme of a catalogue is for a youth, and why (Danish: match). One answer for all the entries that tell of the
 * programme. Advice: a programme that does not fit on paper may still be the right one.
 */
@Value.Immutable
public sealed interface Match extends DomainValue, WithMatch permits ImmutableMatch {

    /** The programme: the canonical id of its entries, or the id of an entry that has none. */
    @NotBlank
    String getProgramme();

    /** The name of the programme, so that the match can be read without the catalogue. */
    @NotBlank
    String getName();

    /** What the target group demands: met is fits, not met is does not fit, undetermined is cannot tell. */
    Explanation getCriteria();

    /** Whom the programme is meant for first of all, each apart. They never make it fit or not. */
    List<Explanation> getPreferences();

    /** The entries that tell of the programme. */
    List<MatchedEntry> getEntries();

    /** Another programme of the same list to look at instead, where this one does not fit. */
    Optional<String> getAlternative();

    /** Whether it fits. */
    default Answer fits() {
        return getCriteria().getAnswer();
    }

    /** Where it is found: the municipalities and regions that are named, each once. */
    default List<String> places() {
        return getEntries().stream()
                .flatMap(entry -> Stream.concat(
                        entry.getMunicipalities().stream().map(NamedMunicipality::getName), entry.getRegion().stream()))
                .distinct()
                .toList();
    }

    /** Whether any entry is known to be found across the country. */
    default boolean foundNationwide() {
        return getEntries().stream()
                .anyMatch(entry -> entry.getNational() instanceof Fact.Known<Boolean> known && known.getValue());
    }

    /** The latest day on which somebody made sure that it is still so. */
    default Optional<LocalDate> lastChecked() {
        return getEntries().stream()
                .flatMap(entry -> entry.getLastChecked().stream())
                .max(Comparator.naturalOrder());
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Match}. */
    final class Builder extends ImmutableMatch.Builder {
        Builder() {}
    }
}
