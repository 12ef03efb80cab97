package dk.roedtraad.rules.visitation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.Need;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ParameterKeys;

/**
 * Is there a need of coordination: running efforts or needs in two or more sectors? (card V-05)
 *
 * <p>A need counts on the days that it is there, met or not, since help that has begun must let nobody fall out. One sector is a
 * matter of judgement. A coordinator or a plan never turns a yes into a no; it adds the open question whether the effort is well
 * coordinated.
 */
final class CoordinationNeed implements Criterion {

    @Override
    public Rule rule() {
        return VisitationRules.COORDINATION_NEED;
    }

    @Override
    public Explanation evaluate(Inquiry inquiry) {
        FactList<Need> needs = inquiry.youthCase().getCircumstances().getNeeds();
        Set<Code> ofEfforts = inquiry.sectorsOfRunningEfforts();
        Set<Code> ofNeeds = new LinkedHashSet<>();
        List<OpenPoint> open = new ArrayList<>(inquiry.openAboutRunningEfforts());
        for (int i = 0; i < needs.getItems().size(); i++) {
            Need need = needs.getItems().get(i);
            if (!(need.getPeriod() instanceof Fact.Known<Period> known)) {
                open.add(OpenPoint.fact(FactKey.at(CaseFacts.NEEDS.getPointer() + "/items/" + i + "/period")));
            } else if (known.getValue().contains(inquiry.on())) {
                ofNeeds.add(need.getSector());
            }
        }
        if (!needs.isCompleteOn(inquiry.on())) {
            open.add(OpenPoint.fact(CaseFacts.NEEDS));
        }
        Set<Code> sectors = new LinkedHashSet<>(ofEfforts);
        sectors.addAll(ofNeeds);
        Explanation.Builder leaf = Explanation.builder()
                .rule(rule())
                .addReading(Readings.ofList(
                        CaseFacts.EFFORTS, inquiry.youthCase().getEfforts(), inquiry.on(), named(ofEfforts)))
                .addReading(Readings.ofList(CaseFacts.NEEDS, needs, inquiry.on(), named(ofNeeds)))
                .addArgument(Argument.number("sectors", sectors.size()));
        Optional<Parameter> least = inquiry.number(ParameterKeys.COORDINATION_SECTORS);
        if (least.isEmpty()) {
            return leaf.answer(Answer.UNDETERMINED)
                    .addOpen(inquiry.noNumber(ParameterKeys.COORDINATION_SECTORS))
                    .build();
        }
        leaf.addParameter(least.get());
        if (sectors.size() >= least.get().getValue().intValueExact()) {
            return askWhetherCoordinated(inquiry, leaf).answer(Answer.MET).build();
        }
        if (sectors.isEmpty()) {
            return leaf.answer(open.isEmpty() ? Answer.NOT_MET : Answer.UNDETERMINED)
                    .open(open)
                    .build();
        }
        Fact<Boolean> judged = CaseFacts.COORDINATION_NEED_JUDGED.in(inquiry.youthCase(), inquiry.on());
        leaf.addReading(CaseFacts.COORDINATION_NEED_JUDGED.toReading(judged));
        if (judged instanceof Fact.Known<Boolean> known) {
            if (known.getValue() || open.isEmpty()) {
                return leaf.answer(Answer.of(known.getValue())).build();
            }
        } else {
            open.add(OpenPoint.judgement(CaseFacts.COORDINATION_NEED_JUDGED.getKey()));
        }
        return leaf.answer(Answer.UNDETERMINED).open(open).build();
    }

    private static String named(Set<Code> sectors) {
        List<String> names = new ArrayList<>(sectors.size());
        sectors.forEach(sector -> names.add(sector.getCode()));
        return Readings.joined(names);
    }

    private static Explanation.Builder askWhetherCoordinated(Inquiry inquiry, Explanation.Builder leaf) {
        FactList<CoherentPlan> plans = inquiry.youthCase().getPlans();
        List<String> active = new ArrayList<>();
        inquiry.activePlans().forEach(plan -> active.add(plan.getId()));
        FactList<Professional> team = inquiry.youthCase().getTeam();
        List<String> coordinators = new ArrayList<>();
        for (Professional professional : team.getItems()) {
            if (professional.holds(Roles.CONTINUOUS_PROFESSIONAL, inquiry.on())) {
                coordinators.add(professional.getId());
            }
        }
        leaf.addReading(Readings.ofList(CaseFacts.PLANS, plans, inquiry.on(), Readings.joined(active)))
                .addReading(Readings.ofList(CaseFacts.TEAM, team, inquiry.on(), Readings.joined(coordinators)));
        if (active.isEmpty() && coordinators.isEmpty()) {
            return leaf;
        }
        Fact<Boolean> coordinated = CaseFacts.WELL_COORDINATED.in(inquiry.youthCase(), inquiry.on());
        leaf.addReading(CaseFacts.WELL_COORDINATED.toReading(coordinated));
        return coordinated instanceof Fact.Known<Boolean>
                ? leaf
                : leaf.addOpen(OpenPoint.judgement(CaseFacts.WELL_COORDINATED.getKey()));
    }
}
