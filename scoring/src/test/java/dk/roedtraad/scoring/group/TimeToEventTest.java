package dk.roedtraad.scoring.group;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.DoubleStream;

import dk.roedtraad.scoring.Oracle;
import dk.roedtraad.scoring.group.TimeToEvent.Curve;
import dk.roedtraad.scoring.group.TimeToEvent.Step;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Time to an event: the toy by hand, and survfit of R's package survival on drawn times (group.R). */
class TimeToEventTest {
    private static final double[] DAYS = {30, 60, 60, 90, 120, 150, 180, 180};
    private static final List<Outcome> OUTCOMES = List.of(
            Outcome.EVENT,
            Outcome.EVENT,
            Outcome.CENSORED,
            Outcome.EVENT,
            Outcome.CENSORED,
            Outcome.EVENT,
            Outcome.CENSORED,
            Outcome.CENSORED);

    /** Measures 3.4, vector 25. On day 60 the event comes before the one censored. */
    @Test
    void the_toy_by_hand() {
        Curve curve = TimeToEvent.kaplanMeier(DAYS, OUTCOMES);

        assertEquals(List.of(30.0, 60.0, 90.0, 150.0), each(curve, Step::day));
        assertEquals(List.of(8, 7, 5, 3), each(curve, Step::atRisk));
        double[] shares = {0.875, 0.75, 0.60, 0.40};
        double[] errors = {0.1169, 0.1531, 0.1817, 0.2033};
        for (int i = 0; i < 4; i++) {
            Estimate share = curve.steps().get(i).share();
            assertEquals(shares[i], share.value().orElseThrow(), 1e-12);
            assertEquals(errors[i], share.standardError().orElseThrow(), 5e-5);
        }
        assertEquals(OptionalDouble.of(150), curve.median().value());
        assertEquals(OptionalDouble.empty(), curve.median().upper());
        assertEquals(Optional.of(Reason.NOT_REACHED), curve.median().reason());
    }

    @Test
    void r_says_the_same_of_drawn_times() {
        List<Oracle.Row> rows = Oracle.rows("group-survival.csv");
        assertTrue(rows.size() > 12);
        for (Oracle.Row row : rows) {
            double[] days = row.numbers("days");
            List<Outcome> outcomes = DoubleStream.of(row.numbers("outcomes"))
                    .mapToObj(code -> code == 0 ? Outcome.CENSORED : code == 1 ? Outcome.EVENT : Outcome.COMPETING)
                    .toList();
            Curve waiting = TimeToEvent.kaplanMeier(days, outcomes);
            assertCurve(row, "km", waiting);
            assertEquals(numbers(row, "kmAtRisk"), each(waiting, step -> OptionalDouble.of(step.atRisk())));
            Groups.assertEstimate(row, waiting.median(), "median", "medianLower", "medianUpper");

            Curve had = TimeToEvent.cumulativeIncidence(days, outcomes, Outcome.EVENT);
            assertCurve(row, "aj", had);
            List<OptionalDouble> others = numbers(row, "ajOther");
            Curve other = TimeToEvent.cumulativeIncidence(days, outcomes, Outcome.COMPETING);
            for (int i = 0; i < others.size(); i++) {
                Groups.assertSame(others.get(i), other.steps().get(i).share().value(), row);
            }
        }
    }

    private static void assertCurve(Oracle.Row row, String prefix, Curve curve) {
        List<OptionalDouble> shares = numbers(row, prefix + "Share");
        List<OptionalDouble> errors = numbers(row, prefix + "Error");
        List<OptionalDouble> lower = numbers(row, prefix + "Lower");
        List<OptionalDouble> upper = numbers(row, prefix + "Upper");
        assertEquals(numbers(row, prefix + "Days"), each(curve, step -> OptionalDouble.of(step.day())));
        assertEquals(numbers(row, prefix + "Events"), each(curve, step -> OptionalDouble.of(step.events())));
        for (int i = 0; i < shares.size(); i++) {
            Estimate share = curve.steps().get(i).share();
            assertEquals(row.count("n"), share.n());
            Groups.assertSame(shares.get(i), share.value(), row);
            Groups.assertSame(errors.get(i), share.standardError(), row);
            Groups.assertSame(lower.get(i), share.lower(), row);
            Groups.assertSame(upper.get(i), share.upper(), row);
        }
    }

    private static List<OptionalDouble> numbers(Oracle.Row row, String column) {
        return Groups.numbers(row, column);
    }

    private static <T> List<T> each(Curve curve, Function<Step, T> what) {
        return curve.steps().stream().map(what).toList();
    }

    /** Without any competing event the share that has had the event is the rest of those who wait, with the same error. */
    @Test
    void without_competing_events_the_two_are_each_other_s_rest() {
        Curve waiting = TimeToEvent.kaplanMeier(DAYS, OUTCOMES);
        Curve had = TimeToEvent.cumulativeIncidence(DAYS, OUTCOMES, Outcome.EVENT);

        for (int i = 0; i < 4; i++) {
            Estimate one = waiting.steps().get(i).share();
            Estimate other = had.steps().get(i).share();
            assertEquals(1, one.value().orElseThrow() + other.value().orElseThrow(), 1e-12);
            assertEquals(
                    one.standardError().orElseThrow(), other.standardError().orElseThrow(), 1e-12);
        }
        assertEquals(waiting.median().value(), had.median().value());
        assertEquals(Set.of(), waiting.median().cautions());
    }

    /** Ten persons, five have the event on day 1 and five a competing one on day 2: half, not all. */
    @Test
    void competing_events_counted_as_censored_overstate_and_it_is_said() {
        double[] days = {1, 1, 1, 1, 1, 2, 2, 2, 2, 3};
        List<Outcome> outcomes = new ArrayList<>(Collections.nCopies(5, Outcome.EVENT));
        outcomes.addAll(Collections.nCopies(4, Outcome.COMPETING));
        outcomes.add(Outcome.EVENT);

        Curve waiting = TimeToEvent.kaplanMeier(days, outcomes);
        Curve had = TimeToEvent.cumulativeIncidence(days, outcomes, Outcome.EVENT);

        assertEquals(0, waiting.at(3).value().orElseThrow(), 1e-12);
        assertEquals(0.6, had.at(3).value().orElseThrow(), 1e-12);
        assertEquals(Set.of(Caution.COMPETING_AS_CENSORED), waiting.at(3).cautions());
        assertEquals(Set.of(), had.at(3).cautions());
        assertEquals(OptionalDouble.of(1), had.median().value());
        assertEquals(
                0.4,
                TimeToEvent.cumulativeIncidence(days, outcomes, Outcome.COMPETING)
                        .at(2)
                        .value()
                        .orElseThrow(),
                1e-12);
    }

    @Test
    void between_the_steps_it_stays_and_after_the_last_day_it_is_not_known() {
        Curve curve = TimeToEvent.kaplanMeier(DAYS, OUTCOMES);

        assertEquals(OptionalDouble.of(1), curve.at(29.9).value());
        assertEquals(Optional.of(Reason.NO_VARIATION), curve.at(0).reason());
        assertEquals(0.875, curve.at(30).value().orElseThrow(), 1e-12);
        assertEquals(0.60, curve.at(149).value().orElseThrow(), 1e-12);
        assertEquals(0.40, curve.at(180).value().orElseThrow(), 1e-12);
        assertEquals(OptionalDouble.empty(), curve.at(181).value());
        assertEquals(Optional.of(Reason.BEYOND_FOLLOW_UP), curve.at(181).reason());
        Curve ended = TimeToEvent.kaplanMeier(new double[] {5, 9}, List.of(Outcome.EVENT, Outcome.EVENT));
        assertEquals(OptionalDouble.of(0), ended.at(1000).value());
        assertEquals(Optional.of(Reason.NO_VARIATION), ended.at(1000).reason());
    }

    @Test
    void rows_without_days_or_outcome_are_left_out_and_counted() {
        Curve curve = TimeToEvent.kaplanMeier(
                new double[] {30, Double.NaN, 50, 60},
                List.of(Outcome.EVENT, Outcome.EVENT, Outcome.UNKNOWN, Outcome.CENSORED));

        assertEquals(0.5, curve.at(30).value().orElseThrow(), 1e-12);
        assertEquals(2, curve.at(30).n());
        assertEquals(2, curve.at(30).missing());
        assertEquals(Set.of(Caution.UNKNOWN_LEFT_OUT), curve.median().cautions());
    }

    @Test
    void of_nobody_there_is_no_curve() {
        Curve curve = TimeToEvent.kaplanMeier(new double[] {}, List.of());

        assertEquals(List.of(), curve.steps());
        assertEquals(Optional.of(Reason.TOO_FEW), curve.at(10).reason());
        assertEquals(Optional.of(Reason.TOO_FEW), curve.median().reason());
        assertEquals(
                Optional.of(Reason.TOO_FEW),
                TimeToEvent.cumulativeIncidence(new double[] {}, List.of(), Outcome.EVENT)
                        .median()
                        .reason());
    }

    @Test
    void where_all_had_the_event_the_share_is_one_and_not_nearly_so() {
        for (int n : new int[] {7, 10, 49}) {
            double[] days = DoubleStream.iterate(1, day -> day + 1).limit(n).toArray();
            List<Step> steps = TimeToEvent.cumulativeIncidence(
                            days, Collections.nCopies(n, Outcome.EVENT), Outcome.EVENT)
                    .steps();

            assertEquals(1, steps.get(n - 1).share().value().getAsDouble(), 0.0);
            assertTrue(steps.get(n - 1).share().lower().isEmpty());
        }
    }

    @Test
    void an_outcome_that_is_null_is_no_outcome() {
        List<Outcome> outcomes = new ArrayList<>(List.of(Outcome.EVENT, Outcome.EVENT));
        outcomes.set(1, null);

        assertThrows(NullPointerException.class, () -> TimeToEvent.kaplanMeier(new double[] {1, 2}, outcomes));
    }

    @Test
    void a_wrong_call_names_the_parameter() {
        assertEquals(
                "outcomes: must be as many as the others",
                assertThrows(IllegalArgumentException.class, () -> TimeToEvent.kaplanMeier(new double[] {1}, List.of()))
                        .getMessage());
        assertEquals(
                "days: must be 0 or more, or NaN where not known",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> TimeToEvent.kaplanMeier(new double[] {-1}, List.of(Outcome.EVENT)))
                        .getMessage());
        assertEquals(
                "cause: must be an event",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> TimeToEvent.cumulativeIncidence(DAYS, OUTCOMES, Outcome.CENSORED))
                        .getMessage());
        Curve curve = TimeToEvent.kaplanMeier(DAYS, OUTCOMES);
        for (double day : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertEquals(
                    "day: must be a number of days, 0 or more",
                    assertThrows(IllegalArgumentException.class, () -> curve.at(day))
                            .getMessage());
        }
        assertEquals("Curve[Estimate[kaplan-meier-greenwood-log-log-95, n=8, missing=0]]", curve.toString());
        assertEquals(
                "Step[Estimate[kaplan-meier-greenwood-log-log-95, n=8, missing=0]]",
                curve.steps().get(0).toString());
    }
}
