package dk.roedtraad.rules.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.Goal;
import dk.roedtraad.model.plan.GoalStatus;
import dk.roedtraad.model.plan.Meeting;
import dk.roedtraad.model.plan.PlanReview;
import dk.roedtraad.model.plan.Step;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.professional.RolePeriod;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;

/** What the rules about an active plan have in common. */
final class ActivePlan {
    private static final Inquiry.Derived<List<Located<CoherentPlan>>> LOCATED =
            new Inquiry.Derived<>(inquiry -> List.copyOf(Located.in(
                    CaseFacts.PLANS.getPointer(),
                    inquiry.youthCase().getPlans(),
                    plan -> plan.getPeriod() instanceof Fact.Known<Period> known
                            && known.getValue().contains(inquiry.on()))));

    private static final Inquiry.Derived<List<OpenPoint>> PERHAPS_MORE =
            new Inquiry.Derived<>(ActivePlan::workOutPerhapsMore);

    private static final Inquiry.Derived<List<Located<Professional>>> COORDINATORS =
            new Inquiry.Derived<>(inquiry -> List.copyOf(Located.in(
                    CaseFacts.TEAM.getPointer(),
                    inquiry.youthCase().getTeam(),
                    professional -> professional.holds(Roles.CONTINUOUS_PROFESSIONAL, inquiry.on()))));

    private static final Inquiry.Derived<List<Located<Step>>> OPEN_STEPS =
            new Inquiry.Derived<>(inquiry -> List.copyOf(openSteps(located(inquiry), inquiry.on())));

    private static final Inquiry.Derived<List<OpenPoint>> PERHAPS_MORE_STEPS =
            new Inquiry.Derived<>(inquiry -> perhapsMoreSteps(located(inquiry), inquiry));

    private ActivePlan() {}

    /** What a rule about an active plan says where none is known: not applicable only when it is known that there is none. */
    static RuleResult absent(ReviewRule rule, Inquiry inquiry) {
        List<OpenPoint> perhaps = perhapsMore(inquiry);
        return perhaps.isEmpty() ? rule.notApplicable() : rule.undetermined(perhaps);
    }

    /** What must be known before it can be said that no other plan is active: when each runs, or else that these are all. */
    static List<OpenPoint> perhapsMore(Inquiry inquiry) {
        return inquiry.get(PERHAPS_MORE);
    }

    private static List<OpenPoint> workOutPerhapsMore(Inquiry inquiry) {
        List<OpenPoint> unknownPeriods = Located.in(
                        CaseFacts.PLANS.getPointer(),
                        inquiry.youthCase().getPlans(),
                        plan -> plan.getPeriod() instanceof Fact.Unknown)
                .stream()
                .map(plan -> plan.ask("/period"))
                .toList();
        if (!unknownPeriods.isEmpty()) {
            return unknownPeriods;
        }
        return inquiry.youthCase().getPlans().isCompleteOn(inquiry.on())
                ? List.of()
                : List.of(OpenPoint.fact(CaseFacts.PLANS));
    }

    /** The plans that are known to be active on the day. */
    static List<Located<CoherentPlan>> located(Inquiry inquiry) {
        return inquiry.get(LOCATED);
    }

    /** The period of a plan that is known to be active. */
    static Period period(CoherentPlan active) {
        if (active.getPeriod() instanceof Fact.Known<Period> known) {
            return known.getValue();
        }
        throw new IllegalArgumentException("active: the period is not known");
    }

    /** The continuous professionals on the day. */
    static List<Professional> coordinators(Inquiry inquiry) {
        return locatedCoordinators(inquiry).stream().map(Located::item).toList();
    }

    /** The continuous professionals on the day, each with the place in the case document. */
    static List<Located<Professional>> locatedCoordinators(Inquiry inquiry) {
        return inquiry.get(COORDINATORS);
    }

    /** The roles of continuous professional that are held on the day. */
    static List<Located<RolePeriod>> coordinatingRoles(Inquiry inquiry) {
        List<Located<RolePeriod>> held = new ArrayList<>();
        for (Located<Professional> professional : locatedCoordinators(inquiry)) {
            held.addAll(professional.each(
                    "/roles/",
                    professional.item().getRoles(),
                    role -> role.getRole().equals(Roles.CONTINUOUS_PROFESSIONAL)
                            && role.getPeriod().contains(inquiry.on())));
        }
        return held;
    }

    /** The steps and commitments of the active plans, and what their meetings decided, that nothing says were done by the day. */
    static List<Located<Step>> openSteps(Inquiry inquiry) {
        return inquiry.get(OPEN_STEPS);
    }

    /** The same of some plans. */
    static List<Located<Step>> openSteps(List<Located<CoherentPlan>> plans, LocalDate on) {
        Predicate<Step> isOpen = step -> !step.wasDoneBy(on);
        List<Located<Step>> open = new ArrayList<>();
        for (Located<CoherentPlan> plan : plans) {
            for (Located<Goal> goal : plan.each("/goals", plan.item().getGoals())) {
                open.addAll(goal.each("/steps", goal.item().getSteps(), isOpen));
            }
            open.addAll(plan.each("/commitments", plan.item().getCommitments(), isOpen));
            for (Located<Meeting> meeting : plan.each("/meetings", plan.item().getMeetings())) {
                open.addAll(meeting.each("/decisions/", meeting.item().getDecisions(), isOpen));
            }
        }
        return open;
    }

    /** What must be known before it can be said that the active plans have no other step. */
    static List<OpenPoint> perhapsMoreSteps(Inquiry inquiry) {
        return inquiry.get(PERHAPS_MORE_STEPS);
    }

    /** The same of some plans. */
    static List<OpenPoint> perhapsMoreSteps(List<Located<CoherentPlan>> plans, Inquiry inquiry) {
        Looked looked = new Looked();
        for (Located<CoherentPlan> plan : plans) {
            looked.askForAll(plan, "/goals", plan.item().getGoals(), inquiry);
            for (Located<Goal> goal : plan.each(
                    "/goals", plan.item().getGoals(), each -> !each.getSteps().isCompleteOn(inquiry.on()))) {
                looked.askForAll(goal, "/steps", goal.item().getSteps(), inquiry);
            }
            looked.askForAll(plan, "/commitments", plan.item().getCommitments(), inquiry);
            looked.askForAll(plan, "/meetings", plan.item().getMeetings(), inquiry);
        }
        return looked.open();
    }

    /** The goals of plans that are not known to be reached or dropped on a day; {@link #mayBeClosed} tells those that may be. */
    static List<Located<Goal>> openGoals(List<Located<CoherentPlan>> plans, LocalDate on) {
        List<Located<Goal>> open = new ArrayList<>();
        for (Located<CoherentPlan> plan : plans) {
            open.addAll(plan.each(
                    "/goals",
                    plan.item().getGoals(),
                    goal -> !(goal.getStatus().on(on) instanceof Fact.Known<GoalStatus> status)
                            || status.getValue() == GoalStatus.PLANNED
                            || status.getValue() == GoalStatus.ACTIVE));
        }
        return open;
    }

    /** Whether it is not known how a goal stands on a day. */
    static boolean mayBeClosed(Goal goal, LocalDate on) {
        return goal.getStatus().on(on) instanceof Fact.Unknown;
    }

    /** The reviews of a plan on a day or before. */
    static List<Located<PlanReview>> reviewsUntil(Located<CoherentPlan> plan, LocalDate on) {
        return plan.each(
                "/reviews",
                plan.item().getReviews(),
                review -> !review.getDate().isAfter(on));
    }
}
