package dk.roedtraad.scoring.figure;

import java.util.List;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.decision.Explanation;

/**
 * Whether the youth is in the target group, and receives the special effort (S1-133).
 *
 * @param target whether the objective criteria are met
 * @param receives whether a coherent plan is active and the youth has said yes
 */
record Membership(Answer target, Answer receives) {
    /** The countable criteria, whatever a professional judges besides. */
    private static final List<String> OBJECTIVE = List.of("AGE", "KUI_EFFORT", "SOCIAL_SUPPORT");

    private static final String YOUTH_ACCEPTS = "YOUTH_ACCEPTS";

    static Membership of(Decision decision, Answer activePlan) {
        Answer target = Answer.MET;
        for (String code : OBJECTIVE) {
            target = target.and(answer(decision.getCriteria(), code));
        }
        return new Membership(target, activePlan.and(answer(decision.getConditions(), YOUTH_ACCEPTS)));
    }

    /** What a rule has answered; one that was not asked has left it open. */
    private static Answer answer(Explanation tree, String code) {
        List<Explanation> children = tree.getChildren();
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i).getRule().getCode().equals(code)) {
                return children.get(i).getAnswer();
            }
        }
        return Answer.UNDETERMINED;
    }
}
