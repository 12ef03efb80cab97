package dk.roedtraad.rules.review;

import java.util.List;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;

/** Does an active plan stand without a continuous professional on the day? (card P-02) */
final class NoCoordinator extends CodedRule {
    NoCoordinator() {
        super("NO_COORDINATOR", 2, Ground.MODEL, Level.LOOK_AT, "S1-60", "S1-61", "S0-53");
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        if (inquiry.activePlans().isEmpty()) {
            return ActivePlan.absent(this, inquiry);
        }
        if (!ActivePlan.coordinators(inquiry).isEmpty()) {
            return found(List.of());
        }
        if (!inquiry.youthCase().getTeam().isCompleteOn(inquiry.on())) {
            return undetermined(List.of(OpenPoint.fact(CaseFacts.TEAM)));
        }
        List<Period> gaps = inquiry.continuity().getGaps();
        return found(List.of(Finding.builder()
                .addPointer(CaseFacts.TEAM.getPointer())
                // the last gap is the one that the day lies in
                .addArgument(Argument.date("since", gaps.get(gaps.size() - 1).getStartInclusive()))
                .build()));
    }
}
