package dk.roedtraad.scoring.trend;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The non-overlap of all pairs, counted by hand, and its laws. */
class NapTest {

    /** Measures 3.4, vector 29: ten pairs rise, two are ties, none falls. */
    @Test
    void three_before_and_four_after() {
        assertEquals(0.91667, Nap.of(new int[] {2, 2, 3}, new int[] {3, 4, 3, 4}), 5e-6);
    }

    @Test
    void all_rise_all_fall_and_no_difference() {
        assertEquals(1.0, Nap.of(new int[] {0, 1}, new int[] {2}));
        assertEquals(0.0, Nap.of(new int[] {2}, new int[] {0, 1, -1}));
        assertEquals(0.5, Nap.of(new int[] {3, 3}, new int[] {3, 3, 3}));
        assertEquals(1.0, Nap.of(new int[] {Integer.MIN_VALUE}, new int[] {Integer.MAX_VALUE}));
    }

    @Property
    void swapping_the_phases_gives_the_rest_to_one(
            @ForAll @Size(min = 1, max = 12) @IntRange(min = 0, max = 5) int[] before,
            @ForAll @Size(min = 1, max = 12) @IntRange(min = 0, max = 5) int[] after) {
        double nap = Nap.of(before, after);

        assertTrue(nap >= 0 && nap <= 1);
        assertEquals(1, nap + Nap.of(after, before), 1e-12);
    }

    @Property
    void a_phase_does_not_differ_from_itself(@ForAll @Size(min = 1, max = 12) int[] phase) {
        assertEquals(0.5, Nap.of(phase, phase));
    }

    @Test
    void an_empty_phase_is_refused_by_name() {
        assertEquals("before: must not be empty", message(new int[0], new int[] {1}));
        assertEquals("after: must not be empty", message(new int[] {1}, new int[0]));
    }

    private static String message(int[] before, int[] after) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> Nap.of(before, after))
                .getMessage());
    }
}
