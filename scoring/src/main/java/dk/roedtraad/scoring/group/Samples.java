package dk.roedtraad.scoring.group;

import java.util.Arrays;

/** What the statistics of groups share. No check shows a value: it is somebody's. */
final class Samples {
    /** The two-sided 95 % quantile of the normal distribution, as R has it. */
    static final double QUANTILE = 1.959963984540054;

    static final double TAIL = 0.025;

    private static final double ROUNDING = 1e-12;

    private Samples() {}

    static void notNegative(int value, String parameter) {
        if (value < 0) {
            throw new IllegalArgumentException(parameter + ": must not be below 0");
        }
    }

    static void sameLength(int first, int second, String parameter) {
        if (first != second) {
            throw new IllegalArgumentException(parameter + ": must be as many as the others");
        }
    }

    /** A finite number, or NaN for not known. */
    static void finiteOrUnknown(double[] values, String parameter) {
        for (double value : values) {
            if (Double.isInfinite(value)) {
                throw new IllegalArgumentException(parameter + ": must be finite numbers, or NaN where not known");
            }
        }
    }

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double rough = sum / values.length;
        double rest = 0;
        for (double value : values) {
            rest += value - rough;
        }
        return rough + rest / values.length;
    }

    /** The standard deviation with n − 1; 0 where the values differ by no more than rounding. */
    static double deviation(double[] values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        double most = Arrays.stream(values).map(Math::abs).max().orElse(0);
        double deviation = Math.sqrt(squares / (values.length - 1));
        return deviation <= ROUNDING * most ? 0 : deviation;
    }
}
