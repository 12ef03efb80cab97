package dk.roedtraad.rules.review;

import java.util.List;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.transition.AdultLifeAssessment;

/**
 * Is it assessed at 16 what is to come after 18, for whom the act says so? (card T-05) Once the day of the act has passed, {@link
 * AssessmentOverdue} says it instead.
 */
final class AssessmentDue extends CodedRule {
    AssessmentDue() {
        super(
                "ASSESSMENT_DUE",
                Ground.LAW,
                Level.LOOK_AT,
                "barnets lov § 108, stk. 1",
                "barnets lov § 122",
                "S1-46",
                "A-37");
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        return Assessment.ofWhomItConcerns(this, inquiry, assessment -> {
            Answer concerned = assessment.concerns();
            Answer past = assessment.isPastDeadline();
            if (concerned == Answer.NOT_MET || past == Answer.MET) {
                return notApplicable();
            }
            if (concerned == Answer.UNDETERMINED) {
                return undetermined(assessment.open());
            }
            Answer made = assessment.isMade();
            if (made == Answer.MET) {
                return found(List.of(), AdultLifeAssessment.numbers(inquiry));
            }
            if (made == Answer.UNDETERMINED) {
                return undetermined(assessment.openAboutMade());
            }
            if (past == Answer.UNDETERMINED) {
                return undetermined(assessment.openAboutDeadline());
            }
            return found(
                    List.of(Finding.builder()
                            .addPointer("/statutoryPlans")
                            .addArgument(Argument.date(
                                    "since", AdultLifeAssessment.from(inquiry).orElseThrow()))
                            .build()),
                    AdultLifeAssessment.numbers(inquiry));
        });
    }
}
