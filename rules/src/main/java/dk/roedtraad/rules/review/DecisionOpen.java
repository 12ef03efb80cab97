package dk.roedtraad.rules.review;

import java.util.List;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.PlanReview;
import dk.roedtraad.rules.inquiry.Inquiry;

/**
 * Has each review of an active plan come to one of the four decisions: stop, adapt, supplement or continue? (card P-11) "No decision
 * yet, because ..." is an answer too.
 */
final class DecisionOpen extends PlanRule {
    DecisionOpen() {
        super("DECISION_OPEN", Ground.MODEL, Level.LOOK_AT, "S1-126");
    }

    @Override
    RuleResult evaluate(Inquiry inquiry, List<Located<CoherentPlan>> plans) {
        Looked looked = new Looked();
        boolean isReviewed = false;
        for (Located<CoherentPlan> plan : plans) {
            for (Located<PlanReview> review : ActivePlan.reviewsUntil(plan, inquiry.on())) {
                isReviewed = true;
                if (review.item().getDecision() instanceof Fact.Unknown
                        && review.item().getReason().isEmpty()) {
                    looked.find(review.finding("/decision")
                            .addArgument(Argument.date("date", review.item().getDate())));
                }
            }
            looked.askForAll(plan, "/reviews", plan.item().getReviews(), inquiry);
        }
        RuleResult result = looked.of(this);
        return !isReviewed && result.getKind() == RuleResult.Kind.CLEAR ? notApplicable() : result;
    }
}
