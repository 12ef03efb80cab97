package dk.roedtraad.rules.continuity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

import dk.roedtraad.model.time.Period;

/** Unbroken stretches of days, found from the days on which something begins or ends and not day by day. */
final class Stretches {
    private Stretches() {}

    /** The stretches within some periods in which so many people hold a role as asked. */
    static List<Period> where(List<Period> within, List<Continuity.Held> held, IntPredicate holders) {
        TreeSet<LocalDate> turns = new TreeSet<>();
        within.forEach(period -> addTurns(period, turns));
        held.forEach(role -> addTurns(role.days(), turns));
        List<Period> stretches = new ArrayList<>();
        for (LocalDate turn : turns) {
            LocalDate next = turns.higher(turn);
            if (next != null
                    && within.stream().anyMatch(period -> period.contains(turn))
                    && holders.test(holders(held, turn))) {
                stretches.add(Period.of(turn, next));
            }
        }
        return joined(stretches);
    }

    /** The periods with those that touch or overlap made into one, in the order of the days. */
    static List<Period> joined(List<Period> periods) {
        List<Period> joined = new ArrayList<>();
        periods.stream().sorted(Comparator.comparing(Period::getStartInclusive)).forEach(period -> {
            int last = joined.size() - 1;
            if (last >= 0 && !end(joined.get(last)).isBefore(period.getStartInclusive())) {
                LocalDate end = end(joined.get(last)).isAfter(end(period)) ? end(joined.get(last)) : end(period);
                joined.set(last, Period.of(joined.get(last).getStartInclusive(), end));
            } else {
                joined.add(period);
            }
        });
        return joined;
    }

    private static int holders(List<Continuity.Held> held, LocalDate day) {
        return (int) held.stream()
                .filter(role -> role.days().contains(day))
                .map(Continuity.Held::professional)
                .distinct()
                .count();
    }

    private static void addTurns(Period period, Set<LocalDate> turns) {
        turns.add(period.getStartInclusive());
        turns.add(end(period));
    }

    private static LocalDate end(Period period) {
        return period.getEndExclusive().orElseThrow(); // every period here has an end
    }
}
