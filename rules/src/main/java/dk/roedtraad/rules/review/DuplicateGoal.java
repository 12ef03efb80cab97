package dk.roedtraad.rules.review;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.Goal;
import dk.roedtraad.rules.inquiry.Inquiry;

/** Stands the same goal twice in the active plans? One goal, said once, is what everybody can work on. */
final class DuplicateGoal extends CodedRule {
    DuplicateGoal() {
        super("DUPLICATE_GOAL", Ground.LIBRARY, Level.FOR_INFORMATION, "S0-47", "S1-65");
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        List<Located<CoherentPlan>> plans = ActivePlan.located(inquiry);
        if (plans.isEmpty()) {
            return ActivePlan.absent(this, inquiry);
        }
        Looked looked = new Looked();
        List<Located<Goal>> goals = ActivePlan.openGoals(plans, inquiry.on());
        for (int i = 0; i < goals.size(); i++) {
            for (Located<Goal> other : goals.subList(i + 1, goals.size())) {
                if (said(goals.get(i)).equals(said(other))) {
                    List<OpenPoint> mayBeClosed = Stream.of(goals.get(i), other)
                            .filter(goal -> ActivePlan.mayBeClosed(goal.item(), inquiry.on()))
                            .map(goal -> goal.ask("/status"))
                            .toList();
                    if (mayBeClosed.isEmpty()) {
                        looked.find(goals.get(i)
                                .finding("")
                                .addPointer(other.pointer())
                                .addArgument(Argument.text(
                                        "goal", other.item().getWords().getText())));
                    } else {
                        looked.ask(mayBeClosed);
                    }
                }
            }
        }
        for (Located<CoherentPlan> plan : plans) {
            looked.askForAll(plan.pointer() + "/goals", plan.item().getGoals(), inquiry);
        }
        looked.ask(ActivePlan.perhapsMore(inquiry));
        return goals.isEmpty() && looked.isClear() ? notApplicable() : looked.of(this);
    }

    /** The words without what does not change what is said. */
    private static String said(Located<Goal> goal) {
        return goal.item()
                .getWords()
                .getText()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{Punct}\\s]+", " ")
                .strip();
    }
}
