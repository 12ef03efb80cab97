package dk.roedtraad.rules.youthact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.LawAnswer;
import dk.roedtraad.model.decision.LawAnswers;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.Circumstances;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.Cases;
import dk.roedtraad.rules.GeneratedCases;
import dk.roedtraad.rules.GeneratedCases.Asked;
import dk.roedtraad.rules.parameter.ParameterKeys;
import dk.roedtraad.rules.parameter.ShippedParameters;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Unknown is not no in the act's own questions. */
class UnknownIsNotNoInTheActTest {

    /** With a number of hours, so that work can be settled; and without. */
    private static final List<YouthEffortAct> ACTS = List.of(
            YouthEffortAct.standard(),
            YouthEffortAct.with(ShippedParameters.get()
                    .overlaidBy(
                            "Eksempelkommune",
                            List.of(Parameter.builder()
                                    .key(ParameterKeys.OUTREACH_WORK_HOURS)
                                    .value(BigDecimal.valueOf(20))
                                    .unit(Parameter.Unit.COUNT)
                                    .valid(Period.from(LocalDate.of(1990, 1, 1)))
                                    .local(true)
                                    .addSource("a municipality")
                                    .build()))));

    /** What is asked of these is the day, or whether it has happened since: a yes without a day and a no do not settle it. */
    private static final Set<String> ASKED_FOR_THE_DAY = Set.of(
            CaseFacts.LEFT_ACTIVITY.getKey().getPointer(),
            CaseFacts.CONTACTED_AFTER_LEAVING.getKey().getPointer(),
            CaseFacts.NEW_ACTIVITY_OFFERED.getKey().getPointer());

    @Provide
    Arbitrary<Asked> asked() {
        return GeneratedCases.askedOfTheAct();
    }

    @Property // each with every case that knows one thing less
    void what_is_settled_stays_settled_when_one_thing_more_is_learnt(@ForAll("asked") Asked asked) {
        for (YouthEffortAct act : ACTS) {
            Map<String, LawAnswer> more = LawQuestions.byRule(act.ask(asked.youthCase(), asked.on()));
            for (YouthCase forgetful : Cases.knowingOneThingLess(asked.youthCase())) {
                LawQuestions.byRule(act.ask(forgetful, asked.on())).forEach((code, less) -> {
                    LawAnswer richer = Objects.requireNonNull(more.get(code));
                    stays(code, less.getApplies(), richer.getApplies());
                    // what is kept is not asked once it is known not to be demanded
                    if (less.getKept().isPresent() && richer.arises()) {
                        stays(code, less.getKept().get(), richer.getKept().orElseThrow());
                    }
                });
            }
        }
    }

    /** A node and all below it that were settled are so still; they are there, since only the day decides which are. */
    private static void stays(String code, Explanation less, Explanation more) {
        if (less.getAnswer() != Answer.UNDETERMINED) {
            assertEquals(
                    less.getAnswer(),
                    more.getAnswer(),
                    () -> code + "/" + less.getRule().getCode());
        }
        assertEquals(less.getChildren().size(), more.getChildren().size(), code);
        for (int i = 0; i < less.getChildren().size(); i++) {
            stays(code, less.getChildren().get(i), more.getChildren().get(i));
        }
    }

    @Property
    void a_settled_answer_asks_for_nothing(@ForAll("asked") Asked asked) {
        nodes(asked).forEach((place, node) -> {
            if (node.getAnswer() != Answer.UNDETERMINED) {
                assertEquals(List.of(), node.getOpen(), place);
            }
        });
    }

    @Property
    void an_undetermined_leaf_names_what_is_open_and_never_what_is_known(@ForAll("asked") Asked asked) {
        nodes(asked).forEach((place, node) -> {
            if (node.getOperator().isEmpty() && node.getAnswer() == Answer.UNDETERMINED) {
                assertFalse(node.getOpen().isEmpty(), place);
            }
            Set<String> known = node.getReadings().stream()
                    .filter(reading -> reading.getState() == FactState.KNOWN)
                    .map(reading -> reading.getFact().getPointer())
                    // a list that is known in part is still open
                    .filter(pointer -> !pointer.equals(CaseFacts.EDUCATION.getPointer())
                            && !pointer.equals(CaseFacts.EMPLOYMENT.getPointer()))
                    .filter(pointer -> !ASKED_FOR_THE_DAY.contains(pointer))
                    .collect(Collectors.toSet());
            assertEquals(
                    List.of(),
                    node.getOpen().stream()
                            .filter(open ->
                                    open.getPointer().filter(known::contains).isPresent())
                            .toList(),
                    place);
        });
    }

    @Property
    void on_a_day_before_the_rows_of_a_question_it_is_undetermined_by_them_alone(@ForAll("asked") Asked asked) {
        LocalDate before = LocalDate.of(2018, 12, 31);
        for (LawAnswer answer :
                YouthEffortAct.standard().ask(asked.youthCase(), before).getAnswers()) {
            assertEquals(Answer.UNDETERMINED, answer.getApplies().getAnswer());
            assertTrue(answer.unsettled().stream().allMatch(open -> open.getKind() == OpenPoint.Kind.NO_PARAMETER));
            assertTrue(answer.getKept().isEmpty());
        }
    }

    @Property
    void whether_a_demand_is_kept_is_asked_only_where_it_may_be_demanded(@ForAll("asked") Asked asked) {
        for (LawAnswer answer :
                YouthEffortAct.standard().ask(asked.youthCase(), asked.on()).getAnswers()) {
            assertTrue(answer.arises() || answer.getKept().isEmpty());
        }
    }

    @Property
    void the_order_in_which_a_case_lists_things_decides_nothing(@ForAll("asked") Asked asked) {
        Circumstances c = asked.youthCase().getCircumstances();
        YouthCase backwards = asked.youthCase()
                .withCircumstances(
                        c.withEducation(reversed(c.getEducation())).withEmployment(reversed(c.getEmployment())));
        for (YouthEffortAct act : ACTS) {
            assertEquals(said(act.ask(asked.youthCase(), asked.on())), said(act.ask(backwards, asked.on())));
        }
    }

    @Property
    void what_holds_only_from_a_later_day_decides_nothing(@ForAll("asked") Asked asked) {
        Circumstances c = asked.youthCase().getCircumstances();
        Fact<Boolean> tomorrow = Fact.known(true).withDate(asked.on().plusDays(1));
        Fact<Boolean> no = Fact.known(false).withDate(asked.on().plusDays(1));
        YouthCase foretold = asked.youthCase()
                .withCircumstances(c.withDutyExempted(c.getDutyExempted().with(tomorrow))
                        .withOtherActivity(c.getOtherActivity().with(tomorrow))
                        .withLeftActivity(c.getLeftActivity().with(no))
                        .withContactedAfterLeaving(c.getContactedAfterLeaving().with(tomorrow))
                        .withNewActivityOffered(c.getNewActivityOffered().with(no)));

        assertEquals(
                YouthEffortAct.standard().ask(asked.youthCase(), asked.on()),
                YouthEffortAct.standard().ask(foretold, asked.on()));
    }

    private static Map<String, Explanation> nodes(Asked asked) {
        Map<String, Explanation> nodes = new TreeMap<>();
        for (int i = 0; i < ACTS.size(); i++) {
            String act = "act " + i + " ";
            LawQuestions.nodes(ACTS.get(i).ask(asked.youthCase(), asked.on()))
                    .forEach((place, node) -> nodes.put(act + place, node));
        }
        return nodes;
    }

    private static Map<String, String> said(LawAnswers answers) {
        Map<String, String> said = new TreeMap<>();
        LawQuestions.nodes(answers)
                .forEach((place, node) -> said.put(
                        place,
                        node.getAnswer()
                                + node.getArguments().stream()
                                        .map(Argument::getValue)
                                        .toList()
                                        .toString()
                                + new TreeSet<>(node.getOpen().stream()
                                        .map(OpenPoint::getCode)
                                        .toList())));
        return said;
    }

    private static <T> FactList<T> reversed(FactList<T> list) {
        List<T> items = new ArrayList<>(list.getItems());
        Collections.reverse(items);
        return list.getCompleteAsOf().map(day -> FactList.complete(items, day)).orElse(FactList.atLeast(items));
    }
}
