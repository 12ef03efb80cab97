package dk.roedtraad.rules.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.WeeklyActivity;
import dk.roedtraad.model.time.ClockTime;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.rules.inquiry.Inquiry;

/**
 * Do two activities of the weekly programme claim the same hours? (card P-23) It may be agreed, and so is only for information. What
 * has no hours overlaps nothing. Every activity that clashes is named, but not every pair: ten things in one hour are nine findings.
 */
final class WeekOverlap extends PlanRule {
    WeekOverlap() {
        super("WEEK_OVERLAP", Ground.LIBRARY, Level.FOR_INFORMATION, "S4-16", "S4-17");
    }

    @Override
    RuleResult evaluate(Inquiry inquiry, List<Located<CoherentPlan>> plans) {
        Looked looked = new Looked();
        List<Claim> week = new ArrayList<>();
        for (Located<CoherentPlan> plan : plans) {
            plan.each("/weeklyProgramme", plan.item().getWeeklyProgramme())
                    .forEach(activity -> week.add(new Claim(activity)));
            looked.askForAll(plan, "/weeklyProgramme", plan.item().getWeeklyProgramme(), inquiry);
        }
        boolean isAsked = !looked.isClear();
        for (int i = 0; i < week.size(); i++) {
            for (int j = i + 1; j < week.size(); j++) {
                compare(week.get(i), week.get(j), inquiry, looked);
            }
        }
        return week.isEmpty() && !isAsked ? notApplicable() : looked.of(this);
    }

    /** An activity, and whether it has been named. */
    private static final class Claim {
        private final Located<WeeklyActivity> located;
        private boolean isNamed;

        Claim(Located<WeeklyActivity> located) {
            this.located = located;
        }

        WeeklyActivity activity() {
            return located.item();
        }

        void askWhen(Looked looked) {
            if (!isNamed && activity().getPeriod() instanceof Fact.Unknown) {
                isNamed = true;
                looked.ask(located.ask("/period"));
            }
        }
    }

    private static void compare(Claim one, Claim other, Inquiry inquiry, Looked looked) {
        if ((one.isNamed && other.isNamed) || !claimTheSameHours(one.activity(), other.activity())) {
            return;
        }
        switch (runs(one.activity(), inquiry).and(runs(other.activity(), inquiry))) {
            case MET -> {
                looked.find(finding(one.located, other.located));
                one.isNamed = true;
                other.isNamed = true;
            }
            case UNDETERMINED -> {
                one.askWhen(looked);
                other.askWhen(looked);
            }
            case NOT_MET -> {}
        }
    }

    private static Finding.Builder finding(Located<WeeklyActivity> one, Located<WeeklyActivity> other) {
        return one.finding("")
                .addPointer(other.pointer())
                .addArguments(
                        Argument.key("day", "day." + one.item().getDay()),
                        what("one", one.item()),
                        hours("hours", one.item()),
                        what("other", other.item()),
                        hours("otherHours", other.item()));
    }

    private static Answer runs(WeeklyActivity activity, Inquiry inquiry) {
        return activity.getPeriod() instanceof Fact.Known<Period> known
                ? Answer.of(known.getValue().contains(inquiry.on()))
                : Answer.UNDETERMINED;
    }

    private static boolean claimTheSameHours(WeeklyActivity one, WeeklyActivity other) {
        return one.getDay() == other.getDay() && startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
    }

    private static boolean startsBeforeEnd(WeeklyActivity one, WeeklyActivity other) {
        return one.getStart().isPresent()
                && other.getEnd().isPresent()
                && one.getStart().get().compareTo(other.getEnd().get()) < 0;
    }

    /** What the youth and the others call it, or else its kind. */
    private static Argument what(String name, WeeklyActivity activity) {
        return activity.getTitle()
                .map(title -> Argument.text(name, title))
                .orElseGet(() -> Argument.code(name, activity.getKind()));
    }

    private static Argument hours(String name, WeeklyActivity activity) {
        return Argument.text(
                name,
                Stream.of(activity.getStart(), activity.getEnd())
                        .flatMap(Optional::stream)
                        .map(ClockTime::toText)
                        .collect(Collectors.joining("–")));
    }
}
