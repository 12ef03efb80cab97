package dk.roedtraad.rules.review;

import java.util.List;

/** The rules about a plan and the people and efforts in it (cards P-01 to P-28, C-01 to C-12), in the order of the results. */
final class PlanRules {
    static final List<ReviewRule> ALL = List.of(
            new TreatmentDeadline(),
            new NoPlan(),
            new OnePlan(),
            new PlansOfTwoMunicipalities(),
            new ConflictingTracks(),
            new DuplicateGoal(),
            new NoCoordinator(),
            new CoordinatorOverlap(),
            new CoordinatorChanges(),
            new CoordinationLeftToYouth(),
            new NoCover(),
            new CaseloadExceeded(),
            new TooManyContacts(),
            new YouthVoiceMissing(),
            new PurposeMissing(),
            new NoResponsible(),
            new NoNextStep(),
            new OverdueCommitment(),
            new ReviewDue(),
            new DecisionOpen(),
            new OneSectorMeetings(),
            new SectorWithoutEffort(),
            new SameEffortTwice(),
            new LateStart(),
            new WaitingEmpty(),
            new Passivity(),
            new WeekOverlap(),
            new BasicNeedOpen(),
            new NetworkNotConsidered(),
            new NetworkEmpty(),
            new ConsiderNotifying(),
            new LowScorePrompt(),
            new Combine(),
            new MeasuredBeforeInformed(),
            new AnsweredWithoutYouth(),
            new SameInstrument(),
            new DialogueMissing(),
            new NextContactMissing());

    private PlanRules() {}
}
