package dk.roedtraad.rules.review;

import java.util.List;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;

/** Does somebody stand in when the continuous professional is away? (card P-04) */
final class NoCover implements ReviewRule {
    private static final Rule RULE = Rule.builder()
            .code("NO_COVER")
            .version(1)
            .ground(Ground.PRACTICE)
            .level(Level.LOOK_AT)
            .addSources("S0-55", "S1-86")
            .build();

    @Override
    public Rule getRule() {
        return RULE;
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        if (inquiry.activePlans().isEmpty()) {
            return ActivePlan.absent(this, inquiry);
        }
        List<Professional> coordinators = ActivePlan.coordinators(inquiry);
        if (coordinators.isEmpty()) {
            return inquiry.youthCase().getTeam().isCompleteOn(inquiry.on())
                    ? notApplicable()
                    : undetermined(List.of(OpenPoint.fact(CaseFacts.TEAM)));
        }
        return found(coordinators.stream()
                .filter(coordinator -> !hasCover(coordinator, inquiry))
                .map(coordinator -> Finding.builder()
                        .addPointer(CaseFacts.TEAM.getPointer() + "/items/"
                                + inquiry.youthCase().getTeam().getItems().indexOf(coordinator))
                        .build())
                .toList());
    }

    private static boolean hasCover(Professional coordinator, Inquiry inquiry) {
        return coordinator.getRoles().stream()
                .filter(role -> role.getRole().equals(Roles.CONTINUOUS_PROFESSIONAL)
                        && role.getPeriod().contains(inquiry.on()))
                .allMatch(role -> role.getCover().isPresent());
    }
}
