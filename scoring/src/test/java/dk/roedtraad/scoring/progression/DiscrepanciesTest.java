package dk.roedtraad.scoring.progression;

import java.util.List;

import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.measurement.Discrepancy;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.measurement.MeasurementModes;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The youth's picture beside the professional's. */
class DiscrepanciesTest {
    private static final String ON = "2026-11-22";

    @Test
    void the_latest_of_each_are_held_beside_each_other_item_by_item() {
        assertEquals(
                List.of("cooperation 2-4 2026-06-01 2026-05-01", "everyday 3-3 2026-06-01 2026-05-01"),
                told(
                        Cases.profile("2026-06-01", Informants.YOUTH, "23"),
                        Cases.profile("2026-03-01", Informants.YOUTH, "55"),
                        Cases.profile("2026-05-01", Informants.PROFESSIONAL, "435"),
                        Cases.profile("2026-02-01", Informants.PROFESSIONAL, "111")));
    }

    @Test
    void steps_are_the_youths_answer_less_the_professionals() {
        Discrepancy discrepancy = Cases.progression(
                        ON,
                        Cases.profile("2026-06-01", Informants.YOUTH, "2"),
                        Cases.profile("2026-06-01", Informants.PROFESSIONAL, "5"))
                .getDiscrepancies()
                .get(0);

        assertEquals(-3, discrepancy.steps());
        assertEquals(1, discrepancy.getLowest());
        assertEquals(5, discrepancy.getHighest());
    }

    /** The professional's belief has no answer of the youth to be held against; nor has an item that one of them left open. */
    @Test
    void only_what_both_have_answered_is_compared() {
        assertEquals(
                List.of("everyday 3-2 2026-06-01 2026-06-02"),
                told(
                        Cases.profile("2026-06-01", Informants.YOUTH, ".3."),
                        Cases.profile("2026-06-02", Informants.PROFESSIONAL, "425")));
        assertEquals(
                List.of(),
                told(
                        Cases.profile("2026-06-01", Informants.YOUTH, "2.."),
                        Cases.profile("2026-06-02", Informants.PROFESSIONAL, ".25")));
    }

    @Test
    void an_answer_off_the_scale_is_none() {
        assertEquals(
                List.of("everyday 3-2 2026-06-01 2026-06-02"),
                told(
                        Cases.profile("2026-06-01", Informants.YOUTH, "63"),
                        Cases.profile("2026-06-02", Informants.PROFESSIONAL, "42")));
        assertEquals(
                List.of(),
                told(
                        Cases.profile("2026-06-01", Informants.YOUTH, "1"),
                        Cases.profile("2026-06-02", Informants.PROFESSIONAL, "0")));
    }

    /** What was answered together is the youth's; the mode decides nothing; nobody else is compared. */
    @Test
    void the_youths_latest_is_the_latest_of_alone_and_together() {
        Measurement alone = Cases.profile("2026-06-01", Informants.YOUTH, "2");
        Measurement together = Cases.profile("2026-06-02", Informants.YOUTH_WITH_PROFESSIONAL, "3")
                .withMode(MeasurementModes.TOGETHER);
        Measurement byProfessional = Cases.profile("2026-06-02", Informants.PROFESSIONAL, "5");
        Measurement byParent = Cases.profile("2026-06-03", Informants.CUSTODY_HOLDER, "1");

        assertEquals(List.of("cooperation 3-5 2026-06-02 2026-06-02"), told(alone, together, byProfessional, byParent));
        assertEquals(
                List.of("cooperation 2-5 2026-06-01 2026-06-02"),
                told(alone, together.withDate(alone.getDate().minusDays(1)), byProfessional));
        assertEquals(List.of(), told(alone, together, byParent));
        assertEquals(List.of(), told(byProfessional, byParent));
    }

    @Test
    void two_versions_are_not_compared_and_a_scored_instrument_is_not() {
        Measurement ofAnotherVersion =
                Cases.profile("2026-06-02", Informants.PROFESSIONAL, "5").withVersion("2");
        assertEquals(
                List.of(),
                Cases.progression(
                                ON,
                                Cases.with(Cases.profile("2026-06-01", Informants.YOUTH, "2"), ofAnotherVersion)
                                        .withInstruments(Cases.PROFILE, Cases.PROFILE.withVersion("2")))
                        .getDiscrepancies());
        assertEquals(
                List.of(),
                Cases.progression(
                                ON,
                                Cases.who5("2026-06-01", 48),
                                Cases.who5("2026-06-01", 20).withInformant(Informants.PROFESSIONAL))
                        .getDiscrepancies());
    }

    /** Nothing tells which of two of one day came last, in one mode or in two; an earlier day does not come into it. */
    @Test
    void of_two_measurements_of_the_latest_day_neither_is_held_beside_another() {
        Measurement professional = Cases.profile("2026-06-02", Informants.PROFESSIONAL, "11");
        Measurement before = Cases.profile("2026-05-01", Informants.YOUTH, "33");
        Measurement one = Cases.profile("2026-06-01", Informants.YOUTH, "22");
        Measurement other = Cases.profile("2026-06-01", Informants.YOUTH_WITH_PROFESSIONAL, "55");

        assertEquals(List.of(), told(before, one, other, professional));
        assertEquals(List.of(), told(professional, other, one, before));
        assertEquals(
                List.of("cooperation 2-1 2026-06-01 2026-06-02", "everyday 2-1 2026-06-01 2026-06-02"),
                told(one, before, before.withInformant(Informants.YOUTH_WITH_PROFESSIONAL), professional));
    }

    private static List<String> told(Measurement... measurements) {
        return Cases.progression(ON, measurements).getDiscrepancies().stream()
                .map(each -> each.getItem() + " " + each.getYouth() + "-" + each.getProfessional() + " "
                        + each.getYouthDate() + " " + each.getProfessionalDate())
                .toList();
    }
}
