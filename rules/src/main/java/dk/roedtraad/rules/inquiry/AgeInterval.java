package dk.roedtraad.rules.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.time.Age;
import dk.roedtraad.model.youth.CaseFacts;

/**
 * Is the youth within an age interval on the day? The reason says from which day to which.
 *
 * @param rule the rule that asks
 * @param lowest the key of the lowest age, included; none where there is no lower limit
 * @param highest the key of the highest age
 * @param highestIncluded whether the highest age belongs to the interval
 */
public record AgeInterval(Rule rule, Optional<String> lowest, String highest, boolean highestIncluded) {
    /** Ages come again and again, and so do their arguments. */
    private static final int OLDEST = 120;

    private static final List<Argument> AGES = arguments("age");
    private static final List<Argument> LOWEST = arguments("min");
    private static final List<Argument> HIGHEST = arguments("max");

    /** A leaf that is met while the age on the day lies in the interval. */
    public Explanation evaluate(Inquiry inquiry) {
        Explanation.Builder leaf = Explanation.builder().rule(rule).addReading(inquiry.birthDateRead());
        Optional<Parameter> least = lowest.isPresent() ? inquiry.number(lowest.get()) : Optional.empty();
        Optional<Parameter> most = inquiry.number(highest);
        least.ifPresent(leaf::addParameter);
        most.ifPresent(leaf::addParameter);
        if (inquiry.birthDate().isEmpty() || most.isEmpty() || least.isPresent() != lowest.isPresent()) {
            return undetermined(inquiry, leaf, least, most);
        }
        int from = least.isPresent() ? years(least.get()) : 0;
        int to = years(most.get());
        LocalDate birthDate = inquiry.birthDate().get();
        LocalDate firstDay = Age.reachedOn(birthDate, from);
        LocalDate firstDayAfter = Age.reachedOn(birthDate, highestIncluded ? to + 1 : to);
        boolean within = !inquiry.on().isBefore(firstDay) && inquiry.on().isBefore(firstDayAfter);
        leaf.answer(Answer.of(within))
                .addArguments(
                        argument(AGES, "age", Age.on(birthDate, inquiry.on())),
                        argument(LOWEST, "min", from),
                        argument(HIGHEST, "max", to),
                        Argument.date("until", firstDayAfter));
        // Whoever is not in it wants to know from when and for how long.
        return within
                ? leaf.build()
                : leaf.addArguments(
                                Argument.date("from", firstDay), Argument.date("lastDay", firstDayAfter.minusDays(1)))
                        .build();
    }

    private Explanation undetermined(
            Inquiry inquiry, Explanation.Builder leaf, Optional<Parameter> least, Optional<Parameter> most) {
        if (inquiry.birthDate().isEmpty()) {
            leaf.addOpen(CaseFacts.BIRTH_DATE.toOpenPoint());
        }
        lowest.filter(key -> least.isEmpty()).ifPresent(key -> leaf.addOpen(inquiry.noNumber(key)));
        if (most.isEmpty()) {
            leaf.addOpen(inquiry.noNumber(highest));
        }
        return leaf.answer(Answer.UNDETERMINED).build();
    }

    private static int years(Parameter number) {
        return number.getValue().intValueExact();
    }

    private static List<Argument> arguments(String name) {
        return IntStream.rangeClosed(0, OLDEST)
                .mapToObj(age -> Argument.number(name, age))
                .toList();
    }

    private static Argument argument(List<Argument> made, String name, int age) {
        return age >= 0 && age <= OLDEST ? made.get(age) : Argument.number(name, age);
    }
}
