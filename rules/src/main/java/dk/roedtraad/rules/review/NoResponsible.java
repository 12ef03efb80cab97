package dk.roedtraad.rules.review;

import java.util.List;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.rules.inquiry.Inquiry;

/** Is somebody named as responsible for each running effort? (card P-06) */
final class NoResponsible implements ReviewRule {
    private static final Rule RULE = Rule.builder()
            .code("NO_RESPONSIBLE")
            .version(1)
            .ground(Ground.PRACTICE)
            .level(Level.LOOK_AT)
            .addSources("S0-47")
            .build();

    @Override
    public Rule getRule() {
        return RULE;
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        List<Finding> findings = inquiry.runningEfforts().stream()
                .filter(effort -> effort.getResponsible().isEmpty())
                .map(effort -> Finding.builder()
                        .addPointer(inquiry.pointerTo(effort) + "/responsible")
                        .addArgument(Argument.text("effort", effort.getTitle()))
                        .build())
                .toList();
        if (!findings.isEmpty()) {
            return found(findings);
        }
        List<OpenPoint> perhapsMore = inquiry.openAboutRunningEfforts();
        if (!perhapsMore.isEmpty()) {
            return undetermined(perhapsMore);
        }
        return inquiry.runningEfforts().isEmpty() ? notApplicable() : found(List.of());
    }
}
