package dk.roedtraad.rules.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.FactKey;
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
        List<Located<Effort>> running = RunningEfforts.located(inquiry);
        Looked looked = new Looked();
        Set<String> unsaid = new LinkedHashSet<>();
        for (int i = 0; i < running.size(); i++) {
            Located<Effort> one = running.get(i);
            Code sector = one.item().getSector();
            Optional<Code> kind = one.item().getKind();
            for (Located<Effort> other : running.subList(i + 1, running.size())) {
                if (!sector.equals(other.item().getSector())) {
                    Optional<Code> otherKind = other.item().getKind();
                    if (kind.isEmpty() || otherKind.isEmpty()) {
                        unsaid.add((kind.isEmpty() ? one : other).pointer());
                    } else if (kind.equals(otherKind)) {
                        looked.find(one.finding("")
                                .addPointer(other.pointer())
                                .addArguments(
                                        Argument.text("one", one.item().getTitle()),
                                        Argument.text("other", other.item().getTitle())));
                    }
                }
            }
        }
        unsaid.forEach(pointer -> looked.ask(OpenPoint.fact(FactKey.at(pointer + "/kind"))));
        looked.ask(inquiry.openAboutRunningEfforts());
        return running.size() < 2 && looked.isClear() ? notApplicable() : looked.of(this);
    }
}
