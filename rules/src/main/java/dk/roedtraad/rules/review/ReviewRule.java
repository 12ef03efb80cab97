package dk.roedtraad.rules.review;

import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.inquiry.Inquiry;

/**
 * One rule of a review (Danish: gennemgangsregel). It looks at the case and says found, clear, not applicable, undetermined or
 * not configured, and never blocks anything.
 */
public interface ReviewRule {

    /**
     * What a review rule is asked with: the case on a day, and what the other verbs said of it.
     *
     * @param inquiry the case, the day and the numbers
     * @param decision what visitation said
     * @param progression what scoring said
     */
    record Question(Inquiry inquiry, Decision decision, Progression progression) {}

    /** Code, ground, level and sources. */
    Rule getRule();

    /** Looks at the case. */
    RuleResult evaluate(Question question);

    /**
     * The case with the one change that takes this finding away, where there is one that needs no judgement; empty where people must
     * decide. It is a proposal: whoever takes it over sees it first, see {@link Review#repairs}.
     */
    default Optional<YouthCase> repair(Question question, Finding finding) {
        return Optional.empty();
    }

    /** The result of a rule that looked and has these findings: found, or clear where there are none. */
    default RuleResult found(List<Finding> findings) {
        return found(findings, List.of());
    }

    /** The result of a rule that looked with dated numbers, which are shown with what it found. */
    default RuleResult found(List<Finding> findings, List<Parameter> numbers) {
        return result(findings.isEmpty() ? RuleResult.Kind.CLEAR : RuleResult.Kind.FOUND)
                .findings(findings)
                .parameters(numbers)
                .build();
    }

    /** The result of a rule that does not concern this case. */
    default RuleResult notApplicable() {
        return result(RuleResult.Kind.NOT_APPLICABLE).build();
    }

    /** The result of a rule that cannot tell. */
    default RuleResult undetermined(List<OpenPoint> open) {
        return result(RuleResult.Kind.UNDETERMINED).open(open).build();
    }

    /** The result of a rule whose number is missing: not configured where the host has set none, else undetermined. */
    default RuleResult withoutNumber(OpenPoint why) {
        return result(
                        why.getKind() == OpenPoint.Kind.NUMBER_NOT_SET
                                ? RuleResult.Kind.NOT_CONFIGURED
                                : RuleResult.Kind.UNDETERMINED)
                .addOpen(why)
                .build();
    }

    private RuleResult.Builder result(RuleResult.Kind kind) {
        return RuleResult.builder().rule(getRule()).kind(kind);
    }
}
