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
import dk.roedtraad.model.professional.Professional;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.transition.Transition;
import dk.roedtraad.model.transition.TransitionTriggers;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;

/**
 * Is anything passed on at a change of unit, effort or continuous professional? (card T-01) From the day of the change on there is to
 * be a handover.
 *
 * <p>Of the continuous professionals only who took over last of those who hold the role on the day is looked at: what was not handed
 * over years ago and twice since is past mending.
 */
final class HandoverMissing extends CodedRule {
    HandoverMissing() {
        super("HANDOVER_MISSING", Ground.PRACTICE, Level.LOOK_AT, "S2-13");
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
        if (!CaseTransitions.isReached(transition.getDate(), inquiry.on())) {
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
        List<OpenPoint> open = new ArrayList<>();
        if (!inquiry.youthCase().getTeam().isCompleteOn(inquiry.on())) {
            open.add(OpenPoint.fact(CaseFacts.TEAM));
        }
        Optional<Professional> now = ActivePlan.coordinators(inquiry).stream()
                .max(Comparator.<Professional, LocalDate>comparing(one -> since(one, inquiry.on()))
                        .thenComparing(Professional::getId));
        Optional<Professional> before = now.flatMap(one -> before(inquiry, one));
        if (now.isEmpty() || before.isEmpty()) {
            return new CaseTransitions.Said(false, List.of(), open);
        }
        boolean isRecorded = inquiry.youthCase().getTransitions().getItems().stream()
                .anyMatch(transition -> isBetween(transition, before.get(), now.get()));
        if (isRecorded) {
            return CaseTransitions.Said.found(List.of(), open); // and the transition answers for itself
        }
        open.addAll(CaseTransitions.openAboutList(inquiry));
        if (!open.isEmpty()) {
            return CaseTransitions.Said.found(List.of(), open);
        }
        return CaseTransitions.Said.found(
                List.of(Finding.builder()
                        .addPointer(CaseFacts.TEAM.getPointer() + "/items/"
                                + inquiry.youthCase().getTeam().getItems().indexOf(now.get()))
                        .addArgument(Argument.code("change", TransitionTriggers.CHANGE_OF_PROFESSIONAL))
                        .build()),
                List.of());
    }

    /** The one who began last before the one of the day, whether or not the two still overlap. */
    private static Optional<Professional> before(Inquiry inquiry, Professional now) {
        LocalDate day = since(now, inquiry.on());
        return inquiry.youthCase().getTeam().getItems().stream()
                .filter(professional -> !professional.getId().equals(now.getId()))
                .filter(professional -> since(professional, day.minusDays(1)).isAfter(LocalDate.MIN))
                .max(Comparator.<Professional, LocalDate>comparing(one -> since(one, day.minusDays(1)))
                        .thenComparing(Professional::getId));
    }

    /** The day on which somebody last began in the role, up to a day; before all days where never. */
    private static LocalDate since(Professional professional, LocalDate on) {
        return professional.getRoles().stream()
                .filter(role -> role.getRole().equals(Roles.CONTINUOUS_PROFESSIONAL))
                .map(role -> role.getPeriod().getStartInclusive())
                .filter(start -> !start.isAfter(on))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private static boolean isBetween(Transition transition, Professional before, Professional now) {
        return transition.getGiver().filter(before.getId()::equals).isPresent()
                || transition.getReceiver().filter(now.getId()::equals).isPresent();
    }
}
