package dk.roedtraad.rules.visitation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.decision.Outcome;
import dk.roedtraad.model.describe.Attribute;
import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.TypeDescription;
import dk.roedtraad.model.describe.ValueType;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.Cases;
import dk.roedtraad.rules.GeneratedCases;
import dk.roedtraad.rules.GeneratedCases.Asked;
import dk.roedtraad.rules.review.Review;
import dk.roedtraad.rules.transition.Transitions;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * The first law of the house: unknown is not no. Whatever is forgotten or learnt, no answer turns from yes to no or back.
 *
 * <p>One property says both: of two cases that differ in one thing known, what the poorer case settles the richer one keeps. So
 * learning never flips a settled answer, and forgetting can only make it undetermined.
 */
class UnknownIsNotNoTest {
    private static final Visitation VISITATION = Visitation.standard();

    /** What is asked is not whether there is a need, but whether support is on its way. */
    private static final OpenPoint NEED_IS_KNOWN_AND_UNMET =
            OpenPoint.judgement(CaseFacts.SOCIAL_NEED_ASSESSED.getKey());

    private static final Set<String> LISTS = Set.of(
            CaseFacts.EFFORTS.getPointer(),
            CaseFacts.NEEDS.getPointer(),
            CaseFacts.EDUCATION.getPointer(),
            CaseFacts.PUBLIC_SUPPORT.getPointer());

    @Provide
    Arbitrary<Asked> asked() {
        return GeneratedCases.asked();
    }

    @Property
    void what_is_settled_stays_settled_when_one_thing_more_is_learnt(@ForAll("asked") Asked asked) {
        Map<String, Explanation> more = Cases.nodes(VISITATION.decide(asked.youthCase(), asked.on()));
        for (YouthCase forgetful : Cases.knowingOneThingLess(asked.youthCase())) {
            Cases.nodes(VISITATION.decide(forgetful, asked.on())).forEach((code, less) -> {
                if (less.getAnswer() != Answer.UNDETERMINED) {
                    Explanation richer = more.get(code);
                    assertTrue(richer != null && richer.getAnswer() == less.getAnswer(), code);
                }
            });
        }
    }

    @Property
    void forgetting_one_thing_changes_the_outcome_only_to_clarify(@ForAll("asked") Asked asked) {
        Decision more = VISITATION.decide(asked.youthCase(), asked.on());
        for (YouthCase forgetful : Cases.knowingOneThingLess(asked.youthCase())) {
            boolean isYouthsOwnAnswer = !forgetful
                    .getIntake()
                    .getYouthAccepts()
                    .equals(asked.youthCase().getIntake().getYouthAccepts());
            Decision less = VISITATION.decide(forgetful, asked.on());

            if (!(isYouthsOwnAnswer && more.getOutcome() == Outcome.DECLINED_BY_YOUTH)) {
                assertTrue(
                        less.getOutcome() == Outcome.CLARIFY || less.getOutcome() == more.getOutcome(),
                        () -> more.getOutcome() + " became " + less.getOutcome());
            }
        }
    }

    @Property
    void what_holds_only_from_a_later_day_decides_nothing(@ForAll("asked") Asked asked) {
        YouthCase foretold = asked.youthCase()
                .withCircumstances(foretold(asked.youthCase().getCircumstances(), asked.on()))
                .withIntake(foretold(asked.youthCase().getIntake(), asked.on()));
        Decision decision = VISITATION.decide(asked.youthCase(), asked.on());
        Progression nothing = Progression.builder().on(asked.on()).build();

        assertEquals(decision, VISITATION.decide(foretold, asked.on()));
        assertEquals(
                Review.standard().review(asked.youthCase(), decision, nothing, asked.on()),
                Review.standard().review(foretold, decision, nothing, asked.on()));
        assertEquals(
                Transitions.standard().timeline(asked.youthCase(), asked.on()),
                Transitions.standard().timeline(foretold, asked.on()));
    }

    /** The value with a fact of the day after, yes in turn and no, put before or behind each history. */
    @SuppressWarnings("unchecked") // the description is that of the value
    private static <T extends DomainValue> T foretold(T value, LocalDate on) {
        TypeDescription<?> description = TypeDescription.ofValue(value);
        Object builder = description.newBuilder();
        for (Attribute attribute : description.getAttributes()) {
            Object held = attribute.get(value);
            if (attribute.getValueType() instanceof ValueType.HistoryOf history) {
                List<Fact<Object>> facts =
                        new ArrayList<>((List<Fact<Object>>) (List<?>) ((FactHistory<?>) held).getFacts());
                for (Object foretold : valuesOf(history.fact().value())) {
                    facts.add(0, Fact.known(foretold).withDate(on.plusDays(1)));
                }
                held = FactHistory.of(facts);
            }
            attribute.set(builder, held);
        }
        return (T) description.build(builder);
    }

    private static List<?> valuesOf(ValueType type) {
        if (type instanceof ValueType.Truth) {
            return List.of(true, false);
        }
        if (type instanceof ValueType.WholeNumber) {
            return List.of(1, 2);
        }
        return type instanceof ValueType.Choice choice ? choice.constants() : List.of("en anden");
    }

    @Property
    void V_14_the_youths_own_no_always_decides_and_nothing_else_does(@ForAll("asked") Asked asked) {
        boolean saysNo =
                asked.youthCase().getIntake().getYouthAccepts().on(asked.on()) instanceof Fact.Known<Boolean> accepts
                        && !accepts.getValue();

        assertEquals(
                saysNo, VISITATION.decide(asked.youthCase(), asked.on()).getOutcome() == Outcome.DECLINED_BY_YOUTH);
    }

    @Property
    void an_undetermined_leaf_names_what_is_open_and_never_what_is_known(@ForAll("asked") Asked asked) {
        Cases.nodes(VISITATION.decide(asked.youthCase(), asked.on())).forEach((code, node) -> {
            if (node.getOperator().isEmpty() && node.getAnswer() == Answer.UNDETERMINED) {
                assertFalse(node.getOpen().isEmpty(), code);
            }
            Set<String> known = node.getReadings().stream()
                    .filter(reading -> reading.getState() == FactState.KNOWN)
                    .map(reading -> reading.getFact().getPointer())
                    // a list that is known in part is still open
                    .filter(pointer -> !LISTS.contains(pointer))
                    .collect(Collectors.toSet());
            List<OpenPoint> asksForTheKnown = node.getOpen().stream()
                    .filter(open -> !open.equals(NEED_IS_KNOWN_AND_UNMET))
                    .filter(open -> open.getPointer().filter(known::contains).isPresent())
                    .toList();
            assertEquals(List.of(), asksForTheKnown, code);
        });
    }

    @Property
    void a_settled_answer_asks_for_no_fact(@ForAll("asked") Asked asked) {
        Cases.nodes(VISITATION.decide(asked.youthCase(), asked.on())).forEach((code, node) -> {
            if (node.getAnswer() != Answer.UNDETERMINED) {
                assertTrue(node.getOpen().stream().allMatch(open -> open.getKind() == OpenPoint.Kind.JUDGEMENT), code);
            }
        });
    }

    @Property
    void the_order_in_which_a_case_lists_things_decides_nothing(@ForAll("asked") Asked asked) {
        YouthCase backwards = asked.youthCase()
                .withEfforts(reversed(asked.youthCase().getEfforts()))
                .withPlans(reversed(asked.youthCase().getPlans()))
                .withTeam(reversed(asked.youthCase().getTeam()))
                .withCircumstances(asked.youthCase()
                        .getCircumstances()
                        .withNeeds(reversed(asked.youthCase().getCircumstances().getNeeds())));
        Decision forwards = VISITATION.decide(asked.youthCase(), asked.on());
        Decision reversed = VISITATION.decide(backwards, asked.on());

        assertEquals(forwards.getOutcome(), reversed.getOutcome());
        Function<Decision, Map<String, String>> whatIsSaid = decision -> {
            Map<String, String> said = new TreeMap<>();
            Cases.nodes(decision)
                    .forEach((code, node) -> said.put(
                            code,
                            node.getAnswer()
                                    + node.getArguments().stream()
                                            .map(argument -> argument.getName() + argument.getValue())
                                            .toList()
                                            .toString()
                                    + new TreeSet<>(node.getOpen().stream()
                                            .map(OpenPoint::getCode)
                                            .toList())));
            return said;
        };
        assertEquals(whatIsSaid.apply(forwards), whatIsSaid.apply(reversed));
    }

    private static <T> FactList<T> reversed(FactList<T> list) {
        List<T> items = new ArrayList<>(list.getItems());
        Collections.reverse(items);
        return list.getCompleteAsOf().map(day -> FactList.complete(items, day)).orElse(FactList.atLeast(items));
    }
}
