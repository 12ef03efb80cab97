package dk.roedtraad.scoring.change;

/** The checks of arguments that the statistics of change share. None shows a value: a score is somebody's. */
final class Statistics {
    private Statistics() {}

    static void finite(double value, String parameter) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(parameter + ": must be a finite number");
        }
    }

    static void positive(double value, String parameter) {
        finite(value, parameter);
        if (value <= 0) {
            throw new IllegalArgumentException(parameter + ": must be above 0");
        }
    }

    static void reliability(double value) {
        if (!(value > 0 && value < 1)) { // so written, NaN is refused too
            throw new IllegalArgumentException("reliability: must be between 0 and 1, both exclusive");
        }
    }

    static void count(int value, String parameter) {
        if (value < 1) {
            throw new IllegalArgumentException(parameter + ": must be at least 1");
        }
    }
}
