package dk.roedtraad.rules.review;

import java.time.LocalDate;
import java.util.Optional;

import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ParameterKeys;

/** Did an agreed effort start, or is it still waiting, later than the host's number of days after it was agreed? (card P-21) */
final class LateStart extends CodedRule {
    LateStart() {
        super("LATE_START", Ground.PRACTICE, Level.LOOK_AT, "S0-65", "S3-31");
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        Optional<Parameter> most = inquiry.number(ParameterKeys.START);
        if (most.isEmpty()) {
            return withoutNumber(inquiry.noNumber(ParameterKeys.START));
        }
        Looked looked = new Looked();
        looked.with(most.get());
        for (Located<Effort> effort :
                Located.in(CaseFacts.EFFORTS.getPointer(), inquiry.youthCase().getEfforts())) {
            if (!(effort.item().getDecided() instanceof Fact.Known<LocalDate> decided)) {
                if (mayWait(effort.item(), inquiry.on())) {
                    looked.ask(effort.ask("/decided"));
                }
            } else if (!decided.getValue().isAfter(inquiry.on())) {
                LocalDate latest =
                        decided.getValue().plusDays(most.get().getValue().longValueExact());
                WaitingEffort.lookForStart(effort, latest, inquiry, looked);
            }
        }
        looked.askForAll(CaseFacts.EFFORTS.getPointer(), inquiry.youthCase().getEfforts(), inquiry);
        return looked.of(this);
    }

    private static boolean mayWait(Effort effort, LocalDate on) {
        return !(effort.getPeriod() instanceof Fact.Known<Period> period)
                || period.getValue().getStartInclusive().isAfter(on);
    }
}
