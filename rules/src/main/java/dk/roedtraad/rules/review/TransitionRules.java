package dk.roedtraad.rules.review;

import java.util.List;

/** The rules about transitions that follow after the first of them (cards T-01 to T-12). */
final class TransitionRules {
    /** All of them, in the order of the results. */
    static final List<ReviewRule> ALL = List.of(
            new AssessmentOverdue(),
            new AssessmentDue(),
            new HandoverMeetingMissed(),
            new HandoverMissing(),
            new HandoverIncomplete(),
            new SummaryNotApproved(),
            new AfterCareMissing(),
            new AfterCareContactDue(),
            new NoContactAtStart(),
            new ProposeMeeting(),
            new ProposeMeetingOnAdultLife(),
            new NoCompanion());

    private TransitionRules() {}
}
