package dk.roedtraad.serialization.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.roedtraad.model.catalogue.CatalogueEntry;
import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Attribute;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.LabelWording;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.TypeDescription;
import dk.roedtraad.model.describe.ValueType;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.model.identity.CprNumber;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.identity.IdentifierSystems;
import dk.roedtraad.model.organisation.Unit;
import dk.roedtraad.model.plan.AfterCare;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.Meeting;
import dk.roedtraad.model.plan.PlanReview;
import dk.roedtraad.model.plan.SharingAgreement;
import dk.roedtraad.model.plan.Step;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.professional.RolePeriod;
import dk.roedtraad.model.transition.Handover;
import dk.roedtraad.model.transition.Transition;
import dk.roedtraad.model.youth.NetworkPerson;
import dk.roedtraad.model.youth.StandalonePlan;
import dk.roedtraad.model.youth.YouthCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The example cases together show what a case can hold, in codes that are there, of people who are not. */
class ExampleStoriesTest {

    static Stream<String> names() {
        return Documents.exampleNames().stream();
    }

    private static YouthCase read(String name) {
        return Documents.read(DocumentKind.CASE, Documents.example(name)).get();
    }

    /** What an example holds: every attribute that says something, every composite value and every state of a fact. */
    private static final class Held {
        private final Set<String> attributes = new TreeSet<>();
        private final List<DomainValue> values = new ArrayList<>();
        private final Set<FactState> states = new TreeSet<>();

        static Held of(Stream<String> names) {
            Held held = new Held();
            names.forEach(name -> held.look(read(name)));
            return held;
        }

        <T extends DomainValue> Stream<T> all(Class<T> type) {
            return values.stream().filter(type::isInstance).map(type::cast);
        }

        private void look(DomainValue value) {
            values.add(value);
            for (Attribute attribute : TypeDescription.ofValue(value).getAttributes()) {
                if (lookInto(attribute.get(value))) {
                    attributes.add(attribute.toString());
                }
            }
        }

        /** Looks at what is inside, and answers whether there is anything. */
        private boolean lookInto(Object held) {
            if (held instanceof Optional<?> optional) {
                return optional.isPresent() && lookInto(optional.get());
            }
            if (held instanceof List<?> list) {
                list.forEach(this::lookInto);
                return !list.isEmpty();
            }
            if (held instanceof FactList<?> list) {
                list.getItems().forEach(this::lookInto);
                return !list.equals(FactList.unknown());
            }
            if (held instanceof FactHistory<?> history) {
                history.getFacts().forEach(this::lookInto);
                return !history.getFacts().isEmpty();
            }
            if (held instanceof Fact<?> fact) {
                fact.getInformant().ifPresent(this::look);
                states.add(fact.getState());
                if (fact instanceof Fact.Known<?> known) {
                    lookInto(known.getValue());
                }
                return !fact.equals(Fact.notAsked());
            }
            if (held instanceof DomainValue value) {
                look(value);
            }
            return true;
        }
    }

    /** Every attribute that a document of a case can have, by description. */
    private static Set<String> possible() {
        Set<String> attributes = new TreeSet<>();
        collect(TypeDescription.of(YouthCase.class), attributes, new TreeSet<>());
        return attributes;
    }

    private static void collect(TypeDescription<?> type, Set<String> attributes, Set<String> seen) {
        if (seen.add(type.getName())) {
            for (Attribute attribute : type.getAttributes()) {
                attributes.add(attribute.toString());
                if (attribute.getValueType().innermost() instanceof ValueType.Composite composite) {
                    collect(composite.description(), attributes, seen);
                }
            }
        }
    }

    @Test
    void everyAttributeOfACaseIsUsedInSomeExample() {
        Set<String> unused = possible();
        unused.removeAll(Held.of(names()).attributes);

        assertEquals(Set.of(), unused);
    }

    @Test
    void theExamplesKnowNotAskDeclineWithholdAndLeaveOut() {
        assertEquals(Set.of(FactState.values()), Held.of(names()).states);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyCodeOfOurOwnListsIsInThem(String name) {
        Set<String> known = LabelWording.get().getKeys(Language.DANISH);

        assertEquals(
                List.of(),
                Held.of(Stream.of(name))
                        .all(Code.class)
                        .filter(code -> code.getSystem().startsWith("urn:roedtraad:"))
                        .map(Code::toKey)
                        .filter(key -> !known.contains(key))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void aCodeOfAnotherListSaysWhatItStandsFor(String name) {
        assertEquals(
                List.of(),
                Held.of(Stream.of(name))
                        .all(Code.class)
                        .filter(code -> !code.getSystem().startsWith("urn:roedtraad:"))
                        .filter(code -> code.getDisplay().isEmpty())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void anEntryOfTheCatalogueIsInTheShippedOne(String name) {
        Set<String> entries = Documents.read(DocumentKind.CATALOGUE, Documents.catalogue()).get().getEntries().stream()
                .map(CatalogueEntry::getId)
                .collect(Collectors.toSet());

        assertEquals(
                List.of(),
                Held.of(Stream.of(name))
                        .all(Effort.class)
                        .flatMap(effort -> effort.getCatalogueEntry().stream())
                        .filter(entry -> !entries.contains(entry))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyoneWhomAnExampleNamesIsInIt(String name) {
        Held held = Held.of(Stream.of(name));
        Set<String> ids = new TreeSet<>(Set.of(SharingAgreement.YOUTH));
        held.all(Professional.class).map(Professional::getId).forEach(ids::add);
        held.all(NetworkPerson.class).map(NetworkPerson::getId).forEach(ids::add);
        held.all(Unit.class).map(Unit::getId).forEach(ids::add);

        assertEquals(
                List.of(),
                named(held)
                        .flatMap(each -> each)
                        .filter(id -> !ids.contains(id))
                        .toList());
    }

    private static Stream<Stream<String>> named(Held held) {
        return Stream.of(
                held.all(Effort.class).flatMap(effort -> effort.getResponsible().stream()),
                held.all(Step.class)
                        .flatMap(step -> Stream.of(step.getResponsible(), step.getCover())
                                .flatMap(Optional::stream)),
                held.all(RolePeriod.class)
                        .flatMap(role ->
                                Stream.of(role.getCover(), role.getBacking()).flatMap(Optional::stream)),
                held.all(Meeting.class).flatMap(meeting -> meeting.getParticipants().stream()),
                held.all(PlanReview.class).flatMap(review -> review.getParticipants().stream()),
                held.all(CoherentPlan.class).flatMap(plan -> plan.getAuthor().stream()),
                held.all(AfterCare.class).flatMap(after -> after.getResponsible().stream()),
                held.all(Transition.class)
                        .flatMap(transition -> Stream.of(transition.getGiver(), transition.getReceiver())
                                .flatMap(Optional::stream)),
                held.all(Handover.class).flatMap(handover -> handover.getEscort().stream()),
                held.all(SharingAgreement.class)
                        .flatMap(agreement -> Stream.of(
                                        agreement.getRecipients().stream(),
                                        agreement.getGivenBy().stream(),
                                        agreement.getOnBehalfOf().stream())
                                .flatMap(ids -> ids)),
                held.all(Professional.class).flatMap(professional -> professional.getDirectContacts().stream()));
    }

    @Test
    void aCprNumberIsNobodys() {
        List<Identifier> numbers = Held.of(names())
                .all(Identifier.class)
                .filter(identifier -> identifier.getSystem().equals(IdentifierSystems.CPR))
                .toList();

        assertTrue(numbers.size() >= 3, "there are some to look at");
        for (Identifier number : numbers) {
            assertTrue(CprNumber.parse(number.getValue()).isReplacement());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyPlanOfAnExampleCanBeReadAlone(String name) {
        YouthCase youthCase = read(name);
        youthCase.getPlans().getItems().forEach(plan -> {
            StandalonePlan alone = StandalonePlan.of(youthCase, plan.getId());
            assertEquals(
                    alone,
                    Documents.read(DocumentKind.PLAN, Documents.write(DocumentKind.PLAN, alone))
                            .get());
        });
    }
}
