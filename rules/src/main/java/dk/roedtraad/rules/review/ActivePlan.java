package dk.roedtraad.rules.review;

import java.util.List;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;

/** What the rules about an active plan have in common. */
final class ActivePlan {
    private ActivePlan() {}

    /** What a rule about an active plan says where none is known: not applicable only when it is known that there is none. */
    static RuleResult absent(ReviewRule rule, Inquiry inquiry) {
        List<CoherentPlan> plans = inquiry.youthCase().getPlans().getItems();
        List<OpenPoint> unknownPeriods = plans.stream()
                .filter(plan -> plan.getPeriod() instanceof Fact.Unknown)
                .map(plan -> OpenPoint.fact(FactKey.at(inquiry.pointerTo(plan) + "/period")))
                .toList();
        if (!unknownPeriods.isEmpty()) {
            return rule.undetermined(unknownPeriods);
        }
        return inquiry.youthCase().getPlans().isCompleteOn(inquiry.on())
                ? rule.notApplicable()
                : rule.undetermined(List.of(OpenPoint.fact(CaseFacts.PLANS)));
    }

    /** The continuous professionals on the day. */
    static List<Professional> coordinators(Inquiry inquiry) {
        return inquiry.youthCase().getTeam().getItems().stream()
                .filter(professional -> professional.holds(Roles.CONTINUOUS_PROFESSIONAL, inquiry.on()))
                .toList();
    }
}
