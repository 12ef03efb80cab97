package dk.roedtraad.rules.continuity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Where within some days nobody holds a role, and where more than one person does. It is told from the days on which something begins
 * or ends and not day by day.
 *
 * @param gaps where nobody does
 * @param overlaps where more than one person does
 */
record Coverage(List<Days> gaps, List<Days> overlaps) {

    static Coverage of(List<Days> within, List<Continuity.Held> held) {
        TreeSet<LocalDate> turns = new TreeSet<>();
        for (Days days : within) {
            turns.add(days.start());
            turns.add(days.endExclusive());
        }
        for (Continuity.Held role : held) {
            turns.add(role.days().start());
            turns.add(role.days().endExclusive());
        }
        Coverage coverage = new Coverage(new ArrayList<>(), new ArrayList<>());
        LocalDate start = LocalDate.MIN;
        for (LocalDate next : turns) {
            if (isWithin(within, start)) {
                int holders = holders(held, start);
                if (holders != 1) {
                    new Days(start, next).addTo(holders == 0 ? coverage.gaps : coverage.overlaps);
                }
            }
            start = next;
        }
        return coverage;
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
