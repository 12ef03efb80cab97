package dk.roedtraad.rules.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Acts;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.EffortKinds;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ParameterKeys;

/**
 * Has treatment of drug misuse not started 14 days after it was asked for? (card P-21) By law the offer starts by then; the day is
 * never moved later.
 */
final class TreatmentDeadline extends CodedRule {
    TreatmentDeadline() {
        super("TREATMENT_DEADLINE", Ground.LAW, Level.ACT_NOW, "serviceloven § 101, stk. 2", "S3-34");
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        List<Located<Effort>> treatments =
                Located.in(CaseFacts.EFFORTS.getPointer(), inquiry.youthCase().getEfforts()).stream()
                        .filter(effort -> effort.item()
                                .getKind()
                                .filter(EffortKinds.SUBSTANCE_TREATMENT::equals)
                                .isPresent())
                        .toList();
        Looked looked = new Looked();
        for (Located<Effort> treatment : treatments) {
            look(treatment, inquiry, looked);
        }
        looked.askForAll(CaseFacts.EFFORTS.getPointer(), inquiry.youthCase().getEfforts(), inquiry);
        return treatments.isEmpty() && looked.isClear() ? notApplicable() : looked.of(this);
    }

    /** An act that is not known, or a start that is, leaves nothing to ask; only serviceloven's deadline was read. */
    private static void look(Located<Effort> treatment, Inquiry inquiry, Looked looked) {
        if (!(treatment.item().getAct() instanceof Fact.Known<Code> act)) {
            looked.ask(treatment.ask("/act"));
        } else if (act.getValue().equals(Acts.SOCIAL_SERVICES_ACT)) {
            if (treatment.item().getRequested() instanceof Fact.Known<LocalDate> requested) {
                Optional<Parameter> days =
                        inquiry.parameters().find(ParameterKeys.DRUG_TREATMENT_START, requested.getValue());
                if (days.isEmpty()) {
                    looked.ask(inquiry.noNumber(ParameterKeys.DRUG_TREATMENT_START));
                } else {
                    looked.with(days.get());
                    LocalDate latest =
                            requested.getValue().plusDays(days.get().getValue().longValueExact());
                    WaitingEffort.lookForStart(treatment, latest, inquiry, looked);
                }
            } else {
                looked.ask(treatment.ask("/requested"));
            }
        }
    }
}
