package dk.roedtraad.scoring.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.Item;
import dk.roedtraad.model.measurement.ItemDevelopment;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.measurement.MeasurementModes;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.model.measurement.Series;
import dk.roedtraad.model.youth.Youth;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.scoring.Measurements;
import dk.roedtraad.scoring.instrument.Who5;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What is a series, what is compared in it, and what is left out. */
class ProgressionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** 56, 48, 44, 52 and 32: the placed youth of the shipped story. */
    private static final List<Measurement> STORY = List.of(
            Measurements.who5("2026-07-01", "3,3,2,3,3"),
            Measurements.who5("2026-08-03", "3,2,2,3,2"),
            Measurements.who5("2026-09-01", "2,2,2,3,2"),
            Measurements.who5("2026-10-01", "3,2,3,2,3"),
            Measurements.who5("2026-11-02", "2,1,2,1,2"));

    private static final Instrument PROFILE = Instrument.builder()
            .id("profile")
            .version("1")
            .definedBy("Eksempelkommunen")
            .addItems(item("cooperation"), item("everyday"), item("belief"))
            .build();

    @Test
    void changes_go_from_the_first_and_from_the_last_but_one_to_the_latest() {
        Series series = only(STORY);

        assertEquals(
                List.of("2026-07-01 2026-11-02 -24", "2026-10-01 2026-11-02 -20"),
                series.getChanges().stream()
                        .map(change -> change.getEarlier() + " " + change.getLater() + " " + change.getDifference())
                        .toList());
    }

    @Test
    void two_measurements_are_one_change_and_one_measurement_is_none() {
        assertEquals(1, only(STORY.subList(0, 2)).getChanges().size());
        assertEquals(List.of(), only(STORY.subList(0, 1)).getChanges());
        assertEquals(1, only(STORY.subList(0, 1)).getScores().size());
    }

    @Test
    void a_measurement_without_a_score_stays_in_the_series_and_out_of_the_changes() {
        Series series = only(List.of(STORY.get(0), Measurements.who5("2026-08-03", "3,-,-,3,2"), STORY.get(4)));

        assertEquals(Score.Status.TOO_FEW_ANSWERS, series.getScores().get(1).getStatus());
        assertEquals(
                List.of(BigDecimal.valueOf(-24)),
                series.getChanges().stream()
                        .map(change -> change.getDifference())
                        .toList());
    }

    @Test
    void a_change_of_mode_breaks_the_series_and_a_mode_nobody_wrote_down_is_one_of_its_own() {
        Measurement alone = STORY.get(1).withMode(MeasurementModes.SELF_COMPLETED);
        Measurement together = STORY.get(2).withMode(MeasurementModes.TOGETHER);

        assertEquals(
                List.of(
                        Optional.empty(),
                        Optional.of(MeasurementModes.SELF_COMPLETED),
                        Optional.of(MeasurementModes.TOGETHER)),
                series(List.of(STORY.get(0), alone, together)).stream()
                        .map(Series::getMode)
                        .toList());
    }

    @Test
    void each_scale_is_a_series_of_its_own() {
        Instrument two = Who5.instrument()
                .withId("two")
                .withScales(
                        Who5.instrument().getScales().get(0),
                        Who5.instrument().getScales().get(0).withKey("half").withMultiplier(BigDecimal.valueOf(2)));

        List<Series> series = Progressions.standard()
                .progression(with(List.of(STORY.get(0).withInstrument("two"))).withInstruments(List.of(two)), TODAY)
                .getSeries();

        // 3 + 3 + 2 + 3 + 3 = 14, times 4 and times 2
        assertEquals(
                List.of("index 56", "half 28"),
                series.stream()
                        .map(each -> each.getScale().orElseThrow() + " "
                                + each.getScores().get(0).getIndex().orElseThrow())
                        .toList());
    }

    @Test
    void series_of_two_informants_or_two_versions_are_never_joined() {
        Measurement later = STORY.get(1);
        Measurement byProfessional = later.withInformant(Informants.PROFESSIONAL);
        Measurement ofAnotherVersion = later.withVersion("host-2").withInstrument("own");
        Instrument own = Instrument.builder()
                .id("own")
                .version("host-2")
                .definedBy("Eksempelkommunen")
                .items(Who5.instrument().getItems())
                .build();
        Instrument ownBefore = own.withVersion("host-1");

        assertEquals(2, series(List.of(STORY.get(0), byProfessional)).size());
        List<Series> versions = Progressions.standard()
                .progression(
                        with(List.of(STORY.get(0).withInstrument("own").withVersion("host-1"), ofAnotherVersion))
                                .withInstruments(List.of(own, ownBefore)),
                        TODAY)
                .getSeries();
        assertEquals(
                List.of("host-1", "host-2"),
                versions.stream().map(Series::getVersion).toList());
        versions.forEach(series -> series.getItems().forEach(item -> assertEquals(Optional.empty(), item.steps())));
    }

    @Test
    void a_measurement_on_the_day_counts_and_one_after_it_does_not() {
        assertEquals(
                5,
                Progressions.standard()
                        .progression(with(STORY), LocalDate.of(2026, 11, 2))
                        .getSeries()
                        .get(0)
                        .getScores()
                        .size());
        assertEquals(
                4,
                Progressions.standard()
                        .progression(with(STORY), LocalDate.of(2026, 11, 1))
                        .getSeries()
                        .get(0)
                        .getScores()
                        .size());
    }

    @Test
    void a_profile_moves_by_steps_and_has_neither_score_nor_verdict() {
        Measurement before = profile("2026-08-10", 3, 2);
        Measurement after = Measurement.builder()
                .from(profile("2026-11-09", 4, 1))
                .addAnswer(Measurements.answer("belief", 3))
                .build();

        Series series = Progressions.standard()
                .progression(with(List.of(after, before)).withInstruments(List.of(PROFILE)), TODAY)
                .getSeries()
                .get(0);

        // an item answered only once stands somewhere and has not moved
        assertEquals(
                List.of("cooperation 1", "everyday -1", "belief –"),
                series.getItems().stream()
                        .map(change -> change.getItem() + " "
                                + change.steps().map(String::valueOf).orElse("–"))
                        .toList());
        assertEquals(List.of(), series.getScores());
        assertEquals(List.of(), series.getChanges());
        assertEquals(true, series.getReference().isEmpty());
    }

    @Test
    void one_measurement_of_a_profile_has_no_steps() {
        Series series = Progressions.standard()
                .progression(with(List.of(profile("2026-08-10", 3, 2))).withInstruments(List.of(PROFILE)), TODAY)
                .getSeries()
                .get(0);

        assertEquals(
                List.of(Optional.empty(), Optional.empty()),
                series.getItems().stream().map(ItemDevelopment::steps).toList());
    }

    @Test
    void an_instrument_that_nobody_defines_is_left_out() {
        assertEquals(List.of(), series(List.of(profile("2026-08-10", 3, 2))));
        assertEquals(List.of(), series(List.of(STORY.get(0).withVersion("2024"))));
    }

    /** Days are distinct: of two measurements on one day nothing says which came first. */
    @Property
    void the_order_in_which_measurements_are_written_decides_nothing(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 5) Integer> answers, @ForAll Random random) {
        List<Measurement> written = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Measurement one =
                    Measurements.who5(LocalDate.of(2026, 1, 1).plusDays(i).toString(), answers.get(i) + ",3,2,3,3");
            written.add(i % 3 == 0 ? one.withInformant(Informants.PROFESSIONAL) : one);
        }
        List<Measurement> shuffled = new ArrayList<>(written);
        Collections.shuffle(shuffled, random);

        assertEquals(new HashSet<>(series(written)), new HashSet<>(series(shuffled)));
        assertEquals(series(written), series(shuffled));
    }

    private static Item item(String key) {
        return Item.builder().key(key).min(1).max(5).build();
    }

    private static Measurement profile(String day, int cooperation, int everyday) {
        return Measurement.builder()
                .instrument("profile")
                .version("1")
                .date(LocalDate.parse(day))
                .informant(Informants.YOUTH_WITH_PROFESSIONAL)
                .addAnswers(Measurements.answer("cooperation", cooperation), Measurements.answer("everyday", everyday))
                .build();
    }

    private static YouthCase with(List<Measurement> measurements) {
        return YouthCase.builder()
                .youth(Youth.builder()
                        .addIdentifier(Identifier.of("urn:example:sag", "2026-2290"))
                        .build())
                .measurements(measurements)
                .build();
    }

    private static List<Series> series(List<Measurement> measurements) {
        return Progressions.standard().progression(with(measurements), TODAY).getSeries();
    }

    private static Series only(List<Measurement> measurements) {
        List<Series> series = series(measurements);
        assertEquals(1, series.size());
        return series.get(0);
    }
}
