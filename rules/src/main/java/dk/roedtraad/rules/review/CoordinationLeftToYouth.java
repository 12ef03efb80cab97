package dk.roedtraad.rules.review;

import java.util.Optional;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ParameterKeys;

/**
 * Is it left to the youth to hold several efforts together? (card P-03) It is when efforts run in two or more sectors and nobody in
 * the team has it as a role to coordinate them.
 */
final class CoordinationLeftToYouth extends CodedRule {
    CoordinationLeftToYouth() {
        super("COORDINATION_LEFT_TO_YOUTH", Ground.PRACTICE, Level.LOOK_AT, "S2-10");
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        Optional<Parameter> least = inquiry.number(ParameterKeys.COORDINATION_SECTORS);
        if (least.isEmpty()) {
            return withoutNumber(inquiry.noNumber(ParameterKeys.COORDINATION_SECTORS));
        }
        Looked looked = new Looked();
        looked.with(least.get());
        int sectors = inquiry.sectorsOfRunningEfforts().size();
        if (sectors < least.get().getValue().intValueExact()) {
            looked.ask(inquiry.openAboutRunningEfforts());
            return inquiry.openAboutRunningEfforts().isEmpty() ? notApplicable() : looked.of(this);
        }
        boolean isCoordinated = inquiry.youthCase().getTeam().getItems().stream()
                .anyMatch(professional -> professional.coordinates(inquiry.on()));
        if (!isCoordinated) {
            if (inquiry.youthCase().getTeam().isCompleteOn(inquiry.on())) {
                looked.find(Finding.builder()
                        .addPointer(CaseFacts.TEAM.getPointer())
                        .addArgument(Argument.number("sectors", sectors)));
            } else {
                looked.ask(OpenPoint.fact(CaseFacts.TEAM));
            }
        }
        return looked.of(this);
    }
}
