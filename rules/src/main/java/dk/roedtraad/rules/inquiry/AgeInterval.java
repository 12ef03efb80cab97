package dk.roedtraad.rules.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.decision.Reading;
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
    private static final NumberArguments AGE = new NumberArguments("age");
    private static final NumberArguments LOWEST = new NumberArguments("min");
    private static final NumberArguments HIGHEST = new NumberArguments("max");

    /** A leaf that is met while the age on the day lies in the interval. */
    public Explanation evaluate(Inquiry inquiry) {
        Optional<Parameter> least = lowest.isPresent() ? inquiry.number(lowest.get()) : Optional.empty();
        Optional<Parameter> most = inquiry.number(highest);
        List<Reading> read = List.of(inquiry.birthDateRead());
        List<Parameter> used = found(least, most);
        if (inquiry.birthDate().isEmpty() || most.isEmpty() || least.isPresent() != lowest.isPresent()) {
            return Explanation.leaf(rule, Answer.UNDETERMINED, read, used, open(inquiry, least, most), List.of());
        }
        int from = least.isPresent() ? years(least.get()) : 0;
        int to = years(most.get());
        LocalDate birthDate = inquiry.birthDate().get();
        Argument age = AGE.of(Age.on(birthDate, inquiry.on()));
        LocalDate firstDay = Age.reachedOn(birthDate, from);
        LocalDate firstDayAfter = Age.reachedOn(birthDate, highestIncluded ? to + 1 : to);
        Argument until = Argument.date("until", firstDayAfter);
        if (!inquiry.on().isBefore(firstDay) && inquiry.on().isBefore(firstDayAfter)) {
            List<Argument> shown = List.of(age, LOWEST.of(from), HIGHEST.of(to), until);
            return Explanation.leaf(rule, Answer.MET, read, used, List.of(), shown);
        }
        // Whoever is not in it wants to know from when and for how long.
        Argument first = Argument.date("from", firstDay);
        Argument last = Argument.date("lastDay", firstDayAfter.minusDays(1));
        List<Argument> shown = List.of(age, LOWEST.of(from), HIGHEST.of(to), until, first, last);
        return Explanation.leaf(rule, Answer.NOT_MET, read, used, List.of(), shown);
    }

    private static List<Parameter> found(Optional<Parameter> least, Optional<Parameter> most) {
        if (least.isEmpty()) {
            return most.isPresent() ? List.of(most.get()) : List.of();
        }
        return most.isPresent() ? List.of(least.get(), most.get()) : List.of(least.get());
    }

    private List<OpenPoint> open(Inquiry inquiry, Optional<Parameter> least, Optional<Parameter> most) {
        List<OpenPoint> open = new ArrayList<>();
        if (inquiry.birthDate().isEmpty()) {
            open.add(CaseFacts.BIRTH_DATE.toOpenPoint());
        }
        lowest.filter(key -> least.isEmpty()).ifPresent(key -> open.add(inquiry.noNumber(key)));
        if (most.isEmpty()) {
            open.add(inquiry.noNumber(highest));
        }
        return open;
    }

    private static int years(Parameter number) {
        return number.getValue().intValueExact();
    }
}
