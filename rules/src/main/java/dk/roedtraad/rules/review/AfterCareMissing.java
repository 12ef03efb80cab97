package dk.roedtraad.rules.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.EffortKinds;
import dk.roedtraad.model.plan.EndReasons;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;

/**
 * When the last plan has ended: is it agreed what comes after, or said why nothing does? (card T-09) That the goal was reached is no
 * reason to let go; that the youth has said no, has moved or has something else instead is. A reason of another kind is written as
 * the answer to the finding, which then stays quiet.
 */
final class AfterCareMissing extends CodedRule {
    AfterCareMissing() {
        super("AFTERCARE_MISSING", Ground.PRACTICE, Level.LOOK_AT, "S4-03", "S0-58", "A-35");
    }

    private static final Set<Code> REASONS = Set.of(EndReasons.YOUTH_DECLINED, EndReasons.MOVED, EndReasons.REPLACED);
    private static final Set<Code> AFTER = Set.of(EffortKinds.AFTER_CARE, EffortKinds.YOUTH_SUPPORT);

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        if (!inquiry.activePlans().isEmpty()) {
            return notApplicable();
        }
        List<OpenPoint> open = new ArrayList<>();
        if (!inquiry.youthCase().getPlans().isCompleteOn(inquiry.on())) {
            open.add(OpenPoint.fact(CaseFacts.PLANS));
        }
        inquiry.youthCase().getPlans().getItems().stream()
                .filter(plan -> plan.getPeriod() instanceof Fact.Unknown)
                .forEach(plan -> open.add(OpenPoint.fact(FactKey.at(inquiry.pointerTo(plan) + "/period"))));
        Optional<CoherentPlan> last = inquiry.youthCase().getPlans().getItems().stream()
                .filter(plan -> endedOn(plan, inquiry.on()).isPresent())
                .max(Comparator.comparing(plan -> endedOn(plan, inquiry.on()).orElseThrow()));
        if (!open.isEmpty() || last.isEmpty()) {
            return open.isEmpty() ? notApplicable() : undetermined(open);
        }
        return ofClosed(inquiry, last.get());
    }

    private RuleResult ofClosed(Inquiry inquiry, CoherentPlan plan) {
        boolean isCaredFor = !plan.getAfterCare().getItems().isEmpty()
                || inquiry.runningEfforts().stream()
                        .anyMatch(effort ->
                                effort.getKind().filter(AFTER::contains).isPresent());
        boolean hasReason =
                plan.getEndReason() instanceof Fact.Known<Code> reason && REASONS.contains(reason.getValue());
        if (isCaredFor || hasReason) {
            return found(List.of());
        }
        List<OpenPoint> open = new ArrayList<>(inquiry.openAboutRunningEfforts());
        if (!plan.getAfterCare().isCompleteOn(inquiry.on())) {
            open.add(OpenPoint.fact(FactKey.at(inquiry.pointerTo(plan) + "/afterCare")));
        }
        if (plan.getEndReason() instanceof Fact.Unknown) {
            open.add(OpenPoint.fact(FactKey.at(inquiry.pointerTo(plan) + "/endReason")));
        }
        if (!open.isEmpty()) {
            return undetermined(open);
        }
        return found(List.of(Finding.builder()
                .addPointer(inquiry.pointerTo(plan) + "/afterCare")
                .addArgument(Argument.date("ended", endedOn(plan, inquiry.on()).orElseThrow()))
                .build()));
    }

    private static Optional<LocalDate> endedOn(CoherentPlan plan, LocalDate on) {
        return plan.getPeriod() instanceof Fact.Known<Period> period
                ? period.getValue().getEndExclusive().filter(end -> !end.isAfter(on))
                : Optional.empty();
    }
}
