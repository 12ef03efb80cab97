package dk.roedtraad.model.plan;

import java.time.LocalDate;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.model.organisation.Sectors;
import dk.roedtraad.model.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class EffortTest {
    private static final Effort TITLED = Effort.builder()
            .id("mentor")
            .title("Mentor")
            .sector(Sectors.EMPLOYMENT)
            .build();

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, PLANNED",
        "2026-02-01, RUNNING",
        "2026-06-30, RUNNING",
        "2026-07-01, PAUSED",
        "2026-07-31, PAUSED",
        "2026-08-01, RUNNING",
        "2026-11-30, RUNNING",
        "2026-12-01, ENDED"
    })
    void its_period_and_its_pauses_say_where_it_is_on_a_day(LocalDate day, EffortStatus status) {
        Effort effort = TITLED.withPeriod(Fact.known(Period.of(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 12, 1))))
                .withPauses(Period.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 1)));

        assertEquals(Fact.known(status), effort.statusOn(day));
    }

    @Test
    void without_an_end_it_goes_on() {
        Effort effort = TITLED.withPeriod(Fact.known(Period.from(LocalDate.of(2026, 2, 1))));

        assertEquals(Fact.known(EffortStatus.RUNNING), effort.statusOn(LocalDate.of(2031, 1, 1)));
    }

    @Test
    void told_how_it_ended_and_not_when_it_is_not_known_to_go_on() {
        Effort effort = TITLED.withPeriod(Fact.known(Period.from(LocalDate.of(2026, 2, 1))))
                .withEndReason(
                        Fact.known(Code.of("urn:example:reason", "flyttet")).withDate(LocalDate.of(2026, 9, 1)));

        assertEquals(Fact.known(EffortStatus.PLANNED), effort.statusOn(LocalDate.of(2026, 1, 31)));
        assertEquals(Fact.known(EffortStatus.RUNNING), effort.statusOn(LocalDate.of(2026, 8, 31)));
        assertEquals(Fact.notAsked(), effort.statusOn(LocalDate.of(2026, 9, 1)));
    }

    @Test
    void a_pause_outside_its_period_says_nothing() {
        Effort effort = TITLED.withPeriod(Fact.known(Period.of(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 12, 1))))
                .withPauses(Period.from(LocalDate.of(2026, 1, 1)));

        assertEquals(Fact.known(EffortStatus.PLANNED), effort.statusOn(LocalDate.of(2026, 1, 15)));
        assertEquals(Fact.known(EffortStatus.ENDED), effort.statusOn(LocalDate.of(2026, 12, 15)));
    }

    @ParameterizedTest
    @EnumSource(names = "KNOWN", mode = EnumSource.Mode.EXCLUDE)
    void where_its_period_is_not_known_neither_is_the_status_and_for_the_same_reason(FactState state) {
        Effort effort = TITLED.withPeriod(Fact.unknown(state));

        assertEquals(Fact.unknown(state), effort.statusOn(LocalDate.of(2026, 11, 22)));
    }
}
