package dk.roedtraad.rules.review;

import java.util.ArrayList;
import java.util.List;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.transition.AdultLifeAssessment;

/** Has the day passed by which an ungeplan was to be ready, and nothing is decided? (card T-05, where the act's date has passed) */
final class AssessmentOverdue extends CodedRule {
    AssessmentOverdue() {
        super("ASSESSMENT_OVERDUE", Ground.LAW, Level.ACT_NOW, "barnets lov § 108, stk. 3", "A-37");
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        return Assessment.ofWhomItConcerns(this, inquiry, assessment -> {
            Answer past = assessment.isPastDeadline();
            if (past == Answer.NOT_MET) {
                return notApplicable();
            }
            Answer made = assessment.isMade();
            if (made == Answer.MET) {
                return past == Answer.MET
                        ? found(List.of(), AdultLifeAssessment.numbers(inquiry))
                        : undetermined(assessment.openAboutDeadline());
            }
            if (made == Answer.UNDETERMINED || past == Answer.UNDETERMINED) {
                List<OpenPoint> open =
                        new ArrayList<>(past == Answer.UNDETERMINED ? assessment.openAboutDeadline() : List.of());
                if (made == Answer.UNDETERMINED) {
                    assessment.openAboutMade().stream()
                            .filter(point -> !open.contains(point))
                            .forEach(open::add);
                }
                return undetermined(open);
            }
            return found(
                    List.of(Finding.builder()
                            .addPointer("/statutoryPlans")
                            .addArgument(Argument.date(
                                    "deadline", assessment.deadline().orElseThrow()))
                            .build()),
                    AdultLifeAssessment.numbers(inquiry));
        });
    }
}
