package dk.roedtraad.rules.review;

import java.util.List;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.rules.inquiry.Inquiry;

/** Do two sectors run an effort of the same kind at the same time? */
final class SameEffortTwice extends CodedRule {
    SameEffortTwice() {
        super("SAME_EFFORT_TWICE", Ground.LIBRARY, Level.LOOK_AT, "S0-47", "S1-53");
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        List<Effort> running = inquiry.runningEfforts();
        Looked looked = new Looked();
        for (int i = 0; i < running.size(); i++) {
            for (Effort other : running.subList(i + 1, running.size())) {
                Effort one = running.get(i);
                if (!one.getSector().equals(other.getSector())) {
                    if (one.getKind().isEmpty() || other.getKind().isEmpty()) {
                        Effort unsaid = one.getKind().isEmpty() ? one : other;
                        looked.ask(OpenPoint.fact(FactKey.at(inquiry.pointerTo(unsaid) + "/kind")));
                    } else if (one.getKind().equals(other.getKind())) {
                        looked.find(Finding.builder()
                                .addPointers(inquiry.pointerTo(one), inquiry.pointerTo(other))
                                .addArguments(
                                        Argument.text("one", one.getTitle()),
                                        Argument.text("other", other.getTitle())));
                    }
                }
            }
        }
        looked.ask(inquiry.openAboutRunningEfforts());
        return running.size() < 2 && looked.isClear() ? notApplicable() : looked.of(this);
    }
}
