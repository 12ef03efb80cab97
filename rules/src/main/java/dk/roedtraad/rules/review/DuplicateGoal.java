package dk.roedtraad.rules.review;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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
final class DuplicateGoal extends PlanRule {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\p{Punct}\\s]+");

    DuplicateGoal() {
        super("DUPLICATE_GOAL", Ground.LIBRARY, Level.FOR_INFORMATION, "S0-47", "S1-65");
    }

    @Override
    RuleResult evaluate(Inquiry inquiry, List<Located<CoherentPlan>> plans) {
        Looked looked = new Looked();
        List<Located<Goal>> goals = ActivePlan.openGoals(plans, inquiry.on());
        List<String> said = goals.stream().map(DuplicateGoal::said).toList();
        for (int i = 0; i < goals.size(); i++) {
            for (int j = i + 1; j < goals.size(); j++) {
                if (said.get(i).equals(said.get(j))) {
                    Located<Goal> other = goals.get(j);
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
            looked.askForAll(plan, "/goals", plan.item().getGoals(), inquiry);
        }
        looked.ask(ActivePlan.perhapsMore(inquiry));
        return goals.isEmpty() && looked.isClear() ? notApplicable() : looked.of(this);
    }

    /** The words without what does not change what is said. */
    private static String said(Located<Goal> goal) {
        String text = goal.item().getWords().getText().toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(text).replaceAll(" ").strip();
    }
}
