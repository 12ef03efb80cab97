package dk.roedtraad.scoring.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.measurement.Change;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.measurement.TalkingPoint;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.scoring.Measurements;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What there is to talk about, each kind by itself, and in which order. */
class TalkingPointsTest {
    private static final String SOON = "2026-06-02";

    @Test
    void a_change_tells_how_much_from_when_to_when_and_how_sure_it_is() {
        TalkingPoint point = only(Cases.progression(SOON, Cases.who5("2026-05-05", 28), Cases.who5("2026-06-01", 52)));

        assertEquals(TalkingPoint.Kind.CHANGE, point.getKind());
        assertEquals(Optional.of("who-5"), point.getInstrument());
        assertEquals(Optional.empty(), point.getScale());
        assertEquals(Optional.of(Informants.YOUTH), point.getInformant());
        assertEquals(Optional.of(LocalDate.of(2026, 5, 5)), point.getSince());
        assertEquals(Optional.of(LocalDate.of(2026, 6, 1)), point.getUntil());
        assertEquals(0, new BigDecimal("24").compareTo(point.getAmount().orElseThrow()));
        assertEquals(Optional.of(Change.Relevance.IMPROVED), point.getRelevance());
        assertEquals(Optional.of(Change.Reliability.BEYOND_MEASUREMENT_ERROR), point.getReliability());
        assertEquals(Optional.empty(), point.getCount());
        assertEquals("talk.CHANGE", point.toKey());
    }

    /**
     * 48, 44, 40, 36, 20: the change from the first is 28, from the last but one 16, of the means of two 18; the direction is down,
     * and it is sure, since five scores one below the other come by chance in 2 of 120 orders.
     */
    @Test
    void what_is_most_certain_comes_first_and_otherwise_the_order_of_the_series_stays() {
        Progression progression = Cases.progression(
                "2026-04-02",
                Cases.who5("2026-01-01", 48),
                Cases.who5("2026-02-01", 44),
                Cases.who5("2026-03-01", 40),
                Cases.who5("2026-03-16", 36),
                Cases.who5("2026-04-01", 20));

        assertEquals(
                List.of(
                        "CHANGE -28 BEYOND_MEASUREMENT_ERROR",
                        "CHANGE of 2 -18 BEYOND_MEASUREMENT_ERROR",
                        "TREND BEYOND_MEASUREMENT_ERROR",
                        "CHANGE -16 WITHIN_MEASUREMENT_ERROR"),
                progression.getTalkingPoints().stream()
                        .map(point -> point.getKind()
                                + (point.getKind() == TalkingPoint.Kind.CHANGE
                                        ? point.getCount()
                                                        .map(count -> " of " + count)
                                                        .orElse("") + " "
                                                + point.getAmount()
                                                        .orElseThrow()
                                                        .stripTrailingZeros()
                                                        .toPlainString()
                                        : "")
                                + " " + point.getReliability().orElseThrow())
                        .toList());
        TalkingPoint trend = progression.getTalkingPoints().get(2);
        assertEquals(Optional.of(5), trend.getCount());
        assertEquals(Optional.of(LocalDate.of(2026, 1, 1)), trend.getSince());
        assertEquals(Optional.of(LocalDate.of(2026, 4, 1)), trend.getUntil());
        assertEquals("talk.TREND.BEYOND_MEASUREMENT_ERROR", trend.toKey());
        assertEquals("talk.CHANGE.means", progression.getTalkingPoints().get(1).toKey());
    }

    /** Up and down: the interval of the slope reaches to both sides of nought, or to it. */
    @Test
    void a_direction_whose_interval_holds_nought_is_not_sure() {
        for (int[] indexes : new int[][] {{40, 60, 40, 40}, {40, 60, 40, 48}, {40, 40, 44, 48}, {48, 48, 44, 40}}) {
            TalkingPoint trend = Cases.progression(
                            "2026-04-02",
                            Cases.who5("2026-01-01", indexes[0]),
                            Cases.who5("2026-02-01", indexes[1]),
                            Cases.who5("2026-03-01", indexes[2]),
                            Cases.who5("2026-04-01", indexes[3]))
                    .getTalkingPoints()
                    .stream()
                    .filter(point -> point.getKind() == TalkingPoint.Kind.TREND)
                    .findFirst()
                    .orElseThrow();

            assertEquals(Optional.of(Change.Reliability.WITHIN_MEASUREMENT_ERROR), trend.getReliability());
        }
    }

    @Test
    void one_score_is_too_few_and_so_is_a_form_that_gives_none() {
        TalkingPoint one = only(Cases.progression(SOON, Cases.who5("2026-06-01", 48)));
        assertEquals(TalkingPoint.Kind.TOO_FEW, one.getKind());
        assertEquals(Optional.of(3), one.getCount());

        List<TalkingPoint> none =
                Cases.progression(SOON, Cases.empty("2026-06-01")).getTalkingPoints();
        assertEquals(
                List.of(TalkingPoint.Kind.NOT_SCORED, TalkingPoint.Kind.TOO_FEW),
                none.stream().map(TalkingPoint::getKind).toList());
        assertEquals(Optional.of(LocalDate.of(2026, 6, 1)), none.get(0).getUntil());
    }

    @Test
    void why_there_is_no_score_decides_what_is_said() {
        List<TalkingPoint> none =
                Cases.progression(SOON, Cases.empty("2026-06-01")).getTalkingPoints();
        assertEquals("talk.NOT_SCORED.TOO_FEW_ANSWERS", none.get(0).toKey());

        Measurement offScale = Measurements.who5("2026-06-01", "9,3,3,3,3");
        assertEquals(
                "talk.NOT_SCORED.OUT_OF_RANGE",
                Cases.progression(SOON, offScale).getTalkingPoints().get(0).toKey());
    }

    @Test
    void a_day_with_one_score_is_not_without_a_score_in_whatever_order_it_is_written() {
        Measurement scored = Cases.who5("2026-06-01", 48);
        Measurement empty = Cases.empty("2026-06-01");

        assertFalse(kinds(Cases.progression(SOON, scored, empty)).contains(TalkingPoint.Kind.NOT_SCORED));
        assertFalse(kinds(Cases.progression(SOON, empty, scored)).contains(TalkingPoint.Kind.NOT_SCORED));
    }

    /** The texts to the youth say "you". */
    @Test
    void only_what_is_of_the_youths_own_answers_speaks_to_the_youth() {
        assertTrue(only(Cases.progression(SOON, Cases.who5("2026-06-01", 48))).speaksToYouth());
        assertTrue(only(Cases.progression(
                        SOON, Cases.who5("2026-06-01", 48).withInformant(Informants.YOUTH_WITH_PROFESSIONAL)))
                .speaksToYouth());
        assertFalse(only(Cases.progression(SOON, Cases.who5("2026-06-01", 48).withInformant(Informants.CUSTODY_HOLDER)))
                .speaksToYouth());
        assertTrue(
                TalkingPoint.builder().kind(TalkingPoint.Kind.NO_EFFORT).build().speaksToYouth());
    }

    @Test
    void only_the_latest_measurement_is_missed_when_it_has_no_score() {
        assertTrue(kinds(Cases.progression(
                        SOON, Cases.who5("2026-04-01", 48), Cases.who5("2026-05-01", 52), Cases.empty("2026-06-01")))
                .contains(TalkingPoint.Kind.NOT_SCORED));
        assertEquals(
                List.of(TalkingPoint.Kind.CHANGE),
                kinds(Cases.progression(
                        SOON, Cases.who5("2026-04-01", 48), Cases.empty("2026-05-01"), Cases.who5("2026-06-01", 52))));
    }

    @Test
    void items_that_have_moved_are_named_up_before_down() {
        List<TalkingPoint> points = Cases.progression(
                        SOON,
                        Cases.profile("2026-03-03", Informants.PROFESSIONAL, "223"),
                        Cases.profile("2026-06-01", Informants.PROFESSIONAL, "413"))
                .getTalkingPoints();

        assertEquals(
                List.of("STEPS_UP cooperation 1 2026-03-03 2026-06-01", "STEPS_DOWN everyday 1 2026-03-03 2026-06-01"),
                points.stream()
                        .map(point ->
                                point.getKind() + " " + point.getItems().get(0).getDa() + " "
                                        + point.getCount().orElseThrow() + " "
                                        + point.getSince().orElseThrow() + " "
                                        + point.getUntil().orElseThrow())
                        .toList());
        points.forEach(point -> assertEquals(Optional.empty(), point.getRelevance()));
    }

    @Test
    void one_measurement_of_a_profile_is_too_few_and_one_that_has_not_moved_is_nothing_to_say() {
        TalkingPoint one = only(Cases.progression(SOON, Cases.profile("2026-06-01", Informants.YOUTH, "22")));
        assertEquals(TalkingPoint.Kind.TOO_FEW, one.getKind());
        assertEquals(Optional.of(2), one.getCount());
        assertEquals(Optional.empty(), one.getScale());

        assertEquals(
                List.of(),
                kinds(Cases.progression(
                        SOON,
                        Cases.profile("2026-03-03", Informants.YOUTH, "22"),
                        Cases.profile("2026-06-01", Informants.YOUTH, "22"))));
    }

    @Test
    void where_youth_and_professional_see_things_differently_the_items_are_named_once() {
        Measurement youth = Cases.profile("2026-06-01", Informants.YOUTH, "23");
        List<TalkingPoint> points = Cases.progression(
                        SOON, youth, Cases.profile("2026-06-01", Informants.PROFESSIONAL, "435"))
                .getTalkingPoints();

        TalkingPoint last = points.get(points.size() - 1);
        assertEquals(TalkingPoint.Kind.DISCREPANCY, last.getKind());
        assertEquals(Optional.of(1), last.getCount());
        assertEquals("cooperation", last.getItems().get(0).getDa());
        assertEquals(Optional.of("profile"), last.getInstrument());
        assertTrue(
                kinds(Cases.progression(SOON, youth, Cases.profile("2026-06-01", Informants.PROFESSIONAL, "235")))
                        .stream()
                        .noneMatch(kind -> kind == TalkingPoint.Kind.DISCREPANCY));
    }

    @Test
    void the_differences_of_two_versions_are_two_points() {
        YouthCase youthCase = Cases.with(
                        Cases.profile("2026-05-01", Informants.YOUTH, "23"),
                        Cases.profile("2026-05-01", Informants.PROFESSIONAL, "33"),
                        Cases.profile("2026-06-01", Informants.YOUTH, "23").withVersion("2"),
                        Cases.profile("2026-06-01", Informants.PROFESSIONAL, "34")
                                .withVersion("2"))
                .withInstruments(Cases.PROFILE, Cases.PROFILE.withVersion("2"));

        assertEquals(
                List.of(1, 2),
                Cases.progression(SOON, youthCase).getTalkingPoints().stream()
                        .filter(point -> point.getKind() == TalkingPoint.Kind.DISCREPANCY)
                        .map(point -> point.getCount().orElseThrow())
                        .toList());
    }

    @Test
    void a_reminder_comes_on_the_day_after_the_measurement_is_due() {
        Measurement measurement = Cases.who5("2026-06-01", 48);

        assertEquals(List.of(TalkingPoint.Kind.TOO_FEW), kinds(Cases.progression("2026-07-01", measurement)));
        List<TalkingPoint> late = Cases.progression("2026-07-02", measurement).getTalkingPoints();
        assertEquals(TalkingPoint.Kind.OVERDUE, late.get(1).getKind());
        assertEquals(Optional.of(LocalDate.of(2026, 7, 1)), late.get(1).getSince());
        assertEquals(Optional.of(BigDecimal.ONE), late.get(1).getAmount());
    }

    /** From the end of the effort to the day before the next; a stretch that lasts is counted to the day of the question. */
    @Test
    void a_time_without_effort_is_told_with_its_days() {
        YouthCase youthCase = Cases.withEfforts(
                Cases.with(Cases.who5("2026-06-01", 48)),
                "2026-06-01",
                Cases.effort("a", "2026-05-01", "2026-06-03"),
                Cases.effort("b", "2026-06-10", "2026-06-12"),
                Cases.effort("c", "2026-06-18", "2026-06-20")); // six days without: not a week

        List<TalkingPoint> points = Cases.progression("2026-06-26", youthCase).getTalkingPoints().stream()
                .filter(point -> point.getKind() == TalkingPoint.Kind.NO_EFFORT)
                .toList();

        assertEquals(
                List.of("2026-06-03 2026-06-09 7", "2026-06-20 2026-06-26 7"),
                points.stream()
                        .map(point -> point.getSince().orElseThrow() + " "
                                + point.getUntil().orElseThrow() + " "
                                + point.getAmount().orElseThrow())
                        .toList());
    }

    /**
     * After the earlier measurement, up to and including the day of the later one; and said of no stretch that only goes on. The
     * end of a period is the first day that is not in it; the day told is the last one that is.
     */
    @Test
    void what_began_or_ended_in_the_same_days_is_told_beside_a_change() {
        YouthCase youthCase = Cases.withEfforts(
                        Cases.with(Cases.who5("2026-03-10", 28), Cases.who5("2026-04-10", 52)),
                        "2026-04-10",
                        Cases.effort("on the earlier day", "2026-03-10", ""),
                        Cases.effort("the day after", "2026-03-11", "2026-04-09"),
                        Cases.effort("on the later day", "2026-04-10", ""),
                        Cases.effort("ends on the earlier day", "2026-01-01", "2026-03-11"),
                        Cases.effort("ends later", "2026-01-01", "2026-04-11"),
                        Cases.effort("ends on the later day", "2026-01-01", "2026-04-10"),
                        Cases.effort("planned", "2026-04-11", ""))
                .withTeam(FactList.atLeast(List.of(
                        Cases.professional("p", Roles.CONTINUOUS_PROFESSIONAL, Cases.period("2026-03-20", "")))));

        TalkingPoint change =
                Cases.progression("2026-04-12", youthCase).getTalkingPoints().get(0);

        assertEquals(
                List.of(
                        "2026-03-10 ENDED ends on the earlier day",
                        "2026-03-11 BEGAN the day after",
                        "2026-03-20 BEGAN COORDINATOR",
                        "2026-04-08 ENDED the day after",
                        "2026-04-09 ENDED ends on the later day",
                        "2026-04-10 BEGAN on the later day"),
                change.getMeanwhile().stream()
                        .map(event -> event.getDate() + " " + event.getKind() + " "
                                + event.getSpan()
                                        .getTitle()
                                        .orElse(event.getSpan().getKind().name()))
                        .toList());
    }

    @Test
    void the_points_of_one_series_stay_together_and_what_is_about_no_series_comes_last() {
        YouthCase youthCase = Cases.withEfforts(
                Cases.with(
                        Cases.who5("2026-01-01", 28),
                        Cases.profile("2026-01-02", Informants.YOUTH, "2"),
                        Cases.profile("2026-01-02", Informants.PROFESSIONAL, "3"),
                        Cases.who5("2026-02-01", 52)),
                "2026-06-01");

        assertEquals(
                List.of(
                        "CHANGE who-5",
                        "TOO_FEW profile",
                        "TOO_FEW profile",
                        "DISCREPANCY profile",
                        "OVERDUE who-5",
                        "OVERDUE profile",
                        "OVERDUE profile",
                        "NO_EFFORT "),
                Cases.progression("2026-06-02", youthCase).getTalkingPoints().stream()
                        .map(point ->
                                point.getKind() + " " + point.getInstrument().orElse(""))
                        .toList());
    }

    private static List<TalkingPoint.Kind> kinds(Progression progression) {
        return progression.getTalkingPoints().stream()
                .map(TalkingPoint::getKind)
                .toList();
    }

    private static TalkingPoint only(Progression progression) {
        assertEquals(1, progression.getTalkingPoints().size());
        return progression.getTalkingPoints().get(0);
    }
}
