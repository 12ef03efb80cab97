package dk.roedtraad.examples.notebook;

import java.util.Arrays;
import java.util.stream.IntStream;

import dk.roedtraad.scoring.cohort.Columns;
import dk.roedtraad.scoring.cohort.Totals;
import dk.roedtraad.scoring.group.Estimate;
import dk.roedtraad.scoring.group.PairedChange;
import dk.roedtraad.scoring.group.TimeToEvent;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The made-up cohort is what it says that it is. */
class SimulatedCohortTest {
    private final SimulatedCohort cohort = SimulatedCohort.of(20_000, 1);

    @Test
    void the_same_seed_makes_the_same_cohort_and_another_one_another() {
        SimulatedCohort again = SimulatedCohort.of(20_000, 1);
        SimulatedCohort other = SimulatedCohort.of(20_000, 2);

        assertArrayEquals(cohort.answers(7), again.answers(7));
        assertArrayEquals(cohort.days(), again.days());
        assertArrayEquals(cohort.followed(), again.followed());
        assertEquals(cohort.outcomes(), again.outcomes());
        assertFalse(Arrays.deepEquals(cohort.answers(7), other.answers(7)));
    }

    /** From the second month on no score is one that somebody was chosen by, so that what is measured is the truth. */
    @Test
    void what_each_group_rises_from_the_second_month_on_is_the_truth_within_four_standard_errors() {
        double ofAYear = 11.0 / SimulatedCohort.LAST_MONTH;

        assertIsAbout(SimulatedCohort.CHANGE_OF_ALL * ofAYear, change(false));
        assertIsAbout((SimulatedCohort.CHANGE_OF_ALL + SimulatedCohort.CHANGE_BY_EFFORT) * ofAYear, change(true));
    }

    @Test
    void half_have_begun_when_it_says() {
        boolean[] effort = cohort.intervention();
        for (boolean inEffort : new boolean[] {true, false}) {
            Estimate median = TimeToEvent.kaplanMeier(
                            of(cohort.followed(), inEffort),
                            IntStream.range(0, cohort.size())
                                    .filter(person -> effort[person] == inEffort)
                                    .mapToObj(cohort.outcomes()::get)
                                    .toList())
                    .median();
            double truth = inEffort ? SimulatedCohort.HALF_OF_INTERVENTION_AFTER : SimulatedCohort.HALF_OF_REST_AFTER;
            assertTrue(median.lower().getAsDouble() <= truth
                    && truth <= median.upper().getAsDouble());
        }
    }

    @Test
    void a_cohort_has_somebody() {
        assertThrows(IllegalArgumentException.class, () -> SimulatedCohort.of(0, 1));
    }

    private PairedChange change(boolean inEffort) {
        return PairedChange.of(of(index(1), inEffort), of(index(SimulatedCohort.LAST_MONTH), inEffort));
    }

    private double[] index(int month) {
        return Columns.doubles(Totals.who5().strict(cohort.answers(month)), 4);
    }

    private double[] of(double[] column, boolean inEffort) {
        boolean[] effort = cohort.intervention();
        return IntStream.range(0, column.length)
                .filter(person -> effort[person] == inEffort)
                .mapToDouble(person -> column[person])
                .toArray();
    }

    private static void assertIsAbout(double truth, PairedChange change) {
        assertEquals(
                truth,
                change.mean().value().getAsDouble(),
                4 * change.mean().standardError().getAsDouble());
    }
}
