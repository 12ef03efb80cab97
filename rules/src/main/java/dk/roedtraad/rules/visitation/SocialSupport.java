package dk.roedtraad.rules.visitation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.organisation.Sectors;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.time.Age;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.SocialActs;

/**
 * Does the youth receive social support, under the act in force on the day for that age? (card V-03)
 *
 * <p>Running support meets it. Without, only an assessment that there is no need, and a complete list of efforts, answers no;
 * a known need without support is never a no: it asks what the social department has assessed or, where it has assessed a need,
 * whether support is on its way.
 */
final class SocialSupport implements Criterion {

    @Override
    public Explanation evaluate(Inquiry inquiry) {
        List<OpenPoint> open = new ArrayList<>();
        List<Code> supporting = new ArrayList<>();
        if (inquiry.birthDate().isEmpty()) {
            open.add(OpenPoint.fact(CaseFacts.BIRTH_DATE.getKey()));
        }
        List<Code> inForce = inquiry.birthDate()
                .map(birthDate -> SocialActs.inForce(Age.on(birthDate, inquiry.on()), inquiry.on()))
                .orElse(List.of());
        for (Effort effort : inquiry.youthCase().getEfforts().getItems()) {
            if (!effort.getSector().equals(Sectors.SOCIAL) || inquiry.runs(effort) == Answer.NOT_MET) {
                continue;
            }
            if (inquiry.runs(effort) == Answer.UNDETERMINED) {
                open.add(OpenPoint.fact(FactKey.at(inquiry.pointerTo(effort) + "/period")));
            } else if (effort.getAct() instanceof Fact.Known<Code> act) {
                if (inForce.contains(act.getValue())) {
                    supporting.add(act.getValue());
                } else if (inForce.isEmpty() && inquiry.birthDate().isPresent()) {
                    open.add(OpenPoint.noParameter(SocialActs.KEY)); // no row tells whether that act gave support
                } else {
                    // Support runs, by an act that gives none at that age: the record is in doubt, the support is not.
                    open.add(OpenPoint.fact(FactKey.at(inquiry.pointerTo(effort) + "/act")));
                }
            } else {
                open.add(OpenPoint.fact(FactKey.at(inquiry.pointerTo(effort) + "/act")));
            }
        }
        Explanation.Builder leaf = Explanation.builder()
                .rule(VisitationRules.SOCIAL_SUPPORT)
                .addReading(Readings.ofList(
                        CaseFacts.EFFORTS,
                        inquiry.youthCase().getEfforts(),
                        inquiry.on(),
                        supporting.stream()
                                .map(Code::getCode)
                                .sorted()
                                .distinct()
                                .collect(Collectors.joining(", "))))
                .addReading(CaseFacts.SOCIAL_NEED_ASSESSED.read(inquiry.youthCase(), inquiry.on()));
        if (!supporting.isEmpty()) {
            return leaf.answer(Answer.MET)
                    // the first by code, so that the order of the efforts decides nothing
                    .addArgument(Argument.code("act", Collections.min(supporting, Comparator.comparing(Code::getCode))))
                    .build();
        }
        if (!inquiry.youthCase().getEfforts().isCompleteOn(inquiry.on())) {
            open.add(OpenPoint.fact(CaseFacts.EFFORTS));
        }
        if (!(CaseFacts.SOCIAL_NEED_ASSESSED.in(inquiry.youthCase(), inquiry.on())
                instanceof Fact.Known<Boolean> need)) {
            open.add(OpenPoint.fact(CaseFacts.SOCIAL_NEED_ASSESSED.getKey()));
        } else if (need.getValue()) {
            open.add(OpenPoint.judgement(CaseFacts.SOCIAL_NEED_ASSESSED.getKey()));
        }
        return leaf.answer(open.isEmpty() ? Answer.NOT_MET : Answer.UNDETERMINED)
                .open(open)
                .build();
    }
}
