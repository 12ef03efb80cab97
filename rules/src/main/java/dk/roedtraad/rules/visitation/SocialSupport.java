package dk.roedtraad.rules.visitation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.law.Acts;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.organisation.Sectors;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.time.Age;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ParameterKeys;

/**
 * Does the youth receive social support, under the act in force on the day for that age? (card V-03)
 *
 * <p>Running support meets it. Without, only an assessment that there is no need, and a complete list of efforts, answers no;
 * a known need without support is never a no: it asks what the social department has assessed or, where it has assessed a need,
 * whether support is on its way. The age is asked for only where support runs, since without support no age gives any.
 */
final class SocialSupport implements Criterion {

    @Override
    public Rule rule() {
        return VisitationRules.SOCIAL_SUPPORT;
    }

    @Override
    public Explanation evaluate(Inquiry inquiry) {
        Support support = new Support(inquiry);
        Explanation.Builder leaf = Explanation.builder()
                .rule(rule())
                .addReading(Readings.ofList(
                        CaseFacts.EFFORTS,
                        inquiry.youthCase().getEfforts(),
                        inquiry.on(),
                        Readings.joined(support.acts)))
                .addReading(CaseFacts.SOCIAL_NEED_ASSESSED.read(inquiry.youthCase(), inquiry.on()));
        if (support.isAgeRead) {
            leaf.addReading(inquiry.birthDateRead());
        }
        leaf.parameters(support.numbers);
        if (!support.acts.isEmpty()) {
            return leaf.answer(Answer.MET)
                    // the first by code, so that the order of the efforts decides nothing
                    .addArgument(Argument.code("act", Code.of(Acts.SYSTEM, Collections.min(support.acts))))
                    .build();
        }
        List<OpenPoint> open = support.open;
        if (!inquiry.youthCase().getEfforts().isCompleteOn(inquiry.on())) {
            open.add(OpenPoint.fact(CaseFacts.EFFORTS));
        }
        if (!(CaseFacts.SOCIAL_NEED_ASSESSED.in(inquiry.youthCase(), inquiry.on())
                instanceof Fact.Known<Boolean> need)) {
            open.add(CaseFacts.SOCIAL_NEED_ASSESSED.toOpenPoint());
        } else if (need.getValue()) {
            open.add(OpenPoint.judgement(CaseFacts.SOCIAL_NEED_ASSESSED.getKey()));
        }
        return leaf.answer(open.isEmpty() ? Answer.NOT_MET : Answer.UNDETERMINED)
                .open(open)
                .build();
    }

    /** What the social efforts of a case come to: by which acts support runs, and what must be known before it can be said. */
    private static final class Support {
        private final Inquiry inquiry;
        private final List<String> acts = new ArrayList<>();
        private final List<OpenPoint> open = new ArrayList<>();
        private final List<Parameter> numbers = new ArrayList<>();
        private boolean isAgeRead;

        Support(Inquiry inquiry) {
            this.inquiry = inquiry;
            for (Effort effort : inquiry.youthCase().getEfforts().getItems()) {
                if (effort.getSector().equals(Sectors.SOCIAL)) {
                    look(effort);
                }
            }
        }

        private void look(Effort effort) {
            switch (effort.runsOn(inquiry.on())) {
                case NOT_MET -> {}
                case UNDETERMINED -> ask(effort, "/period");
                case MET -> {
                    if (effort.getAct() instanceof Fact.Known<Code> act && mayGiveSupport(act.getValue())) {
                        lookAtAge(effort, act.getValue());
                    } else {
                        // Support runs, by no act that gives any, or nobody knows by which: the record is in doubt, the
                        // support is not.
                        ask(effort, "/act");
                    }
                }
            }
        }

        private static boolean mayGiveSupport(Code act) {
            return act.equals(Acts.CHILDRENS_ACT) || act.equals(Acts.SOCIAL_SERVICES_ACT);
        }

        private void lookAtAge(Effort effort, Code act) {
            boolean isForChildren = act.equals(Acts.CHILDRENS_ACT);
            String key = isForChildren ? ParameterKeys.YOUTH_SUPPORT_END : ParameterKeys.SOCIAL_SERVICES_FROM;
            Optional<Parameter> limit = inquiry.number(key);
            if (limit.isEmpty()) {
                // Not in force on the day; see above.
                ask(effort, "/act");
                return;
            }
            if (!numbers.contains(limit.get())) {
                numbers.add(limit.get());
            }
            isAgeRead = true;
            if (inquiry.birthDate().isEmpty()) {
                if (!open.contains(CaseFacts.BIRTH_DATE.toOpenPoint())) {
                    open.add(CaseFacts.BIRTH_DATE.toOpenPoint());
                }
                return;
            }
            int age = Age.on(inquiry.birthDate().get(), inquiry.on());
            int years = limit.get().getValue().intValueExact();
            if (isForChildren ? age < years : age >= years) {
                acts.add(act.getCode());
            } else {
                ask(effort, "/act");
            }
        }

        private void ask(Effort effort, String part) {
            open.add(OpenPoint.fact(FactKey.at(inquiry.pointerTo(effort) + part)));
        }
    }
}
