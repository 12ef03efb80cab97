package dk.roedtraad.rules.visitation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.decision.Reading;
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
import dk.roedtraad.rules.inquiry.NumberArguments;
import dk.roedtraad.rules.parameter.ParameterKeys;

/**
 * Is there a need of coordination: running efforts or needs in two or more sectors? (card V-05)
 *
 * <p>A need counts on the days that it is there, met or not, since help that has begun must let nobody fall out. One sector is a
 * matter of judgement. A coordinator or a plan never turns a yes into a no; it adds the open question whether the effort is well
 * coordinated.
 */
final class CoordinationNeed implements Criterion {
    private static final OpenPoint PERHAPS_MORE_NEEDS = OpenPoint.fact(CaseFacts.NEEDS);
    private static final OpenPoint IS_COORDINATION_NEEDED =
            OpenPoint.judgement(CaseFacts.COORDINATION_NEED_JUDGED.getKey());
    private static final OpenPoint IS_IT_WELL_COORDINATED = OpenPoint.judgement(CaseFacts.WELL_COORDINATED.getKey());
    private static final NumberArguments SECTORS = new NumberArguments("sectors");

    @Override
    public Rule rule() {
        return VisitationRules.COORDINATION_NEED;
    }

    @Override
    public Explanation evaluate(Inquiry inquiry) {
        FactList<Need> needs = inquiry.youthCase().getCircumstances().getNeeds();
        List<Code> ofEfforts = inquiry.sectorsOfRunningEfforts();
        List<Code> ofNeeds = sectorsOf(needs, inquiry.on());
        int count = ofEfforts.size();
        for (Code sector : ofNeeds) {
            count += ofEfforts.contains(sector) ? 0 : 1;
        }
        Reading readOfEfforts =
                Readings.ofList(CaseFacts.EFFORTS, inquiry.youthCase().getEfforts(), inquiry.on(), named(ofEfforts));
        Reading readOfNeeds = Readings.ofList(CaseFacts.NEEDS, needs, inquiry.on(), named(ofNeeds));
        List<Reading> read = List.of(readOfEfforts, readOfNeeds);
        List<Argument> shown = List.of(SECTORS.of(count));
        Optional<Parameter> least = inquiry.number(ParameterKeys.COORDINATION_SECTORS);
        if (least.isEmpty()) {
            OpenPoint noNumber = inquiry.noNumber(ParameterKeys.COORDINATION_SECTORS);
            return Explanation.leaf(rule(), Answer.UNDETERMINED, read, List.of(), List.of(noNumber), shown);
        }
        List<Parameter> used = List.of(least.get());
        if (count >= least.get().getValue().intValueExact()) {
            return askWhetherCoordinated(inquiry, read, used, shown);
        }
        List<OpenPoint> open = perhapsMore(inquiry, needs);
        if (count == 0) {
            return Explanation.leaf(rule(), Criterion.notMetUnless(open), read, used, open, shown);
        }
        Fact<Boolean> judged = CaseFacts.COORDINATION_NEED_JUDGED.in(inquiry.youthCase(), inquiry.on());
        List<Reading> withJudgement =
                List.of(readOfEfforts, readOfNeeds, CaseFacts.COORDINATION_NEED_JUDGED.toReading(judged));
        if (judged instanceof Fact.Known<Boolean> known) {
            if (known.getValue() || open.isEmpty()) {
                return Explanation.leaf(rule(), Answer.of(known.getValue()), withJudgement, used, List.of(), shown);
            }
        } else {
            open.add(IS_COORDINATION_NEEDED);
        }
        return Explanation.leaf(rule(), Answer.UNDETERMINED, withJudgement, used, open, shown);
    }

    /** The sectors of the needs that are known to be there on a day, each once. */
    private static List<Code> sectorsOf(FactList<Need> needs, LocalDate on) {
        List<Code> sectors = new ArrayList<>(needs.getItems().size());
        for (Need need : needs.getItems()) {
            if (need.getPeriod() instanceof Fact.Known<Period> known
                    && known.getValue().contains(on)
                    && !sectors.contains(need.getSector())) {
                sectors.add(need.getSector());
            }
        }
        return sectors;
    }

    /** What must be known before it can be said that no other sector is concerned. */
    private static List<OpenPoint> perhapsMore(Inquiry inquiry, FactList<Need> needs) {
        List<OpenPoint> open = new ArrayList<>(inquiry.openAboutRunningEfforts());
        for (int i = 0; i < needs.getItems().size(); i++) {
            if (!(needs.getItems().get(i).getPeriod() instanceof Fact.Known<Period>)) {
                open.add(OpenPoint.fact(FactKey.at(CaseFacts.NEEDS.getPointer() + "/items/" + i + "/period")));
            }
        }
        if (!needs.isCompleteOn(inquiry.on())) {
            open.add(PERHAPS_MORE_NEEDS);
        }
        return open;
    }

    private static String named(List<Code> sectors) {
        return Readings.joined(sectors, Code::getCode);
    }

    /** Met, with the question whether the effort is well coordinated where there is an active plan or a continuous professional. */
    private Explanation askWhetherCoordinated(
            Inquiry inquiry, List<Reading> read, List<Parameter> used, List<Argument> shown) {
        List<CoherentPlan> active = inquiry.activePlans();
        FactList<Professional> team = inquiry.youthCase().getTeam();
        List<Professional> coordinators = new ArrayList<>();
        for (Professional professional : team.getItems()) {
            if (professional.holds(Roles.CONTINUOUS_PROFESSIONAL, inquiry.on())) {
                coordinators.add(professional);
            }
        }
        Reading plans = Readings.ofList(
                CaseFacts.PLANS,
                inquiry.youthCase().getPlans(),
                inquiry.on(),
                Readings.joined(active, CoherentPlan::getId));
        Reading people =
                Readings.ofList(CaseFacts.TEAM, team, inquiry.on(), Readings.joined(coordinators, Professional::getId));
        if (active.isEmpty() && coordinators.isEmpty()) {
            return Explanation.leaf(
                    rule(), Answer.MET, List.of(read.get(0), read.get(1), plans, people), used, List.of(), shown);
        }
        Fact<Boolean> coordinated = CaseFacts.WELL_COORDINATED.in(inquiry.youthCase(), inquiry.on());
        return Explanation.leaf(
                rule(),
                Answer.MET,
                List.of(read.get(0), read.get(1), plans, people, CaseFacts.WELL_COORDINATED.toReading(coordinated)),
                used,
                coordinated instanceof Fact.Known<Boolean> ? List.of() : List.of(IS_IT_WELL_COORDINATED),
                shown);
    }
}
