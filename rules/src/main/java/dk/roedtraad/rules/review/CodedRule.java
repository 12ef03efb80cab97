package dk.roedtraad.rules.review;

import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.law.Rule;

/** A review rule that knows its code: what the shipped rules have in common. */
abstract class CodedRule implements ReviewRule {
    private final Rule rule;

    CodedRule(String code, Ground ground, Level level, String... sources) {
        this.rule = Rule.builder()
                .code(code)
                .version(1)
                .ground(ground)
                .level(level)
                .addSources(sources)
                .build();
    }

    @Override
    public final Rule getRule() {
        return rule;
    }
}
