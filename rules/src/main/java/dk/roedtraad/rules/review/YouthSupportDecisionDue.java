package dk.roedtraad.rules.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.transition.YouthSupportDeadline;

/** Is it decided whether ungestøtte will be given, six months before a placement ends at 18? (card T-13) */
final class YouthSupportDecisionDue extends CodedRule {
    YouthSupportDecisionDue() {
        super("UNGESTOETTE_DECISION_DUE", Ground.LAW, Level.ACT_NOW, "barnets lov § 111");
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        Fact<Boolean> placed = CaseFacts.PLACED_OUTSIDE_HOME.in(inquiry.youthCase(), inquiry.on());
        if (placed instanceof Fact.Known<Boolean> known && !known.getValue()) {
            return notApplicable();
        }
        if (YouthSupportDeadline.turns18(inquiry)
                .filter(day -> !inquiry.on().isBefore(day))
                .isPresent()) {
            return notApplicable(); // the placement has ended, or was upheld
        }
        List<OpenPoint> open = new ArrayList<>(YouthSupportDeadline.missing(inquiry));
        Optional<LocalDate> deadline = YouthSupportDeadline.of(inquiry);
        Optional<LocalDate> turns18 = YouthSupportDeadline.turns18(inquiry);
        boolean within = deadline.isPresent()
                && turns18.isPresent()
                && !inquiry.on().isBefore(deadline.get())
                && inquiry.on().isBefore(turns18.get());
        if (open.isEmpty() && !within) {
            return notApplicable();
        }
        if (placed instanceof Fact.Unknown) {
            open.add(OpenPoint.fact(CaseFacts.PLACED_OUTSIDE_HOME.getKey()));
        }
        Fact<Boolean> decided = CaseFacts.YOUTH_SUPPORT_DECIDED.in(inquiry.youthCase(), inquiry.on());
        if (decided instanceof Fact.Known<Boolean> known && known.getValue()) {
            return found(List.of(), YouthSupportDeadline.numbers(inquiry));
        }
        if (decided instanceof Fact.Unknown) {
            open.add(OpenPoint.fact(CaseFacts.YOUTH_SUPPORT_DECIDED.getKey()));
        }
        if (!open.isEmpty()) {
            return undetermined(open);
        }
        return found(
                List.of(Finding.builder()
                        .addPointer(CaseFacts.YOUTH_SUPPORT_DECIDED.getKey().getPointer())
                        .addArguments(
                                Argument.date("deadline", deadline.orElseThrow()),
                                Argument.date("turns18", turns18.orElseThrow()))
                        .build()),
                YouthSupportDeadline.numbers(inquiry));
    }
}
