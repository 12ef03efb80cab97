package dk.roedtraad.rules.visitation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.decision.MunicipalStep;
import dk.roedtraad.model.decision.Outcome;
import dk.roedtraad.model.decision.PossibleChange;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.professional.RolePeriod;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.CaseFact;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.YouthCase;

/**
 * What the municipality can do that changes the answer: every set of up to three of its steps is tried by asking the rules again,
 * the smallest first.
 */
final class PossibleChanges {
    private static final int MOST_STEPS = 3;
    private static final String HYPOTHETICAL = "hypothetical";

    private PossibleChanges() {}

    /**
     * The changes, the fewest steps first.
     *
     * @param decision what is decided of the case
     * @param decide decides of a case on the same day
     */
    static List<PossibleChange> of(Decision decision, YouthCase youthCase, Function<YouthCase, Decision> decide) {
        Map<MunicipalStep, List<UnaryOperator<YouthCase>>> steps = stepsNotYetTaken(youthCase, decision.getOn());
        List<PossibleChange> changes = new ArrayList<>();
        for (Set<MunicipalStep> set : upToThree(List.copyOf(steps.keySet()))) {
            boolean isMore = changes.stream().anyMatch(smaller -> set.containsAll(smaller.getSteps()));
            Set<Outcome> outcomes = new TreeSet<>();
            for (YouthCase changed : isMore ? List.<YouthCase>of() : applied(set, steps, youthCase)) {
                Decision then = decide.apply(changed);
                if (isAnother(decision, then)) {
                    outcomes.add(then.getOutcome());
                }
            }
            if (!outcomes.isEmpty()) {
                changes.add(
                        PossibleChange.builder().steps(set).outcomes(outcomes).build());
            }
        }
        return changes;
    }

    private static boolean isAnother(Decision now, Decision then) {
        return now.getOutcome() != then.getOutcome()
                || (then.getOutcome() == Outcome.REFER_ELSEWHERE
                        && now.getNextContact().isPresent()
                                != then.getNextContact().isPresent());
    }

    /** Each step with the ways in which it may turn out. */
    private static Map<MunicipalStep, List<UnaryOperator<YouthCase>>> stepsNotYetTaken(
            YouthCase youthCase, LocalDate on) {
        Map<MunicipalStep, List<UnaryOperator<YouthCase>>> steps = new EnumMap<>(MunicipalStep.class);
        if (!(CaseFacts.SOCIAL_NEED_ASSESSED.in(youthCase, on) instanceof Fact.Known<Boolean>)) {
            steps.put(
                    MunicipalStep.ASSESS_SOCIAL_NEED,
                    List.of(
                            learnt(CaseFacts.SOCIAL_NEED_ASSESSED, true, on),
                            learnt(CaseFacts.SOCIAL_NEED_ASSESSED, false, on)));
        }
        if (!isYes(CaseFacts.DIALOGUE_HELD, youthCase, on)) {
            steps.put(MunicipalStep.HOLD_DIALOGUE, List.of(learnt(CaseFacts.DIALOGUE_HELD, true, on)));
        }
        if (!isYes(CaseFacts.PROGRESSION_DATA_EXPLAINED, youthCase, on)) {
            steps.put(
                    MunicipalStep.EXPLAIN_PROGRESSION_DATA,
                    List.of(learnt(CaseFacts.PROGRESSION_DATA_EXPLAINED, true, on)));
        }
        Professional coordinator = Professional.builder()
                .id(HYPOTHETICAL)
                .addRole(RolePeriod.builder()
                        .role(Roles.CONTINUOUS_PROFESSIONAL)
                        .period(Period.from(on))
                        .build())
                .build();
        steps.put(
                MunicipalStep.NAME_COORDINATOR,
                List.of(changed -> changed.withTeam(changed.getTeam().with(coordinator))));
        CoherentPlan plan = CoherentPlan.builder()
                .id(HYPOTHETICAL)
                .period(Fact.known(Period.from(on)))
                .build();
        steps.put(
                MunicipalStep.MAKE_PLAN,
                List.of(changed -> changed.withPlans(changed.getPlans().with(plan))));
        if (!(CaseFacts.NEXT_CONTACT.in(youthCase, on) instanceof Fact.Known<String>)) {
            steps.put(MunicipalStep.NAME_NEXT_CONTACT, List.of(learnt(CaseFacts.NEXT_CONTACT, HYPOTHETICAL, on)));
        }
        return steps;
    }

    private static boolean isYes(CaseFact<Boolean> fact, YouthCase youthCase, LocalDate on) {
        return fact.in(youthCase, on) instanceof Fact.Known<Boolean> known && known.getValue();
    }

    private static <T> UnaryOperator<YouthCase> learnt(CaseFact<T> fact, T value, LocalDate on) {
        return youthCase -> fact.learn(youthCase, PossibleAnswers.learnt(value, on));
    }

    /** The case in every way in which the steps may turn out. */
    private static List<YouthCase> applied(
            Set<MunicipalStep> set, Map<MunicipalStep, List<UnaryOperator<YouthCase>>> steps, YouthCase youthCase) {
        List<YouthCase> cases = List.of(youthCase);
        for (MunicipalStep step : set) {
            List<UnaryOperator<YouthCase>> ways = steps.getOrDefault(step, List.of());
            cases = cases.stream()
                    .flatMap(one -> ways.stream().map(way -> way.apply(one)))
                    .toList();
        }
        return cases;
    }

    private static List<Set<MunicipalStep>> upToThree(List<MunicipalStep> steps) {
        List<Set<MunicipalStep>> sets = new ArrayList<>();
        List<Set<MunicipalStep>> ofSize = List.of(EnumSet.noneOf(MunicipalStep.class));
        for (int size = 1; size <= MOST_STEPS; size++) {
            List<Set<MunicipalStep>> larger = new ArrayList<>();
            for (Set<MunicipalStep> set : ofSize) {
                for (MunicipalStep step : steps) {
                    if (set.stream().allMatch(other -> other.compareTo(step) < 0)) {
                        Set<MunicipalStep> more = EnumSet.of(step);
                        more.addAll(set);
                        larger.add(more);
                    }
                }
            }
            sets.addAll(larger);
            ofSize = larger;
        }
        return sets;
    }
}
