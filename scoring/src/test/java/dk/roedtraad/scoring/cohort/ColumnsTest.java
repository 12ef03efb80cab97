package dk.roedtraad.scoring.cohort;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** Columns from and to those of others. */
class ColumnsTest {

    /** NA of R is the least int. */
    @Test
    void what_is_below_0_is_missing() {
        assertArrayEquals(
                new byte[] {0, 5, 127, -128, -128}, Columns.answers(new int[] {0, 5, 127, -1, Integer.MIN_VALUE}));
        assertArrayEquals(
                new byte[] {0, 5, 127, -128, -128, -128},
                Columns.answers(new double[] {0, 5, 127, -1, Double.NaN, Double.NEGATIVE_INFINITY}));
    }

    @Test
    void what_is_no_answer_is_refused_with_its_row_and_without_its_value() {
        assertEquals(
                "column: 2 of the numbers are above 127, the first in row 1, from 0",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Columns.answers(new int[] {1, 128, 2, Integer.MAX_VALUE}))
                        .getMessage());
        assertEquals(
                "column: 4 of the numbers are not whole, or above 127, the first in row 1, from 0",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Columns.answers(
                                        new double[] {1, 2.5, 2, 256, Double.POSITIVE_INFINITY, 4294967297.0}))
                        .getMessage());
    }

    /** An index is the total times 4. */
    @Test
    void statistics_get_numbers_and_nan() {
        assertArrayEquals(new double[] {92, 0, -24, Double.NaN}, Columns.doubles(new byte[] {23, 0, -6, -128}, 4));
    }
}
