package dk.roedtraad.rules.review;

import java.util.List;
import java.util.Set;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.Goal;
import dk.roedtraad.model.plan.GoalAreas;
import dk.roedtraad.model.youth.HousingSituations;
import dk.roedtraad.rules.inquiry.Inquiry;

/** Is there a goal for a safe place to live where one is missing? (card P-13) */
final class BasicNeedOpen extends PlanRule {
    private static final FactKey HOUSING = FactKey.at("/circumstances/housing");
    private static final Set<Code> WITHOUT_SAFE_HOUSING =
            Set.of(HousingSituations.HOMELESS, HousingSituations.INSECURE, HousingSituations.TEMPORARY);

    BasicNeedOpen() {
        super("BASIC_NEED_OPEN", Ground.PRACTICE, Level.LOOK_AT, "S2-31", "S0-80", "A-33");
    }

    @Override
    RuleResult evaluate(Inquiry inquiry, List<Located<CoherentPlan>> plans) {
        if (!(inquiry.youthCase().getCircumstances().getHousing().on(inquiry.on())
                instanceof Fact.Known<Code> housing)) {
            return undetermined(List.of(OpenPoint.fact(HOUSING)));
        }
        if (!WITHOUT_SAFE_HOUSING.contains(housing.getValue())) {
            return notApplicable();
        }
        Looked looked = new Looked();
        List<Located<Goal>> goals = ActivePlan.openGoals(plans, inquiry.on());
        List<Located<Goal>> forHousing =
                goals.stream().filter(goal -> isOf(goal, GoalAreas.HOUSING)).toList();
        if (forHousing.stream().allMatch(goal -> ActivePlan.mayBeClosed(goal.item(), inquiry.on()))) {
            forHousing.forEach(goal -> looked.ask(goal.ask("/status")));
            for (Located<CoherentPlan> plan : plans) {
                looked.askForAll(plan, "/goals", plan.item().getGoals(), inquiry);
            }
            goals.stream()
                    .filter(goal -> goal.item().getArea().isEmpty())
                    .forEach(goal -> looked.ask(goal.ask("/area")));
            if (looked.isClear()) {
                looked.find(Finding.builder()
                        .addPointer(HOUSING.getPointer())
                        .addArgument(Argument.code("housing", housing.getValue())));
            }
        }
        return looked.of(this);
    }

    private static boolean isOf(Located<Goal> goal, Code area) {
        return goal.item().getArea().filter(area::equals).isPresent();
    }
}
