package dk.roedtraad.rules.review;

import java.util.List;

import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Rule;

/** A review rule that knows its code: what the shipped rules have in common. */
abstract class CodedRule implements ReviewRule {
    private final Rule rule;

    // Most rules of most cases say one of these, and both are of the rule alone.
    private final RuleResult clear;
    private final RuleResult notApplicable;

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
        this.clear = ReviewRule.super.found(List.of(), List.of());
        this.notApplicable = ReviewRule.super.notApplicable();
    }

    @Override
    public final RuleResult found(List<Finding> findings, List<Parameter> numbers) {
        return findings.isEmpty() && numbers.isEmpty() ? clear : ReviewRule.super.found(findings, numbers);
    }

    @Override
    public final RuleResult notApplicable() {
        return notApplicable;
    }

    @Override
    public final Rule getRule() {
        return rule;
    }
}
