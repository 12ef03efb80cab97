package dk.roedtraad.model.plan;

import java.time.LocalDate;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.model.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What is told to have ended and has no last day neither runs nor does not. */
class RunningTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 22);
    private static final LocalDate BEGUN = LocalDate.of(2026, 1, 1);
    private static final Fact<Code> DROPPED = Fact.known(EndReasons.DROPPED_OUT);

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, NOT_MET",
        "2026-01-01, MET",
        "2026-11-21, MET",
        "2026-11-22, NOT_MET",
    })
    void a_period_with_a_last_day_says_it_whatever_is_told_of_the_end(LocalDate day, Answer runs) {
        Fact<Period> period = Fact.known(Period.of(BEGUN, ON));

        assertEquals(runs, Running.on(day, period, Fact.notAsked()));
        assertEquals(runs, Running.on(day, period, DROPPED));
    }

    @Test
    void an_end_that_is_told_without_a_last_day_leaves_it_open() {
        Fact<Period> since = Fact.known(Period.from(BEGUN));

        assertEquals(Answer.MET, Running.on(ON, since, Fact.notAsked()));
        assertEquals(Answer.UNDETERMINED, Running.on(ON, since, DROPPED));
        assertEquals(Answer.UNDETERMINED, Running.on(ON, since, DROPPED.withDate(ON)));
        // told of a later day: on this day it ran
        assertEquals(Answer.MET, Running.on(ON, since, DROPPED.withDate(ON.plusDays(1))));
        // and before it began it did not
        assertEquals(Answer.NOT_MET, Running.on(BEGUN.minusDays(1), since, DROPPED));
    }

    @ParameterizedTest
    @EnumSource(names = "KNOWN", mode = EnumSource.Mode.EXCLUDE)
    void where_its_period_is_not_known_nothing_is(FactState state) {
        assertEquals(Answer.UNDETERMINED, Running.on(ON, Fact.unknown(state), Fact.notAsked()));
        assertEquals(Answer.UNDETERMINED, Running.on(ON, Fact.unknown(state), DROPPED));
    }
}
