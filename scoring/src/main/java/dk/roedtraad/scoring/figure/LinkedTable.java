package dk.roedtraad.scoring.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Numbers of persons that add up, by their place, and what must be hidden of them. A small cell is safe where a move is found: whole
 * numbers to add to the hidden cells, that keep every sum, leave no cell below 0 and take the small one to the minimum. Which cells to
 * hide for it, a linear program proposes: the cheapest move if every cell could be hidden at a price. Then what turns out not to be
 * needed is shown again.
 */
final class LinkedTable {
    private static final double FREE =
            1e-3; // what is hidden already costs a little, so that a move is no longer than it need be
    private static final int TRIES = 4;

    private final int[] counts;
    private final List<int[]> equations;
    private final int cells;
    private final int minimum;
    private final BitSet given;
    private final BitSet small;
    private final double[] prices;

    /**
     * A table.
     *
     * @param counts the number in each cell; those from {@code cells} on are never shown
     * @param equations the places of a total and its parts, the total first
     * @param given the cells that are shown in any case
     * @param unguarded the cells that may be hidden for others but are never small themselves
     */
    LinkedTable(
            int[] counts,
            List<int[]> equations,
            int cells,
            BitSet given,
            BitSet unguarded,
            int minimum,
            int zerosFrom) {
        this.counts = counts;
        this.equations = equations;
        this.cells = cells;
        this.minimum = minimum;
        this.given = given;
        this.small = small(zerosFrom);
        this.small.andNot(unguarded);
        this.prices = prices();
    }

    private BitSet small(int zerosFrom) {
        BitSet found = new BitSet(counts.length);
        for (int i = 0; i < counts.length; i++) {
            found.set(i, counts[i] > 0 && counts[i] < minimum);
        }
        for (int[] equation : equations) {
            int whole = counts[equation[0]];
            for (int i = 1; i < equation.length; i++) {
                if (counts[equation[i]] == 0 && whole > 0 && whole < zerosFrom) {
                    found.set(equation[i]);
                }
            }
        }
        found.andNot(given);
        return found;
    }

    /** What it costs to hide a cell: 1, and 1 for each sum that it is the whole of. Among equals the larger number is kept. */
    private double[] prices() {
        double[] found = new double[counts.length];
        int most = Arrays.stream(counts).max().orElse(0);
        for (int i = 0; i < cells; i++) {
            found[i] = 1 + 0.1 * counts[i] / (most + 1.0);
        }
        for (int[] equation : equations) {
            if (equation[0] < cells) {
                found[equation[0]]++;
            }
        }
        return found;
    }

    /** The cells to hide: those of least cost among three orders in which the small ones are seen to. */
    BitSet suppress() {
        List<Integer> order = small.stream().boxed().toList();
        List<Integer> back = new ArrayList<>(order);
        back.sort(Comparator.reverseOrder());
        List<Integer> fewestFirst = new ArrayList<>(order);
        fewestFirst.sort(Comparator.comparingInt(i -> counts[i]));
        BitSet best = suppress(order);
        for (List<Integer> other : List.of(back, fewestFirst)) {
            BitSet found = suppress(other);
            if (cost(found) < cost(best)) {
                best = found;
            }
        }
        return best;
    }

    private double cost(BitSet hidden) {
        return hidden.stream().mapToDouble(i -> prices[i]).sum();
    }

    private BitSet suppress(List<Integer> order) {
        BitSet hidden = new BitSet(counts.length);
        hidden.or(small);
        hidden.set(cells, counts.length);
        int[][] moves = new int[counts.length][];
        for (int cell : order) {
            int @Nullable [] move = move(cell, hidden);
            while (move == null && hideFor(cell, hidden)) {
                move = move(cell, hidden);
            }
            moves[cell] = move == null ? withoutMove(cell) : move;
        }
        showAgain(order, moves, hidden);
        return hidden;
    }

    /**
     * Where all that is linked is hidden and no move was found: either the sums alone make the cell 0, whoever the persons are, and there is
     * nothing to keep; or fractions would do and whole numbers were not found, or what is given keeps somebody below the minimum, and then
     * all of it stays hidden.
     */
    private int[] withoutMove(int cell) {
        int[] needed = new int[counts.length];
        BitSet all = allLinked(cell);
        if (counts[cell] > 0 || solve(cell, all, all, 0) != null) {
            all.stream().forEach(i -> needed[i] = 1);
        }
        return needed;
    }

    /** Hides the cells of the cheapest move, or where they are hidden already, all that stand in a sum with one of it. */
    private boolean hideFor(int cell, BitSet hidden) {
        int before = hidden.cardinality();
        double @Nullable [] found = solve(cell, allLinked(cell), hidden, 0);
        if (found == null) {
            return false;
        }
        BitSet moved = new BitSet(counts.length);
        for (int i = 0; i < counts.length; i++) {
            moved.set(i, Math.abs(found[i]) > 1e-6);
        }
        hidden.or(moved);
        if (hidden.cardinality() == before) {
            for (int[] equation : equations) {
                if (Arrays.stream(equation).anyMatch(moved::get)) {
                    Arrays.stream(equation).filter(i -> !given.get(i)).forEach(hidden::set);
                }
            }
        }
        return hidden.cardinality() > before;
    }

    private void showAgain(List<Integer> order, int[][] moves, BitSet hidden) {
        List<Integer> others = IntStream.range(0, cells)
                .filter(i -> hidden.get(i) && !small.get(i))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -prices[i]))
                .toList();
        for (int other : others) {
            hidden.clear(other);
            int[][] instead = moves.clone();
            boolean needed = false;
            for (int cell : order) {
                if (!needed && moves[cell][other] != 0) {
                    int @Nullable [] move = move(cell, hidden);
                    needed = move == null; // also where there was none before
                    instead[cell] = move == null ? moves[cell] : move;
                }
            }
            if (needed) {
                hidden.set(other);
            } else {
                System.arraycopy(instead, 0, moves, 0, moves.length);
            }
        }
    }

    /** Whole numbers that take the cell to the minimum, if there are any among the hidden cells; checked in whole numbers. */
    private int @Nullable [] move(int cell, BitSet hidden) {
        BitSet open = linked(cell, hidden);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            double @Nullable [] found = solve(cell, open, hidden, attempt);
            if (found == null) {
                return null;
            }
            int[] move = new int[counts.length];
            boolean whole = true;
            for (int i = 0; i < counts.length; i++) {
                move[i] = (int) Math.rint(found[i]);
                whole &= Math.abs(found[i] - move[i]) < 1e-6 && counts[i] + move[i] >= 0;
            }
            if (whole && counts[cell] + move[cell] >= minimum && keepsSums(move)) {
                return move;
            }
        }
        return null;
    }

    private boolean keepsSums(int[] move) {
        for (int[] equation : equations) {
            long rest = move[equation[0]];
            for (int i = 1; i < equation.length; i++) {
                rest -= move[equation[i]];
            }
            if (rest != 0) {
                return false;
            }
        }
        return true;
    }

    private BitSet allLinked(int cell) {
        BitSet all = new BitSet(counts.length);
        all.set(0, counts.length);
        all.andNot(given);
        return linked(cell, all);
    }

    /** Those of the open cells that a move of one may have to move too. */
    private BitSet linked(int cell, BitSet open) {
        BitSet found = new BitSet(counts.length);
        found.set(cell);
        boolean grows = true;
        while (grows) {
            int before = found.cardinality();
            for (int[] equation : equations) {
                if (Arrays.stream(equation).anyMatch(found::get)) {
                    Arrays.stream(equation).filter(open::get).forEach(found::set);
                }
            }
            grows = found.cardinality() > before;
        }
        return found;
    }

    /**
     * The cheapest move of the open cells that takes one to the minimum, or null if there is none, in fractions perhaps. It has two
     * numbers for each open cell, what is added and what is taken.
     *
     * @param attempt changes what the hidden cells cost, so that another of the cheapest is found
     */
    private double @Nullable [] solve(int cell, BitSet open, BitSet hidden, int attempt) {
        int[] places = open.stream().toArray();
        int[] column = new int[counts.length];
        double[] objective = new double[2 * places.length];
        double[] upper = new double[2 * places.length];
        double total = 1;
        for (int k = 0; k < places.length; k++) {
            int i = places[k];
            column[i] = k;
            double price = hidden.get(i) ? FREE * (1 + attempt * ((i * 37 + attempt * 11) % 17)) : prices[i];
            total += price;
            objective[2 * k] = -price;
            objective[2 * k + 1] = -price;
            upper[2 * k] = Double.POSITIVE_INFINITY;
            upper[2 * k + 1] = counts[i];
        }
        int need = minimum - counts[cell];
        objective[2 * column[cell]] += total;
        upper[2 * column[cell]] = need;
        upper[2 * column[cell] + 1] = 0;
        double[][] rows = equations.stream()
                .filter(equation -> Arrays.stream(equation).anyMatch(open::get))
                .map(equation -> row(equation, open, column, objective.length))
                .toArray(double[][]::new);
        double @Nullable [] value = new LinearProgram(rows, objective, new double[objective.length], upper).solve();
        if (value == null || value[2 * column[cell]] < need - 1e-6) {
            return null;
        }
        double[] move = new double[counts.length];
        for (int k = 0; k < places.length; k++) {
            move[places[k]] = value[2 * k] - value[2 * k + 1];
        }
        return move;
    }

    private static double[] row(int[] equation, BitSet open, int[] column, int numbers) {
        double[] row = new double[numbers];
        for (int i = 0; i < equation.length; i++) {
            int place = equation[i];
            if (open.get(place)) {
                row[2 * column[place]] = i == 0 ? 1 : -1;
                row[2 * column[place] + 1] = i == 0 ? -1 : 1;
            }
        }
        return row;
    }
}
