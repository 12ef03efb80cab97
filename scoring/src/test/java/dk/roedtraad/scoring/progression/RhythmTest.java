package dk.roedtraad.scoring.progression;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.measurement.Adherence;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.measurement.MeasurementModes;
import dk.roedtraad.model.time.Interval;
import dk.roedtraad.scoring.instrument.Who5;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How well a rhythm was kept, with windows laid out by hand. */
class RhythmTest {

    /**
     * Monthly from 31 January 2026: windows begin on 31 January, 28 February, 31 March, 30 April, 31 May and so on. Days of the
     * measurements, day of the question, and what comes of them.
     */
    @ParameterizedTest
    @CsvSource({
        // the first window is kept by the first measurement, on its first day already
        "2026-01-31,                                  2026-01-31, 1, 1, 2026-02-28, 0",
        "2026-01-31,                                  2026-02-27, 1, 1, 2026-02-28, 0",
        // the second begins on the 28th, and counts once it is kept or over
        "2026-01-31,                                  2026-02-28, 1, 1, 2026-02-28, 0",
        "2026-01-31,                                  2026-03-01, 1, 1, 2026-02-28, 1",
        "2026-01-31,                                  2026-03-30, 1, 1, 2026-02-28, 30",
        "2026-01-31,                                  2026-03-31, 2, 1, 2026-02-28, 31",
        "2026-01-31 2026-02-28,                       2026-02-28, 2, 2, 2026-03-28, 0",
        "2026-01-31 2026-02-27,                       2026-03-30, 1, 1, 2026-03-27, 3", // both are of the first window
        "2026-01-31 2026-02-27,                       2026-03-31, 2, 1, 2026-03-27, 4",
        "2026-01-31 2026-02-28 2026-03-30,            2026-03-30, 2, 2, 2026-04-30, 0",
        "2026-01-31 2026-02-28 2026-03-31,            2026-03-31, 3, 3, 2026-04-30, 0",
        // a month missed, and the last window open
        "2026-01-31 2026-03-31 2026-04-30,            2026-05-20, 4, 3, 2026-05-30, 0",
        "2026-01-31 2026-03-31 2026-04-30,            2026-05-30, 4, 3, 2026-05-30, 0",
        "2026-01-31 2026-03-31 2026-04-30,            2026-05-31, 4, 3, 2026-05-30, 1"
    })
    void windows_run_from_the_first_measurement(
            String days, String on, int windows, int kept, LocalDate due, int overdue) {
        Measurement[] measurements = List.of(days.split(" ")).stream()
                .map(day -> Cases.who5(day, 48))
                .toArray(Measurement[]::new);

        Adherence adherence = only(Cases.progression(on, measurements).getAdherence());

        assertEquals(windows, adherence.getWindows());
        assertEquals(kept, adherence.getKept());
        assertEquals(due, adherence.getNextDue());
        assertEquals(overdue, adherence.getDaysOverdue());
        assertEquals(measurements[measurements.length - 1].getDate(), adherence.getLatest());
        assertEquals(Interval.ofMonths(1), adherence.getEvery());
    }

    @Test
    void mode_and_company_do_not_break_the_youths_rhythm_but_the_professional_has_one_of_their_own() {
        Measurement alone = Cases.who5("2026-01-10", 48).withMode(MeasurementModes.SELF_COMPLETED);
        Measurement together = Cases.who5("2026-02-10", 48)
                .withMode(MeasurementModes.TOGETHER)
                .withInformant(Informants.YOUTH_WITH_PROFESSIONAL);
        Measurement byProfessional = Cases.who5("2026-02-20", 48).withInformant(Informants.PROFESSIONAL);

        List<Adherence> adherence =
                Cases.progression("2026-03-09", alone, together, byProfessional).getAdherence();

        assertEquals(
                List.of("urn:roedtraad:informant|youth 2/2", "urn:roedtraad:informant|professional 1/1"),
                adherence.stream()
                        .map(each -> each.getInformant().getSystem() + "|"
                                + each.getInformant().getCode() + " " + each.getKept() + "/" + each.getWindows())
                        .toList());
    }

    @Test
    void a_form_handed_back_empty_keeps_no_window() {
        Adherence adherence =
                only(Cases.progression("2026-03-15", Cases.who5("2026-01-10", 48), Cases.empty("2026-02-20"))
                        .getAdherence());

        assertEquals(1, adherence.getKept());
        assertEquals(2, adherence.getWindows());
        assertEquals(LocalDate.of(2026, 2, 10), adherence.getNextDue());
        assertEquals(
                List.of(),
                Cases.progression("2026-03-15", Cases.empty("2026-01-10")).getAdherence());
    }

    @Test
    void what_lies_after_the_day_keeps_no_window() {
        Adherence adherence =
                only(Cases.progression("2026-02-09", Cases.who5("2026-01-10", 48), Cases.who5("2026-02-10", 48))
                        .getAdherence());

        assertEquals(1, adherence.getWindows());
        assertEquals(LocalDate.of(2026, 1, 10), adherence.getLatest());
    }

    /** A new version has a series of its own, and goes on with the rhythm: from then on it is that of the version that began last. */
    @Test
    void a_new_version_goes_on_with_the_rhythm() {
        Instrument own = Who5.instrument().withVersion("own").withEvery(Interval.ofDays(14));
        Measurement before = Cases.who5("2026-01-10", 48);
        Measurement after = Cases.who5("2026-02-01", 48).withVersion("own");

        Adherence adherence = only(Progressions.standard()
                .with(own)
                .progression(Cases.with(before, after), LocalDate.of(2026, 2, 10))
                .getAdherence());

        assertEquals(Interval.ofDays(14), adherence.getEvery());
        assertEquals(LocalDate.of(2026, 2, 15), adherence.getNextDue());
        assertEquals(2, adherence.getKept()); // windows from 10 January, 24 January and, still open, 7 February
        assertEquals(2, adherence.getWindows());
    }

    @Test
    void an_instrument_without_a_rhythm_has_no_adherence() {
        Instrument own = Who5.instrument().withEvery(Optional.empty());

        assertEquals(
                List.of(),
                Progressions.standard()
                        .with(own)
                        .progression(Cases.with(Cases.who5("2026-01-10", 48)), LocalDate.of(2026, 2, 10))
                        .getAdherence());
    }

    /** One window after another, every day looked at: a second way to the same numbers. */
    @Property
    void windows_are_those_found_day_by_day(
            @ForAll @Size(min = 1, max = 10) List<@IntRange(max = 200) Integer> daysAfter,
            @ForAll @IntRange(max = 60) int beyond) {
        LocalDate first = LocalDate.of(2026, 1, 1)
                .plusDays(daysAfter.stream().min(Integer::compare).orElseThrow());
        List<LocalDate> days = daysAfter.stream()
                .map(LocalDate.of(2026, 1, 1)::plusDays)
                .sorted()
                .toList();
        LocalDate on = days.get(days.size() - 1).plusDays(beyond);
        boolean[] kept = new boolean[20];
        int lastBegun = 0;
        for (LocalDate day = first; !day.isAfter(on); day = day.plusDays(1)) {
            int window = 0;
            while (!first.plusMonths(window + 1L).isAfter(day)) {
                window++;
            }
            kept[window] |= days.contains(day);
            lastBegun = window;
        }
        boolean isOpen = first.plusMonths(lastBegun + 1L).isAfter(on);
        int expectedKept = 0;
        for (boolean each : kept) {
            expectedKept += each ? 1 : 0;
        }

        Adherence adherence = only(Cases.progression(
                        on.toString(),
                        days.stream().map(day -> Cases.who5(day.toString(), 48)).toArray(Measurement[]::new))
                .getAdherence());

        assertTrue(isOpen); // the last window begun always reaches beyond the day
        assertEquals(expectedKept, adherence.getKept());
        assertEquals(kept[lastBegun] ? lastBegun + 1 : lastBegun, adherence.getWindows());
    }

    private static Adherence only(List<Adherence> all) {
        assertEquals(1, all.size());
        return all.get(0);
    }
}
