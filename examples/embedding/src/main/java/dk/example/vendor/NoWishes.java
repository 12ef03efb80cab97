package dk.example.vendor;

import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.rules.review.ReviewRule;

/** A rule of the vendor's own: an active plan that holds no wishes is worth a look. */
final class NoWishes implements ReviewRule {
    private static final Rule RULE = Rule.builder()
            .code("dk.example.NO_WISHES")
            .version(1)
            .ground(Ground.LIBRARY)
            .level(Level.LOOK_AT)
            .addSource("Eksempelkommunens ungestrategi")
            .build();

    @Override
    public Rule getRule() {
        return RULE;
    }

    @Override
    public RuleResult evaluate(Question question) {
        return found(question.inquiry().activePlans().stream()
                .filter(plan -> plan.getWishes().getItems().isEmpty())
                .map(plan -> Finding.builder()
                        .addPointer(question.inquiry().pointerTo(plan))
                        .build())
                .toList());
    }
}
