package dk.roedtraad.scoring.figure;

import java.util.Arrays;

/**
 * The greatest value of a linear function of numbers between bounds, of which sums with coefficients are 0: the simplex method for
 * bounded variables, on a dense tableau, started where all numbers are 0. The steepest number enters, and after many steps the first (Bland's rule), so that it ends. It reckons in doubles: who needs
 * certainty checks the solution in whole numbers.
 */
final class LinearProgram {
    private static final double TINY = 1e-9;
    private static final int MOST_STEPS = 100; // for each number; hardly more than one is needed

    private final int numbers; // those of the caller; after them comes one for each equation, which is always 0
    private final double[][] tableau; // a row an equation; the last is the objective
    private final double[] lower;
    private final double[] upper;
    private final int[] basis;
    private final boolean[] basic;
    private final double[] value;

    /**
     * A problem.
     *
     * @param equations a row an equation: the coefficients of the numbers, whose sum is 0
     * @param objective what each number counts
     * @param lower the least of each number, at most 0
     * @param upper the greatest of each number, at least 0, perhaps infinite
     */
    LinearProgram(double[][] equations, double[] objective, double[] lower, double[] upper) {
        int rows = equations.length;
        this.numbers = objective.length;
        int columns = numbers + rows;
        this.tableau = new double[rows + 1][];
        this.lower = Arrays.copyOf(lower, columns);
        this.upper = Arrays.copyOf(upper, columns);
        this.basis = new int[rows];
        this.basic = new boolean[columns];
        this.value = new double[columns];
        for (int row = 0; row < rows; row++) {
            tableau[row] = equations[row].clone();
            basis[row] = numbers + row;
            basic[numbers + row] = true;
        }
        tableau[rows] = objective.clone();
    }

    /**
     * The numbers of a best solution.
     *
     * @throws IllegalStateException if there is no greatest value, or rounding keeps it from being found
     */
    double[] solve() {
        int most = MOST_STEPS * (value.length + 1);
        for (int step = 0; step < most; step++) {
            int entering = entering(step > most / 2);
            if (entering < 0) {
                return value;
            }
            step(entering);
        }
        throw new IllegalStateException("no greatest value found");
    }

    private void step(int entering) {
        double direction = tableau[basis.length][entering] > 0 ? 1 : -1;
        int leaving = -1;
        double step = direction > 0 ? upper[entering] - value[entering] : value[entering] - lower[entering];
        for (int row = 0; row < basis.length; row++) {
            double slope = -tableau[row][entering] * direction;
            if (Math.abs(slope) <= TINY) {
                continue;
            }
            int variable = basis[row];
            double room = slope > 0 ? upper[variable] - value[variable] : value[variable] - lower[variable];
            double most = Math.max(0, room / Math.abs(slope));
            if (most < step - TINY || (most <= step && (leaving < 0 || variable < basis[leaving]))) {
                step = most;
                leaving = row;
            }
        }
        if (Double.isInfinite(step)) {
            throw new IllegalStateException("there is no greatest value");
        }
        move(entering, direction * step);
        if (leaving >= 0) {
            pivot(leaving, entering);
        }
    }

    /** A number outside the basis that the objective would have moved: the one that it gains most by, or the first (Bland). */
    private int entering(boolean first) {
        double[] gain = tableau[basis.length];
        int found = -1;
        double best = TINY;
        for (int column = 0; column < numbers; column++) {
            if (!basic[column]
                    && Math.abs(gain[column]) > best
                    && (gain[column] > 0
                            ? value[column] < upper[column] - TINY
                            : value[column] > lower[column] + TINY)) {
                if (first) {
                    return column;
                }
                found = column;
                best = Math.abs(gain[column]);
            }
        }
        return found;
    }

    private void move(int entering, double step) {
        value[entering] += step;
        for (int row = 0; row < basis.length; row++) {
            value[basis[row]] -= tableau[row][entering] * step;
        }
    }

    private void pivot(int leaving, int entering) {
        double[] pivotRow = tableau[leaving];
        double pivot = pivotRow[entering];
        int[] filled = new int[numbers];
        int count = 0;
        for (int column = 0; column < numbers; column++) {
            if (pivotRow[column] != 0) {
                pivotRow[column] /= pivot;
                filled[count++] = column;
            }
        }
        for (int row = 0; row <= basis.length; row++) {
            double factor = tableau[row][entering];
            if (row != leaving && factor != 0) {
                double[] other = tableau[row];
                for (int k = 0; k < count; k++) {
                    other[filled[k]] -= factor * pivotRow[filled[k]];
                }
            }
        }
        basic[basis[leaving]] = false;
        basic[entering] = true;
        basis[leaving] = entering;
    }
}
