package dk.roedtraad.serialization.page;

import java.util.Optional;
import java.util.stream.Stream;

import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.Goal;
import dk.roedtraad.model.plan.Step;
import dk.roedtraad.model.youth.YouthCase;

/** What a response is about: the goal, the effort or the step that has the id, in its own words. */
final class Subjects {
    private final YouthCase youthCase;
    private final Texts texts;

    Subjects(YouthCase youthCase, Texts texts) {
        this.youthCase = youthCase;
        this.texts = texts;
    }

    String of(String id) {
        return find(id).orElse(id);
    }

    /** What it is about, or empty where the case holds nothing with the id or what it holds is kept private. */
    Optional<String> find(String id) {
        return Stream.of(
                        effort(id),
                        plans().filter(plan -> plan.getId().equals(id)).map(plan -> texts.text("page.thePlan")),
                        goals().filter(goal -> goal.getId().equals(id))
                                .filter(goal -> !Parts.isPrivate(goal.getWords()))
                                .map(goal -> goal.getWords().getText()),
                        steps().filter(step -> step.getId().equals(id)).map(Step::getTitle),
                        youthCase.getStatutoryPlans().getItems().stream()
                                .filter(plan -> plan.getId().equals(id))
                                .map(plan -> texts.code(plan.getKind())))
                .flatMap(found -> found)
                .findFirst();
    }

    private Stream<String> effort(String id) {
        return youthCase.getEfforts().getItems().stream()
                .filter(effort -> effort.getId().equals(id))
                .map(Effort::getTitle);
    }

    private Stream<CoherentPlan> plans() {
        return youthCase.getPlans().getItems().stream();
    }

    private Stream<Goal> goals() {
        return plans().flatMap(plan -> plan.getGoals().getItems().stream());
    }

    private Stream<Step> steps() {
        return Stream.concat(
                goals().flatMap(goal -> goal.getSteps().getItems().stream()),
                plans().flatMap(plan -> Stream.concat(
                        plan.getCommitments().getItems().stream(),
                        plan.getMeetings().getItems().stream().flatMap(meeting -> meeting.getDecisions().stream()))));
    }
}
