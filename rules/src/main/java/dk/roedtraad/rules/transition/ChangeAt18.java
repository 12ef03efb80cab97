package dk.roedtraad.rules.transition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.law.Acts;
import dk.roedtraad.model.organisation.Unit;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.Meeting;
import dk.roedtraad.model.plan.MeetingKinds;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.transition.Transition;
import dk.roedtraad.model.transition.TransitionKinds;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;

/**
 * Whether unit, professional or legal basis changes for a youth at 18, and which handover meetings there are (card T-06).
 *
 * <p>Something changes when an effort runs under barnets lov, which ends at 18, or when the transition at 18 names two units, two
 * professionals or two acts.
 *
 * @param changes whether something changes
 * @param open what must be known before it can be said that nothing does
 */
public record ChangeAt18(Answer changes, List<OpenPoint> open) {

    /** What changes for a youth who has efforts on a day before 18. */
    public static ChangeAt18 of(Inquiry inquiry, LocalDate day) {
        List<OpenPoint> open = new ArrayList<>();
        if (!inquiry.youthCase().getEfforts().isCompleteOn(inquiry.on())) {
            open.add(OpenPoint.fact(CaseFacts.EFFORTS));
        }
        boolean changes = false;
        for (Effort effort : inquiry.youthCase().getEfforts().getItems()) {
            if (!(effort.getPeriod() instanceof Fact.Known<Period> period)) {
                open.add(OpenPoint.fact(FactKey.at(inquiry.pointerTo(effort) + "/period")));
            } else if (period.getValue().contains(day)) {
                if (effort.getAct() instanceof Fact.Known<Code> act) {
                    changes |= act.getValue().equals(Acts.CHILDRENS_ACT);
                } else {
                    open.add(OpenPoint.fact(FactKey.at(inquiry.pointerTo(effort) + "/act")));
                }
            }
        }
        changes |= inquiry.youthCase().getTransitions().getItems().stream()
                .anyMatch(transition -> isAt18(transition) && namesAChange(transition));
        open.addAll(openAboutList(inquiry));
        return new ChangeAt18(
                changes ? Answer.MET : open.isEmpty() ? Answer.NOT_MET : Answer.UNDETERMINED, List.copyOf(open));
    }

    private static boolean isAt18(Transition transition) {
        return transition.getKind().equals(TransitionKinds.TURNING_18);
    }

    private static boolean namesAChange(Transition transition) {
        Optional<String> from = transition.getFromUnit().map(Unit::getId);
        Optional<String> to = transition.getToUnit().map(Unit::getId);
        return isOther(from, to)
                || isOther(transition.getGiver(), transition.getReceiver())
                || (transition.getFromAct() instanceof Fact.Known<Code> before
                        && transition.getToAct() instanceof Fact.Known<Code> after
                        && !before.getValue().equals(after.getValue()));
    }

    private static boolean isOther(Optional<String> before, Optional<String> after) {
        return before.isPresent() && after.isPresent() && !before.equals(after);
    }

    /** The known days of handover meetings, planned or held: of the transition at 18, and of the plans. */
    public static List<LocalDate> meetings(Inquiry inquiry) {
        List<LocalDate> days = new ArrayList<>();
        for (Transition transition : inquiry.youthCase().getTransitions().getItems()) {
            if (isAt18(transition) && transition.getHandoverMeeting() instanceof Fact.Known<LocalDate> day) {
                days.add(day.getValue());
            }
        }
        for (CoherentPlan plan : inquiry.youthCase().getPlans().getItems()) {
            for (Meeting meeting : plan.getMeetings().getItems()) {
                if (meeting.getKind().equals(MeetingKinds.HANDOVER_MEETING)
                        && meeting.getDate() instanceof Fact.Known<LocalDate> day
                        && !(meeting.getHeld() instanceof Fact.Known<Boolean> held
                                && !held.getValue()
                                && day.getValue().isBefore(inquiry.on()))) {
                    days.add(day.getValue());
                }
            }
        }
        return days;
    }

    /** What must be known before it can be said that there is no other handover meeting. */
    public static List<OpenPoint> openAboutMeetings(Inquiry inquiry) {
        List<OpenPoint> open = new ArrayList<>(openAboutList(inquiry));
        List<Transition> transitions = inquiry.youthCase().getTransitions().getItems();
        for (int i = 0; i < transitions.size(); i++) {
            if (isAt18(transitions.get(i)) && transitions.get(i).getHandoverMeeting() instanceof Fact.Unknown) {
                open.add(OpenPoint.fact(
                        FactKey.at(CaseFacts.TRANSITIONS.getPointer() + "/items/" + i + "/handoverMeeting")));
            }
        }
        return open;
    }

    private static List<OpenPoint> openAboutList(Inquiry inquiry) {
        return inquiry.youthCase().getTransitions().isCompleteOn(inquiry.on())
                ? List.of()
                : List.of(OpenPoint.fact(CaseFacts.TRANSITIONS));
    }
}
