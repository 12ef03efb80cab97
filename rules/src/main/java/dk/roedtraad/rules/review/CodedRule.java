package dk.roedtraad.rules.review;

import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.law.Rule;

/** A review rule that knows its code: what the shipped rules have in common. */
abstract class CodedRule implements ReviewRule {
    private final Rule rule;

    /** A rule that has never changed an answer. */
    CodedRule(String code, Ground ground, Level level, String... sources) {
        this(code, 1, ground, level, sources);
    }

    CodedRule(String code, int version, Ground ground, Level level, String... sources) {
        this.rule = Rule.builder()
                .code(code)
                .version(version)
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
