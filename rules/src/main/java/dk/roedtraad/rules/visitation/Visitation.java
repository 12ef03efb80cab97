package dk.roedtraad.rules.visitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.Outcome;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.law.Parameters;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.youth.AbsenceLevel;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ParameterKeys;
import dk.roedtraad.rules.parameter.ShippedParameters;

import static dk.roedtraad.rules.visitation.VisitationRules.*;

/**
 * Whom the special coordinated effort is for (Danish: visitation, core element 1).
 *
 * <pre>{@code
 * Decision decision = Visitation.standard().decide(youthCase, LocalDate.of(2026, 11, 22));
 * }</pre>
 *
 * <p>Every criterion is evaluated; nothing is cut short, so that all reasons show. The outcome is advice to a professional.
 */
public final class Visitation {
    /** The version of the rule set: counted up when any answer can change. */
    public static final String RULE_SET = "visitation-1";

    private static final List<Criterion> CRITERIA = List.of(
            new AgeWithin(AGE, Optional.of(ParameterKeys.TARGET_AGE_MIN), ParameterKeys.TARGET_AGE_MAX, true),
            inquiry -> inquiry.ask(KUI_EFFORT, CaseFacts.KUI_EFFORT),
            new SocialSupport(),
            inquiry -> Explanation.any(
                    SOCIAL_OR_FUNCTIONAL_NEED,
                    List.of(
                            inquiry.ask(SPECIAL_SOCIAL_PROBLEM, CaseFacts.SPECIAL_SOCIAL_PROBLEM),
                            inquiry.ask(REDUCED_FUNCTIONING, CaseFacts.REDUCED_FUNCTIONING))),
            new CoordinationNeed());

    private static final List<Criterion> CONDITIONS = List.of(
            inquiry -> inquiry.ask(DIALOGUE_HELD, CaseFacts.DIALOGUE_HELD),
            inquiry -> inquiry.ask(PROGRESSION_DATA_EXPLAINED, CaseFacts.PROGRESSION_DATA_EXPLAINED),
            inquiry -> inquiry.ask(YOUTH_ACCEPTS, CaseFacts.YOUTH_ACCEPTS));

    private static final List<Criterion> INDICATORS = List.of(
            new AgeWithin(APPROACHING_18, Optional.of(ParameterKeys.APPROACHING_18), ParameterKeys.MAJORITY, false),
            inquiry -> inquiry.ask(MUCH_ABSENCE, CaseFacts.ABSENCE, AbsenceLevel.HIGH::equals));

    private static final List<Criterion> RESPONSIBILITY = List.of(
            new AgeWithin(UNDER_RESPONSIBILITY_AGE, Optional.empty(), ParameterKeys.RESPONSIBILITY_END, false),
            inquiry -> inquiry.ask(NO_YOUTH_EDUCATION, CaseFacts.YOUTH_EDUCATION_COMPLETED, done -> !done),
            inquiry -> inquiry.ask(NO_FIRM_LABOUR_MARKET_LINK, CaseFacts.FIRM_LABOUR_MARKET_LINK, firm -> !firm));

    private final Parameters parameters;

    private Visitation(Parameters parameters) {
        this.parameters = parameters;
    }

    /** Visitation with the shipped numbers. */
    public static Visitation standard() {
        return with(ShippedParameters.get());
    }

    /** Visitation with numbers of the caller's. */
    public static Visitation with(Parameters parameters) {
        return new Visitation(parameters);
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
        Inquiry inquiry = new Inquiry(youthCase, on, parameters);
        Explanation criteria = Explanation.all(TARGET_GROUP, evaluate(CRITERIA, inquiry));
        Explanation conditions = Explanation.all(READY, evaluate(CONDITIONS, inquiry));
        return Decision.builder()
                .on(on)
                .ruleSet(RULE_SET)
                .outcome(outcome(inquiry, criteria.getAnswer(), conditions.getAnswer()))
                .criteria(criteria)
                .conditions(conditions)
                .indicators(evaluate(INDICATORS, inquiry))
                .municipalResponsibility(Explanation.all(MUNICIPAL_RESPONSIBILITY, evaluate(RESPONSIBILITY, inquiry)))
                .nextContact(
                        CaseFacts.NEXT_CONTACT.in(youthCase, on) instanceof Fact.Known<String> contact
                                ? Optional.of(contact.getValue())
                                : Optional.empty())
                .build();
    }

    private static Outcome outcome(Inquiry inquiry, Answer criteria, Answer conditions) {
        if (CaseFacts.YOUTH_ACCEPTS.in(inquiry.youthCase(), inquiry.on()) instanceof Fact.Known<Boolean> accepts
                && !accepts.getValue()) {
            return Outcome.DECLINED_BY_YOUTH;
        }
        if (criteria == Answer.NOT_MET) {
            return Outcome.REFER_ELSEWHERE;
        }
        return criteria == Answer.MET && conditions == Answer.MET ? Outcome.ADMIT : Outcome.CLARIFY;
    }

    private static List<Explanation> evaluate(List<Criterion> criteria, Inquiry inquiry) {
        return criteria.stream().map(criterion -> criterion.evaluate(inquiry)).toList();
    }
}
