package dk.roedtraad.rules.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.describe.Diff;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.FindingAnswer;
import dk.roedtraad.model.finding.Findings;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Parameters;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.organisation.MunicipalOverlay;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ShippedParameters;

/**
 * Reads a whole case and says what is missing, late or about to break (Danish: gennemgang).
 *
 * <pre>{@code
 * Findings findings = Review.standard().review(youthCase, decision, progression, LocalDate.of(2026, 11, 22));
 * }</pre>
 */
public final class Review {
    /** The version of the rule set: counted up when any result can change. */
    public static final String RULE_SET = "review-2";

    private static final List<ReviewRule> STANDARD =
            Stream.concat(PlanRules.ALL.stream(), TransitionRules.ALL.stream()).toList();

    private final Parameters parameters;
    private final List<ReviewRule> rules;
    private final Optional<String> layer;
    private final List<String> switchedOff;

    private Review(Parameters parameters, List<ReviewRule> rules, Optional<String> layer, List<String> switchedOff) {
        this.parameters = parameters;
        this.rules = rules;
        this.layer = layer;
        this.switchedOff = switchedOff;
    }

    /** A review with the shipped numbers. */
    public static Review standard() {
        return with(ShippedParameters.get());
    }

    /** A review with numbers of the caller's, for instance the shipped ones and those that a municipality has set. */
    public static Review with(Parameters parameters) {
        return new Review(parameters, STANDARD, Optional.empty(), List.of());
    }

    /**
     * This review with a rule more: the host's own. Its texts come from a wording that the host puts before ours.
     *
     * @throws IllegalArgumentException if a rule of the review has the same code
     */
    public Review and(ReviewRule rule) {
        String code = rule.getRule().getCode();
        if (rules.stream().anyMatch(known -> known.getRule().getCode().equals(code))) {
            throw new IllegalArgumentException("rule: the code " + code + " is taken");
        }
        return new Review(
                parameters, Stream.concat(rules.stream(), Stream.of(rule)).toList(), layer, switchedOff);
    }

    /**
     * This review as a municipality has it: with its own numbers, and without the rules that it has switched off.
     *
     * @throws IllegalArgumentException if a number may not be set, or a rule rests on law or on the national model and so may not
     *     be touched; see {@link MunicipalOverlay#over(List)}
     */
    public Review overlaidBy(MunicipalOverlay overlay) {
        List<Rule> asked = overlay.over(rules.stream().map(ReviewRule::getRule).toList());
        return new Review(
                overlay.over(parameters),
                rules.stream().filter(rule -> asked.contains(rule.getRule())).toList(),
                Optional.of(overlay.getLayer()),
                rules.stream()
                        .map(ReviewRule::getRule)
                        .filter(rule -> !asked.contains(rule))
                        .map(Rule::getCode)
                        .toList());
    }

    /** The rules that are shipped, in the order of the results. */
    public static List<Rule> rules() {
        return STANDARD.stream().map(ReviewRule::getRule).toList();
    }

    /**
     * Reviews a case on a day. A finding that a professional has answered keeps the answer for as long as nothing that it cites has
     * changed.
     *
     * @param decision what visitation says of the case on the day
     * @param progression what scoring says of it
     */
    public Findings review(YouthCase youthCase, Decision decision, Progression progression, LocalDate on) {
        return review(question(youthCase, decision, progression, on));
    }

    /**
     * The findings that one change takes away which needs no judgement, each with that change, in the order of the findings. Each
     * takes exactly its own finding away and brings no other.
     *
     * @param decision what visitation says of the case on the day
     * @param progression what scoring says of it
     */
    public List<Repair> repairs(YouthCase youthCase, Decision decision, Progression progression, LocalDate on) {
        ReviewRule.Question question = question(youthCase, decision, progression, on);
        List<Repair> repairs = new ArrayList<>();
        for (ReviewRule rule : rules) {
            for (Finding finding : rule.evaluate(question).getFindings()) {
                rule.repair(question, finding)
                        .ifPresent(repaired ->
                                repairs.add(new Repair(rule.getRule(), finding, Diff.between(youthCase, repaired))));
            }
        }
        return List.copyOf(repairs);
    }

    private ReviewRule.Question question(
            YouthCase youthCase, Decision decision, Progression progression, LocalDate on) {
        return new ReviewRule.Question(new Inquiry(youthCase, on, parameters), decision, progression);
    }

    private Findings review(ReviewRule.Question question) {
        List<FindingAnswer> answers = question.inquiry().youthCase().getFindingAnswers().stream()
                .filter(answer -> !answer.getDate().isAfter(question.inquiry().on()))
                .toList();
        return Findings.builder()
                .on(question.inquiry().on())
                .ruleSet(RULE_SET)
                .layer(layer)
                .switchedOff(switchedOff)
                .results(rules.stream()
                        .map(rule -> answered(rule.evaluate(question), answers))
                        .toList())
                .build();
    }

    private static RuleResult answered(RuleResult result, List<FindingAnswer> answers) {
        if (answers.isEmpty() || result.getFindings().isEmpty()) {
            return result;
        }
        String code = result.getRule().getCode();
        return result.withFindings(result.getFindings().stream()
                .map(finding -> answered(code, finding, answers))
                .toList());
    }

    private static Finding answered(String code, Finding finding, List<FindingAnswer> answers) {
        Optional<FindingAnswer> holding = answers.stream()
                .filter(answer -> answer.stillAnswers(code, finding))
                .max(Comparator.comparing(FindingAnswer::getDate));
        Optional<LocalDate> before = answers.stream()
                .filter(answer -> holding.isEmpty() && answer.concerns(code, finding))
                .map(FindingAnswer::getDate)
                .max(Comparator.naturalOrder());
        return finding.withAnswer(holding).withAnsweredBefore(before);
    }
}
