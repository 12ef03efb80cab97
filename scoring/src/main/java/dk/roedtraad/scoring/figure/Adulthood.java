package dk.roedtraad.scoring.figure;

import java.time.LocalDate;
import java.util.Optional;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.plan.Meeting;
import dk.roedtraad.model.plan.MeetingKinds;
import dk.roedtraad.model.time.Age;
import dk.roedtraad.model.transition.Transition;
import dk.roedtraad.model.transition.TransitionKinds;
import dk.roedtraad.model.youth.YouthCase;

/** Whether the youth has turned 18 in the period, and whether there was a handover meeting before. */
final class Adulthood {
    private static final int MAJORITY = 18;

    private final YouthCase youthCase;
    private final Window window;
    private final Optional<LocalDate> birthday;

    Adulthood(YouthCase youthCase, Optional<LocalDate> birthDate, Window window) {
        this.youthCase = youthCase;
        this.window = window;
        this.birthday = birthDate.map(birth -> Age.reachedOn(birth, MAJORITY));
    }

    Answer turned18() {
        return birthday.map(day -> Answer.of(window.holds(day))).orElse(Answer.UNDETERMINED);
    }

    /** Was there a meeting, by the transition at 18 or in a plan? A no once it is known of every transition. */
    Answer handedOverBefore() {
        boolean isMet = youthCase.getPlans().getItems().stream()
                .flatMap(plan -> plan.getMeetings().getItems().stream())
                .anyMatch(this::isHandoverBefore);
        return Answer.of(isMet).or(window.any(youthCase.getTransitions(), this::handedOver));
    }

    private Answer handedOver(Transition transition) {
        if (!transition.getKind().equals(TransitionKinds.TURNING_18)) {
            return Answer.NOT_MET;
        }
        return transition.getHandoverMeeting() instanceof Fact.Known<LocalDate> day
                ? Answer.of(isBefore(day.getValue()))
                : Answer.UNDETERMINED;
    }

    private boolean isHandoverBefore(Meeting meeting) {
        return meeting.getKind().equals(MeetingKinds.HANDOVER_MEETING)
                && meeting.getDate() instanceof Fact.Known<LocalDate> day
                && isBefore(day.getValue())
                && !(meeting.getHeld() instanceof Fact.Known<Boolean> held && !held.getValue());
    }

    private boolean isBefore(LocalDate day) {
        return birthday.filter(day::isBefore).isPresent();
    }
}
