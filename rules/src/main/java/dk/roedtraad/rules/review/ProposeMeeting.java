package dk.roedtraad.rules.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.transition.ChecklistItems;
import dk.roedtraad.model.transition.Transition;
import dk.roedtraad.model.transition.TransitionKinds;
import dk.roedtraad.model.transition.TransitionTriggers;
import dk.roedtraad.rules.inquiry.Inquiry;

/**
 * Is a question at the end of school answered with a no, so that it is worth meeting about? (card T-04) Up to the day of the change. An
 * unknown is a question and nothing more.
 */
final class ProposeMeeting extends CodedRule {
    ProposeMeeting() {
        super("PROPOSE_MEETING", Ground.PRACTICE, Level.FOR_INFORMATION, "S1-42", "S1-43", "S1-44", "S1-45", "A-09");
    }

    private static final List<Code> ASKED = List.of(
            ChecklistItems.CAN_GO_ON_IN_EDUCATION, ChecklistItems.HAS_SOMEWHERE_TO_LIVE, ChecklistItems.HAS_NETWORK);

    /** One question of two parts, either of which is enough (S1-45: "and/or"). */
    private static final List<Code> EITHER =
            List.of(ChecklistItems.HAS_EDUCATION_PLAN, ChecklistItems.TAKES_PART_IN_COORDINATION_MEETING);

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        return CaseTransitions.result(this, inquiry, transition -> ofTransition(inquiry, transition));
    }

    private static CaseTransitions.Said ofTransition(Inquiry inquiry, Transition transition) {
        if (!isEndOfSchool(transition)
                || CaseTransitions.isReached(transition.getDate(), inquiry.on().minusDays(1))) {
            return CaseTransitions.Said.NOTHING;
        }
        List<Code> no = new ArrayList<>(ASKED.stream()
                .filter(item -> Checklist.answer(transition, item) == Answer.NOT_MET)
                .toList());
        List<OpenPoint> open = new ArrayList<>(Checklist.unknown(inquiry, transition, ASKED));
        Answer either = Checklist.answer(transition, EITHER.get(0)).or(Checklist.answer(transition, EITHER.get(1)));
        if (either == Answer.NOT_MET) {
            no.add(EITHER.get(0));
        } else if (either == Answer.UNDETERMINED) {
            open.addAll(Checklist.unknown(inquiry, transition, EITHER));
        }
        if (!no.isEmpty() && transition.getDate() instanceof Fact.Unknown) {
            return CaseTransitions.Said.open(CaseTransitions.open(inquiry, transition, "/date"));
        }
        return CaseTransitions.Said.found(
                no.stream()
                        .map(item -> Finding.builder()
                                .addPointer(Checklist.pointer(inquiry, transition, item))
                                .addArgument(Argument.code("item", item))
                                .build())
                        .toList(),
                open);
    }

    private static boolean isEndOfSchool(Transition transition) {
        return transition.getKind().equals(TransitionKinds.SCHOOL_TO_YOUTH_EDUCATION)
                || transition.getTrigger().equals(Optional.of(TransitionTriggers.END_OF_SCHOOL));
    }
}
