package dk.roedtraad.rules.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.finding.Findings;
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
    public static final String RULE_SET = "review-1";

    private static final List<ReviewRule> STANDARD = List.of(
            new YouthSupportDecisionDue(),
            new NoPlan(),
            new NoCoordinator(),
            new NoCover(),
            new YouthVoiceMissing(),
            new NoResponsible(),
            new Passivity(),
            new LowScorePrompt(),
            new HandoverMeetingDue(),
            new RightsInformationDue(),
            new NextContactMissing());

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
     * Reviews a case on a day.
     *
     * @param decision what visitation says of the case on the day
     * @param progression what scoring says of it
     */
    public Findings review(YouthCase youthCase, Decision decision, Progression progression, LocalDate on) {
        ReviewRule.Question question =
                new ReviewRule.Question(new Inquiry(youthCase, on, parameters), decision, progression);
        return Findings.builder()
                .on(on)
                .ruleSet(RULE_SET)
                .layer(layer)
                .switchedOff(switchedOff)
                .results(rules.stream().map(rule -> rule.evaluate(question)).toList())
                .build();
    }
}
