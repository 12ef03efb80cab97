package dk.roedtraad.rules.review;

import java.util.List;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.Step;
import dk.roedtraad.rules.inquiry.Inquiry;

/** Is the day past by which something in an active plan was to be done, and nothing says that it was? (card P-07) */
final class OverdueCommitment extends PlanRule {
    OverdueCommitment() {
        super("OVERDUE_COMMITMENT", Ground.PRACTICE, Level.LOOK_AT, "S0-24", "S0-25");
    }

    @Override
    RuleResult evaluate(Inquiry inquiry, List<Located<CoherentPlan>> plans) {
        Looked looked = new Looked();
        for (Located<Step> step : ActivePlan.openSteps(inquiry)) {
            step.item()
                    .getDue()
                    .filter(due -> due.isBefore(inquiry.on()))
                    .ifPresent(due -> looked.find(step.finding("")
                            .addArguments(Argument.text("step", step.item().getTitle()), Argument.date("due", due))));
        }
        looked.ask(ActivePlan.perhapsMoreSteps(inquiry));
        return looked.of(this);
    }
}
