package dk.roedtraad.rules.visitation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ParameterKeys;

/**
 * Is there a need of coordination: running efforts or needs in two or more sectors? (card V-05)
 *
 * <p>One sector is a matter of judgement. A coordinator or a plan never turns a yes into a no, so that nobody falls out because
 * help has begun; it adds the open question whether the effort is well coordinated.
 */
final class CoordinationNeed implements Criterion {

    @Override
    public Explanation evaluate(Inquiry inquiry) {
        YouthCase youthCase = inquiry.youthCase();
        Set<Code> sectors = inquiry.sectorsOfRunningEfforts();
        youthCase.getCircumstances().getNeeds().getItems().forEach(need -> sectors.add(need.getSector()));
        String names = sectors.stream().map(Code::getCode).sorted().collect(Collectors.joining(", "));
        Explanation.Builder leaf = Explanation.builder()
                .rule(VisitationRules.COORDINATION_NEED)
                .addReading(Readings.ofList(CaseFacts.EFFORTS, youthCase.getEfforts(), inquiry.on(), names))
                .addReading(Readings.ofList(
                        CaseFacts.NEEDS, youthCase.getCircumstances().getNeeds(), inquiry.on(), names))
                .addArgument(Argument.number("sectors", sectors.size()));
        Optional<Parameter> least = inquiry.number(ParameterKeys.COORDINATION_SECTORS);
        if (least.isEmpty()) {
            return leaf.answer(Answer.UNDETERMINED)
                    .addOpen(inquiry.noNumber(ParameterKeys.COORDINATION_SECTORS))
                    .build();
        }
        leaf.addParameter(least.get());
        if (sectors.size() >= least.get().getValue().intValueExact()) {
            if (isCoordinated(inquiry)) {
                leaf.addReading(CaseFacts.WELL_COORDINATED.read(youthCase, inquiry.on()));
                if (!(CaseFacts.WELL_COORDINATED.in(youthCase, inquiry.on()) instanceof Fact.Known<Boolean>)) {
                    leaf.addOpen(OpenPoint.judgement(CaseFacts.WELL_COORDINATED.getKey()));
                }
            }
            return leaf.answer(Answer.MET).build();
        }
        List<OpenPoint> open = new ArrayList<>();
        for (Effort effort : youthCase.getEfforts().getItems()) {
            if (inquiry.runs(effort) == Answer.UNDETERMINED) {
                open.add(OpenPoint.fact(FactKey.at(inquiry.pointerTo(effort) + "/period")));
            }
        }
        if (!youthCase.getEfforts().isCompleteOn(inquiry.on())) {
            open.add(OpenPoint.fact(CaseFacts.EFFORTS));
        }
        if (!youthCase.getCircumstances().getNeeds().isCompleteOn(inquiry.on())) {
            open.add(OpenPoint.fact(CaseFacts.NEEDS));
        }
        if (sectors.isEmpty()) {
            return leaf.answer(open.isEmpty() ? Answer.NOT_MET : Answer.UNDETERMINED)
                    .open(open)
                    .build();
        }
        leaf.addReading(CaseFacts.COORDINATION_NEED_JUDGED.read(youthCase, inquiry.on()));
        if (!(CaseFacts.COORDINATION_NEED_JUDGED.in(youthCase, inquiry.on()) instanceof Fact.Known<Boolean> judged)) {
            open.add(OpenPoint.judgement(CaseFacts.COORDINATION_NEED_JUDGED.getKey()));
        } else if (judged.getValue() || open.isEmpty()) {
            return leaf.answer(Answer.of(judged.getValue())).build();
        }
        return leaf.answer(Answer.UNDETERMINED).open(open).build();
    }

    private static boolean isCoordinated(Inquiry inquiry) {
        return !inquiry.activePlans().isEmpty()
                || inquiry.youthCase().getTeam().getItems().stream()
                        .anyMatch(professional -> professional.holds(Roles.CONTINUOUS_PROFESSIONAL, inquiry.on()));
    }
}
