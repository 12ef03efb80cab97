package dk.roedtraad.rules.review;

import java.util.List;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.MeasureKinds;
import dk.roedtraad.rules.inquiry.Inquiry;

/**
 * Does the youth's own purpose stand with each running effort? (card P-08) Measures of organisation, such as one that a court or a
 * board has set, are not asked for one.
 */
final class PurposeMissing extends CodedRule {
    PurposeMissing() {
        super("PURPOSE_MISSING", Ground.PRACTICE, Level.FOR_INFORMATION, "S0-35", "S0-63");
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        List<Located<Effort>> asked = RunningEfforts.located(inquiry).stream()
                .filter(effort -> effort.item()
                        .getMeasureKind()
                        .filter(MeasureKinds.ORGANISATIONAL::equals)
                        .isEmpty())
                .toList();
        Looked looked = new Looked();
        for (Located<Effort> effort : asked) {
            if (effort.item()
                    .getPurpose()
                    .filter(purpose -> Informants.isYouth(purpose.getBy()))
                    .isEmpty()) {
                looked.find(effort.finding("/purpose")
                        .addArgument(Argument.text("effort", effort.item().getTitle())));
            }
        }
        looked.ask(inquiry.openAboutRunningEfforts());
        return asked.isEmpty() && inquiry.openAboutRunningEfforts().isEmpty() ? notApplicable() : looked.of(this);
    }
}
