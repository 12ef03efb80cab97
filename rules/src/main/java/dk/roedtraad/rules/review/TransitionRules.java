package dk.roedtraad.rules.review;

import java.util.List;

/** The rules about transitions (cards T-01 to T-13). */
final class TransitionRules {
    /** All of them, in the order of the results. */
    static final List<ReviewRule> ALL = List.of(
            new YouthSupportDecisionDue(),
            new AssessmentOverdue(),
            new AssessmentDue(),
            new HandoverMeetingDue(),
            new HandoverMeetingMissed(),
            new HandoverMissing(),
            new HandoverIncomplete(),
            new SummaryNotApproved(),
            new AfterCareMissing(),
            new AfterCareContactDue(),
            new NoContactAtStart(),
            new ProposeMeeting(),
            new ProposeMeetingOnAdultLife(),
            new NoCompanion(),
            new RightsInformationDue());

    private TransitionRules() {}
}
