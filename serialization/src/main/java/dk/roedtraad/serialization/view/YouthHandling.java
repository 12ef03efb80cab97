package dk.roedtraad.serialization.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.identity.IdentifierSystems;
import dk.roedtraad.model.plan.OwnWords;
import dk.roedtraad.model.plan.Response;
import dk.roedtraad.model.youth.YouthCase;

/** What the youth sees: everything, but what others keep private and what identifies others. */
final class YouthHandling extends Handling {
    /** Systems of identifiers that are known to be of persons. */
    private static final Set<String> OF_PERSONS = Set.of(IdentifierSystems.CPR, IdentifierSystems.X_ECPR);

    /** Where the case tells of other people. */
    private static final List<String> OTHER_PEOPLE = List.of("/youth/network/items/", "/team/items/");

    private final List<Identifier> own;
    private final boolean showsUnknownFields;

    YouthHandling(YouthCase youthCase, boolean showsUnknownFields) {
        this.own = youthCase.getYouth().getIdentifiers();
        this.showsUnknownFields = showsUnknownFields;
    }

    @Override
    Optional<Reason> closes(Place place) {
        boolean ofAnother = place.owner() instanceof Response response
                && isPrivate(response.getKeptPrivate())
                && response.getWords().filter(YouthHandling::isOfAnother).isPresent();
        return ofAnother && (place.is("Response.words") || place.is("Response.keptPrivate"))
                ? Optional.of(Reason.KEPT_PRIVATE)
                : Optional.empty();
    }

    @Override
    Optional<Reason> closes(Place place, DomainValue value) {
        if (value instanceof OwnWords words && isPrivate(value) && isOfAnother(words)) {
            return Optional.of(Reason.KEPT_PRIVATE);
        }
        boolean ofAnotherPerson = value instanceof Identifier identifier
                && OF_PERSONS.contains(identifier.getSystem())
                && !own.contains(identifier);
        return ofAnotherPerson ? Optional.of(Reason.OTHER_PERSON) : Optional.empty();
    }

    private static boolean isOfAnother(OwnWords words) {
        return !Informants.isYouth(words.getBy());
    }

    @Override
    Optional<Reason> closesUnknownFields(String pointer) {
        if (!showsUnknownFields) {
            return Optional.of(Reason.UNKNOWN_FIELDS);
        }
        return OTHER_PEOPLE.stream().anyMatch(pointer::startsWith)
                ? Optional.of(Reason.OTHER_PERSON)
                : Optional.empty();
    }
}
