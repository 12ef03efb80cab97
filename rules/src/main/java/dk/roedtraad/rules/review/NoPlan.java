package dk.roedtraad.rules.review;

import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ParameterKeys;

/** Do efforts run in two or more sectors without an active coherent plan? (card P-27) */
final class NoPlan extends CodedRule {
    NoPlan() {
        super("NO_PLAN", Ground.MODEL, Level.LOOK_AT, "S1-62");
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        Optional<Parameter> least = inquiry.number(ParameterKeys.COORDINATION_SECTORS);
        if (least.isEmpty()) {
            return withoutNumber(inquiry.noNumber(ParameterKeys.COORDINATION_SECTORS));
        }
        List<Code> sectors = inquiry.sectorsOfRunningEfforts();
        if (sectors.size() < least.get().getValue().intValueExact()) {
            List<OpenPoint> perhapsMore = inquiry.openAboutRunningEfforts();
            return perhapsMore.isEmpty() ? notApplicable() : undetermined(perhapsMore);
        }
        if (!inquiry.activePlans().isEmpty()) {
            return found(List.of(), List.of(least.get()));
        }
        RuleResult withoutPlan = ActivePlan.absent(this, inquiry);
        if (withoutPlan.getKind() == RuleResult.Kind.UNDETERMINED) {
            return withoutPlan;
        }
        return found(
                List.of(Finding.builder()
                        .addPointer(CaseFacts.PLANS.getPointer())
                        .addArgument(Argument.number("sectors", sectors.size()))
                        .build()),
                List.of(least.get()));
    }
}
