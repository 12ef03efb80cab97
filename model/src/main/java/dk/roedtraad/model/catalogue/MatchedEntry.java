package dk.roedtraad.model.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.LocalText;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.organisation.Unit;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * An entry that a match was drawn from (Danish: kilde til et match), with what must be known to use it: where it is, whom to ask, how
 * many it has room for and how fresh it is. So a match is read without the catalogue.
 */
@Value.Immutable
public sealed interface MatchedEntry extends DomainValue, WithMatchedEntry permits ImmutableMatchedEntry {

    /** The id of the entry. */
    @NotBlank
    String getEntry();

    /** The name, as its source writes it. */
    @NotBlank
    String getName();

    /** What kind of place in the source it comes from; see {@link RecordTypes}. */
    Optional<Code> getRecordType();

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

    /** Who offers it here, and whom to ask. */
    Optional<Unit> getProvider();

    /** How many can take part at a time here, as it was known on the day. */
    @Value.Default
    default Fact<@Min(0) Integer> getCapacity() {
        return Fact.notAsked();
    }

    /** When the publication came out, as exactly as is known, such as {@code 2022-06}. */
    Optional<String> getPublished();

    /** The day on which somebody last made sure that it is still so. */
    Optional<LocalDate> getLastChecked();

    /** How fresh it is, in words, where nobody has checked it. */
    Optional<LocalText> getFreshness();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MatchedEntry}. */
    final class Builder extends ImmutableMatchedEntry.Builder {
        Builder() {}
    }
}
