package dk.roedtraad.rules.ahead;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.review.Review;
import dk.roedtraad.rules.visitation.Visitation;

/**
 * What will be answered otherwise on a later day though nobody writes anything (Danish: hvad der ændrer sig af sig selv): a birthday
 * comes, a deadline passes, a plan runs out.
 *
 * <pre>{@code
 * LookAhead.standard().changes(youthCase, day -> Progressions.of(youthCase, day), on, on.plusYears(1))
 * }</pre>
 *
 * <p>Each day is asked as it is, one after the other: it costs a decision and a review for each day, and stops at the first change
 * where only that is wanted. No rule has to tell when its answer may change, and so none can tell it wrongly.
 */
public final class LookAhead {
    private final Visitation visitation;
    private final Review review;

    private LookAhead(Visitation visitation, Review review) {
        this.visitation = visitation;
        this.review = review;
    }

    /** With the shipped rules and numbers. */
    public static LookAhead standard() {
        return with(Visitation.standard(), Review.standard());
    }

    /** With rules and numbers of the caller's, for instance those of a municipality. */
    public static LookAhead with(Visitation visitation, Review review) {
        return new LookAhead(visitation, review);
    }

    /**
     * The first later day on which an answer differs from that of the day before; empty where none does up to a day.
     *
     * @param progression what scoring says of the case on a day
     * @param on the day from which it looks ahead
     * @param until the last day that is looked at
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public Optional<LocalDate> firstChange(
            YouthCase youthCase, Function<LocalDate, Progression> progression, LocalDate on, LocalDate until) {
        return look(youthCase, progression, on, until, true).stream()
                .map(AnswerChange::date)
                .findFirst();
    }

    /**
     * All changes up to a day, by the day and then in the order of the rules.
     *
     * @param progression what scoring says of the case on a day
     * @param on the day from which it looks ahead
     * @param until the last day that is looked at
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public List<AnswerChange> changes(
            YouthCase youthCase, Function<LocalDate, Progression> progression, LocalDate on, LocalDate until) {
        return look(youthCase, progression, on, until, false);
    }

    private List<AnswerChange> look(
            YouthCase youthCase,
            Function<LocalDate, Progression> progression,
            LocalDate on,
            LocalDate until,
            boolean onlyFirst) {
        if (until.isBefore(on)) {
            throw new IllegalArgumentException("until: must not lie before the day from which to look ahead");
        }
        List<AnswerChange> changes = new ArrayList<>();
        Map<String, String> before = answers(youthCase, progression, on);
        for (LocalDate day = on.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            Map<String, String> now = answers(youthCase, progression, day);
            for (Map.Entry<String, String> answer : now.entrySet()) {
                String was = Objects.requireNonNull(before.get(answer.getKey())); // the same rules are asked each day
                if (!was.equals(answer.getValue())) {
                    changes.add(new AnswerChange(day, answer.getKey(), was, answer.getValue()));
                }
            }
            if (onlyFirst && !changes.isEmpty()) {
                return changes;
            }
            before = now;
        }
        return changes;
    }

    /** Every answer of a day by the key of what is asked, in the order in which a review shows them. */
    private Map<String, String> answers(
            YouthCase youthCase, Function<LocalDate, Progression> progression, LocalDate day) {
        Decision decision = visitation.decide(youthCase, day);
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put(AnswerChange.OUTCOME, "outcome." + decision.getOutcome());
        decision.trees()
                .flatMap(Explanation::nodes)
                .forEach(node -> answers.put(title(node.getRule()), "answer." + node.getAnswer()));
        review.review(youthCase, decision, progression.apply(day), day)
                .getResults()
                .forEach(result -> answers.put(title(result.getRule()), "result." + result.getKind()));
        return answers;
    }

    private static String title(Rule rule) {
        return "rule." + rule.getCode() + ".title";
    }
}
