package dk.roedtraad.serialization.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Attribute;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.describe.TextValue;
import dk.roedtraad.model.describe.TypeDescription;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.identity.Pseudonym;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.organisation.MunicipalityCode;
import dk.roedtraad.model.plan.OwnWords;
import dk.roedtraad.model.plan.SharingAgreement;
import dk.roedtraad.model.time.ClockTime;
import dk.roedtraad.model.time.Interval;
import dk.roedtraad.model.youth.Intake;
import dk.roedtraad.model.youth.YouthCase;

/** What is left for research: codes, numbers and months, under a pseudonym. */
final class ResearchHandling extends Handling {
    /** Stands for a text that something with an id must have: without it what refers to the id would refer to nothing. */
    private static final String NO_TEXT = "***";

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** Small values that tell of no one person. Any other, such as a CVR number or a citation, is left out. */
    private static final Set<Class<? extends TextValue>> HARMLESS =
            Set.of(ClockTime.class, Interval.class, MunicipalityCode.class);

    private final ResearchPurpose purpose;
    private final List<Identifier> pseudonym;
    private final Intake intake;

    /** A case that is a view for this purpose already: its ids are replaced, and stay so. */
    private final boolean alreadyPseudonymous;

    ResearchHandling(YouthCase youthCase, ResearchPurpose purpose) {
        this.purpose = purpose;
        this.intake = youthCase.getIntake();
        List<Identifier> identifiers = youthCase.getYouth().getIdentifiers();
        this.alreadyPseudonymous = identifiers.size() == 1 && isPseudonym(identifiers.get(0));
        if (alreadyPseudonymous) {
            this.pseudonym = List.of(
                    Identifier.of(purpose.getSystem(), identifiers.get(0).getValue()));
        } else {
            Identifier identifier = purpose.choose(identifiers)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "youthCase: the youth has no identifier of the system that the purpose names"));
            this.pseudonym = List.of(Identifier.of(
                    purpose.getSystem(), purpose.pseudonymOf(identifier).toText()));
        }
    }

    private boolean isPseudonym(Identifier identifier) {
        if (!identifier.getSystem().equals(purpose.getSystem())) {
            return false;
        }
        try {
            Pseudonym.parse(identifier.getValue());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    Optional<Reason> closes(Place place) {
        Sensitivity sensitivity = place.attribute().getSensitivity();
        boolean special = sensitivity == Sensitivity.SPECIAL_CATEGORY || sensitivity == Sensitivity.CRIMINAL_OFFENCE;
        boolean closed = sensitivity == Sensitivity.NATIONAL_ID
                || (special && purpose.getSpecialBasis().isEmpty());
        return closed ? Optional.of(Reason.of(sensitivity)) : Optional.empty();
    }

    @Override
    Optional<Reason> closes(Place place, DomainValue value) {
        if (value instanceof Measurement measurement && !alreadyPseudonymous && isBeforeInformation(measurement)) {
            return Optional.of(Reason.NOT_INFORMED);
        }
        return isPrivate(value) ? Optional.of(Reason.KEPT_PRIVATE) : Optional.empty();
    }

    private boolean isBeforeInformation(Measurement measurement) {
        return !intake.wasToldOfProgressionDataBy(measurement.getDate());
    }

    @Override
    Optional<Reason> closesUnknownFields(String pointer) {
        return Optional.of(Reason.UNKNOWN_FIELDS);
    }

    @Override
    Optional<Object> standIn(Place place) {
        if (place.is("Youth.identifiers")) {
            return Optional.of(pseudonym);
        }
        Attribute attribute = place.attribute();
        boolean needed = attribute.isMandatory()
                && TypeDescription.ofValue(place.owner()).findAttribute("id").isPresent();
        if (!needed) {
            return Optional.empty();
        }
        Object held = attribute.get(place.owner());
        if (held instanceof OwnWords words && !isPrivate(words)) {
            return Optional.of(OwnWords.builder()
                    .text(NO_TEXT)
                    .by(Code.of(words.getBy().getSystem(), words.getBy().getCode()))
                    .date(words.getDate().map(this::shown))
                    .keptPrivate(
                            words.getKeptPrivate() instanceof Fact.Known<Boolean> known
                                    ? Fact.known(known.getValue())
                                    : Fact.notAsked())
                    .build());
        }
        return held instanceof String ? Optional.of(NO_TEXT) : Optional.empty();
    }

    @Override
    Optional<Object> shown(Place place, Object value) {
        if (value instanceof String text) {
            return switch (TextRole.of(place.attribute())) {
                case ID, REFERENCE -> Optional.of(idShown(text));
                case KEY, KEY_REFERENCE, CODE -> Optional.of(text);
                case FREE -> Optional.empty();
            };
        } else if (value instanceof TextValue small) {
            return HARMLESS.contains(small.getClass()) ? Optional.of(small) : Optional.empty();
        } else if (value instanceof LocalDate date) {
            return Optional.of(place.is("Period.endExclusive") ? endShown(date) : shown(date));
        }
        return Optional.of(value);
    }

    private String idShown(String id) {
        // "The youth" is nobody's id, but a word that stands for whoever it is.
        return alreadyPseudonymous || id.equals(SharingAgreement.YOUTH) ? id : purpose.hashOfId(id);
    }

    /** Months only: a transition at 18, a deadline half a year before it, or a custody since birth tell the day of birth. */
    @Override
    LocalDate shown(LocalDate date) {
        return date.withDayOfMonth(1);
    }

    /** The first of the month after the last day, so that no period becomes empty. */
    private static LocalDate endShown(LocalDate endExclusive) {
        LocalDate end = endExclusive.minusDays(1).withDayOfMonth(1).plusMonths(1);
        return end.isAfter(LAST_DAY) ? LAST_DAY : end;
    }

    @Override
    boolean showsRecords() {
        return false;
    }

    /** In the order of time, since of two facts of one month the later in the list counts. */
    @Override
    List<Integer> order(List<? extends Fact<?>> facts) {
        Comparator<Integer> byDate =
                Comparator.comparing(i -> facts.get(i).getDate().orElse(LocalDate.MIN));
        return IntStream.range(0, facts.size())
                .boxed()
                .sorted(byDate.thenComparing(i -> facts.get(i).getRecorded().orElse(LocalDate.MIN)))
                .toList();
    }
}
