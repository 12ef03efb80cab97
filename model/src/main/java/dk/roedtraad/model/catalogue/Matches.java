package dk.roedtraad.model.catalogue;

import java.time.LocalDate;
import java.util.List;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.LocalText;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * What a catalogue has for a youth on a day (Danish: match med indsatskataloget, S1-69): every entry that was asked, whether or not it
 * fits, so that nothing falls out unseen. The order says nothing of which is best.
 */
@Value.Immutable
public sealed interface Matches extends DomainValue, WithMatches permits ImmutableMatches {

    /** The day of the question. */
    LocalDate getOn();

    /** The version of the rule set. */
    @NotBlank
    String getRuleSet();

    /** The title of the catalogue. */
    LocalText getCatalogue();

    /** The publications that the catalogue is taken from. */
    List<CatalogueSource> getSources();

    /** One match an entry, in the order of the catalogue. */
    List<Match> getMatches();

    /** Whether every entry was asked once. */
    @AssertTrue
    default boolean isEveryEntryOnce() {
        return getMatches().stream().map(Match::getEntry).distinct().count()
                == getMatches().size();
    }

    /** The matches of one answer. */
    default List<Match> ofAnswer(Answer answer) {
        return getMatches().stream().filter(match -> match.fits() == answer).toList();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Matches}. */
    final class Builder extends ImmutableMatches.Builder {
        Builder() {}
    }
}
