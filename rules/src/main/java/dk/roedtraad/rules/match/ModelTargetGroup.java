package dk.roedtraad.rules.match;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;

/**
 * Is the youth in the target group of the national model? No fact about the youth but what visitation answers, so that it is handed
 * in with the question; a case that states it as a characteristic is not believed.
 */
record ModelTargetGroup() implements Question {

    /** What is missing where visitation has not said it. */
    static final OpenPoint OPEN = OpenPoint.builder()
            .kind(OpenPoint.Kind.FACT)
            .code("modelTargetGroup")
            .build();

    @Override
    public Explanation answer(Asked asked) {
        Explanation.Builder leaf =
                Explanation.builder().rule(MatchRules.MODEL_TARGET_GROUP).answer(asked.modelTargetGroup());
        return asked.modelTargetGroup() == Answer.UNDETERMINED
                ? leaf.addOpen(OPEN).build()
                : leaf.build();
    }
}
