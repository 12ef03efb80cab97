package dk.roedtraad.serialization.view;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.organisation.Unit;
import dk.roedtraad.model.plan.Response;
import dk.roedtraad.model.plan.SharingAgreement;
import dk.roedtraad.model.plan.SharingBases;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.time.Age;
import dk.roedtraad.model.transition.Handover;
import dk.roedtraad.model.youth.Characteristic;
import dk.roedtraad.model.youth.Characteristics;
import dk.roedtraad.model.youth.NetworkPerson;
import dk.roedtraad.model.youth.YouthCase;

/** What anybody but the youth sees: what the sensitivity class leaves open, and what agreements and legal bases open. */
final class RecipientHandling extends Handling {
    /** Stands where a case must have an identifier and none may be shown. */
    private static final List<Identifier> NO_IDENTIFIER =
            List.of(Identifier.of("urn:roedtraad:identifier:withheld", "withheld"));

    /** What a protected name and address would be told by. */
    private static final Set<String> NAME_AND_ADDRESS = Set.of("Youth.name", "Circumstances.residenceMunicipality");

    private static final int MAJORITY = 18;

    private final boolean named;
    private final boolean coordinates;
    private final boolean protectedOnDay;
    private final List<SharingAgreement> opening;
    private final Set<Code> open = new HashSet<>();

    RecipientHandling(YouthCase youthCase, Recipient recipient, LocalDate on, List<LegalBasis> bases) {
        List<Professional> team = youthCase.getTeam().getItems().stream()
                .filter(professional -> professional.getRoles().stream()
                        .anyMatch(role -> role.getPeriod().contains(on)))
                .toList();
        Set<String> ids = new HashSet<>();
        Set<Code> sectors = new HashSet<>();
        recipient.getId().ifPresent(ids::add);
        recipient.getSector().ifPresent(sectors::add);
        team.stream()
                .filter(professional -> isOrWorksFor(professional, recipient))
                .flatMap(professional -> professional.getUnit().stream())
                .forEach(unit -> {
                    ids.add(unit.getId());
                    unit.getSector().ifPresent(sectors::add);
                });
        this.opening = youthCase.getAgreements().getItems().stream()
                .filter(agreement -> agreement.getRecipients().stream().anyMatch(ids::contains)
                        || agreement.getRecipientSectors().stream().anyMatch(sectors::contains))
                .filter(agreement -> agreement.holdsOn(on) == Answer.MET)
                .filter(agreement -> !isConsentThatLapsed(agreement, youthCase, on))
                .toList();
        opening.forEach(agreement -> open.addAll(agreement.getInformation()));
        bases.forEach(basis -> open.addAll(basis.information()));
        this.named = !opening.isEmpty()
                || !bases.isEmpty()
                || team.stream().anyMatch(professional -> isOrWorksFor(professional, recipient));
        this.coordinates = recipient.getKind() == Recipient.Kind.COORDINATOR
                && team.stream()
                        .filter(professional -> recipient.getId().equals(Optional.of(professional.getId())))
                        .anyMatch(professional -> professional.coordinates(on));
        this.protectedOnDay = holds(youthCase.getYouth().getNameAndAddressProtected(), on);
    }

    private static boolean isOrWorksFor(Professional professional, Recipient recipient) {
        return switch (recipient.getKind()) {
            case COORDINATOR, PROFESSIONAL -> recipient.getId().equals(Optional.of(professional.getId()));
            case UNIT ->
                recipient.getId().isPresent()
                        ? recipient.getId().equals(professional.getUnit().map(Unit::getId))
                        : recipient.getSector().equals(professional.getUnit().flatMap(Unit::getSector));
            case PERSON, YOUTH -> false;
        };
    }

    private static boolean holds(FactHistory<Boolean> history, LocalDate on) {
        return history.on(on) instanceof Fact.Known<Boolean> known && known.getValue();
    }

    /**
     * A consent that people of the network gave for the youth lapses at 18 (forældreansvarsloven § 1), whatever the host has
     * recorded; not that of a guardian. Where the age or the giver is not known, what the host has recorded counts.
     */
    private static boolean isConsentThatLapsed(SharingAgreement agreement, YouthCase youthCase, LocalDate on) {
        boolean adult = youthCase.getYouth().getBirthDate() instanceof Fact.Known<LocalDate> known
                && Age.on(known.getValue(), on) >= MAJORITY;
        Set<String> noGuardians = youthCase.getYouth().getNetwork().getItems().stream()
                .filter(person -> !holds(person.getGuardianship(), on))
                .map(NetworkPerson::getId)
                .collect(Collectors.toSet());
        return adult
                && agreement.getBasis().equals(SharingBases.CONSENT)
                && !agreement.getGivenBy().isEmpty()
                && noGuardians.containsAll(agreement.getGivenBy());
    }

    @Override
    Optional<Reason> closes(Place place) {
        if (!named) {
            // The parts that a case always has are shown empty.
            boolean part = place.holder() == null && place.attribute().get(place.owner()) instanceof DomainValue;
            return part ? Optional.empty() : Optional.of(Reason.NOT_NAMED);
        }
        Sensitivity sensitivity = place.attribute().getSensitivity();
        boolean opened = sensitivity == Sensitivity.ORDINARY
                || (coordinates && sensitivity == Sensitivity.CONFIDENTIAL)
                || isCovered(place);
        if (!opened) {
            return Optional.of(Reason.of(sensitivity));
        }
        if (protectedOnDay
                && !coordinates
                && NAME_AND_ADDRESS.contains(place.attribute().toString())) {
            return Optional.of(Reason.PROTECTED);
        }
        if (place.owner() instanceof Response response
                && isPrivate(response.getKeptPrivate())
                && (place.is("Response.words") || place.is("Response.keptPrivate"))) {
            return Optional.of(Reason.KEPT_PRIVATE);
        }
        boolean approved = !(place.owner() instanceof Handover handover)
                || (handover.getApprovedByYouth() instanceof Fact.Known<Boolean> known && known.getValue());
        return place.is("Handover.summary") && !approved && !coordinates
                ? Optional.of(Reason.NOT_APPROVED)
                : Optional.empty();
    }

    @Override
    Optional<Reason> closes(Place place, DomainValue value) {
        if (isPrivate(value)) {
            return Optional.of(Reason.KEPT_PRIVATE);
        }
        InformationTable.Rule rule = InformationTable.of(place.attribute()).rule();
        if (rule == InformationTable.Rule.AGREEMENT && value instanceof SharingAgreement && !coordinates) {
            return opening.contains(value) ? Optional.empty() : Optional.of(Reason.OTHERS_AGREEMENT);
        }
        if (rule == InformationTable.Rule.BY_CODE && value instanceof Characteristic characteristic) {
            return isCoveredElement(place, value)
                    ? Optional.empty()
                    : Optional.of(Reason.of(Characteristics.sensitivityOf(characteristic.getCode())));
        }
        return Optional.empty();
    }

    private boolean isCovered(Place place) {
        InformationTable.Row row = InformationTable.of(place.attribute());
        return switch (row.rule()) {
            // What lies in something ordinary, such as the steps of a goal, goes by what that lies in.
            case NOBODY ->
                place.attribute().getSensitivity() == Sensitivity.ORDINARY
                        && place.holder() != null
                        && isCoveredElement(place.holder(), place.owner());
            case KINDS -> open.containsAll(row.kinds());
            case HOLDER -> place.holder() != null && isCoveredElement(place.holder(), place.owner());
            case BY_CODE, AGREEMENT -> true; // each element is judged by itself
        };
    }

    /** Whether a value is open by what opens the place that holds it. */
    private boolean isCoveredElement(Place holder, DomainValue element) {
        return switch (InformationTable.of(holder.attribute()).rule()) {
            case BY_CODE -> {
                InformationTable.Row row = InformationTable.of(holder.attribute(), element);
                yield row.rule() == InformationTable.Rule.KINDS && open.containsAll(row.kinds());
            }
            case AGREEMENT -> element instanceof SharingAgreement && opening.contains(element);
            case NOBODY, KINDS, HOLDER -> isCovered(holder);
        };
    }

    @Override
    Optional<Reason> closesUnknownFields(String pointer) {
        return Optional.of(Reason.UNKNOWN_FIELDS);
    }

    @Override
    Optional<Object> standIn(Place place) {
        return place.is("Youth.identifiers") ? Optional.of(NO_IDENTIFIER) : Optional.empty();
    }
}
