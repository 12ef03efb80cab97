package dk.roedtraad.rules.match;

import java.util.Optional;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.youth.CaseFact;

/**
 * Is a number of the case, such as the school grade, within what a target group states? Both ends included.
 *
 * @param rule the rule that asks
 * @param fact the number
 * @param lowest the lowest number, where one is stated
 * @param highest the highest number, where one is stated
 */
record NumberBetween(Rule rule, CaseFact<Integer> fact, Optional<Integer> lowest, Optional<Integer> highest)
        implements Question {

    @Override
    public Explanation answer(Asked asked) {
        Explanation.Builder leaf = Explanation.builder()
                .rule(rule)
                .addReading(fact.read(asked.youthCase(), asked.on()))
                .addArgument(Argument.text("range", range()));
        if (fact.in(asked.youthCase(), asked.on()) instanceof Fact.Known<Integer> known) {
            int number = known.getValue();
            return leaf.answer(Answer.of(lowest.orElse(number) <= number && number <= highest.orElse(number)))
                    .addArgument(Argument.number("number", number))
                    .build();
        }
        return leaf.answer(Answer.UNDETERMINED)
                .addOpen(OpenPoint.fact(fact.getKey()))
                .build();
    }

    private String range() {
        return lowest.equals(highest)
                ? lowest.map(String::valueOf).orElse("")
                : lowest.map(String::valueOf).orElse("") + "–"
                        + highest.map(String::valueOf).orElse("");
    }
}
