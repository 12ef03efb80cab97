package dk.roedtraad.rules.match;

import java.time.LocalDate;
import java.util.Optional;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.time.Age;
import dk.roedtraad.model.youth.CaseFacts;

/**
 * Is the youth within the ages of a target group on the day? Whole years, both ends included.
 *
 * @param lowest the lowest age, where one is stated
 * @param highest the highest age, where one is stated
 */
record AgeBetween(Optional<Integer> lowest, Optional<Integer> highest) implements Question {

    @Override
    public Explanation answer(Asked asked) {
        Explanation.Builder leaf = Explanation.builder().rule(rule()).addReading(asked.birthDateReading());
        lowest.ifPresent(age -> leaf.addArgument(Argument.number("min", age)));
        highest.ifPresent(age -> leaf.addArgument(Argument.number("max", age)));
        Optional<LocalDate> birthDate = asked.birthDate();
        if (birthDate.isEmpty()) {
            return leaf.answer(Answer.UNDETERMINED)
                    .addOpen(OpenPoint.fact(CaseFacts.BIRTH_DATE.getKey()))
                    .build();
        }
        int age = Age.on(birthDate.get(), asked.on());
        return leaf.answer(Answer.of(lowest.orElse(age) <= age && age <= highest.orElse(age)))
                .addArgument(Argument.number("age", age))
                .build();
    }

    private Rule rule() {
        return lowest.isEmpty() ? MatchRules.AGE_UP_TO : highest.isEmpty() ? MatchRules.AGE_FROM : MatchRules.AGE;
    }
}
