package dk.roedtraad.scoring.figure;

/** TEMP. */
final class Wilson {
    private static final double Z = 1.959963984540054;

    private Wilson() {}

    static double low(int count, int n) {
        return Math.max(0, centre(count, n) - half(count, n));
    }

    static double high(int count, int n) {
        return Math.min(1, centre(count, n) + half(count, n));
    }

    private static double centre(int count, int n) {
        double p = (double) count / n;
        return (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
    }

    private static double half(int count, int n) {
        double p = (double) count / n;
        return Z / (1 + Z * Z / n) * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n));
    }
}
