package dk.roedtraad.rules.continuity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.time.Period;

/**
 * An unbroken stretch of days that has an end.
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

    /** The stretches with those that touch or overlap made into one, in the order of the days. */
    static List<Days> joined(List<Days> stretches) {
        List<Days> inOrder = new ArrayList<>(stretches);
        inOrder.sort((one, other) -> one.start.compareTo(other.start));
        List<Days> joined = new ArrayList<>();
        for (Days next : inOrder) {
            next.addTo(joined);
        }
        return joined;
    }

    /** Adds this to stretches in order of which none begins later, joined with the last where they touch or overlap. */
    void addTo(List<Days> inOrder) {
        int last = inOrder.size() - 1;
        if (last < 0 || inOrder.get(last).endExclusive.isBefore(start)) {
            inOrder.add(this);
        } else if (inOrder.get(last).endExclusive.isBefore(endExclusive)) {
            inOrder.set(last, new Days(inOrder.get(last).start, endExclusive));
        }
    }
}
