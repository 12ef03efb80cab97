package dk.roedtraad.model.professional;

import java.time.LocalDate;

import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.time.Interval;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ContactAgreementTest {

    @Test
    void the_rhythm_may_step_down_on_an_agreed_day() {
        ContactAgreement agreement = ContactAgreement.builder()
                .every(FactHistory.of(
                        Fact.known(Interval.ofDays(1)).withDate(LocalDate.of(2026, 8, 1)),
                        Fact.known(Interval.ofDays(14)).withDate(LocalDate.of(2026, 12, 1))))
                .build();

        assertEquals(
                Fact.known(Interval.ofDays(1)).withDate(LocalDate.of(2026, 8, 1)),
                agreement.getEvery().on(LocalDate.of(2026, 11, 30)));
        assertEquals(
                Fact.known(Interval.ofDays(14)).withDate(LocalDate.of(2026, 12, 1)),
                agreement.getEvery().on(LocalDate.of(2026, 12, 1)));
    }
}
