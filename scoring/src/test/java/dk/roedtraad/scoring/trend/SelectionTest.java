package dk.roedtraad.scoring.trend;

import java.util.Arrays;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SelectionTest {

    @Property
    void each_rank_holds_what_sorting_would_put_there_whatever_the_guess(
            @ForAll("values") double[] values, @ForAll("bounds") double one, @ForAll("bounds") double other) {
        Selection selection = new Selection(Math.min(one, other), Math.max(one, other), values.length);
        double[] sorted = values.clone();
        Arrays.sort(sorted);

        for (int rank = 0; rank < values.length; rank++) {
            double[] found = selection.select(values, rank / 2, rank, values.length - 1);

            assertEquals(sorted[rank / 2], found[0], 0.0);
            assertEquals(sorted[rank], found[1], 0.0);
            assertEquals(sorted[values.length - 1], found[2], 0.0);
        }
    }

    /** Three years of a score every week: more than a bucket sorts by insertion. */
    @Test
    void many_values_in_one_bucket_are_sorted_too() {
        double[] values = new double[12_090];
        for (int i = 0; i < values.length; i++) {
            values[i] = i * 7919 % values.length; // each number once, since 7919 is a prime that does not divide 12,090
        }

        double[] found = new Selection(1e6, 2e6, values.length).select(values, 0, 6_000, 12_089);

        assertEquals(0, found[0]);
        assertEquals(6_000, found[1]);
        assertEquals(12_089, found[2]);
    }

    @Provide
    static Arbitrary<double[]> values() {
        return Arbitraries.oneOf(
                        Arbitraries.doubles().between(-3, 3),
                        Arbitraries.doubles(),
                        Arbitraries.integers().between(-2, 2).map(i -> (double) i),
                        Arbitraries.of(0.0, -0.0, Double.MIN_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE))
                .array(double[].class)
                .ofMinSize(1)
                .ofMaxSize(70);
    }

    @Provide
    static Arbitrary<Double> bounds() {
        return Arbitraries.oneOf(
                Arbitraries.doubles().between(-3, 3),
                Arbitraries.doubles(),
                Arbitraries.of(0.0, Double.MIN_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE));
    }
}
