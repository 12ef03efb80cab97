package dk.roedtraad.rules.review;

import java.util.List;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.time.Period;

/** Days as a finding says them. */
final class Days {
    private Days() {}

    /** The last day of a period; nothing while it has no end. */
    static List<Argument> last(Period period) {
        return period.getEndExclusive()
                .map(end -> List.of(Argument.date("lastDay", end.minusDays(1))))
                .orElse(List.of());
    }
}
