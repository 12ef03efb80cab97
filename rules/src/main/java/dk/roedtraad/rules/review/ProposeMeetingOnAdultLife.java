package dk.roedtraad.rules.review;

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
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.time.Age;
import dk.roedtraad.model.transition.ChecklistItems;
import dk.roedtraad.model.transition.Transition;
import dk.roedtraad.model.transition.TransitionKinds;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ParameterKeys;

/**
 * Is the youth, from 16 and up to the change at 18 or out of a placement, not ready for an adult life of their own, or judged to need
 * after-care, so that it is worth meeting about what comes after? (card T-08) What a municipality calls the meeting, such as ungekonference, it says by its
 * overlay.
 */
final class ProposeMeetingOnAdultLife extends CodedRule {
    ProposeMeetingOnAdultLife() {
        super("PROPOSE_MEETING_ON_ADULT_LIFE", Ground.PRACTICE, Level.FOR_INFORMATION, "S1-46", "S1-47", "A-09");
    }

    private static final List<Code> INTO_ADULT_LIFE =
            List.of(TransitionKinds.TURNING_18, TransitionKinds.PLACEMENT_TO_OWN_LIFE);

    private static final List<Code> ASKED =
            List.of(ChecklistItems.READY_FOR_INDEPENDENT_LIFE, ChecklistItems.MANAGES_WITHOUT_AFTER_CARE);

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        Optional<Parameter> from = inquiry.number(ParameterKeys.TRANSITION_PREPARATION);
        if (from.isEmpty()) {
            return withoutNumber(inquiry.noNumber(ParameterKeys.TRANSITION_PREPARATION));
        }
        if (inquiry.birthDate().isEmpty()) {
            return undetermined(List.of(OpenPoint.fact(CaseFacts.BIRTH_DATE.getKey())));
        }
        if (inquiry.on()
                .isBefore(Age.reachedOn(
                        inquiry.birthDate().get(), from.get().getValue().intValueExact()))) {
            return notApplicable();
        }
        return CaseTransitions.result(this, inquiry, transition -> ofTransition(inquiry, transition))
                .withParameters(from.get());
    }

    private static CaseTransitions.Said ofTransition(Inquiry inquiry, Transition transition) {
        if (!INTO_ADULT_LIFE.contains(transition.getKind())
                || CaseTransitions.isReached(transition.getDate(), inquiry.on().minusDays(1))) {
            return CaseTransitions.Said.NOTHING;
        }
        List<Code> no = ASKED.stream()
                .filter(item -> Checklist.answer(transition, item) == Answer.NOT_MET)
                .toList();
        if (!no.isEmpty() && transition.getDate() instanceof Fact.Unknown) {
            return CaseTransitions.Said.open(CaseTransitions.open(inquiry, transition, "/date"));
        }
        return CaseTransitions.Said.found(
                no.stream()
                        .map(item -> Finding.builder()
                                .addPointer(Checklist.pointer(inquiry, transition, item))
                                .addArguments(
                                        Argument.code("item", item), Argument.code("change", transition.getKind()))
                                .build())
                        .toList(),
                Checklist.unknown(inquiry, transition, ASKED));
    }
}
