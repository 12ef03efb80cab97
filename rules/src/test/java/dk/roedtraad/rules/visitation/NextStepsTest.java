package dk.roedtraad.rules.visitation;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.decision.MunicipalStep;
import dk.roedtraad.model.decision.NextSteps;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.decision.Outcome;
import dk.roedtraad.model.decision.PossibleChange;
import dk.roedtraad.model.decision.SettlingSet;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.law.Acts;
import dk.roedtraad.model.organisation.Sectors;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.Circumstances;
import dk.roedtraad.model.youth.Intake;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.Cases;
import dk.roedtraad.rules.GeneratedCases;
import dk.roedtraad.rules.GeneratedCases.Asked;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ShippedParameters;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * What to ask next and what would change the answer, against brute force: every way of answering every set of open points, decided
 * each time by the same {@link Visitation#decide} that gives the answer.
 */
class NextStepsTest {
    private static final Visitation VISITATION = Visitation.standard();

    /** More cases than these to decide of are too many for one try. */
    private static final int MOST_DECISIONS = 3_000;

    @Provide
    Arbitrary<Asked> asked() {
        return GeneratedCases.asked();
    }

    // --- what to ask next

    @Property
    void the_settling_sets_are_the_minimal_ones_that_brute_force_finds(@ForAll("asked") Asked asked) {
        BruteForce bruteForce = new BruteForce(asked.youthCase(), asked.on(), MOST_DECISIONS);
        Assume.that(bruteForce.decisions() <= MOST_DECISIONS);

        assertEquals(bruteForce.minimal(), sets(VISITATION.nextSteps(asked.youthCase(), asked.on())));
    }

    /** Twelve facts missing, and every answer to each of them tried: some 370,000 decisions. */
    @Test
    @Tag("slow")
    void with_twelve_facts_missing_the_sets_are_those_that_brute_force_finds() {
        Effort social = Cases.effort("stoette", Sectors.SOCIAL, Acts.SOCIAL_SERVICES_ACT);
        Effort guidance = Cases.effort("vejledning", Sectors.EDUCATION, Acts.MUNICIPAL_YOUTH_EFFORT_ACT);
        YouthCase youthCase = Cases.fullyKnown()
                .withEfforts(Cases.complete(
                        social.withPeriod(Fact.notAsked()).withAct(Fact.notAsked()),
                        guidance.withPeriod(Fact.notAsked())))
                .withCircumstances(Circumstances.builder().build())
                .withIntake(Intake.builder().build());
        BruteForce bruteForce = new BruteForce(youthCase, Cases.TODAY, Integer.MAX_VALUE);

        assertEquals(
                Set.of(
                        "kuiEffort",
                        "period",
                        "act",
                        "socialNeedAssessed",
                        "specialSocialProblem",
                        "reducedFunctioning",
                        "needs",
                        "coordinationNeedJudged",
                        "dialogueHeld",
                        "progressionDataExplained",
                        "youthAccepts"),
                bruteForce.points().stream().map(OpenPoint::getCode).collect(Collectors.toSet()));
        assertTrue(bruteForce.decisions() > 100_000, () -> bruteForce.decisions() + " decisions");
        assertEquals(bruteForce.minimal(), sets(VISITATION.nextSteps(youthCase, Cases.TODAY)));
    }

    @Property
    void what_is_settled_asks_nothing_and_what_is_not_asks_only_what_is_open(@ForAll("asked") Asked asked) {
        Decision decision = VISITATION.decide(asked.youthCase(), asked.on());
        NextSteps next = VISITATION.nextSteps(asked.youthCase(), asked.on());

        if (decision.getOutcome() != Outcome.CLARIFY) {
            assertEquals(List.of(), next.getSettledBy());
        }
        assertTrue(next.getSettledBy().stream().noneMatch(set -> set.getOutcome() == Outcome.CLARIFY));
        assertEquals(
                next.getSettledBy().stream()
                        .sorted(Comparator.comparingInt(set -> set.getOpen().size()))
                        .toList(),
                next.getSettledBy());
    }

    @Test
    void a_bare_case_says_what_would_settle_it_each_way() {
        NextSteps next = VISITATION.nextSteps(Cases.bare(), Cases.TODAY);

        // One answer can settle each of these by a no; for a yes all that the target group and the conditions ask must
        // be known.
        Map<Outcome, Set<Set<String>>> sets = codes(next);
        assertEquals(Set.of(Set.of("youthAccepts")), sets.get(Outcome.DECLINED_BY_YOUTH));
        assertEquals(
                Set.of(
                        Set.of("birthDate"),
                        Set.of("kuiEffort"),
                        Set.of("efforts", "socialNeedAssessed"),
                        Set.of("specialSocialProblem", "reducedFunctioning"),
                        Set.of("efforts", "needs")),
                sets.get(Outcome.REFER_ELSEWHERE));
        assertEquals(
                Set.of(
                        Set.of(
                                "birthDate",
                                "kuiEffort",
                                "efforts",
                                "specialSocialProblem",
                                "dialogueHeld",
                                "progressionDataExplained",
                                "youthAccepts"),
                        Set.of(
                                "birthDate",
                                "kuiEffort",
                                "efforts",
                                "reducedFunctioning",
                                "dialogueHeld",
                                "progressionDataExplained",
                                "youthAccepts")),
                // the larger ones go by a need that is assessed and support that then begins
                sets.getOrDefault(Outcome.ADMIT, Set.of()).stream()
                        .filter(set -> set.size() == 7)
                        .collect(Collectors.toSet()));
    }

    @Test
    void an_answer_that_no_fact_can_give_is_not_asked_for() {
        // 2022: no row says which ages the target group has, so that no answer of anybody settles a yes or a no by age.
        NextSteps next = VISITATION.nextSteps(Cases.fullyKnown(), LocalDate.of(2022, 12, 31));

        assertEquals(List.of(), next.getSettledBy());
    }

    @Test
    void support_that_begins_settles_the_known_need_without_support() {
        YouthCase youthCase = Cases.fullyKnown().withEfforts(Cases.complete());

        Map<Outcome, Set<Set<String>>> sets = codes(VISITATION.nextSteps(youthCase, Cases.TODAY));

        // Complete and empty lists: no sector at all, so that the case is settled before anybody asks.
        assertEquals(Map.of(), sets);
        YouthCase oneNeed = youthCase.withCircumstances(
                youthCase.getCircumstances().withNeeds(Cases.complete(Cases.need(Sectors.HEALTH))));
        // With a need in health, support that begins is the second sector too.
        assertEquals(
                Set.of(Set.of("socialNeedAssessed")),
                codes(VISITATION.nextSteps(oneNeed, Cases.TODAY)).get(Outcome.ADMIT));
    }

    @Test
    void more_open_points_than_can_be_tried_are_named_together() {
        List<Effort> efforts = new ArrayList<>();
        for (int i = 0; i <= Clarifier.MOST_POINTS; i++) {
            efforts.add(
                    Cases.effort("indsats-" + i, Sectors.HEALTH, Acts.FGU_ACT).withPeriod(Fact.notAsked()));
        }
        YouthCase youthCase = Cases.fullyKnown()
                .withEfforts(FactList.complete(
                        Stream.concat(
                                        Cases.fullyKnown().getEfforts().getItems().stream()
                                                .limit(1),
                                        efforts.stream())
                                .toList(),
                        Cases.TODAY));

        NextSteps next = VISITATION.nextSteps(youthCase, Cases.TODAY);

        assertEquals(
                List.of(Clarifier.MOST_POINTS + 2, Clarifier.MOST_POINTS + 2),
                next.getSettledBy().stream().map(set -> set.getOpen().size()).toList());
    }

    private static Map<Outcome, Set<Set<String>>> codes(NextSteps next) {
        Map<Outcome, Set<Set<String>>> codes = new EnumMap<>(Outcome.class);
        next.getSettledBy()
                .forEach(set -> codes.computeIfAbsent(set.getOutcome(), any -> new HashSet<>())
                        .add(set.getOpen().stream().map(OpenPoint::getCode).collect(Collectors.toSet())));
        return codes;
    }

    private static Map<Outcome, Set<Set<OpenPoint>>> sets(NextSteps next) {
        Map<Outcome, Set<Set<OpenPoint>>> sets = new EnumMap<>(Outcome.class);
        for (SettlingSet set : next.getSettledBy()) {
            assertTrue(
                    sets.computeIfAbsent(set.getOutcome(), any -> new HashSet<>())
                            .add(Set.copyOf(set.getOpen())),
                    () -> "twice: " + set);
        }
        return sets;
    }

    /** Every assignment of answers to open points, whole cases decided: no tree is looked at but for its open points. */
    private static final class BruteForce {
        private static final char NOT_ASKED = '-';

        private final YouthCase youthCase;
        private final PossibleAnswers possibleAnswers;
        private final List<OpenPoint> points = new ArrayList<>();
        private final List<List<UnaryOperator<YouthCase>>> answers = new ArrayList<>();
        /** One character a point: which answer it has. */
        private final Set<String> seen = new HashSet<>(Set.of(""));

        private final Map<Outcome, Set<Set<OpenPoint>>> settling = new EnumMap<>(Outcome.class);

        BruteForce(YouthCase youthCase, LocalDate on, int mostDecisions) {
            this.youthCase = youthCase;
            this.possibleAnswers = new PossibleAnswers(new Inquiry(youthCase, on, ShippedParameters.get()));
            Deque<String> toTry = new ArrayDeque<>(List.of(""));
            while (!toTry.isEmpty() && seen.size() <= mostDecisions) {
                String given = toTry.remove();
                Decision decision = VISITATION.decide(with(given), on);
                if (decision.getOutcome() != Outcome.CLARIFY) {
                    settling.computeIfAbsent(decision.getOutcome(), any -> new HashSet<>())
                            .add(answered(given));
                    continue;
                }
                Set<OpenPoint> open = new LinkedHashSet<>(decision.getCriteria().unsettled());
                open.addAll(decision.getConditions().unsettled());
                // The youth's own no decides, also where the conditions are settled without it.
                decision.getConditions()
                        .nodes()
                        .filter(node -> node.getAnswer() == Answer.UNDETERMINED)
                        .flatMap(node -> node.getOpen().stream())
                        .filter(CaseFacts.YOUTH_ACCEPTS.toOpenPoint()::equals)
                        .forEach(open::add);
                for (OpenPoint point : open) {
                    int index = index(point);
                    for (int k = 0; k < answers.get(index).size(); k++) {
                        StringBuilder more = new StringBuilder(given);
                        while (more.length() <= index) {
                            more.append(NOT_ASKED);
                        }
                        if (more.charAt(index) == NOT_ASKED) {
                            more.setCharAt(index, (char) ('a' + k));
                            if (seen.add(more.toString())) {
                                toTry.add(more.toString());
                            }
                        }
                    }
                }
            }
        }

        private int index(OpenPoint point) {
            if (!points.contains(point)) {
                points.add(point);
                answers.add(possibleAnswers.to(point));
            }
            return points.indexOf(point);
        }

        private YouthCase with(String given) {
            YouthCase then = youthCase;
            for (int i = 0; i < given.length(); i++) {
                if (given.charAt(i) != NOT_ASKED) {
                    then = answers.get(i).get(given.charAt(i) - 'a').apply(then);
                }
            }
            return then;
        }

        private Set<OpenPoint> answered(String given) {
            Set<OpenPoint> answered = new HashSet<>();
            for (int i = 0; i < given.length(); i++) {
                if (given.charAt(i) != NOT_ASKED) {
                    answered.add(points.get(i));
                }
            }
            return answered;
        }

        int decisions() {
            return seen.size();
        }

        List<OpenPoint> points() {
            return points;
        }

        /** Those that hold no other; none where the case was settled before anybody asked. */
        Map<Outcome, Set<Set<OpenPoint>>> minimal() {
            Map<Outcome, Set<Set<OpenPoint>>> minimal = new EnumMap<>(Outcome.class);
            settling.forEach((outcome, sets) -> {
                if (!sets.contains(Set.of())) {
                    minimal.put(
                            outcome,
                            sets.stream()
                                    .filter(set -> sets.stream()
                                            .noneMatch(other -> other.size() < set.size() && set.containsAll(other)))
                                    .collect(Collectors.toSet()));
                }
            });
            return minimal;
        }
    }

    // --- what would change it

    @Property
    void each_change_changes_the_answer_and_no_part_of_it_does(@ForAll("asked") Asked asked) {
        Decision now = VISITATION.decide(asked.youthCase(), asked.on());
        for (PossibleChange change :
                VISITATION.nextSteps(asked.youthCase(), asked.on()).getChangedBy()) {
            assertTrue(change.getSteps().size() <= 3);
            assertTrue(change.getOutcomes().stream()
                    .allMatch(outcome -> outcome != now.getOutcome() || outcome == Outcome.REFER_ELSEWHERE));
            assertTrue(
                    outcomesAfter(asked, Set.copyOf(change.getSteps())).containsAll(change.getOutcomes()),
                    change::toString);
            for (MunicipalStep step : change.getSteps()) {
                Set<MunicipalStep> fewer = new HashSet<>(change.getSteps());
                fewer.remove(step);
                assertFalse(changes(asked, now, fewer), change::toString);
            }
        }
    }

    @Property
    void every_set_of_steps_that_changes_the_answer_holds_a_change_that_is_named(@ForAll("asked") Asked asked) {
        Decision now = VISITATION.decide(asked.youthCase(), asked.on());
        List<Set<MunicipalStep>> named = VISITATION.nextSteps(asked.youthCase(), asked.on()).getChangedBy().stream()
                .map(change -> Set.copyOf(change.getSteps()))
                .toList();
        for (MunicipalStep one : MunicipalStep.values()) {
            for (MunicipalStep another : MunicipalStep.values()) {
                Set<MunicipalStep> both = Stream.of(one, another).collect(Collectors.toSet());
                assertEquals(changes(asked, now, both), named.stream().anyMatch(both::containsAll), both::toString);
            }
        }
    }

    /** V-05: nobody falls out because help has begun, and nobody comes in by it. */
    @Property
    void a_coordinator_or_a_plan_changes_no_answer(@ForAll("asked") Asked asked) {
        Set<MunicipalStep> steps = VISITATION.nextSteps(asked.youthCase(), asked.on()).getChangedBy().stream()
                .flatMap(change -> change.getSteps().stream())
                .collect(Collectors.toSet());

        assertFalse(steps.contains(MunicipalStep.NAME_COORDINATOR));
        assertFalse(steps.contains(MunicipalStep.MAKE_PLAN));
    }

    @Test
    void talk_and_information_are_what_is_missing_where_all_else_is_there() {
        YouthCase youthCase = Cases.fullyKnown()
                .withIntake(Intake.builder()
                        .dialogueHeld(FactHistory.of(Fact.known(false)))
                        .youthAccepts(FactHistory.of(Fact.known(true)))
                        .build());

        assertEquals(
                List.of(PossibleChange.builder()
                        .addSteps(MunicipalStep.HOLD_DIALOGUE, MunicipalStep.EXPLAIN_PROGRESSION_DATA)
                        .addOutcome(Outcome.ADMIT)
                        .build()),
                VISITATION.nextSteps(youthCase, Cases.TODAY).getChangedBy());
    }

    @Test
    void a_next_contact_that_is_missing_is_a_step_and_one_that_is_named_is_none() {
        YouthCase elsewhere = Cases.fullyKnown()
                .withCircumstances(
                        Cases.fullyKnown().getCircumstances().withKuiEffort(FactHistory.of(Fact.known(false))));

        assertEquals(
                List.of(PossibleChange.builder()
                        .addStep(MunicipalStep.NAME_NEXT_CONTACT)
                        .addOutcome(Outcome.REFER_ELSEWHERE)
                        .build()),
                VISITATION.nextSteps(elsewhere, Cases.TODAY).getChangedBy());
        assertEquals(
                List.of(),
                VISITATION
                        .nextSteps(CaseFacts.NEXT_CONTACT.learn(elsewhere, Fact.known("kui-vejleder")), Cases.TODAY)
                        .getChangedBy());
    }

    @Test
    void an_assessment_may_turn_out_either_way_and_only_one_of_them_settles() {
        YouthCase notAssessed = Cases.fullyKnown()
                .withEfforts(
                        Cases.complete(Cases.effort("vejledning", Sectors.EDUCATION, Acts.MUNICIPAL_YOUTH_EFFORT_ACT)))
                .withCircumstances(Cases.fullyKnown()
                        .getCircumstances()
                        .withSocialNeedAssessed(FactHistory.notAsked())
                        .withNeeds(Cases.complete(Cases.need(Sectors.HEALTH))));

        assertEquals(
                List.of(PossibleChange.builder()
                        .addStep(MunicipalStep.ASSESS_SOCIAL_NEED)
                        .addOutcome(Outcome.REFER_ELSEWHERE)
                        .build()),
                VISITATION.nextSteps(notAssessed, Cases.TODAY).getChangedBy());
    }

    @Test
    void the_youths_no_is_changed_by_nothing_that_the_municipality_does() {
        YouthCase declined = CaseFacts.YOUTH_ACCEPTS.learn(
                Cases.fullyKnown(), Fact.known(false).withDate(Cases.TODAY));

        assertNotEquals(Outcome.ADMIT, VISITATION.decide(declined, Cases.TODAY).getOutcome());
        assertEquals(List.of(), VISITATION.nextSteps(declined, Cases.TODAY).getChangedBy());
    }

    /** Steps by hand, apart from those of the code under test: what each writes down in the case. */
    private static List<YouthCase> after(YouthCase youthCase, LocalDate on, Set<MunicipalStep> steps) {
        Fact<Boolean> yes = Fact.known(true).withDate(on).withRecorded(LocalDate.of(9999, 1, 1));
        List<YouthCase> cases = List.of(youthCase);
        for (MunicipalStep step : steps) {
            cases = cases.stream()
                    .flatMap(one -> switch (step) {
                        case ASSESS_SOCIAL_NEED ->
                            CaseFacts.SOCIAL_NEED_ASSESSED.in(one, on) instanceof Fact.Known<Boolean>
                                    ? Stream.of(one)
                                    : Stream.of(
                                            CaseFacts.SOCIAL_NEED_ASSESSED.learn(one, yes),
                                            CaseFacts.SOCIAL_NEED_ASSESSED.learn(
                                                    one,
                                                    Fact.known(false)
                                                            .withDate(on)
                                                            .withRecorded(LocalDate.of(9999, 1, 1))));
                        case HOLD_DIALOGUE -> Stream.of(CaseFacts.DIALOGUE_HELD.learn(one, yes));
                        case EXPLAIN_PROGRESSION_DATA ->
                            Stream.of(CaseFacts.PROGRESSION_DATA_EXPLAINED.learn(one, yes));
                        case NAME_COORDINATOR ->
                            Stream.of(one.withTeam(one.getTeam().with(Cases.coordinator(Period.from(on)))));
                        case MAKE_PLAN -> Stream.of(one.withPlans(one.getPlans().with(Cases.plan(on.toString()))));
                        case NAME_NEXT_CONTACT ->
                            Stream.of(
                                    CaseFacts.NEXT_CONTACT.in(one, on) instanceof Fact.Known<String>
                                            ? one
                                            : CaseFacts.NEXT_CONTACT.learn(
                                                    one,
                                                    Fact.known("en kollega")
                                                            .withDate(on)
                                                            .withRecorded(LocalDate.of(9999, 1, 1))));
                    })
                    .toList();
        }
        return cases;
    }

    private static Set<Outcome> outcomesAfter(Asked asked, Set<MunicipalStep> steps) {
        return after(asked.youthCase(), asked.on(), steps).stream()
                .map(then -> VISITATION.decide(then, asked.on()).getOutcome())
                .collect(Collectors.toSet());
    }

    private static boolean changes(Asked asked, Decision now, Set<MunicipalStep> steps) {
        return after(asked.youthCase(), asked.on(), steps).stream()
                .map(then -> VISITATION.decide(then, asked.on()))
                .anyMatch(then -> then.getOutcome() != now.getOutcome()
                        || (then.getOutcome() == Outcome.REFER_ELSEWHERE
                                && then.getNextContact().isPresent()
                                        != now.getNextContact().isPresent()));
    }
}
