package dk.roedtraad.rules.review;

import java.util.List;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;

/** Does somebody stand in when the continuous professional is away? (card P-04) */
final class NoCover extends CodedRule {
    NoCover() {
        super("NO_COVER", Ground.PRACTICE, Level.LOOK_AT, "S0-55", "S1-86");
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
