package dk.roedtraad.rules.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;

/** Does an active plan stand without a continuous professional on the day? (card P-02) */
final class NoCoordinator implements ReviewRule {
    private static final Rule RULE = Rule.builder()
            .code("NO_COORDINATOR")
            .version(1)
            .ground(Ground.MODEL)
            .level(Level.LOOK_AT)
            .addSources("S1-60", "S1-61", "S0-53")
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
        if (!ActivePlan.coordinators(inquiry).isEmpty()) {
            return found(List.of());
        }
        if (!inquiry.youthCase().getTeam().isCompleteOn(inquiry.on())) {
            return undetermined(List.of(OpenPoint.fact(CaseFacts.TEAM)));
        }
        Finding.Builder finding = Finding.builder().addPointer(CaseFacts.TEAM.getPointer());
        withoutSince(inquiry).ifPresent(day -> finding.addArgument(Argument.date("since", day)));
        return found(List.of(finding.build()));
    }

    /** The first day after the last continuous professional left; empty where there has been none. */
    private static Optional<LocalDate> withoutSince(Inquiry inquiry) {
        return inquiry.youthCase().getTeam().getItems().stream()
                .flatMap(professional -> professional.getRoles().stream())
                .filter(role -> role.getRole().equals(Roles.CONTINUOUS_PROFESSIONAL))
                .map(role -> role.getPeriod())
                .map(Period::getEndExclusive)
                .flatMap(Optional::stream)
                .filter(end -> !end.isAfter(inquiry.on()))
                .max(LocalDate::compareTo);
    }
}
