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
import dk.roedtraad.model.law.Parameters;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.time.Age;
import dk.roedtraad.model.youth.CaseFacts;
import org.jspecify.annotations.Nullable;

/**
 * Is the youth within an age interval on the day? The reason says from which day to which. Made once and asked of every case, by
 * any thread.
 */
public final class AgeInterval {
    private static final NumberArguments AGE = new NumberArguments("age");

    private final Rule rule;
    private final Optional<String> lowest;
    private final String highest;
    private final boolean highestIncluded;

    /** The only thing here that changes. What is answered is the same without it. */
    private volatile @Nullable Limits latest;

    /**
     * An interval.
     *
     * @param rule the rule that asks
     * @param lowest the key of the lowest age, included; none where there is no lower limit
     * @param highest the key of the highest age
     * @param highestIncluded whether the highest age belongs to the interval
     */
    public AgeInterval(Rule rule, Optional<String> lowest, String highest, boolean highestIncluded) {
        this.rule = rule;
        this.lowest = lowest;
        this.highest = highest;
        this.highestIncluded = highestIncluded;
    }

    /** The rule that asks. */
    public Rule rule() {
        return rule;
    }

    /** A leaf that is met while the age on the day lies in the interval. */
    public Explanation evaluate(Inquiry inquiry) {
        Limits limits = limits(inquiry);
        List<Reading> read = List.of(inquiry.birthDateRead());
        if (inquiry.birthDate().isEmpty() || !limits.missing.isEmpty()) {
            List<OpenPoint> open = new ArrayList<>(limits.missing);
            if (inquiry.birthDate().isEmpty()) {
                open.add(0, CaseFacts.BIRTH_DATE.toOpenPoint());
            }
            return Explanation.leaf(rule, Answer.UNDETERMINED, read, limits.used, open, List.of());
        }
        LocalDate birthDate = inquiry.birthDate().get();
        int years = Age.on(birthDate, inquiry.on());
        LocalDate firstDayAfter = Age.reachedOn(birthDate, limits.firstAfter);
        Argument age = AGE.of(years);
        Argument until = Argument.date("until", firstDayAfter);
        if (limits.first <= years && years < limits.firstAfter) {
            List<Argument> shown = List.of(age, limits.min, limits.max, until);
            return Explanation.leaf(rule, Answer.MET, read, limits.used, List.of(), shown);
        }
        // Whoever is not in it wants to know from when and for how long.
        Argument first = Argument.date("from", Age.reachedOn(birthDate, limits.first));
        Argument last = Argument.date("lastDay", firstDayAfter.minusDays(1));
        List<Argument> shown = List.of(age, limits.min, limits.max, until, first, last);
        return Explanation.leaf(rule, Answer.NOT_MET, read, limits.used, List.of(), shown);
    }

    private Limits limits(Inquiry inquiry) {
        Limits kept = latest;
        if (kept == null || kept.numbers != inquiry.numbers()) {
            kept = new Limits(inquiry);
            latest = kept;
        }
        return kept;
    }

    /** What does not hang on the case: the ages of one day, and how an answer shows them. */
    private final class Limits {
        private final Parameters.OnDay numbers;
        private final List<Parameter> used;
        private final List<OpenPoint> missing;
        private final int first;
        private final int firstAfter;
        private final Argument min;
        private final Argument max;

        Limits(Inquiry inquiry) {
            this.numbers = inquiry.numbers();
            List<Parameter> found = new ArrayList<>();
            List<OpenPoint> noNumber = new ArrayList<>();
            this.first = lowest.isPresent() ? years(inquiry, lowest.get(), found, noNumber) : 0;
            int last = years(inquiry, highest, found, noNumber);
            this.firstAfter = highestIncluded ? last + 1 : last;
            this.min = Argument.number("min", first);
            this.max = Argument.number("max", last);
            this.used = List.copyOf(found);
            this.missing = List.copyOf(noNumber);
        }

        private static int years(Inquiry inquiry, String key, List<Parameter> found, List<OpenPoint> noNumber) {
            Optional<Parameter> number = inquiry.number(key);
            if (number.isEmpty()) {
                noNumber.add(inquiry.noNumber(key));
                return 0;
            }
            found.add(number.get());
            return number.get().getValue().intValueExact();
        }
    }
}
