package dk.roedtraad.rules.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.transition.Transition;
import dk.roedtraad.model.transition.TransitionTriggers;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;

/**
 * Is anything passed on at a change of unit, effort or continuous professional? (card T-01) From the day on which it is prepared, or
 * else from the day of the change itself, there is to be a handover.
 *
 * <p>Of the continuous professionals only who holds the role on the day is looked at: what was not handed over years ago and twice
 * since is past mending.
 */
final class HandoverMissing implements ReviewRule {
    private static final Rule RULE = Rule.builder()
            .code("HANDOVER_MISSING")
            .version(1)
            .ground(Ground.PRACTICE)
            .level(Level.LOOK_AT)
            .addSources("S2-13")
            .build();

    @Override
    public Rule getRule() {
        return RULE;
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        RuleResult ofTransitions =
                CaseTransitions.result(this, inquiry, transition -> ofTransition(inquiry, transition));
        CaseTransitions.Said ofProfessional = ofProfessional(inquiry);
        List<Finding> findings = new ArrayList<>(ofTransitions.getFindings());
        findings.addAll(ofProfessional.findings());
        if (!findings.isEmpty()) {
            return found(findings);
        }
        List<OpenPoint> open = new ArrayList<>(ofTransitions.getOpen());
        ofProfessional.open().stream().filter(point -> !open.contains(point)).forEach(open::add);
        if (!open.isEmpty()) {
            return undetermined(open);
        }
        return ofProfessional.concerned() ? found(List.of()) : ofTransitions;
    }

    private static CaseTransitions.Said ofTransition(Inquiry inquiry, Transition transition) {
        boolean isDue = CaseTransitions.isReached(transition.getPreparationStart(), inquiry.on())
                || CaseTransitions.isReached(transition.getDate(), inquiry.on());
        if (!isDue) {
            return transition.getDate() instanceof Fact.Known
                            || transition.getHandover().isPresent()
                    ? CaseTransitions.Said.NOTHING
                    : CaseTransitions.Said.open(CaseTransitions.open(inquiry, transition, "/date"));
        }
        return CaseTransitions.Said.found(
                transition.getHandover().isPresent()
                        ? List.of()
                        : List.of(Finding.builder()
                                .addPointer(CaseTransitions.pointer(inquiry, transition, ""))
                                .addArgument(Argument.code("change", transition.getKind()))
                                .build()),
                List.of());
    }

    private static CaseTransitions.Said ofProfessional(Inquiry inquiry) {
        List<Professional> now = ActivePlan.coordinators(inquiry);
        List<OpenPoint> open = inquiry.youthCase().getTeam().isCompleteOn(inquiry.on())
                ? List.of()
                : List.of(OpenPoint.fact(CaseFacts.TEAM));
        if (now.isEmpty()) {
            return new CaseTransitions.Said(false, List.of(), open);
        }
        Optional<Professional> before = before(inquiry, now);
        if (before.isEmpty()) {
            return new CaseTransitions.Said(false, List.of(), open);
        }
        boolean isRecorded = inquiry.youthCase().getTransitions().getItems().stream()
                .anyMatch(transition -> isBetween(transition, before.get(), now));
        if (isRecorded) {
            return CaseTransitions.Said.found(List.of(), open); // and the transition answers for itself
        }
        List<OpenPoint> perhaps = CaseTransitions.openAboutList(inquiry);
        if (!perhaps.isEmpty() || !open.isEmpty()) {
            return CaseTransitions.Said.found(List.of(), perhaps.isEmpty() ? open : perhaps);
        }
        return CaseTransitions.Said.found(
                List.of(Finding.builder()
                        .addPointer(CaseFacts.TEAM.getPointer() + "/items/"
                                + inquiry.youthCase().getTeam().getItems().indexOf(now.get(0)))
                        .addArgument(Argument.code("change", TransitionTriggers.CHANGE_OF_PROFESSIONAL))
                        .build()),
                List.of());
    }

    /** The one before those who hold the role on the day: whose period ended last. */
    private static Optional<Professional> before(Inquiry inquiry, List<Professional> now) {
        return inquiry.youthCase().getTeam().getItems().stream()
                .filter(professional -> !now.contains(professional))
                .filter(professional -> ended(professional, inquiry.on()).isPresent())
                .max(Comparator.comparing(
                        professional -> ended(professional, inquiry.on()).orElseThrow()));
    }

    private static Optional<LocalDate> ended(Professional professional, LocalDate on) {
        return professional.getRoles().stream()
                .filter(role -> role.getRole().equals(Roles.CONTINUOUS_PROFESSIONAL))
                .flatMap(role -> role.getPeriod().getEndExclusive().stream())
                .filter(end -> !end.isAfter(on))
                .max(LocalDate::compareTo);
    }

    private static boolean isBetween(Transition transition, Professional before, List<Professional> now) {
        return transition.getGiver().filter(before.getId()::equals).isPresent()
                || transition
                        .getReceiver()
                        .filter(receiver -> now.stream().anyMatch(one -> one.getId().equals(receiver)))
                        .isPresent();
    }
}
