package dk.roedtraad.scoring.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import dk.roedtraad.model.describe.LocalText;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.measurement.Change;
import dk.roedtraad.model.measurement.DecisionProposal;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.Item;
import dk.roedtraad.model.measurement.ItemDevelopment;
import dk.roedtraad.model.measurement.LeftOut;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.measurement.MeasurementModes;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.measurement.Scale;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.model.measurement.Series;
import dk.roedtraad.model.measurement.Slope;
import dk.roedtraad.model.measurement.Trend;
import dk.roedtraad.model.youth.Genders;
import dk.roedtraad.model.youth.Youth;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.scoring.Instruments;
import dk.roedtraad.scoring.Measurements;
import dk.roedtraad.scoring.Oracle;
import dk.roedtraad.scoring.change.ChangeReferences;
import dk.roedtraad.scoring.instrument.Bip;
import dk.roedtraad.scoring.instrument.Templates;
import dk.roedtraad.scoring.instrument.Who5;
import dk.roedtraad.scoring.instrument.YouthExperience;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

        // and between the means of two, (56 + 48)/2 = 52 and (52 + 32)/2 = 42
        assertEquals(
                List.of("2026-07-01 2026-11-02 -24", "2026-10-01 2026-11-02 -20", "2026-07-01 2026-11-02 -10 of 2"),
                told(series));
    }

    private static List<String> told(Series series) {
        return series.getChanges().stream()
                .map(change -> change.getEarlier() + " " + change.getLater() + " "
                        + change.getDifference().stripTrailingZeros().toPlainString()
                        + change.getMeanOf().map(count -> " of " + count).orElse(""))
                .toList();
    }

    /** With fewer than four scores one would be in both means; from six on three are at each end, and never more. */
    @ParameterizedTest
    @CsvSource({"1, 0", "2, 0", "3, 0", "4, 2", "5, 2", "6, 3", "7, 3", "8, 3", "9, 3"})
    void means_of_two_are_compared_from_four_scores_and_of_three_from_six(int scores, int meanOf) {
        Measurement[] measurements = new Measurement[scores];
        for (int i = 0; i < scores; i++) {
            measurements[i] = Cases.who5("2026-0" + (i + 1) + "-01", 4 * i);
        }

        List<Integer> means = Cases.progression("2026-10-01", measurements).getSeries().get(0).getChanges().stream()
                .flatMap(change -> change.getMeanOf().stream())
                .toList();

        assertEquals(meanOf == 0 ? List.of() : List.of(meanOf), means);
    }

    /** 20, 24, 28, 40, 44, 48: 24 and 44. */
    @Test
    void a_mean_of_three_is_of_the_first_and_of_the_latest_three() {
        Series series = Cases.progression(
                        "2026-10-01",
                        Cases.who5("2026-01-01", 20),
                        Cases.who5("2026-02-01", 24),
                        Cases.who5("2026-03-01", 28),
                        Cases.who5("2026-04-01", 40),
                        Cases.who5("2026-05-01", 44),
                        Cases.who5("2026-06-01", 48))
                .getSeries()
                .get(0);

        assertEquals(
                List.of("2026-01-01 2026-06-01 28", "2026-05-01 2026-06-01 4", "2026-01-01 2026-06-01 20 of 3"),
                told(series));
    }

    /** Nothing says which of two of one day came first: what would hang on it is not told. Means and the direction count all. */
    @Test
    void of_two_scores_of_one_day_neither_is_the_first_or_the_latest() {
        Measurement first = Cases.who5("2026-01-01", 20);
        Measurement second = Cases.who5("2026-02-01", 40);
        Measurement third = Cases.who5("2026-03-01", 48);

        assertEquals(
                List.of("2026-02-01 2026-03-01 8", "2026-01-01 2026-03-01 20 of 2"), // (20 + 28)/2 and (40 + 48)/2
                told(only(List.of(first, Cases.who5("2026-01-01", 28), second, third))));
        assertEquals(
                List.of("2026-01-01 2026-03-01 28"),
                told(only(List.of(first, second, Cases.who5("2026-02-01", 44), third))));
        assertEquals(
                List.of("2026-01-01 2026-03-01 20 of 2"), // (20 + 40)/2 and (48 + 52)/2
                told(only(List.of(first, second, third, Cases.who5("2026-03-01", 52)))));
        assertEquals(List.of(), told(only(List.of(first, Cases.who5("2026-01-01", 28)))));
        assertEquals(
                4,
                only(List.of(first, Cases.who5("2026-01-01", 28), second, third))
                        .getScores()
                        .size());
        assertEquals(
                3,
                only(List.of(first, Cases.who5("2026-01-01", 28), second, third))
                        .getTrend()
                        .orElseThrow()
                        .getDays());
    }

    @Test
    void a_mean_that_would_hang_on_the_order_of_one_day_is_not_told() {
        List<Measurement> five = List.of(
                Cases.who5("2026-01-01", 20),
                Cases.who5("2026-02-01", 24),
                Cases.who5("2026-02-01", 60),
                Cases.who5("2026-03-01", 40),
                Cases.who5("2026-04-01", 44));
        List<Measurement> both = List.of(
                Cases.who5("2026-01-01", 20),
                Cases.who5("2026-01-01", 24),
                Cases.who5("2026-02-01", 60),
                Cases.who5("2026-03-01", 40),
                Cases.who5("2026-03-01", 44));

        assertEquals(List.of("2026-01-01 2026-04-01 24", "2026-03-01 2026-04-01 4"), told(only(five)));
        assertEquals(List.of("2026-01-01 2026-03-01 20 of 2"), told(only(both))); // (20 + 24)/2 and (40 + 44)/2
    }

    @Test
    void steps_too_are_told_only_between_days_with_one_measurement() {
        Measurement first = profile("2026-01-01", 1, 2);
        Measurement second = profile("2026-02-01", 2, 2);
        Measurement third = profile("2026-03-01", 4, 2);

        assertEquals("2 3", steps(first, second, third));
        assertEquals("2 –", steps(first, profile("2026-01-01", 5, 2), second, third));
        assertEquals("– 3", steps(first, second, profile("2026-02-01", 5, 2), third));
        assertEquals("– –", steps(first, second, third, profile("2026-03-01", 4, 2)));
    }

    /** The steps of the first item since the last but one and since the first measurement. */
    private static String steps(Measurement... measurements) {
        ItemDevelopment item = Progressions.standard()
                .progression(with(List.of(measurements)).withInstruments(List.of(PROFILE)), TODAY)
                .getSeries()
                .get(0)
                .getItems()
                .get(0);
        return item.steps().map(String::valueOf).orElse("–") + " "
                + item.stepsSinceFirst().map(String::valueOf).orElse("–");
    }

    /** Alone, together, alone again: the two alone are compared with each other, across the break with nothing. */
    @Test
    void a_series_that_comes_back_to_its_mode_is_never_chained_over_the_other_mode() {
        Measurement first = Cases.who5("2026-01-01", 28).withMode(MeasurementModes.SELF_COMPLETED);
        Measurement between = Cases.who5("2026-02-01", 76).withMode(MeasurementModes.TOGETHER);
        Measurement last = Cases.who5("2026-03-01", 52).withMode(MeasurementModes.SELF_COMPLETED);

        List<Series> series = series(List.of(first, between, last));

        assertEquals(2, series.size());
        assertEquals(List.of("2026-01-01 2026-03-01 24"), told(series.get(0)));
        assertEquals(List.of(), told(series.get(1)));
    }

    @Test
    void whatever_is_in_no_series_is_named_with_its_place_and_the_reason() {
        List<Measurement> measurements = List.of(
                Cases.who5("2026-11-23", 48),
                STORY.get(0),
                STORY.get(1).withVersion("2024"),
                Cases.who5("2026-12-01", 48).withInstrument("who-5.unknown"),
                Instruments.answers(Bip.employment(), "2026-09-01", "333"),
                Instruments.answers(Bip.education(), "2026-09-02", ""),
                Instruments.answers(YouthExperience.instrument(), "2026-09-03", "333"));

        Progression progression = Progressions.standard().progression(with(measurements), TODAY);

        assertEquals(
                List.of(
                        "/measurements/2 who-5 2024 2026-08-03 NOT_DEFINED",
                        "/measurements/4 bip-beskaeftigelse template 2026-09-01 SCALE_NOT_SET",
                        "/measurements/5 bip-uddannelse template 2026-09-02 SCALE_NOT_SET",
                        "/measurements/6 youth-experience 1 2026-09-03 SCALE_NOT_SET",
                        "/measurements/0 who-5 1998 2026-11-23 LATER",
                        "/measurements/3 who-5.unknown 1998 2026-12-01 LATER"),
                progression.getLeftOut().stream()
                        .map(each -> each.getPointer() + " " + each.getInstrument() + " " + each.getVersion() + " "
                                + each.getDate() + " " + each.getReason())
                        .toList());
        assertEquals(1, progression.getSeries().size());
        assertEquals(1, progression.getAdherence().size());
    }

    /** A case may put a shipped template on a scale under its own version; of what is no template the shipped one goes first. */
    @Test
    void a_template_gives_way_to_the_definition_of_the_case_and_who_5_does_not() {
        Instrument onScale = Instrument.builder()
                .from(YouthExperience.instrument())
                .items(Templates.onScale(YouthExperience.instrument(), "other", 1, 5)
                        .getItems())
                .build();
        Instrument who5 = Who5.instrument()
                .withScales(Who5.instrument().getScales().get(0).withMultiplier(BigDecimal.ONE));
        Measurement experience = Measurement.builder()
                .instrument(YouthExperience.ID)
                .version(YouthExperience.VERSION)
                .date(LocalDate.of(2026, 6, 1))
                .informant(Informants.YOUTH)
                .addAnswer(Measurements.answer("S1-38", 4))
                .build();

        Progression progression = Cases.progression(
                "2026-06-02",
                Cases.with(experience, Cases.who5("2026-06-01", 48)).withInstruments(onScale, who5));

        assertEquals(List.of(), progression.getLeftOut());
        assertEquals(4, progression.getSeries().get(0).getItems().get(0).getLatest());
        assertEquals(
                0,
                BigDecimal.valueOf(48)
                        .compareTo(progression
                                .getSeries()
                                .get(1)
                                .getScores()
                                .get(0)
                                .getIndex()
                                .orElseThrow()));
    }

    /** A direction of two thousand scores is told of the latest two thousand. */
    @Test
    void more_measurements_than_a_line_can_hold_still_have_a_direction() {
        List<Measurement> many = new ArrayList<>();
        for (int i = 0; i < 2_001; i++) {
            many.add(Cases.who5(LocalDate.of(2020, 1, 1).plusDays(i).toString(), i == 0 ? 100 : 48));
        }

        Trend trend = Cases.progression("2026-06-02", Cases.with(many))
                .getSeries()
                .get(0)
                .getTrend()
                .orElseThrow();

        assertEquals(2_000, trend.getDays());
        assertEquals(Optional.of(LocalDate.of(2020, 1, 2)), trend.getFirstDay());
    }

    @Test
    void of_two_answers_of_the_latest_day_neither_is_where_an_item_stands_unless_they_agree() {
        Measurement one = Cases.profile("2026-06-01", Informants.YOUTH, "23");
        Measurement other = Cases.profile("2026-06-01", Informants.YOUTH, "53");

        for (Progression progression :
                List.of(Cases.progression("2026-06-02", one, other), Cases.progression("2026-06-02", other, one))) {
            assertEquals(
                    List.of("everyday 3"),
                    progression.getSeries().get(0).getItems().stream()
                            .map(item -> item.getItem() + " " + item.getLatest())
                            .toList());
        }
    }

    @Test
    void an_instrument_of_the_case_without_a_scale_is_a_template_too() {
        Instrument unfinished = PROFILE.withItems(
                PROFILE.getItems().get(0), Item.builder().key("everyday").build());

        Progression progression = Progressions.standard()
                .progression(with(List.of(profile("2026-08-10", 3, 2))).withInstruments(unfinished), TODAY);

        assertEquals(
                List.of(LeftOut.Reason.SCALE_NOT_SET),
                progression.getLeftOut().stream().map(LeftOut::getReason).toList());
        assertEquals(List.of(), progression.getSeries());
    }

    @Test
    void an_answer_is_read_by_the_definition_of_its_own_version() {
        Instrument next = PROFILE.withVersion("2")
                .withItems(Instruments.item("cooperation", 0, 10), Instruments.item("everyday", 0, 10));
        List<Measurement> measurements =
                List.of(profile("2026-08-10", 3, 2), profile("2026-08-11", 9, 2).withVersion("2"));

        for (List<Instrument> order : List.of(List.of(PROFILE, next), List.of(next, PROFILE))) {
            assertEquals(
                    List.of("1-5", "0-10"),
                    Progressions.standard()
                            .progression(with(measurements).withInstruments(order), TODAY)
                            .getSeries()
                            .stream()
                            .map(series -> series.getItems().get(0).getLowest() + "-"
                                    + series.getItems().get(0).getHighest())
                            .toList());
        }
    }

    @Test
    void bip_on_a_scale_of_the_hosts_is_a_profile_of_its_items() {
        Instrument own = Templates.onScale(Bip.employment(), "eksempelkommunen-1", 1, 5);
        YouthCase youthCase = with(List.of(
                STORY.get(0),
                Instruments.answers(own, "2026-08-01", "3333333"),
                Instruments.answers(own, "2026-11-01", "4333323")));

        Progression progression = Progressions.standard().with(own).progression(youthCase, TODAY);

        assertEquals(List.of(), progression.getLeftOut());
        Series bip = progression.getSeries().get(1);
        assertEquals("bip-beskaeftigelse", bip.getInstrument());
        assertEquals(Optional.empty(), bip.getScale());
        assertEquals(Optional.empty(), bip.getTrend());
        assertEquals(List.of(), bip.getScores());
        assertEquals(
                List.of(1, 0, 0, 0, 0, -1, 0),
                bip.getItems().stream().flatMap(item -> item.steps().stream()).toList());
        assertEquals(
                LeftOut.Reason.NOT_DEFINED,
                Progressions.standard()
                        .progression(youthCase, TODAY)
                        .getLeftOut()
                        .get(0)
                        .getReason());
    }

    @Test
    void an_instrument_given_takes_the_place_of_the_shipped_one_of_its_version() {
        Scale scale = Who5.instrument().getScales().get(0).withReference(ChangeReferences.WHO_5_DIABETES);
        Progressions progressions =
                Progressions.standard().with(Who5.instrument().withScales(scale));
        YouthCase youthCase = with(STORY.subList(3, 5)); // 52 and 32: 20 points

        Series series = progressions.progression(youthCase, TODAY).getSeries().get(0);

        assertEquals(Optional.of(ChangeReferences.WHO_5_DIABETES), series.getReference());
        assertEquals(
                Change.Reliability.BEYOND_MEASUREMENT_ERROR,
                series.getChanges().get(0).getReliability());
        assertEquals(
                Change.Reliability.WITHIN_MEASUREMENT_ERROR,
                only(STORY.subList(3, 5)).getChanges().get(0).getReliability());
    }

    @Test
    void a_chart_can_be_drawn_from_the_series_alone() {
        Series series = only(STORY);

        assertEquals(Optional.of(BigDecimal.ZERO), series.getLowest().map(BigDecimal::stripTrailingZeros));
        assertEquals(0, new BigDecimal("100").compareTo(series.getHighest().orElseThrow()));
        assertEquals(Optional.of("who-5.dk"), series.getBandSet().map(set -> set.getKey()));
        assertEquals(Optional.of(Scale.Direction.HIGH_IS_GOOD), series.getDirection());
        assertEquals(STORY.stream().map(Measurement::getDate).toList(), series.getDates());
    }

    /** T from 29 to 85 or so by the file; a mean, a total, and a scale that is turned, by hand. */
    @Test
    void the_reach_of_an_index_is_that_of_its_table_or_of_the_lowest_and_highest_answers() {
        List<Integer> ts =
                Oracle.rows("t-table.csv").stream().map(row -> row.count("t")).toList();
        Instrument table = Instruments.byTable();
        Instrument sdq = Instruments.sdqLike();
        Instrument turned = Instrument.builder()
                .id("turned")
                .version("1")
                .definedBy("Eksempelkommunen")
                .addItems(Instruments.item("a", 1, 5), Instruments.item("b", 0, 4))
                .addScale(Scale.builder()
                        .key("mean")
                        .addItems("a", "b")
                        .method(Scale.Method.MEAN)
                        .multiplier(BigDecimal.valueOf(-10))
                        .offset(BigDecimal.valueOf(100))
                        .build())
                .build();

        assertEquals(
                "[" + Collections.min(ts) + "-" + Collections.max(ts) + "]",
                reach(table).toString());
        assertEquals("[0-10, 0-10, 0-10, 0-10, 0-10, 0-40]", reach(sdq).toString());
        assertEquals("[55-95]", reach(turned).toString()); // means 0.5 and 4.5
    }

    private static List<String> reach(Instrument instrument) {
        return Progressions.standard()
                .progression(
                        with(List.of(Instruments.answers(instrument, "2026-08-01", "")))
                                .withInstruments(instrument),
                        TODAY)
                .getSeries()
                .stream()
                .map(series -> series.getLowest()
                                .orElseThrow()
                                .stripTrailingZeros()
                                .toPlainString() + "-"
                        + series.getHighest().orElseThrow().stripTrailingZeros().toPlainString())
                .toList();
    }

    /** What is known of the youth reaches the scores. */
    @Test
    void the_age_and_gender_of_the_youth_are_used() {
        Instrument table = Instruments.byTable();
        YouthCase youthCase = with(List.of(Instruments.answers(table, "2026-08-01", "1111111111")))
                .withInstruments(table);
        YouthCase known = youthCase.withYouth(youthCase
                .getYouth()
                .withBirthDate(Fact.known(LocalDate.of(2013, 8, 1)))
                .withGender(FactHistory.of(Fact.known(Genders.MALE))));

        Score open = Progressions.standard()
                .progression(youthCase, TODAY)
                .getSeries()
                .get(0)
                .getScores()
                .get(0);
        Score score = Progressions.standard()
                .progression(known, TODAY)
                .getSeries()
                .get(0)
                .getScores()
                .get(0);

        assertEquals(Score.Status.NORM_GROUP_NOT_KNOWN, open.getStatus());
        assertEquals(Optional.of(new BigDecimal("58")), score.getIndex()); // 50 + 10 × (10 − 7.2) / 3.6
    }

    @Test
    void the_library_proposes_nothing_and_a_host_proposes_from_the_finished_progression() {
        DecisionProposal proposal = DecisionProposal.builder()
                .decision(DecisionProposal.Proposed.ADAPT)
                .reason(LocalText.builder().da("Tal om det").build())
                .proposedBy("Eksempelkommunen")
                .build();
        List<Progression> seen = new ArrayList<>();
        Progressions progressions = Progressions.standard().proposing(progression -> {
            seen.add(progression);
            return Optional.of(proposal);
        });

        Progression proposed = progressions.progression(with(STORY), TODAY);

        Progression plain = Progressions.standard().progression(with(STORY), TODAY);
        assertEquals(Optional.empty(), plain.getProposal());
        assertEquals(Optional.of(proposal), proposed.getProposal());
        assertEquals(List.of(plain), seen); // talking points and all
        assertEquals(plain, proposed.withProposal(Optional.empty()));
        assertEquals(
                Optional.of(proposal),
                progressions.with(PROFILE).progression(with(STORY), TODAY).getProposal());
    }

    /** What may be proposed is an enum, so that a mapping that says stop does not compile. */
    @Test
    void to_stop_is_nothing_that_can_be_proposed() {
        assertEquals(
                List.of("ADAPT", "SUPPLEMENT", "CONTINUE"),
                Arrays.stream(DecisionProposal.Proposed.values())
                        .map(Enum::name)
                        .toList());
    }

    @Test
    void a_case_without_measurements_has_an_empty_progression() {
        Progression progression = Progressions.standard().progression(with(List.of()), TODAY);

        assertEquals(Progression.builder().on(TODAY).build(), progression);
    }

    /** The other measurements of a youth are no norm for one of them. */
    @Property
    void a_score_never_depends_on_other_measurements(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 25) Integer> raws,
            @ForAll @IntRange(max = 7) int which) {
        List<Measurement> all = new ArrayList<>();
        for (int i = 0; i < raws.size(); i++) {
            all.add(Cases.who5(LocalDate.of(2026, 1, 1).plusDays(i).toString(), raws.get(i) * 4));
        }
        int i = which % raws.size();

        assertEquals(
                only(List.of(all.get(i))).getScores().get(0),
                only(all).getScores().get(i));
    }

    /** Also with several on one day. */
    @Property
    void no_change_hangs_on_the_order_in_which_measurements_are_written(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 25) Integer> raws,
            @ForAll @Size(9) List<@IntRange(max = 6) Integer> days,
            @ForAll Random random) {
        List<Measurement> written = new ArrayList<>();
        for (int i = 0; i < raws.size(); i++) {
            written.add(
                    Cases.who5(LocalDate.of(2026, 1, 1).plusDays(days.get(i)).toString(), raws.get(i) * 4));
        }
        List<Measurement> shuffled = new ArrayList<>(written);
        Collections.shuffle(shuffled, random);

        assertEquals(only(written).getChanges(), only(shuffled).getChanges());
        Trend trend = only(written).getTrend().orElseThrow();
        Trend other = only(shuffled).getTrend().orElseThrow();
        assertEquals(trend.getTheilSen(), other.getTheilSen());
        assertEquals(trend.getDays(), other.getDays());
        trend.getLeastSquares()
                .ifPresent(line -> assertSame(line, other.getLeastSquares().orElseThrow()));
    }

    /** A sum of doubles in another order may differ in its last digit. */
    private static void assertSame(Slope line, Slope other) {
        assertEquals(line.getPer30Days().doubleValue(), other.getPer30Days().doubleValue(), 1e-9);
        assertEquals(line.getIntercept().doubleValue(), other.getIntercept().doubleValue(), 1e-9);
        assertEquals(
                line.getStandardErrorPer30Days().orElseThrow().doubleValue(),
                other.getStandardErrorPer30Days().orElseThrow().doubleValue(),
                1e-9);
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
