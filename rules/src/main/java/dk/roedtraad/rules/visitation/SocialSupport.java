package dk.roedtraad.rules.visitation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
    private static final OpenPoint IS_SUPPORT_ON_ITS_WAY = OpenPoint.judgement(CaseFacts.SOCIAL_NEED_ASSESSED.getKey());

    @Override
    public Rule rule() {
        return VisitationRules.SOCIAL_SUPPORT;
    }

    @Override
    public Explanation evaluate(Inquiry inquiry) {
        Support support = new Support(inquiry);
        Fact<Boolean> need = CaseFacts.SOCIAL_NEED_ASSESSED.in(inquiry.youthCase(), inquiry.on());
        Reading efforts = Readings.ofList(
                CaseFacts.EFFORTS,
                inquiry.youthCase().getEfforts(),
                inquiry.on(),
                Readings.joined(support.acts, Act::name));
        Reading assessed = CaseFacts.SOCIAL_NEED_ASSESSED.toReading(need);
        List<Reading> read =
                support.isAgeRead ? List.of(efforts, assessed, inquiry.birthDateRead()) : List.of(efforts, assessed);
        if (!support.acts.isEmpty()) {
            // the first by code, so that the order of the efforts decides nothing
            Act shown = Collections.min(support.acts, Comparator.comparing(Act::name));
            return Explanation.leaf(rule(), Answer.MET, read, support.numbers, List.of(), List.of(shown.argument()));
        }
        List<OpenPoint> open = support.open;
        if (!inquiry.youthCase().getEfforts().isCompleteOn(inquiry.on())) {
            open.add(Inquiry.PERHAPS_MORE_EFFORTS);
        }
        if (!(need instanceof Fact.Known<Boolean> known)) {
            open.add(CaseFacts.SOCIAL_NEED_ASSESSED.toOpenPoint());
        } else if (known.getValue()) {
            open.add(IS_SUPPORT_ON_ITS_WAY);
        }
        return Explanation.leaf(rule(), Criterion.notMetUnless(open), read, support.numbers, open, List.of());
    }

    /**
     * An act that gives support to those on one side of an age.
     *
     * @param code the act
     * @param limit the key of the age
     * @param isForChildren whether it is for those below the age, and not for those who have reached it
     * @param argument how the text names it
     */
    private record Act(Code code, String limit, boolean isForChildren, Argument argument) {
        private static final Act CHILDRENS_ACT = new Act(Acts.CHILDRENS_ACT, ParameterKeys.YOUTH_SUPPORT_END, true);
        private static final Act SOCIAL_SERVICES_ACT =
                new Act(Acts.SOCIAL_SERVICES_ACT, ParameterKeys.SOCIAL_SERVICES_FROM, false);

        Act(Code code, String limit, boolean isForChildren) {
            this(code, limit, isForChildren, Argument.code("act", code));
        }

        static Optional<Act> of(Fact<Code> named) {
            if (named instanceof Fact.Known<Code> act) {
                if (act.getValue().equals(CHILDRENS_ACT.code)) {
                    return Optional.of(CHILDRENS_ACT);
                }
                if (act.getValue().equals(SOCIAL_SERVICES_ACT.code)) {
                    return Optional.of(SOCIAL_SERVICES_ACT);
                }
            }
            return Optional.empty();
        }

        String name() {
            return code.getCode();
        }
    }

    /** What the social efforts of a case come to: by which acts support runs, and what must be known before it can be said. */
    private static final class Support {
        private final Inquiry inquiry;
        private final List<Act> acts = new ArrayList<>(1);
        private final List<OpenPoint> open = new ArrayList<>(1);
        private final List<Parameter> numbers = new ArrayList<>(1);
        private boolean isAgeRead;

        Support(Inquiry inquiry) {
            this.inquiry = inquiry;
            List<Effort> efforts = inquiry.youthCase().getEfforts().getItems();
            for (int i = 0; i < efforts.size(); i++) {
                if (efforts.get(i).getSector().equals(Sectors.SOCIAL)) {
                    look(efforts.get(i), i);
                }
            }
        }

        private void look(Effort effort, int place) {
            switch (effort.runsOn(inquiry.on())) {
                case NOT_MET -> {}
                case UNDETERMINED -> ask(place, "/period");
                case MET -> {
                    Optional<Act> act = Act.of(effort.getAct());
                    if (act.isPresent()) {
                        lookAtAge(act.get(), place);
                    } else {
                        // Support runs, by no act that gives any, or nobody knows by which: the record is in doubt, the
                        // support is not.
                        ask(place, "/act");
                    }
                }
            }
        }

        private void lookAtAge(Act act, int place) {
            Optional<Parameter> limit = inquiry.number(act.limit);
            if (limit.isEmpty()) {
                // Not in force on the day; see above.
                ask(place, "/act");
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
            if (act.isForChildren ? age < years : age >= years) {
                acts.add(act);
            } else {
                ask(place, "/act");
            }
        }

        private void ask(int place, String part) {
            open.add(OpenPoint.fact(FactKey.at(Inquiry.pointerToEffort(place) + part)));
        }
    }
}
