package dk.roedtraad.scoring.figure;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.Step;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.youth.YouthCase;

/** What the plans and the team of one case say on the day. */
final class PlanAnswers {
    private final YouthCase youthCase;
    private final Window window;

    PlanAnswers(YouthCase youthCase, Window window) {
        this.youthCase = youthCase;
        this.window = window;
    }

    /** Is a coherent plan active? */
    Answer active() {
        return window.any(youthCase.getPlans(), plan -> window.isNow(plan.getPeriod()));
    }

    /** Has somebody the role of coordinator or continuous professional? */
    Answer coordinator() {
        return window.any(
                youthCase.getTeam(),
                professional -> Answer.of(professional.holds(Roles.CONTINUOUS_PROFESSIONAL, window.on())
                        || professional.holds(Roles.COORDINATOR, window.on())));
    }

    /** Is there in an active plan a goal in the youth's own words? */
    Answer youthGoal() {
        return window.any(
                youthCase.getPlans(),
                plan -> window.isNow(plan.getPeriod())
                        .and(window.any(
                                plan.getGoals(),
                                goal -> Answer.of(goal.getWords().getBy().equals(Informants.YOUTH)))));
    }

    /** Is there in an active plan a step, a commitment or a decision of a meeting that is not yet done? */
    Answer nextStep() {
        return window.any(
                youthCase.getPlans(), plan -> window.isNow(plan.getPeriod()).and(openStep(plan)));
    }

    private Answer openStep(CoherentPlan plan) {
        return window.any(plan.getGoals(), goal -> window.any(goal.getSteps(), this::open))
                .or(window.any(plan.getCommitments(), this::open))
                .or(window.any(plan.getMeetings(), meeting -> Window.any(meeting.getDecisions(), this::open)));
    }

    /** A step is open until it is known to be done. */
    private Answer open(Step step) {
        return Answer.of(!step.wasDoneBy(window.on()));
    }
}
