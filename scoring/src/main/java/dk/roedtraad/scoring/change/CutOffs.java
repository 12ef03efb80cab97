package dk.roedtraad.scoring.change;

import dk.roedtraad.model.measurement.Scale.Direction;

/**
 * The score at which somebody has left the distribution of those who are unwell, or come into that of those who are
 * well (Danish: grænseværdi), by the three criteria that Jacobson and Truax call a, b and c. In the points of the
 * scale; nothing is rounded.
 *
 * <p>Which one to use depends on what is known: <em>c</em> where there are norms of both populations and they
 * overlap, <em>b</em> where they do not overlap, <em>a</em> where there is no norm of those who are well.
 *
 * <pre>{@code
 * CutOffs.a(40, 7.5, Direction.HIGH_IS_GOOD);       // 55
 * CutOffs.b(60, 7.5, Direction.HIGH_IS_GOOD);       // 45
 * CutOffs.c(40, 7.5, 60, 7.5);                      // 50
 * }</pre>
 *
 * <p>Source: Jacobson &amp; Truax 1991, J Consult Clin Psychol 59(1):12-19.
 */
public final class CutOffs {
    private CutOffs() {}

    /**
     * Two standard deviations beyond the mean of those who are unwell, towards the good.
     *
     * @param clinicalMean the mean of those who are unwell
     * @param clinicalSd their standard deviation, above 0
     * @param direction which way is good
     * @throws IllegalArgumentException if the mean is not finite, or the standard deviation not above 0
     */
    public static double a(double clinicalMean, double clinicalSd, Direction direction) {
        Statistics.finite(clinicalMean, "clinicalMean");
        Statistics.positive(clinicalSd, "clinicalSd");
        return clinicalMean + sign(direction) * 2 * clinicalSd;
    }

    /**
     * Two standard deviations from the mean of those who are well, on the bad side.
     *
     * @param functionalMean the mean of those who are well
     * @param functionalSd their standard deviation, above 0
     * @param direction which way is good
     * @throws IllegalArgumentException if the mean is not finite, or the standard deviation not above 0
     */
    public static double b(double functionalMean, double functionalSd, Direction direction) {
        Statistics.finite(functionalMean, "functionalMean");
        Statistics.positive(functionalSd, "functionalSd");
        return functionalMean - sign(direction) * 2 * functionalSd;
    }

    /**
     * Where a score is as many standard deviations from the one mean as from the other,
     * (s<sub>clinical</sub>·M<sub>functional</sub> +
     * s<sub>functional</sub>·M<sub>clinical</sub>)/(s<sub>clinical</sub> + s<sub>functional</sub>). It lies between
     * the means, and is the same whichever way is good.
     *
     * @param clinicalMean the mean of those who are unwell
     * @param clinicalSd their standard deviation, above 0
     * @param functionalMean the mean of those who are well
     * @param functionalSd their standard deviation, above 0
     * @throws IllegalArgumentException if a mean is not finite, or a standard deviation not above 0
     */
    public static double c(double clinicalMean, double clinicalSd, double functionalMean, double functionalSd) {
        Statistics.finite(clinicalMean, "clinicalMean");
        Statistics.positive(clinicalSd, "clinicalSd");
        Statistics.finite(functionalMean, "functionalMean");
        Statistics.positive(functionalSd, "functionalSd");
        return (clinicalSd * functionalMean + functionalSd * clinicalMean) / (clinicalSd + functionalSd);
    }

    private static int sign(Direction direction) {
        return switch (direction) {
            case HIGH_IS_GOOD -> 1;
            case LOW_IS_GOOD -> -1;
        };
    }
}
