package dk.roedtraad.rules.review;

import java.time.LocalDate;
import java.util.List;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.transition.Transition;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.transition.HandoverPart;

/** Is there somebody named who goes with the youth from one place to the next? (card T-12) Asked up to the day of the change. */
final class NoCompanion extends CodedRule {
    NoCompanion() {
        super("NO_COMPANION", Ground.PRACTICE, Level.FOR_INFORMATION, "S2-65");
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        return CaseTransitions.result(this, inquiry, transition -> ofTransition(inquiry, transition));
    }

    private static CaseTransitions.Said ofTransition(Inquiry inquiry, Transition transition) {
        if (CaseTransitions.isReached(transition.getDate(), inquiry.on().minusDays(1))) {
            return CaseTransitions.Said.NOTHING;
        }
        if (HandoverPart.COMPANION.isIn(transition) == Answer.MET) {
            return CaseTransitions.Said.found(List.of(), List.of());
        }
        return transition.getDate() instanceof Fact.Known<LocalDate>
                ? CaseTransitions.Said.found(
                        List.of(Finding.builder()
                                .addPointer(CaseTransitions.pointer(
                                        inquiry, transition, HandoverPart.COMPANION.getPointer()))
                                .addArgument(Argument.code("change", transition.getKind()))
                                .build()),
                        List.of())
                : CaseTransitions.Said.open(CaseTransitions.open(inquiry, transition, "/date"));
    }
}
