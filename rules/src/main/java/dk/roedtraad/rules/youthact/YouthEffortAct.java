package dk.roedtraad.rules.youthact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.LawAnswers;
import dk.roedtraad.model.law.Parameters;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.organisation.MunicipalOverlay;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.inquiry.AgeInterval;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.inquiry.RunningSpells;
import dk.roedtraad.rules.parameter.ParameterKeys;
import dk.roedtraad.rules.parameter.ShippedParameters;

import static dk.roedtraad.rules.youthact.YouthEffortActRules.*;

/**
 * The own questions of the acts on the municipal youth effort and on STU (Danish: lovens egne spørgsmål).
 *
 * <pre>{@code
 * LawAnswers answers = YouthEffortAct.standard().ask(youthCase, LocalDate.of(2026, 11, 22));
 * answers.arising(); // those that concern the youth on the day
 * }</pre>
 *
 * <p>On a day that no row of the act covers, each question is undetermined. What the sources are not sure of is not asked; it is
 * listed in docs/sources.md. The answers are advice to a professional.
 */
public final class YouthEffortAct {
    /** The version of the rule set: counted up when any answer can change. */
    public static final String RULE_SET = "kui-act-1";

    private static final List<String> DUTY_NUMBERS = List.of(ParameterKeys.DUTY_AGE_MIN, ParameterKeys.DUTY_AGE_END);

    private static final Function<Inquiry, Explanation> OF_DUTY_AGE =
            age(DUTY_AGE, Optional.of(ParameterKeys.DUTY_AGE_MIN), ParameterKeys.DUTY_AGE_END);

    private static final List<LawQuestion> QUESTIONS = List.of(
            new LawQuestion(
                    EDUCATION_DUTY,
                    DUTY_NUMBERS,
                    List.of(
                            OF_DUTY_AGE,
                            YouthEffortAct::pastSchool,
                            inquiry -> inquiry.ask(NOT_EXEMPTED, CaseFacts.DUTY_EXEMPTED, exempted -> !exempted)),
                    inquiry -> Optional.of(Explanation.any(DUTY_KEPT, activities(inquiry)))),
            new LawQuestion(
                    TARGET_ASSESSMENT,
                    DUTY_NUMBERS,
                    List.of(
                            OF_DUTY_AGE,
                            YouthEffortAct::pastSchool,
                            inquiry -> Explanation.none(OUTSIDE_EVERYTHING, activities(inquiry)))),
            new LawQuestion(
                    CONTACT_AFTER_LEAVING,
                    DUTY_NUMBERS,
                    List.of(OF_DUTY_AGE, AfterLeaving::left),
                    AfterLeaving::contactInTime),
            new LawQuestion(
                    NEW_ACTIVITY,
                    DUTY_NUMBERS,
                    List.of(OF_DUTY_AGE, AfterLeaving::left, AfterLeaving::contacted),
                    AfterLeaving::newActivityInTime),
            new LawQuestion(
                    OUTREACH,
                    List.of(ParameterKeys.OUTREACH_AGE_MIN, ParameterKeys.OUTREACH_AGE_END),
                    List.of(
                            age(
                                    OUTREACH_AGE,
                                    Optional.of(ParameterKeys.OUTREACH_AGE_MIN),
                                    ParameterKeys.OUTREACH_AGE_END),
                            YouthEffortAct::withoutYouthEducation,
                            inquiry -> RunningSpells.education(inquiry).noneRuns(NOT_IN_EDUCATION),
                            Work::notExemptFromOutreach)),
            new LawQuestion(
                    FGU_OFFER,
                    List.of(ParameterKeys.FGU_AGE_END),
                    List.of(
                            age(FGU_AGE, Optional.empty(), ParameterKeys.FGU_AGE_END),
                            YouthEffortAct::pastSchool,
                            YouthEffortAct::withoutYouthEducation,
                            Work::notHalfTime,
                            inquiry -> inquiry.askJudgement(
                                    PREPARATORY_EFFORT_NEEDED, CaseFacts.PREPARATORY_EFFORT_NEEDED))),
            new LawQuestion(
                    STU_OFFER,
                    List.of(ParameterKeys.STU_AGE_END),
                    List.of(
                            age(STU_AGE, Optional.empty(), ParameterKeys.STU_AGE_END),
                            YouthEffortAct::pastSchool,
                            inquiry -> inquiry.askJudgement(STU_RIGHT_OFFER, CaseFacts.STU_RIGHT_OFFER))));

    private final Parameters parameters;

    private YouthEffortAct(Parameters parameters) {
        this.parameters = parameters;
    }

    /** The questions with the shipped numbers. */
    public static YouthEffortAct standard() {
        return with(ShippedParameters.get());
    }

    /** The questions with numbers of the caller's, for instance the shipped ones and those that a municipality has set. */
    public static YouthEffortAct with(Parameters parameters) {
        return new YouthEffortAct(parameters);
    }

    /**
     * The questions with a municipality's own numbers. All of them rest on law, so that it can switch none off.
     *
     * @throws IllegalArgumentException if a number may not be set, or a rule is switched off or renamed; see {@link
     *     MunicipalOverlay#over(List)}
     */
    public YouthEffortAct overlaidBy(MunicipalOverlay overlay) {
        overlay.over(ALL); // refuses what it may not touch
        return with(overlay.over(parameters));
    }

    /** The rules of the questions. */
    public static List<Rule> rules() {
        return ALL;
    }

    /**
     * Answers every question for a case on a day.
     *
     * @param on the day of the question; law and numbers are those in force on it, and those of a deadline are those in force
     *     on the day from which it is counted
     */
    public LawAnswers ask(YouthCase youthCase, LocalDate on) {
        Inquiry inquiry = new Inquiry(youthCase, on, parameters);
        return LawAnswers.builder()
                .on(on)
                .ruleSet(RULE_SET)
                .answers(QUESTIONS.stream()
                        .map(question -> question.ask(inquiry))
                        .toList())
                .build();
    }

    private static Explanation pastSchool(Inquiry inquiry) {
        return inquiry.ask(COMPULSORY_SCHOOLING_ENDED, CaseFacts.COMPULSORY_SCHOOLING_ENDED);
    }

    private static Explanation withoutYouthEducation(Inquiry inquiry) {
        return inquiry.ask(YOUTH_EDUCATION_NOT_COMPLETED, CaseFacts.YOUTH_EDUCATION_COMPLETED, completed -> !completed);
    }

    private static Function<Inquiry, Explanation> age(Rule rule, Optional<String> lowest, String end) {
        return new AgeInterval(rule, lowest, end, false)::evaluate;
    }

    /** What keeps the duty. To be enrolled is enough; absence is no breach. */
    private static List<Explanation> activities(Inquiry inquiry) {
        return List.of(
                RunningSpells.education(inquiry).anyRuns(IN_EDUCATION),
                Work.inWork(inquiry),
                inquiry.ask(IN_OTHER_ACTIVITY, CaseFacts.OTHER_ACTIVITY));
    }
}
