package dk.roedtraad.rules.review;

import java.util.List;

import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.rules.inquiry.Inquiry;

/** A rule about the active plans: without one it does not apply, or must ask whether there is one. */
abstract class PlanRule extends CodedRule {
    PlanRule(String code, Ground ground, Level level, String... sources) {
        super(code, ground, level, sources);
    }

    @Override
    public final RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        List<Located<CoherentPlan>> plans = ActivePlan.located(inquiry);
        return plans.isEmpty() ? ActivePlan.absent(this, inquiry) : evaluate(inquiry, plans);
    }

    /** What it says of the active plans, of which there is at least one. */
    abstract RuleResult evaluate(Inquiry inquiry, List<Located<CoherentPlan>> plans);
}
