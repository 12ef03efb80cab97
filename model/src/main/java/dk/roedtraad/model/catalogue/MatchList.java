package dk.roedtraad.model.catalogue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.LocalText;
import jakarta.validation.constraints.AssertTrue;
import org.immutables.value.Value;

/**
 * What one catalogue has for a youth (Danish: liste over match): every programme that was asked, whether or not it fits, so that nothing
 * falls out unseen.
 */
@Value.Immutable
public sealed interface MatchList extends DomainValue, WithMatchList permits ImmutableMatchList {

    /** What the programmes of a list are to the youth. */
    enum Kind {
        /** Offers in the youth's own municipality (Danish: kommunens egne tilbud). */
        LOCAL_OFFERS,
        /** Inspiration from elsewhere: nothing that the youth can be offered as it stands (S2-01). */
        INSPIRATION
    }

    /** What the programmes are to the youth. */
    Kind getKind();

    /** The title of the catalogue. */
    LocalText getCatalogue();

    /** The publications that the catalogue is taken from. */
    List<CatalogueSource> getSources();

    /** One match a programme: those that fit, those of which nobody can tell, those that do not; each by name. */
    List<Match> getMatches();

    /** Whether every programme was asked once. */
    @AssertTrue
    default boolean isEveryProgrammeOnce() {
        return getMatches().stream().map(Match::getProgramme).distinct().count()
                == getMatches().size();
    }

    /** The matches of one answer. */
    default List<Match> ofAnswer(Answer answer) {
        return getMatches().stream().filter(match -> match.fits() == answer).toList();
    }

    /** The match of a programme. */
    default Optional<Match> findMatch(String programme) {
        return getMatches().stream()
                .filter(match -> match.getProgramme().equals(programme))
                .findFirst();
    }

    /**
     * What can be found out to settle more answers: each point once, with the programmes that it would bring further. Those that help
     * most programmes first; of as many, in the order of the list.
     */
    default Map<OpenPoint, List<Match>> unsettled() {
        Map<OpenPoint, List<Match>> points = new LinkedHashMap<>();
        for (Match match : getMatches()) {
            for (OpenPoint point : match.getCriteria().unsettled()) {
                points.merge(
                        point,
                        List.of(match),
                        (before, one) ->
                                Stream.concat(before.stream(), one.stream()).toList());
            }
        }
        return points.entrySet().stream()
                .sorted(Comparator.comparing(point -> -point.getValue().size()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MatchList}. */
    final class Builder extends ImmutableMatchList.Builder {
        Builder() {}
    }
}
