package dk.roedtraad.rules.review;

import java.util.ArrayList;
import java.util.List;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.transition.ChecklistItem;
import dk.roedtraad.model.transition.Transition;
import dk.roedtraad.rules.inquiry.Inquiry;

/** What was answered before a transition. */
final class Checklist {
    private Checklist() {}

    /** The answer to one question; of one that was never put, undetermined. A known no counts wherever it stands. */
    static Answer answer(Transition transition, Code item) {
        List<Answer> answers = transition.getChecklist().stream()
                .filter(asked -> asked.getCode().equals(item))
                .map(Checklist::answer)
                .toList();
        return answers.contains(Answer.NOT_MET)
                ? Answer.NOT_MET
                : answers.contains(Answer.MET) ? Answer.MET : Answer.UNDETERMINED;
    }

    private static Answer answer(ChecklistItem item) {
        return item.getAnswer() instanceof Fact.Known<Boolean> known
                ? Answer.of(known.getValue())
                : Answer.UNDETERMINED;
    }

    /** Where the answer to a question lies, or the list where the question was never put. */
    static String pointer(Inquiry inquiry, Transition transition, Code item) {
        List<ChecklistItem> items = transition.getChecklist();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).getCode().equals(item)) {
                return CaseTransitions.pointer(inquiry, transition, "/checklist/" + i + "/answer");
            }
        }
        return CaseTransitions.pointer(inquiry, transition, "/checklist");
    }

    /** The question itself, to be asked. */
    static OpenPoint open(Inquiry inquiry, Transition transition, Code item) {
        return OpenPoint.fact(FactKey.builder()
                        .code("checklistAnswer")
                        .pointer(pointer(inquiry, transition, item))
                        .build())
                .withArguments(Argument.code("item", item));
    }

    /** The unknown answers among some questions. */
    static List<OpenPoint> unknown(Inquiry inquiry, Transition transition, List<Code> items) {
        List<OpenPoint> open = new ArrayList<>();
        for (Code item : items) {
            if (answer(transition, item) == Answer.UNDETERMINED) {
                open.add(open(inquiry, transition, item));
            }
        }
        return open;
    }
}
