package dk.roedtraad.rules.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ParameterKeys;

/** Has the continuous professional more youths than the limit that the host has set? (card P-28) */
final class CaseloadExceeded extends CodedRule {
    CaseloadExceeded() {
        super("CASELOAD_EXCEEDED", Ground.PRACTICE, Level.LOOK_AT, "A-19");
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        Looked looked = new Looked();
        List<Located<Professional>> coordinators = ActivePlan.locatedCoordinators(inquiry);
        boolean isLimited = false;
        for (Located<Professional> professional : coordinators) {
            Optional<BigDecimal> limit = limit(professional.item(), inquiry, looked);
            isLimited |= limit.isPresent();
            limit.ifPresent(most -> compare(professional, most, inquiry, looked));
        }
        if (!coordinators.isEmpty()) {
            return isLimited ? looked.of(this) : withoutNumber(inquiry.noNumber(ParameterKeys.CASELOAD));
        }
        looked.askForAll(CaseFacts.TEAM.getPointer(), inquiry.youthCase().getTeam(), inquiry);
        return looked.isClear() ? notApplicable() : looked.of(this);
    }

    /** The limit of the professional, or else that of all. */
    private static Optional<BigDecimal> limit(Professional professional, Inquiry inquiry, Looked looked) {
        if (professional.getCaseloadLimit().on(inquiry.on()) instanceof Fact.Known<Integer> own) {
            return Optional.of(BigDecimal.valueOf(own.getValue()));
        }
        Optional<Parameter> all = inquiry.number(ParameterKeys.CASELOAD);
        all.ifPresent(looked::with);
        return all.map(Parameter::getValue);
    }

    private static void compare(Located<Professional> professional, BigDecimal most, Inquiry inquiry, Looked looked) {
        if (!(professional.item().getCaseload().on(inquiry.on()) instanceof Fact.Known<Integer> caseload)) {
            looked.ask(professional.ask("/caseload"));
        } else if (BigDecimal.valueOf(caseload.getValue()).compareTo(most) > 0) {
            looked.find(professional
                    .finding("/caseload")
                    .addArguments(Argument.number("caseload", caseload.getValue()), Argument.number("limit", most)));
        }
    }
}
