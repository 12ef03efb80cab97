package dk.roedtraad.rules.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Acts;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.time.Age;
import dk.roedtraad.model.transition.Transition;
import dk.roedtraad.model.transition.TransitionKinds;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ParameterKeys;

/**
 * Is a handover meeting planned before 18, where something changes at 18? (card T-06)
 *
 * <p>Something changes when an effort runs under barnets lov, which ends at 18.
 */
final class HandoverMeetingDue implements ReviewRule {
    private static final Rule RULE = Rule.builder()
            .code("HANDOVER_MEETING_DUE")
            .version(1)
            .ground(Ground.PRACTICE)
            .level(Level.LOOK_AT)
            .addSources("S3-21", "A-37")
            .build();

    @Override
    public Rule getRule() {
        return RULE;
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        Optional<Parameter> from = inquiry.number(ParameterKeys.HANDOVER_MEETING);
        Optional<Parameter> majority = inquiry.number(ParameterKeys.MAJORITY);
        if (from.isEmpty()) {
            return withoutNumber(inquiry.noNumber(ParameterKeys.HANDOVER_MEETING));
        }
        if (majority.isEmpty()) {
            return withoutNumber(inquiry.noNumber(ParameterKeys.MAJORITY));
        }
        if (inquiry.birthDate().isEmpty()) {
            return undetermined(List.of(OpenPoint.fact(CaseFacts.BIRTH_DATE.getKey())));
        }
        LocalDate birthDate = inquiry.birthDate().get();
        LocalDate turns18 = Age.reachedOn(birthDate, majority.get().getValue().intValueExact());
        LocalDate due = Age.reachedOn(birthDate, from.get().getValue().intValueExact());
        if (inquiry.on().isBefore(due) || !inquiry.on().isBefore(turns18)) {
            return notApplicable();
        }
        if (inquiry.runningEfforts().stream().noneMatch(HandoverMeetingDue::endsAt18)) {
            List<OpenPoint> perhaps = whatCouldEndAt18(inquiry);
            return perhaps.isEmpty() ? notApplicable() : undetermined(perhaps);
        }
        List<Transition> transitions = inquiry.youthCase().getTransitions().getItems();
        if (transitions.stream().anyMatch(transition -> hasMeetingBefore(turns18, transition))) {
            return found(List.of(), List.of(from.get(), majority.get()));
        }
        List<OpenPoint> perhapsPlanned = new ArrayList<>();
        if (!inquiry.youthCase().getTransitions().isCompleteOn(inquiry.on())) {
            perhapsPlanned.add(OpenPoint.fact(CaseFacts.TRANSITIONS));
        }
        for (int i = 0; i < transitions.size(); i++) {
            if (transitions.get(i).getKind().equals(TransitionKinds.TURNING_18)
                    && transitions.get(i).getHandoverMeeting() instanceof Fact.Unknown) {
                perhapsPlanned.add(OpenPoint.fact(
                        FactKey.at(CaseFacts.TRANSITIONS.getPointer() + "/items/" + i + "/handoverMeeting")));
            }
        }
        if (!perhapsPlanned.isEmpty()) {
            return undetermined(perhapsPlanned);
        }
        return found(
                List.of(Finding.builder()
                        .addPointer(CaseFacts.TRANSITIONS.getPointer())
                        .addArgument(Argument.date("turns18", turns18))
                        .build()),
                List.of(from.get(), majority.get()));
    }

    private static boolean endsAt18(Effort effort) {
        return effort.getAct() instanceof Fact.Known<Code> act && act.getValue().equals(Acts.CHILDRENS_ACT);
    }

    /** What must be known before it can be said that nothing ends at 18. */
    private static List<OpenPoint> whatCouldEndAt18(Inquiry inquiry) {
        List<OpenPoint> open = new ArrayList<>(inquiry.openAboutRunningEfforts());
        for (Effort effort : inquiry.runningEfforts()) {
            if (effort.getAct() instanceof Fact.Unknown) {
                open.add(OpenPoint.fact(FactKey.at(inquiry.pointerTo(effort) + "/act")));
            }
        }
        return open;
    }

    private static boolean hasMeetingBefore(LocalDate turns18, Transition transition) {
        return transition.getKind().equals(TransitionKinds.TURNING_18)
                && transition.getHandoverMeeting() instanceof Fact.Known<LocalDate> meeting
                && meeting.getValue().isBefore(turns18);
    }
}
