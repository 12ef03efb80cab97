package dk.roedtraad.rules.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ParameterKeys;
import dk.roedtraad.rules.transition.AdultLifeAssessment;
import dk.roedtraad.rules.transition.YouthSupportDeadline;

/** What the two rules about the assessment at 16 have in common: the age from 16 to the day before 18. */
final class Assessment {
    private Assessment() {}

    /** What a rule says from 16 to the day before 18; at other ages it does not apply. */
    static RuleResult ofWhomItConcerns(
            ReviewRule rule, Inquiry inquiry, Function<AdultLifeAssessment, RuleResult> about) {
        for (String key :
                List.of(ParameterKeys.YOUTH_PLAN_DECISION, ParameterKeys.YOUTH_PLAN_READY, ParameterKeys.MAJORITY)) {
            if (inquiry.number(key).isEmpty()) {
                return rule.withoutNumber(inquiry.noNumber(key));
            }
        }
        Optional<LocalDate> from = AdultLifeAssessment.from(inquiry);
        Optional<LocalDate> turns18 = YouthSupportDeadline.turns18(inquiry);
        if (from.isEmpty() || turns18.isEmpty()) {
            return rule.undetermined(List.of(OpenPoint.fact(CaseFacts.BIRTH_DATE.getKey())));
        }
        return inquiry.on().isBefore(from.get()) || !inquiry.on().isBefore(turns18.get())
                ? rule.notApplicable()
                : about.apply(AdultLifeAssessment.of(inquiry));
    }
}
