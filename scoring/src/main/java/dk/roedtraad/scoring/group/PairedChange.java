package dk.roedtraad.scoring.group;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How a group has changed from one measurement to another (Danish: gennemsnitlig ændring i en gruppe), with no group to compare with:
 * each of the estimates carries {@link Caution#UNCONTROLLED}, and says by {@link Estimate#started} and {@link Estimate#n} how many started
 * and how many of them have two measurements. Youths who were chosen because they felt bad feel better on average by regression to the
 * mean alone.
 *
 * <pre>{@code
 * double[] earlier = {7, 6, 7, 8, 7, 9, 8, 8, 8, 7};
 * double[] later = {9, 7, 8, 9, 8, 9, 9, 10, 9, Double.NaN}; // the last was not measured again
 * PairedChange change = PairedChange.of(earlier, later);
 * change.mean().value();   // 1.11 points
 * change.mean().started(); // 10
 * change.mean().n();       // 9
 * }</pre>
 *
 * <p>With Δ the changes, s_Δ their standard deviation, and s₁ and s₂ those of the two measurements (all with n−1), positive where the scores
 * have risen, whether or not high is good:
 *
 * <ul>
 *   <li>{@link #mean} {@code paired-mean-t-95}: Δ̄ ± t(0.975, n−1)·s_Δ/√n, in points, with the p-value of Student's test.
 *   <li>{@link #dz} {@code d-z-noncentral-t-95}: Δ̄/s_Δ, in standard deviations of the change. The ends are λ/√n, where t has the
 *       probability 0.975 and 0.025 in the noncentral t distribution of λ; exact for normal changes (Steiger &amp; Fouladi 1997).
 *   <li>{@link #dav} {@code d-av-algina-keselman-95}: Δ̄/((s₁+s₂)/2), in standard deviations of the scores (Lakens 2013, Front Psychol
 *       4:863). The ends are λ·s_Δ/√n over the same (s₁+s₂)/2: Algina &amp; Keselman 2003, Educ Psychol Meas 63(4):537-553, who divide by
 *       √((s₁²+s₂²)/2). Approximate.
 *   <li>{@link #gz} {@code hedges-g-z-df-n-1} and {@link #gav} {@code hedges-g-av-df-n-1}: J(n−1)·d, the strict choice for pairs; and
 *       {@link #gavLakens} {@code hedges-g-av-df-2n-2}: J(2(n−1))·d_av, as in Lakens' sheet. J is {@link Hedges#exact}. The interval is that
 *       of d, since both estimate the same.
 * </ul>
 *
 * <p>All are empty with fewer than two pairs ({@link Reason#TOO_FEW}), g with fewer than three; where all change alike the mean has no
 * interval, and there is neither d nor g ({@link Reason#NO_VARIATION}).
 *
 * @param mean the mean change, in points
 * @param dz the mean change in standard deviations of the change
 * @param dav the mean change in standard deviations of the scores
 * @param gz d_z less its bias
 * @param gav d_av less its bias, by n−1 degrees of freedom
 * @param gavLakens d_av less its bias, by 2(n−1) degrees of freedom
 */
public record PairedChange(Estimate mean, Estimate dz, Estimate dav, Estimate gz, Estimate gav, Estimate gavLakens) {
    private static final String MEAN = "paired-mean-t-95";
    private static final String D_Z = "d-z-noncentral-t-95";
    private static final String D_AV = "d-av-algina-keselman-95";
    private static final String G_Z = "hedges-g-z-df-n-1";
    private static final String G_AV = "hedges-g-av-df-n-1";
    private static final String G_AV_LAKENS = "hedges-g-av-df-2n-2";

    /**
     * The change of a group: a row each who started.
     *
     * @param earlier the earlier scores, NaN where there is none
     * @param later the later scores of the same persons in the same order, NaN where there is none
     * @throws IllegalArgumentException if they are not equally many, or one is infinite
     */
    public static PairedChange of(double[] earlier, double[] later) {
        Pairs pairs = Pairs.of(earlier, later);
        int n = pairs.size();
        double[] changes = pairs.changes();
        Maker maker = new Maker(n, pairs.missing());
        if (n < 2) {
            return maker.meanAlone(maker.by(MEAN).empty(Reason.TOO_FEW), Reason.TOO_FEW);
        }
        double mean = Samples.mean(changes);
        double ofChange = Samples.deviation(changes);
        if (ofChange == 0) {
            Estimate alike =
                    maker.by(MEAN).value(mean).lacking(Reason.NO_VARIATION).estimate();
            return maker.meanAlone(alike, Reason.NO_VARIATION);
        }
        double ofScores = (Samples.deviation(pairs.earlier()) + Samples.deviation(pairs.later())) / 2;
        double error = ofChange / Math.sqrt(n);
        double t = mean / error;
        TDistribution student = TDistribution.of(n - 1);
        double half = student.inverseSurvivalProbability(Samples.TAIL) * error;
        double low = NoncentralT.noncentrality(t, n - 1, 1 - Samples.TAIL) / Math.sqrt(n);
        double high = NoncentralT.noncentrality(t, n - 1, Samples.TAIL) / Math.sqrt(n);
        Interval z = new Interval(mean / ofChange, low, high);
        return new PairedChange(
                maker.by(MEAN)
                        .value(mean)
                        .interval(mean - half, mean + half)
                        .standardError(error)
                        .pValue(2 * student.survivalProbability(Math.abs(t)))
                        .estimate(),
                maker.effect(D_Z, z, 1),
                maker.effect(D_AV, z.times(ofChange, ofScores), 1),
                maker.unbiased(G_Z, z, n - 1),
                maker.unbiased(G_AV, z.times(ofChange, ofScores), n - 1),
                maker.unbiased(G_AV_LAKENS, z.times(ofChange, ofScores), 2 * (n - 1)));
    }

    /** An effect with its interval. */
    private record Interval(double value, double low, double high) {
        Interval times(double factor, double divisor) {
            double by = factor / divisor;
            return new Interval(value * by, low * by, high * by);
        }
    }

    private record Maker(int n, int missing) {
        Estimate.Maker by(String method) {
            return Estimate.by(method, n, missing).caution(Caution.UNCONTROLLED);
        }

        Estimate effect(String method, Interval d, double factor) {
            return by(method).value(d.value * factor).interval(d.low, d.high).estimate();
        }

        Estimate unbiased(String method, Interval d, int df) {
            return n < 3 ? by(method).empty(Reason.TOO_FEW) : effect(method, d, Hedges.exact(df));
        }

        PairedChange meanAlone(Estimate mean, Reason reason) {
            return new PairedChange(
                    mean,
                    by(D_Z).empty(reason),
                    by(D_AV).empty(reason),
                    by(G_Z).empty(reason),
                    by(G_AV).empty(reason),
                    by(G_AV_LAKENS).empty(reason));
        }
    }
}
