package dk.roedtraad.model.youth;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.roedtraad.model.describe.DomainValue;
import dk.roedtraad.model.describe.Sensitive;
import dk.roedtraad.model.describe.Sensitivity;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.Goal;
import dk.roedtraad.model.plan.Meeting;
import dk.roedtraad.model.plan.PlanReview;
import dk.roedtraad.model.plan.StatutoryPlan;
import dk.roedtraad.model.plan.Step;
import dk.roedtraad.model.plan.WeeklyActivity;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.professional.RolePeriod;
import org.immutables.value.Value;

/**
 * One coherent plan with the people and efforts that it names, readable without the case (Danish: plan til at læse for sig,
 * S1-62).
 *
 * <p>It is no view for a recipient: what it holds is as sensitive as in the case.
 */
@Value.Immutable
public sealed interface StandalonePlan extends DomainValue, WithStandalonePlan permits ImmutableStandalonePlan {

    /** The plan, whole. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    CoherentPlan getPlan();

    /** Whose plan it is, with those of the network whom the plan names. */
    Youth getYouth();

    /** The professionals whom the plan and its efforts name, and those who stand in for them. */
    List<Professional> getTeam();

    /** The efforts that serve a goal of the plan or are named by it. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    List<Effort> getEfforts();

    /** The statutory plans that it brings together. */
    @Sensitive(Sensitivity.CONFIDENTIAL)
    List<StatutoryPlan> getStatutoryPlans();

    /**
     * Takes a plan out of a case, with exactly those whom it names. Of the youth come identifiers, name, day of birth and
     * whether name and address are protected; of the professionals who they are, how they are reached and their roles. What
     * efforts and roles say of other plans' goals stays behind. An id that leads nowhere in the case leads nowhere here, and so
     * does the id of the plan that this one replaces.
     *
     * @throws IllegalArgumentException if the case has no plan of the id
     */
    static StandalonePlan of(YouthCase youthCase, String planId) {
        CoherentPlan plan = youthCase.getPlans().getItems().stream()
                .filter(each -> each.getId().equals(planId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("planId: the case has no plan of this id"));
        Set<String> goals =
                plan.getGoals().getItems().stream().map(Goal::getId).collect(Collectors.toCollection(TreeSet::new));
        Set<String> namedEfforts = namedEfforts(plan);
        List<Effort> efforts = youthCase.getEfforts().getItems().stream()
                .filter(effort -> namedEfforts.contains(effort.getId())
                        || effort.getGoals().stream().anyMatch(goals::contains))
                .map(effort -> effort.withGoals(only(effort.getGoals(), goals::contains)))
                .toList();
        Set<String> people = namedPeople(plan);
        efforts.forEach(effort -> effort.getResponsible().ifPresent(people::add));
        return builder()
                .plan(plan)
                .youth(reduced(youthCase.getYouth(), people))
                .team(team(youthCase.getTeam().getItems(), people, goals))
                .efforts(efforts)
                .statutoryPlans(youthCase.getStatutoryPlans().getItems().stream()
                        .filter(each -> plan.getStatutoryPlans().contains(each.getId()))
                        .toList())
                .build();
    }

    private static Set<String> namedEfforts(CoherentPlan plan) {
        return Stream.concat(
                        plan.getReviews().getItems().stream()
                                .map(PlanReview::getEfforts)
                                .flatMap(Collection::stream),
                        plan.getWeeklyProgramme().getItems().stream()
                                .map(WeeklyActivity::getEffort)
                                .flatMap(Optional::stream))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> namedPeople(CoherentPlan plan) {
        Set<String> people = new TreeSet<>();
        plan.getAuthor().ifPresent(people::add);
        Stream.of(
                        plan.getGoals().getItems().stream().flatMap(goal -> goal.getSteps().getItems().stream()),
                        plan.getCommitments().getItems().stream(),
                        plan.getMeetings().getItems().stream().flatMap(meeting -> meeting.getDecisions().stream()))
                .flatMap(steps -> steps)
                .flatMap(StandalonePlan::namedPeople)
                .forEach(people::add);
        plan.getMeetings().getItems().stream().map(Meeting::getParticipants).forEach(people::addAll);
        plan.getReviews().getItems().stream().map(PlanReview::getParticipants).forEach(people::addAll);
        plan.getAfterCare().getItems().forEach(after -> after.getResponsible().ifPresent(people::add));
        return people;
    }

    private static Stream<String> namedPeople(Step step) {
        return Stream.of(step.getResponsible(), step.getCover()).flatMap(Optional::stream);
    }

    private static Youth reduced(Youth youth, Set<String> people) {
        List<NetworkPerson> named = youth.getNetwork().getItems().stream()
                .filter(person -> people.contains(person.getId()))
                .toList();
        return Youth.builder()
                .identifiers(youth.getIdentifiers())
                .name(youth.getName())
                .birthDate(youth.getBirthDate())
                .nameAndAddressProtected(youth.getNameAndAddressProtected())
                // never complete: that the plan names no other says nothing of who else there is
                .network(FactList.atLeast(named))
                .build();
    }

    private static List<Professional> team(List<Professional> all, Set<String> named, Set<String> goals) {
        Set<String> wanted = new LinkedHashSet<>();
        Deque<String> waiting = new ArrayDeque<>(named);
        while (!waiting.isEmpty()) {
            String id = waiting.removeFirst();
            if (wanted.add(id)) {
                all.stream()
                        .filter(professional -> professional.getId().equals(id))
                        .flatMap(professional -> professional.getRoles().stream())
                        .flatMap(role -> role.getCover().stream())
                        .forEach(waiting::add);
            }
        }
        List<Professional> team = all.stream()
                .filter(professional -> wanted.contains(professional.getId()))
                .toList();
        Set<String> units = team.stream()
                .flatMap(professional -> professional.getUnit().stream())
                .map(unit -> unit.getId())
                .collect(Collectors.toCollection(TreeSet::new));
        return team.stream()
                .map(professional -> reduced(professional, units, goals))
                .toList();
    }

    /** What a reader of the plan needs; caseload, powers, holidays and contacts are between the professional and the leader. */
    private static Professional reduced(Professional professional, Set<String> units, Set<String> goals) {
        List<RolePeriod> roles = professional.getRoles().stream()
                .map(role -> role.withGoals(only(role.getGoals(), goals::contains))
                        .withBacking(role.getBacking().filter(units::contains)))
                .toList();
        return Professional.builder()
                .id(professional.getId())
                .name(professional.getName())
                .unit(professional.getUnit())
                .roles(roles)
                .reachableEvenings(professional.getReachableEvenings())
                .reachableWeekends(professional.getReachableWeekends())
                .build();
    }

    private static List<String> only(List<String> ids, Predicate<String> kept) {
        return ids.stream().filter(kept).toList();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StandalonePlan}. */
    final class Builder extends ImmutableStandalonePlan.Builder {
        Builder() {}
    }
}
