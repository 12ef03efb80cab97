package dk.roedtraad.rules.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.time.Months;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ParameterKeys;

/** Is the last review of an active plan older than the interval, or has there been none for so long? (card P-10) */
final class ReviewDue extends PlanRule {
    ReviewDue() {
        super("REVIEW_DUE", Ground.PRACTICE, Level.LOOK_AT, "S1-63", "S1-93", "A-24");
    }

    @Override
    RuleResult evaluate(Inquiry inquiry, List<Located<CoherentPlan>> plans) {
        Optional<Parameter> interval = inquiry.number(ParameterKeys.REVIEW_INTERVAL);
        if (interval.isEmpty()) {
            return withoutNumber(inquiry.noNumber(ParameterKeys.REVIEW_INTERVAL));
        }
        Looked looked = new Looked();
        looked.with(interval.get());
        for (Located<CoherentPlan> plan : plans) {
            LocalDate latest = ActivePlan.reviewsUntil(plan, inquiry.on()).stream()
                    .map(review -> review.item().getDate())
                    .max(LocalDate::compareTo)
                    .orElse(ActivePlan.period(plan.item()).getStartInclusive());
            LocalDate due = Months.after(latest, interval.get().getValue().intValueExact());
            if (due.isBefore(inquiry.on())) {
                if (plan.item().getReviews().isCompleteOn(inquiry.on())) {
                    looked.find(plan.finding("/reviews")
                            .addArguments(Argument.date("latest", latest), Argument.date("due", due)));
                } else {
                    looked.ask(plan.ask("/reviews"));
                }
            }
        }
        return looked.of(this);
    }
}
