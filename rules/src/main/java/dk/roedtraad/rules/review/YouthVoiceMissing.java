package dk.roedtraad.rules.review;

import java.util.List;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.rules.inquiry.Inquiry;

/** Is there a wish or a goal in the youth's own words in the active plan? (card P-05) */
final class YouthVoiceMissing extends CodedRule {
    YouthVoiceMissing() {
        super("YOUTH_VOICE_MISSING", Ground.MODEL, Level.LOOK_AT, "S1-17", "A-28");
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        List<CoherentPlan> plans = inquiry.activePlans();
        if (plans.isEmpty()) {
            return ActivePlan.absent(this, inquiry);
        }
        List<CoherentPlan> silent =
                plans.stream().filter(plan -> !holdsYouthsWords(plan)).toList();
        List<OpenPoint> perhapsMore = silent.stream()
                .filter(plan -> !plan.getWishes().isCompleteOn(inquiry.on())
                        || !plan.getGoals().isCompleteOn(inquiry.on()))
                .map(plan -> OpenPoint.fact(FactKey.at(inquiry.pointerTo(plan) + "/wishes")))
                .toList();
        if (!perhapsMore.isEmpty()) {
            return undetermined(perhapsMore);
        }
        return found(silent.stream()
                .map(plan -> Finding.builder()
                        .addPointer(inquiry.pointerTo(plan) + "/wishes")
                        .build())
                .toList());
    }

    private static boolean holdsYouthsWords(CoherentPlan plan) {
        return plan.getWishes().getItems().stream()
                        .anyMatch(wish -> wish.getBy().equals(Informants.YOUTH))
                || plan.getGoals().getItems().stream()
                        .anyMatch(goal -> goal.getWords().getBy().equals(Informants.YOUTH));
    }
}
