package dk.roedtraad.rules.review;

import java.util.List;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.rules.inquiry.Inquiry;

/** Has an active plan a next step, something that is agreed and not yet done? (card P-09) */
final class NoNextStep extends PlanRule {
    NoNextStep() {
        super("NO_NEXT_STEP", Ground.PRACTICE, Level.LOOK_AT, "S2-22", "S2-29");
    }

    @Override
    RuleResult evaluate(Inquiry inquiry, List<Located<CoherentPlan>> plans) {
        Looked looked = new Looked();
        for (Located<CoherentPlan> plan : plans) {
            if (ActivePlan.openSteps(List.of(plan), inquiry.on()).isEmpty()) {
                List<OpenPoint> perhapsMore = ActivePlan.perhapsMoreSteps(List.of(plan), inquiry);
                if (perhapsMore.isEmpty()) {
                    looked.find(plan.finding("/commitments"));
                } else {
                    looked.ask(perhapsMore);
                }
            }
        }
        return looked.of(this);
    }
}
