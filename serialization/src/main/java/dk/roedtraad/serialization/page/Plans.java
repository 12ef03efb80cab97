package dk.roedtraad.serialization.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.Goal;
import dk.roedtraad.model.plan.GoalStatus;
import dk.roedtraad.model.plan.Meeting;
import dk.roedtraad.model.plan.Step;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.YouthCase;

/** What the coherent plans of a case hold on a day. */
final class Plans {
    /**
     * A step with the goal it leads to.
     *
     * @param step the step
     * @param goal the goal; empty for what is promised outside one
     */
    record Task(Step step, Optional<Goal> goal) {}

    private final LocalDate on;
    private final List<CoherentPlan> all;
    private final List<CoherentPlan> current;

    Plans(YouthCase youthCase, LocalDate on) {
        this.on = on;
        this.all = youthCase.getPlans().getItems();
        // A plan that nobody has given a period is shown: that it is active is not known, and neither that it is not.
        this.current = all.stream()
                .filter(plan -> !(plan.getPeriod() instanceof Fact.Known<Period> known)
                        || known.getValue().contains(on))
                .toList();
    }

    List<CoherentPlan> current() {
        return current;
    }

    List<CoherentPlan> others() {
        return all.stream().filter(plan -> !current.contains(plan)).toList();
    }

    /** The goals of the current plans. */
    List<Goal> goals() {
        return current.stream()
                .flatMap(plan -> plan.getGoals().getItems().stream())
                .toList();
    }

    /** The goals that are not known to be reached or set aside. */
    List<Goal> pursued() {
        return goals().stream().filter(this::isPursued).toList();
    }

    /** The goals that are a part of another. */
    List<Goal> partsOf(Goal goal) {
        return goals().stream()
                .filter(part -> part.getParent().equals(Optional.of(goal.getId())))
                .toList();
    }

    private boolean isPursued(Goal goal) {
        return !(goal.getStatus().on(on) instanceof Fact.Known<GoalStatus> known)
                || known.getValue() == GoalStatus.PLANNED
                || known.getValue() == GoalStatus.ACTIVE;
    }

    /** Every step of the goals, every promise and everything that a meeting has decided, by when it is due. */
    List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        for (CoherentPlan plan : current) {
            for (Goal goal : plan.getGoals().getItems()) {
                goal.getSteps().getItems().forEach(step -> tasks.add(new Task(step, Optional.of(goal))));
            }
            Stream.concat(
                            plan.getCommitments().getItems().stream(),
                            plan.getMeetings().getItems().stream().flatMap(meeting -> meeting.getDecisions().stream()))
                    .forEach(step -> tasks.add(new Task(step, goal(plan, step.getGoal()))));
        }
        tasks.sort(Comparator.comparing(task -> task.step().getDue().orElse(LocalDate.MAX)));
        return tasks;
    }

    private static Optional<Goal> goal(CoherentPlan plan, Optional<String> id) {
        return plan.getGoals().getItems().stream()
                .filter(goal -> id.equals(Optional.of(goal.getId())))
                .findFirst();
    }

    /** Whether a step is known to be done by the day. */
    boolean isDone(Step step) {
        return step.wasDoneBy(on);
    }

    List<Meeting> meetings() {
        return all.stream()
                .flatMap(plan -> plan.getMeetings().getItems().stream())
                .toList();
    }

    /** The meetings with a day from the day of the question on, the next one first. */
    List<Meeting> coming() {
        return meetings().stream()
                .filter(meeting -> meeting.getDate() instanceof Fact.Known<LocalDate> date
                        && !date.getValue().isBefore(on)
                        && !isHeld(meeting))
                .sorted(Comparator.comparing(Plans::day))
                .toList();
    }

    /** The day people last met about the plan: the latest follow-up, or the latest meeting known to have been held. */
    Optional<LocalDate> last() {
        return Stream.concat(
                        all.stream()
                                .flatMap(plan -> plan.getReviews().getItems().stream())
                                .map(review -> review.getDate()),
                        meetings().stream()
                                .filter(Plans::isHeld)
                                .filter(meeting -> meeting.getDate() instanceof Fact.Known<LocalDate>)
                                .map(Plans::day))
                .filter(date -> !date.isAfter(on))
                .max(Comparator.naturalOrder());
    }

    static boolean isHeld(Meeting meeting) {
        return meeting.getHeld() instanceof Fact.Known<Boolean> held && held.getValue();
    }

    static LocalDate day(Meeting meeting) {
        return meeting.getDate() instanceof Fact.Known<LocalDate> known ? known.getValue() : LocalDate.MAX;
    }
}
