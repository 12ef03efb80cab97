package dk.roedtraad.rules.youthact;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.LawAnswer;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.rules.inquiry.Inquiry;

/**
 * One question of the act (Danish: lovens spørgsmål).
 *
 * @param rule the question
 * @param numbers the keys of the numbers without which the question is not one of the law: on a day that none of their rows
 *     covers it is undetermined, whatever else is known
 * @param applies when it applies: when all of these are met
 * @param kept whether what it demands is kept, where the case can tell
 */
record LawQuestion(
        Rule rule,
        List<String> numbers,
        List<Function<Inquiry, Explanation>> applies,
        Function<Inquiry, Optional<Explanation>> kept) {

    LawQuestion(Rule rule, List<String> numbers, List<Function<Inquiry, Explanation>> applies) {
        this(rule, numbers, applies, inquiry -> Optional.empty());
    }

    /** Answers the question. What is demanded is looked at only where it can be demanded. */
    LawAnswer ask(Inquiry inquiry) {
        List<OpenPoint> missing = numbers.stream()
                .filter(key -> inquiry.number(key).isEmpty())
                .map(inquiry::noNumber)
                .toList();
        if (!missing.isEmpty()) {
            return LawAnswer.builder()
                    .applies(Explanation.builder()
                            .rule(rule)
                            .answer(Answer.UNDETERMINED)
                            .open(missing)
                            .build())
                    .build();
        }
        Explanation whole = Explanation.all(
                rule, applies.stream().map(part -> part.apply(inquiry)).toList());
        return LawAnswer.builder()
                .applies(whole)
                .kept(whole.getAnswer() == Answer.NOT_MET ? Optional.empty() : kept.apply(inquiry))
                .build();
    }
}
