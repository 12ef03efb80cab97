package dk.roedtraad.model.plan;

import java.time.LocalDate;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.model.time.Period;

/** Whether something that has a period, and an ending once it is over, runs on a day (Danish: løber). */
public final class Running {
    private Running() {}

    /**
     * Whether it runs. Undetermined when it is not known when it runs; so too when it has no last day, and yet it is told how it
     * ended: then the day is what is missing.
     *
     * @param period when it runs
     * @param ending how it ended
     */
    public static Answer on(LocalDate day, Fact<Period> period, Fact<Code> ending) {
        return period instanceof Fact.Known<Period> known && !isLastDayMissing(day, period, ending)
                ? Answer.of(known.getValue().contains(day))
                : Answer.UNDETERMINED;
    }

    /** Whether it has begun by a day and has no last day, and yet it is told by that day how it ended. */
    public static boolean isLastDayMissing(LocalDate day, Fact<Period> period, Fact<Code> ending) {
        return ending.getState() == FactState.KNOWN
                && ending.getDate().filter(day::isBefore).isEmpty()
                && period instanceof Fact.Known<Period> known
                && known.getValue().getEndExclusive().isEmpty()
                && known.getValue().contains(day);
    }
}
