package dk.roedtraad.rules.review;

import java.util.List;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.plan.Step;
import dk.roedtraad.rules.inquiry.Inquiry;

/** Is somebody named as responsible for each running effort, and for each step of an active plan that is not done? (card P-06) */
final class NoResponsible extends CodedRule {
    NoResponsible() {
        super("NO_RESPONSIBLE", 2, Ground.PRACTICE, Level.LOOK_AT, "S0-47");
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        Looked looked = new Looked();
        List<Located<Step>> steps = ActivePlan.openSteps(inquiry);
        RunningEfforts.located(inquiry).stream()
                .filter(effort -> effort.item().getResponsible().isEmpty())
                .forEach(effort -> looked.find(effort.finding("/responsible")
                        .addArgument(Argument.text("what", effort.item().getTitle()))));
        steps.stream()
                .filter(step -> step.item().getResponsible().isEmpty())
                .forEach(step -> looked.find(step.finding("/responsible")
                        .addArgument(Argument.text("what", step.item().getTitle()))));
        looked.ask(inquiry.openAboutRunningEfforts());
        looked.ask(ActivePlan.perhapsMoreSteps(inquiry));
        looked.ask(ActivePlan.perhapsMore(inquiry));
        return looked.isClear() && inquiry.runningEfforts().isEmpty() && steps.isEmpty()
                ? notApplicable()
                : looked.of(this);
    }
}
