package dk.roedtraad.model.plan;

import java.time.LocalDate;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SharingAgreementTest {
    private static final LocalDate GIVEN = LocalDate.of(2026, 2, 1);
    private static final LocalDate WITHDRAWN = LocalDate.of(2026, 10, 5);

    private static final SharingAgreement CONSENT = SharingAgreement.builder()
            .id("samtykke")
            .basis(SharingBases.CONSENT)
            .addGivenBy(SharingAgreement.YOUTH)
            .build();

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, UNDETERMINED",
        "2026-02-01, MET",
        "2026-10-04, MET",
        "2026-10-05, NOT_MET",
        "2027-10-05, NOT_MET"
    })
    void it_holds_from_the_day_it_is_given_to_the_day_it_is_withdrawn(LocalDate day, Answer answer) {
        SharingAgreement agreement = CONSENT.withInForce(FactHistory.of(
                Fact.known(true).withDate(GIVEN), Fact.known(false).withDate(WITHDRAWN)));

        assertEquals(answer, agreement.holdsOn(day));
    }

    @Test
    void it_does_not_lapse_by_itself() {
        SharingAgreement agreement =
                CONSENT.withInForce(FactHistory.of(Fact.known(true).withDate(GIVEN)));

        assertEquals(Answer.MET, agreement.holdsOn(LocalDate.of(2036, 2, 1)));
    }

    @Test
    void it_can_be_given_again() {
        SharingAgreement agreement = CONSENT.withInForce(FactHistory.of(
                Fact.known(true).withDate(GIVEN),
                Fact.known(false).withDate(WITHDRAWN),
                Fact.known(true).withDate(LocalDate.of(2026, 11, 2))));

        assertEquals(Answer.MET, agreement.holdsOn(LocalDate.of(2026, 11, 2)));
    }

    @Test
    void where_nobody_has_said_whether_it_holds_it_is_undetermined() {
        assertEquals(Answer.UNDETERMINED, CONSENT.holdsOn(GIVEN));
        assertEquals(
                Answer.UNDETERMINED,
                CONSENT.withInForce(FactHistory.of(Fact.<Boolean>declined().withDate(GIVEN)))
                        .holdsOn(GIVEN));
    }
}
