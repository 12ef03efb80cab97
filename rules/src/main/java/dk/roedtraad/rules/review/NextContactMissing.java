package dk.roedtraad.rules.review;

import java.util.List;

import dk.roedtraad.model.decision.Outcome;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.youth.CaseFacts;

/** When another effort is the right one: is it agreed who follows the youth on? (card V-13) */
final class NextContactMissing extends CodedRule {
    NextContactMissing() {
        super("NEXT_CONTACT_MISSING", Ground.PRACTICE, Level.LOOK_AT, "S0-46", "A-12");
    }

    @Override
    public RuleResult evaluate(Question question) {
        if (question.decision().getOutcome() != Outcome.REFER_ELSEWHERE) {
            return notApplicable();
        }
        if (question.decision().getNextContact().isPresent()) {
            return found(List.of());
        }
        return found(List.of(Finding.builder()
                .addPointer(CaseFacts.NEXT_CONTACT.getKey().getPointer())
                .build()));
    }
}
