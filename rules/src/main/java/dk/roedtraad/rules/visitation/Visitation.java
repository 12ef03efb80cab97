package dk.roedtraad.rules.visitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.NextSteps;
import dk.roedtraad.model.decision.Outcome;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.law.Parameters;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.organisation.MunicipalOverlay;
import dk.roedtraad.model.youth.AbsenceLevel;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.inquiry.AgeInterval;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ParameterKeys;
import dk.roedtraad.rules.parameter.ShippedParameters;
import dk.roedtraad.rules.version.LibraryVersion;

import static dk.roedtraad.rules.visitation.VisitationRules.*;

/**
 * Whom the special coordinated effort is for (Danish: visitation, core element 1).
 *
 * <pre>{@code
 * Decision decision = Visitation.standard().decide(youthCase, LocalDate.of(2026, 11, 22));
 * }</pre>
 *
 * <p>Every criterion is evaluated; nothing is cut short, so that all reasons show. The outcome is advice to a professional, and
 * never a bare refusal: whoever is not in the target group is followed on to a next contact. What to ask next, and what the
 * municipality can do that changes the answer, is worked out apart, since it asks the rules many times:
 *
 * <pre>{@code
 * decision = decision.withNextSteps(Visitation.standard().nextSteps(youthCase, on));
 * }</pre>
 */
public final class Visitation {
    /** The version of the rule set: counted up when any answer can change. */
    public static final String RULE_SET = "visitation-2";

    private static final List<Criterion> CRITERIA = List.of(
            new AgeWithin(new AgeInterval(
                    AGE, Optional.of(ParameterKeys.TARGET_AGE_MIN), ParameterKeys.TARGET_AGE_MAX, true)),
            FactHolds.yes(KUI_EFFORT, CaseFacts.KUI_EFFORT),
            new SocialSupport(),
            new AnyOf(
                    SOCIAL_OR_FUNCTIONAL_NEED,
                    List.of(
                            FactHolds.yes(SPECIAL_SOCIAL_PROBLEM, CaseFacts.SPECIAL_SOCIAL_PROBLEM),
                            FactHolds.yes(REDUCED_FUNCTIONING, CaseFacts.REDUCED_FUNCTIONING))),
            new CoordinationNeed());

    private static final List<Criterion> CONDITIONS = List.of(
            FactHolds.yes(DIALOGUE_HELD, CaseFacts.DIALOGUE_HELD),
            FactHolds.yes(PROGRESSION_DATA_EXPLAINED, CaseFacts.PROGRESSION_DATA_EXPLAINED),
            FactHolds.yes(YOUTH_ACCEPTS, CaseFacts.YOUTH_ACCEPTS));

    private static final List<Criterion> INDICATORS = List.of(
            new AgeWithin(new AgeInterval(
                    APPROACHING_18, Optional.of(ParameterKeys.APPROACHING_18), ParameterKeys.MAJORITY, false)),
            new LongCourse(),
            new FactHolds<>(MUCH_ABSENCE, CaseFacts.ABSENCE, List.of(AbsenceLevel.values()), AbsenceLevel.HIGH::equals),
            new ExitWithoutReason(),
            new EarlyPublicSupport(),
            new SchoolChanges(),
            FactHolds.no(NOT_MOTIVATED, CaseFacts.MOTIVATED));

    private static final List<Criterion> RESPONSIBILITY = List.of(
            new AgeWithin(new AgeInterval(
                    UNDER_RESPONSIBILITY_AGE, Optional.empty(), ParameterKeys.RESPONSIBILITY_END, false)),
            FactHolds.no(NO_YOUTH_EDUCATION, CaseFacts.YOUTH_EDUCATION_COMPLETED),
            FactHolds.no(NO_FIRM_LABOUR_MARKET_LINK, CaseFacts.FIRM_LABOUR_MARKET_LINK));

    private final Parameters parameters;
    private final Optional<String> layer;
    private final List<Criterion> indicators;
    private final List<String> switchedOff;

    private Visitation(
            Parameters parameters, Optional<String> layer, List<Criterion> indicators, List<String> switchedOff) {
        this.parameters = parameters;
        this.layer = layer;
        this.indicators = indicators;
        this.switchedOff = switchedOff;
    }

    /** Visitation with the shipped numbers. */
    public static Visitation standard() {
        return with(ShippedParameters.get());
    }

    /** Visitation with numbers of the caller's. */
    public static Visitation with(Parameters parameters) {
        return new Visitation(parameters, Optional.empty(), INDICATORS, List.of());
    }

    /**
     * This visitation as a municipality has it: with its own numbers, and without the signs that it has switched off. Each answer
     * shows whose number was used, and the decision which rules were not asked.
     *
     * @throws IllegalArgumentException if a number may not be set, or a rule rests on law or on the national model and so may not
     *     be touched; see {@link MunicipalOverlay#over(List)}
     */
    public Visitation overlaidBy(MunicipalOverlay overlay) {
        List<Rule> asked = overlay.over(ALL);
        return new Visitation(
                overlay.over(parameters),
                Optional.of(overlay.getLayer()),
                indicators.stream()
                        .filter(indicator -> asked.contains(indicator.rule()))
                        .toList(),
                ALL.stream()
                        .filter(rule -> !asked.contains(rule))
                        .map(Rule::getCode)
                        .toList());
    }

    /** The rules of visitation. */
    public static List<Rule> rules() {
        return ALL;
    }

    /**
     * Decides for a case on a day.
     *
     * @param on the day of the question; law and numbers are those in force on it
     */
    public Decision decide(YouthCase youthCase, LocalDate on) {
        return decide(new Inquiry(youthCase, on, parameters));
    }

    /**
     * What to ask next, and what the municipality can do that changes the answer. Only facts that can change the outcome are
     * asked for, so that nothing is collected in vain.
     */
    public NextSteps nextSteps(YouthCase youthCase, LocalDate on) {
        Inquiry inquiry = new Inquiry(youthCase, on, parameters);
        Decision decision = decide(inquiry);
        return NextSteps.builder()
                .settledBy(
                        decision.getOutcome() == Outcome.CLARIFY
                                ? new Clarifier(inquiry).settlingSets(CRITERIA, CONDITIONS)
                                : List.of())
                .changedBy(PossibleChanges.of(decision, youthCase, changed -> decide(inquiry.about(changed))))
                .build();
    }

    /** The criteria of the target group. */
    static List<Criterion> criteria() {
        return CRITERIA;
    }

    private Decision decide(Inquiry inquiry) {
        Explanation criteria = Explanation.all(TARGET_GROUP, Criterion.evaluate(CRITERIA, inquiry));
        Explanation conditions = Explanation.all(READY, Criterion.evaluate(CONDITIONS, inquiry));
        Fact<String> nextContact = CaseFacts.NEXT_CONTACT.in(inquiry.youthCase(), inquiry.on());
        return Decision.of(
                inquiry.on(),
                RULE_SET,
                Optional.of(LibraryVersion.get()),
                layer,
                switchedOff,
                outcome(criteria, conditions),
                criteria,
                conditions,
                Criterion.evaluate(indicators, inquiry),
                Explanation.all(MUNICIPAL_RESPONSIBILITY, Criterion.evaluate(RESPONSIBILITY, inquiry)),
                nextContact instanceof Fact.Known<String> contact ? Optional.of(contact.getValue()) : Optional.empty());
    }

    private static Outcome outcome(Explanation criteria, Explanation conditions) {
        for (Explanation condition : conditions.getChildren()) {
            if (condition.getAnswer() == Answer.NOT_MET && condition.getRule().equals(YOUTH_ACCEPTS)) {
                return Outcome.DECLINED_BY_YOUTH;
            }
        }
        if (criteria.getAnswer() == Answer.NOT_MET) {
            return Outcome.REFER_ELSEWHERE;
        }
        return criteria.getAnswer() == Answer.MET && conditions.getAnswer() == Answer.MET
                ? Outcome.ADMIT
                : Outcome.CLARIFY;
    }
}
