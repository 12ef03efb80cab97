package dk.roedtraad.rules.transition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
    GIVER("/giver"),
    /** Who takes over (S1-85). */
    RECEIVER("/receiver"),
    /** The day of the change (S1-85). */
    DATE("/date"),
    /** The summary, so that the youth need not tell it all again (S0-35, S0-41). */
    SUMMARY("/handover/summary"),
    /** That the youth has approved the summary. */
    APPROVAL("/handover/approvedByYouth"),
    /** What is promised and still open, or that nothing is. */
    OPEN_COMMITMENTS("/handover/openCommitments"),
    /** The efforts that go on, or that none does. */
    RUNNING_EFFORTS("/handover/runningEfforts"),
    /** The day of the first meeting with the new contact (S1-85). */
    NEXT_MEETING("/handover/nextMeeting"),
    /** Where that meeting is (S1-85). */
    NEXT_MEETING_PLACE("/handover/nextMeetingPlace"),
    /** Until when the old contact can be called (S1-86). */
    CONTACT_UNTIL("/handover/contactUntil"),
    /** Who goes with the youth from one place to the next (S2-65). */
    COMPANION("/handover/escort");

    private final String pointer;

    HandoverPart(String pointer) {
        this.pointer = pointer;
    }

    /** Whether the handover holds the part; undetermined where somebody has withheld it, or the youth has not been asked. */
    public Answer isIn(Transition transition) {
        return switch (this) {
            case GIVER -> Answer.of(transition.getGiver().isPresent());
            case RECEIVER -> Answer.of(transition.getReceiver().isPresent());
            case DATE -> isTold(transition.getDate());
            default -> transition.getHandover().map(this::isIn).orElse(Answer.NOT_MET);
        };
    }

    private Answer isIn(Handover handover) {
        return switch (this) {
            case SUMMARY -> Answer.of(handover.getSummary().isPresent());
            case APPROVAL -> isApproved(handover);
            case OPEN_COMMITMENTS -> isTold(handover.getOpenCommitments());
            case RUNNING_EFFORTS -> isTold(handover.getRunningEfforts());
            case NEXT_MEETING -> isTold(handover.getNextMeeting());
            case NEXT_MEETING_PLACE -> Answer.of(handover.getNextMeetingPlace().isPresent());
            case CONTACT_UNTIL -> isTold(handover.getContactUntil());
            case COMPANION -> Answer.of(handover.getEscort().isPresent());
            case GIVER, RECEIVER, DATE -> throw new IllegalStateException(name() + " is a part of the transition");
        };
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
