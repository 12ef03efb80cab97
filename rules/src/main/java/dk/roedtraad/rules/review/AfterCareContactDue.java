package dk.roedtraad.rules.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.plan.AfterCare;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.Meeting;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;

/**
 * Has the agreed interval of contact in after-care passed? (card T-11) Counted from the latest meeting of the plan, or from the first
 * day of the after-care; it is due on the day the interval has passed, and late on the day after. A late contact is only found where
 * somebody has vouched, on that day or later, that all meetings are known: a call that nobody has written down is no broken promise.
 */
final class AfterCareContactDue extends CodedRule {
    AfterCareContactDue() {
        super("AFTERCARE_CONTACT_DUE", Ground.PRACTICE, Level.LOOK_AT, "S2-32");
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        List<OpenPoint> open = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        boolean concerned = false;
        if (!inquiry.youthCase().getPlans().isCompleteOn(inquiry.on())) {
            open.add(OpenPoint.fact(CaseFacts.PLANS));
        }
        for (Located<CoherentPlan> plan :
                Located.in(CaseFacts.PLANS.getPointer(), inquiry.youthCase().getPlans())) {
            FactList<AfterCare> afterCare = plan.item().getAfterCare();
            if (!afterCare.isCompleteOn(inquiry.on())) {
                open.add(plan.ask("/afterCare"));
            }
            for (Located<AfterCare> after : plan.each("/afterCare", afterCare)) {
                CaseTransitions.Said said = of(inquiry, plan, after);
                concerned |= said.concerned();
                findings.addAll(said.findings());
                open.addAll(said.open());
            }
        }
        if (!findings.isEmpty()) {
            return found(findings);
        }
        return !open.isEmpty()
                ? undetermined(open.stream().distinct().toList())
                : concerned ? found(List.of()) : notApplicable();
    }

    private static CaseTransitions.Said of(
            Inquiry inquiry, Located<CoherentPlan> located, Located<AfterCare> locatedAfter) {
        CoherentPlan plan = located.item();
        AfterCare after = locatedAfter.item();
        if (after.getEvery().isEmpty()) {
            return CaseTransitions.Said.NOTHING; // an open door has no rhythm
        }
        if (!(after.getPeriod() instanceof Fact.Known<Period> period)) {
            return CaseTransitions.Said.open(locatedAfter.ask("/period"));
        }
        if (!period.getValue().contains(inquiry.on())) {
            return CaseTransitions.Said.NOTHING;
        }
        LocalDate start = period.getValue().getStartInclusive();
        LocalDate latest = latest(inquiry, plan, true).filter(start::isBefore).orElse(start);
        LocalDate due = after.getEvery().get().after(latest);
        if (!inquiry.on().isAfter(due)) {
            return CaseTransitions.Said.found(List.of(), List.of());
        }
        // Of a meeting of which nobody has said that it was held, it may be that it was.
        LocalDate perhapsLatest =
                latest(inquiry, plan, false).filter(latest::isBefore).orElse(latest);
        boolean isTold = plan.getMeetings()
                        .getCompleteAsOf()
                        .filter(day -> day.isAfter(due) && !day.isAfter(inquiry.on()))
                        .isPresent()
                && plan.getMeetings().getItems().stream()
                        .noneMatch(meeting -> meeting.getDate() instanceof Fact.Unknown);
        if (!isTold
                || inquiry.on().isAfter(after.getEvery().get().after(perhapsLatest))
                        != inquiry.on().isAfter(due)) {
            return CaseTransitions.Said.found(List.of(), List.of(located.ask("/meetings")));
        }
        return CaseTransitions.Said.found(
                List.of(locatedAfter
                        .finding("")
                        .addArguments(Argument.date("due", due), Argument.date("latest", latest))
                        .build()),
                List.of());
    }

    /** The day of the latest meeting up to the day of the question that was held, or that may have been. */
    private static Optional<LocalDate> latest(Inquiry inquiry, CoherentPlan plan, boolean surely) {
        return plan.getMeetings().getItems().stream()
                .filter(meeting -> wasHeld(meeting, surely))
                .map(Meeting::getDate)
                .flatMap(date -> date instanceof Fact.Known<LocalDate> day
                        ? Optional.of(day.getValue()).stream()
                        : Stream.<LocalDate>empty())
                .filter(day -> !day.isAfter(inquiry.on()))
                .max(Comparator.naturalOrder());
    }

    private static boolean wasHeld(Meeting meeting, boolean surely) {
        return meeting.getHeld() instanceof Fact.Known<Boolean> held ? held.getValue() : !surely;
    }
}
