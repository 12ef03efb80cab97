package dk.roedtraad.rules.continuity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;

import dk.roedtraad.model.time.Period;

/**
 * An unbroken stretch of days that has an end. Stretches are found from the days on which something begins or ends and not day by day.
 *
 * @param start the first day
 * @param endExclusive the first day that is no longer in it
 */
record Days(LocalDate start, LocalDate endExclusive) {

    /** The days of a period up to a day, with that day; empty where it begins later. */
    static Optional<Days> until(Period period, LocalDate on) {
        LocalDate start = period.getStartInclusive();
        if (start.isAfter(on)) {
            return Optional.empty();
        }
        Optional<LocalDate> end = period.getEndExclusive();
        return Optional.of(new Days(start, end.isPresent() && !end.get().isAfter(on) ? end.get() : on.plusDays(1)));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(endExclusive);
    }

    /** How many they are. */
    int count() {
        return (int) ChronoUnit.DAYS.between(start, endExclusive);
    }

    /** The stretches within some days in which so many people hold a role as asked. */
    static List<Days> where(List<Days> within, List<Continuity.Held> held, IntPredicate holders) {
        TreeSet<LocalDate> turns = new TreeSet<>();
        for (Days days : within) {
            turns.add(days.start);
            turns.add(days.endExclusive);
        }
        for (Continuity.Held role : held) {
            turns.add(role.days().start);
            turns.add(role.days().endExclusive);
        }
        List<Days> stretches = new ArrayList<>();
        List<LocalDate> inOrder = List.copyOf(turns);
        for (int i = 0; i + 1 < inOrder.size(); i++) {
            LocalDate turn = inOrder.get(i);
            if (isWithin(within, turn) && holders.test(holders(held, turn))) {
                addOrJoin(new Days(turn, inOrder.get(i + 1)), stretches);
            }
        }
        return stretches;
    }

    /** The stretches with those that touch or overlap made into one, in the order of the days. */
    static List<Days> joined(List<Days> stretches) {
        List<Days> inOrder = new ArrayList<>(stretches);
        inOrder.sort(Comparator.comparing(Days::start));
        List<Days> joined = new ArrayList<>();
        for (Days next : inOrder) {
            addOrJoin(next, joined);
        }
        return joined;
    }

    private static void addOrJoin(Days next, List<Days> inOrder) {
        int last = inOrder.size() - 1;
        if (last < 0 || inOrder.get(last).endExclusive.isBefore(next.start)) {
            inOrder.add(next);
        } else if (inOrder.get(last).endExclusive.isBefore(next.endExclusive)) {
            inOrder.set(last, new Days(inOrder.get(last).start, next.endExclusive));
        }
    }

    private static boolean isWithin(List<Days> within, LocalDate day) {
        for (Days days : within) {
            if (days.contains(day)) {
                return true;
            }
        }
        return false;
    }

    /** How many people hold a role on a day; somebody who holds two is one. */
    private static int holders(List<Continuity.Held> held, LocalDate day) {
        List<String> holders = new ArrayList<>(2);
        for (Continuity.Held role : held) {
            if (role.days().contains(day) && !holders.contains(role.professional())) {
                holders.add(role.professional());
            }
        }
        return holders.size();
    }
}
