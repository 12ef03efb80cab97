package dk.roedtraad.scoring.figure;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * The greatest value of a linear function of numbers between bounds, of which sums with coefficients are 0: the simplex method for
 * bounded variables, on a dense tableau, started where all numbers are 0. Bland's rule, so it ends. It reckons in doubles: who needs
 * certainty checks the solution in whole numbers.
 */
final class LinearProgram {
    private static final double TINY = 1e-9;

    private final int columns;
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
        int numbers = objective.length;
        this.columns = numbers + rows; // each equation starts with a number of its own, which must be 0
        this.tableau = new double[rows + 1][];
        this.lower = Arrays.copyOf(lower, columns);
        this.upper = Arrays.copyOf(upper, columns);
        this.basis = new int[rows];
        this.basic = new boolean[columns];
        this.value = new double[columns];
        for (int row = 0; row < rows; row++) {
            tableau[row] = Arrays.copyOf(equations[row], columns);
            tableau[row][numbers + row] = 1;
            basis[row] = numbers + row;
            basic[numbers + row] = true;
        }
        tableau[rows] = Arrays.copyOf(objective, columns);
    }

    /** The numbers of a best solution, or null if there is no greatest value. */
    double @Nullable [] solve() {
        while (true) {
            int entering = entering();
            if (entering < 0) {
                return value;
            }
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
                return null;
            }
            move(entering, direction * step);
            if (leaving >= 0) {
                pivot(leaving, entering);
            }
        }
    }

    /** The first number that is not in the basis and that the objective would have moved. */
    private int entering() {
        double[] gain = tableau[basis.length];
        for (int column = 0; column < columns; column++) {
            if (!basic[column]
                    && ((gain[column] > TINY && value[column] < upper[column] - TINY)
                            || (gain[column] < -TINY && value[column] > lower[column] + TINY))) {
                return column;
            }
        }
        return -1;
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
        for (int column = 0; column < columns; column++) {
            pivotRow[column] /= pivot;
        }
        for (int row = 0; row <= basis.length; row++) {
            double factor = tableau[row][entering];
            if (row != leaving && factor != 0) {
                double[] other = tableau[row];
                for (int column = 0; column < columns; column++) {
                    other[column] -= factor * pivotRow[column];
                }
            }
        }
        basic[basis[leaving]] = false;
        basic[entering] = true;
        basis[leaving] = entering;
    }
}
