package dk.roedtraad.scoring.figure;

import java.util.BitSet;
import java.util.List;

/** Numbers of persons that add up, by their place. */
final class LinkedTable {
    private final int[] counts;
    private final List<int[]> equations;
    private final int cells;
    private final int minimum;
    private final int zerosFrom;

    /**
     * A table.
     *
     * @param counts the number in each cell; those from {@code cells} on are never shown
     * @param equations the places of a total and its parts, the total first
     */
    LinkedTable(int[] counts, List<int[]> equations, int cells, int minimum, int zerosFrom) {
        this.counts = counts;
        this.equations = equations;
        this.cells = cells;
        this.minimum = minimum;
        this.zerosFrom = zerosFrom;
    }

    BitSet suppress() {
        BitSet hidden = small();
        hidden.set(cells, counts.length);
        return hidden;
    }

    /** The cells that are small themselves. */
    private BitSet small() {
        BitSet small = new BitSet(counts.length);
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0 && counts[i] < minimum) {
                small.set(i);
            }
        }
        for (int[] equation : equations) {
            int whole = counts[equation[0]];
            for (int i = 1; i < equation.length; i++) {
                if (counts[equation[i]] == 0 && whole > 0 && whole < zerosFrom) {
                    small.set(equation[i]);
                }
            }
        }
        return small;
    }
}
