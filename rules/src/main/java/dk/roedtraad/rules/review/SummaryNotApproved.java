package dk.roedtraad.rules.review;

import java.util.List;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.transition.Handover;
import dk.roedtraad.model.transition.Transition;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.transition.HandoverPart;

/** Has the youth approved the summary that is passed on? (card T-03) Whether it is so is asked where nobody has said. */
final class SummaryNotApproved extends CodedRule {
    SummaryNotApproved() {
        super("SUMMARY_NOT_APPROVED", Ground.LIBRARY, Level.LOOK_AT, "S0-35", "A-30");
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        return CaseTransitions.result(this, inquiry, transition -> ofTransition(inquiry, transition));
    }

    private static CaseTransitions.Said ofTransition(Inquiry inquiry, Transition transition) {
        if (transition.getHandover().flatMap(Handover::getSummary).isEmpty()) {
            return CaseTransitions.Said.NOTHING;
        }
        Answer approved = HandoverPart.APPROVAL.isIn(transition);
        String below = HandoverPart.APPROVAL.getPointer();
        return CaseTransitions.Said.found(
                approved == Answer.NOT_MET
                        ? List.of(Finding.builder()
                                .addPointer(CaseTransitions.pointer(inquiry, transition, below))
                                .addArgument(Argument.code("change", transition.getKind()))
                                .build())
                        : List.of(),
                approved == Answer.UNDETERMINED
                        ? List.of(CaseTransitions.open(inquiry, transition, below))
                        : List.of());
    }
}
