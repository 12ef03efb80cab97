package dk.roedtraad.rules.review;

import java.util.List;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.transition.Transition;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.transition.HandoverPart;

/**
 * Which parts does a handover lack? (card T-02) One finding for each. Whether the youth has approved the summary, and who goes
 * along, are asked by rules of their own.
 */
final class HandoverIncomplete extends CodedRule {
    HandoverIncomplete() {
        super("HANDOVER_INCOMPLETE", Ground.MODEL, Level.LOOK_AT, "S1-85", "S1-86", "A-40");
    }

    private static final List<HandoverPart> ASKED_ELSEWHERE = List.of(HandoverPart.APPROVAL, HandoverPart.COMPANION);

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        return CaseTransitions.result(
                this,
                inquiry,
                transition -> transition.getHandover().isPresent()
                        ? CaseTransitions.Said.found(missing(inquiry, transition), withheld(inquiry, transition))
                        : CaseTransitions.Said.NOTHING);
    }

    private static List<Finding> missing(Inquiry inquiry, Transition transition) {
        return HandoverPart.missingFrom(transition).stream()
                .filter(part -> !ASKED_ELSEWHERE.contains(part))
                .map(part -> Finding.builder()
                        .addPointer(CaseTransitions.pointer(inquiry, transition, part.getPointer()))
                        .addArguments(Argument.key("part", part.toKey()), Argument.code("change", transition.getKind()))
                        .build())
                .toList();
    }

    private static List<OpenPoint> withheld(Inquiry inquiry, Transition transition) {
        return List.of(HandoverPart.values()).stream()
                .filter(part -> !ASKED_ELSEWHERE.contains(part) && part.isIn(transition) == Answer.UNDETERMINED)
                .map(part -> CaseTransitions.open(inquiry, transition, part.getPointer()))
                .toList();
    }
}
