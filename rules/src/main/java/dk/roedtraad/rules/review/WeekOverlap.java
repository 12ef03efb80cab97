package dk.roedtraad.rules.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
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
 * has no hours overlaps nothing.
 */
final class WeekOverlap extends PlanRule {
    WeekOverlap() {
        super("WEEK_OVERLAP", Ground.LIBRARY, Level.FOR_INFORMATION, "S4-16", "S4-17");
    }

    @Override
    RuleResult evaluate(Inquiry inquiry, List<Located<CoherentPlan>> plans) {
        Looked looked = new Looked();
        List<Located<WeeklyActivity>> week = new ArrayList<>();
        for (Located<CoherentPlan> plan : plans) {
            week.addAll(
                    Located.in(plan.pointer() + "/weeklyProgramme", plan.item().getWeeklyProgramme()));
            looked.askForAll(plan.pointer() + "/weeklyProgramme", plan.item().getWeeklyProgramme(), inquiry);
        }
        boolean isAsked = !looked.isClear();
        for (int i = 0; i < week.size(); i++) {
            for (Located<WeeklyActivity> other : week.subList(i + 1, week.size())) {
                compare(week.get(i), other, inquiry, looked);
            }
        }
        return week.isEmpty() && !isAsked ? notApplicable() : looked.of(this);
    }

    private static void compare(
            Located<WeeklyActivity> one, Located<WeeklyActivity> other, Inquiry inquiry, Looked looked) {
        if (!claimTheSameHours(one.item(), other.item())) {
            return;
        }
        Answer runs = runs(one.item(), inquiry).and(runs(other.item(), inquiry));
        switch (runs) {
            case MET ->
                looked.find(one.finding("")
                        .addPointer(other.pointer())
                        .addArguments(
                                Argument.key("day", "day." + one.item().getDay()),
                                what("one", one.item()),
                                hours("hours", one.item()),
                                what("other", other.item()),
                                hours("otherHours", other.item())));
            case UNDETERMINED -> {
                askWhen(one, looked);
                askWhen(other, looked);
            }
            case NOT_MET -> {}
        }
    }

    private static void askWhen(Located<WeeklyActivity> activity, Looked looked) {
        if (activity.item().getPeriod() instanceof Fact.Unknown) {
            looked.ask(activity.ask("/period"));
        }
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
