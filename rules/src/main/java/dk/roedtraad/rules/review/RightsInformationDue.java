package dk.roedtraad.rules.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.time.Age;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ParameterKeys;

/** Has the youth been told, before 18, of the rights and demands that come with it? (card T-07) */
final class RightsInformationDue extends CodedRule {
    RightsInformationDue() {
        super("RIGHTS_INFORMATION_DUE", Ground.PRACTICE, Level.LOOK_AT, "S0-44");
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        Optional<Parameter> from = inquiry.number(ParameterKeys.RIGHTS_INFORMATION);
        if (from.isEmpty()) {
            return withoutNumber(inquiry.noNumber(ParameterKeys.RIGHTS_INFORMATION));
        }
        if (inquiry.birthDate().isEmpty()) {
            return undetermined(List.of(OpenPoint.fact(CaseFacts.BIRTH_DATE.getKey())));
        }
        LocalDate due =
                Age.reachedOn(inquiry.birthDate().get(), from.get().getValue().intValueExact());
        if (inquiry.on().isBefore(due)) {
            return notApplicable();
        }
        if (!(CaseFacts.RIGHTS_EXPLAINED.in(inquiry.youthCase(), inquiry.on())
                instanceof Fact.Known<Boolean> explained)) {
            return undetermined(List.of(OpenPoint.fact(CaseFacts.RIGHTS_EXPLAINED.getKey())));
        }
        return found(
                explained.getValue()
                        ? List.of()
                        : List.of(Finding.builder()
                                .addPointer(CaseFacts.RIGHTS_EXPLAINED.getKey().getPointer())
                                .addArgument(Argument.date("since", due))
                                .build()),
                List.of(from.get()));
    }
}
