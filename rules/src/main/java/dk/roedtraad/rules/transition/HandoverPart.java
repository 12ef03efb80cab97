package dk.roedtraad.rules.transition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.model.transition.Handover;
import dk.roedtraad.model.transition.Transition;

/**
 * A part of a handover (Danish: del af en overlevering, A-40). No source lists them; they are built from what youths and
 * professionals have said goes missing.
 *
 * <p>A handover is itself what is passed on: what does not stand in it is not passed on, whoever may know it. Only what somebody has
 * withheld is open, and what the youth has declined or what makes no sense here is no gap.
 */
public enum HandoverPart {
    /** Who hands over. */
    GIVER("/giver", transition -> Answer.of(transition.getGiver().isPresent())),
    /** Who takes over (S1-85). */
    RECEIVER("/receiver", transition -> Answer.of(transition.getReceiver().isPresent())),
    /** The day of the change (S1-85). */
    DATE("/date", transition -> isTold(transition.getDate())),
    /** The summary, so that the youth need not tell it all again (S0-35, S0-41). */
    SUMMARY("/handover/summary", ofHandover(handover -> Answer.of(handover.getSummary().isPresent()))),
    /** That the youth has approved the summary. */
    APPROVAL("/handover/approvedByYouth", ofHandover(HandoverPart::isApproved)),
    /** What is promised and still open, or that nothing is. */
    OPEN_COMMITMENTS("/handover/openCommitments", ofHandover(handover -> isTold(handover.getOpenCommitments()))),
    /** The efforts that go on, or that none does. */
    RUNNING_EFFORTS("/handover/runningEfforts", ofHandover(handover -> isTold(handover.getRunningEfforts()))),
    /** The day of the first meeting with the new contact (S1-85). */
    NEXT_MEETING("/handover/nextMeeting", ofHandover(handover -> isTold(handover.getNextMeeting()))),
    /** Where that meeting is (S1-85). */
    NEXT_MEETING_PLACE(
            "/handover/nextMeetingPlace",
            ofHandover(handover -> Answer.of(handover.getNextMeetingPlace().isPresent()))),
    /** Until when the old contact can be called (S1-86). */
    CONTACT_UNTIL("/handover/contactUntil", ofHandover(handover -> isTold(handover.getContactUntil()))),
    /** Who goes with the youth from one place to the next (S2-65). */
    COMPANION("/handover/escort", ofHandover(handover -> Answer.of(handover.getEscort().isPresent())));

    private final String pointer;
    private final Function<Transition, Answer> told;

    HandoverPart(String pointer, Function<Transition, Answer> told) {
        this.pointer = pointer;
        this.told = told;
    }

    /** Whether the handover holds the part; undetermined where somebody has withheld it, or the youth has not been asked. */
    public Answer isIn(Transition transition) {
        return told.apply(transition);
    }

    /** The parts that a handover lacks, in the order above; none of a complete one. */
    public static List<HandoverPart> missingFrom(Transition transition) {
        List<HandoverPart> missing = new ArrayList<>();
        for (HandoverPart part : values()) {
            if (part.isIn(transition) == Answer.NOT_MET) {
                missing.add(part);
            }
        }
        return missing;
    }

    /** Whether nothing is missing and nothing is open. */
    public static boolean isComplete(Transition transition) {
        return Arrays.stream(values()).allMatch(part -> part.isIn(transition) == Answer.MET);
    }

    /** Where the part lies, below the transition. */
    public String getPointer() {
        return pointer;
    }

    /** The key of the words that name the part. */
    public String toKey() {
        return "handover." + name();
    }

    private static Function<Transition, Answer> ofHandover(Function<Handover, Answer> told) {
        return transition -> transition.getHandover().map(told).orElse(Answer.NOT_MET);
    }

    private static Answer isTold(Fact<?> fact) {
        return fact.getState() == FactState.WITHHELD
                ? Answer.UNDETERMINED
                : Answer.of(fact.getState() != FactState.NOT_ASKED);
    }

    private static Answer isTold(FactList<?> list) {
        return Answer.of(!list.getItems().isEmpty() || list.getCompleteAsOf().isPresent());
    }

    private static Answer isApproved(Handover handover) {
        return handover.getApprovedByYouth() instanceof Fact.Known<Boolean> known
                ? Answer.of(known.getValue())
                : Answer.UNDETERMINED;
    }
}
