package dk.roedtraad.rules.visitation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.time.Age;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;

/**
 * Is the youth within an age interval on the day? The reason says from which day to which.
 *
 * @param rule the rule that asks
 * @param lowest the key of the lowest age, included; none where there is no lower limit
 * @param highest the key of the highest age
 * @param highestIncluded whether the highest age belongs to the interval
 */
record AgeWithin(Rule rule, Optional<String> lowest, String highest, boolean highestIncluded) implements Criterion {

    @Override
    public Explanation evaluate(Inquiry inquiry) {
        Explanation.Builder leaf = Explanation.builder()
                .rule(rule)
                .addReading(CaseFacts.BIRTH_DATE.read(inquiry.youthCase(), inquiry.on()));
        List<OpenPoint> open = new ArrayList<>();
        if (inquiry.birthDate().isEmpty()) {
            open.add(CaseFacts.BIRTH_DATE.toOpenPoint());
        }
        List<Parameter> numbers = new ArrayList<>();
        int from = lowest.map(key -> number(inquiry, key, numbers, open)).orElse(0);
        int to = number(inquiry, highest, numbers, open);
        leaf.parameters(numbers);
        if (!open.isEmpty()) {
            return leaf.answer(Answer.UNDETERMINED).open(open).build();
        }
        LocalDate birthDate = inquiry.birthDate().orElseThrow();
        LocalDate firstDay = Age.reachedOn(birthDate, from);
        LocalDate firstDayAfter = Age.reachedOn(birthDate, highestIncluded ? to + 1 : to);
        boolean within = !inquiry.on().isBefore(firstDay) && inquiry.on().isBefore(firstDayAfter);
        return leaf.answer(Answer.of(within))
                .addArguments(
                        Argument.number("age", Age.on(birthDate, inquiry.on())),
                        Argument.number("min", from),
                        Argument.number("max", to),
                        Argument.date("from", firstDay),
                        Argument.date("lastDay", firstDayAfter.minusDays(1)),
                        Argument.date("until", firstDayAfter))
                .build();
    }

    private static int number(Inquiry inquiry, String key, List<Parameter> numbers, List<OpenPoint> open) {
        Optional<Parameter> number = inquiry.number(key);
        number.ifPresentOrElse(numbers::add, () -> open.add(inquiry.noNumber(key)));
        return number.map(row -> row.getValue().intValueExact()).orElse(0);
    }
}
