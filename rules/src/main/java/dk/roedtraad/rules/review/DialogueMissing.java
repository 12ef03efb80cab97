package dk.roedtraad.rules.review;

import java.time.LocalDate;
import java.util.List;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.rules.inquiry.Inquiry;

/** Has the youth been talked with about what the youth has answered since the last review of the plan? (card C-06) */
final class DialogueMissing extends PlanRule {
    DialogueMissing() {
        super("DIALOGUE_MISSING", Ground.MODEL, Level.FOR_INFORMATION, "S1-116", "S1-121");
    }

    @Override
    RuleResult evaluate(Inquiry inquiry, List<Located<CoherentPlan>> plans) {
        Looked looked = new Looked();
        boolean isMeasured = false;
        for (Located<CoherentPlan> plan : plans) {
            looked.askForAll(plan, "/reviews", plan.item().getReviews(), inquiry);
            LocalDate since = ActivePlan.reviewsUntil(plan, inquiry.on()).stream()
                    .map(review -> review.item().getDate())
                    .max(LocalDate::compareTo)
                    .orElse(ActivePlan.period(plan.item()).getStartInclusive());
            List<Measurement> measured = inquiry.youthCase().getMeasurements().stream()
                    .filter(measurement -> Informants.isYouth(measurement.getInformant())
                            && measurement.getDate().isAfter(since)
                            && !measurement.getDate().isAfter(inquiry.on()))
                    .toList();
            isMeasured |= !measured.isEmpty();
            boolean isTalkedOf =
                    measured.stream().anyMatch(each -> !each.getDialogue().isEmpty());
            if (!measured.isEmpty() && !isTalkedOf && plan.item().getReviews().isCompleteOn(inquiry.on())) {
                looked.find(Finding.builder().addPointer("/measurements").addArgument(Argument.date("since", since)));
            }
        }
        return !isMeasured && looked.isClear() ? notApplicable() : looked.of(this);
    }
}
