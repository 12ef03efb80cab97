package dk.roedtraad.scoring.change;

/**
 * Whether a difference between two scores of one person is more than measurement error (Danish: statistisk sikker
 * ændring). Plain numbers in, plain numbers out, in the points of the scale; nothing is rounded. The normal quantiles
 * are as the field prints them, 1.96 and not 1.959964, so that published numbers are met to their last digit.
 *
 * <p>The numbers of the Danish WHO-5, retest reliability (ICC) 0.81 and detectable change 23.60 (Schougaard et al.
 * 2018, Health Qual Life Outcomes 16, s12955-018-1001-0):
 *
 * <pre>{@code
 * double sem = ReliableChange.standardErrorFromDetectable(23.60);                   // 8.5141
 * double sd = ReliableChange.standardDeviation(sem, 0.81);                          // 19.533
 * double index = ReliableChange.jacobsonTruax(40, 64, sem);                         // 1.9932
 * boolean reliable = ReliableChange.isReliable(index);                              // true
 * double of3 = ReliableChange.detectable(sem, Confidence.PERCENT_95, 3, 3);         // 13.6, between means of three
 * }</pre>
 *
 * <p>The reliability is the one between test and retest, not Cronbach's alpha, which makes the limit too low for
 * measurements weeks apart. Which index to use is settled before anybody's scores are seen: that of Edwards and
 * Nunnally can reverse the verdict of Jacobson and Truax.
 *
 * <p>Sources: Jacobson &amp; Truax 1991, J Consult Clin Psychol 59(1):12-19; for the two indices that allow for the
 * regression to the mean, Edwards et al. 1978, Eval Q 2:275-291, after Nunnally, and Hsu 1989, Behav Assess
 * 11:459-467, after Gulliksen, Lord and Novick.
 */
public final class ReliableChange {
    private static final double QUANTILE_95 = 1.96;

    private ReliableChange() {}

    /** How sure one is that a difference above the limit is no measurement error, two-sided. */
    public enum Confidence {
        /** 80 %: the quantile 1.2816. */
        PERCENT_80(1.2816),
        /** 90 %: the quantile 1.645. */
        PERCENT_90(1.645),
        /** 95 %: the quantile 1.96, as Jacobson and Truax have it. */
        PERCENT_95(QUANTILE_95);

        private final double quantile;

        Confidence(double quantile) {
            this.quantile = quantile;
        }

        /** The two-sided quantile of the normal distribution, as the field prints it. */
        public double quantile() {
            return quantile;
        }
    }

    /**
     * The standard error of measurement, SEM = s·√(1−r), in points.
     *
     * @param sd the standard deviation of the reference population, above 0
     * @param reliability from test to retest, between 0 and 1, both exclusive
     * @throws IllegalArgumentException if either is outside its range
     */
    public static double standardError(double sd, double reliability) {
        Statistics.positive(sd, "sd");
        Statistics.reliability(reliability);
        return sd * Math.sqrt(1 - reliability);
    }

    /**
     * The standard error of measurement behind a published minimal detectable change, SEM = MDC/(1.96·√2), in points.
     *
     * @param detectable95 the detectable change at 95 %, above 0
     * @throws IllegalArgumentException if it is not
     */
    public static double standardErrorFromDetectable(double detectable95) {
        Statistics.positive(detectable95, "detectable95");
        return detectable95 / (QUANTILE_95 * Math.sqrt(2));
    }

    /**
     * The standard deviation of the population that a standard error and a reliability imply, s = SEM/√(1−r), in
     * points.
     *
     * @param standardError the standard error of measurement, above 0
     * @param reliability from test to retest, between 0 and 1, both exclusive
     * @throws IllegalArgumentException if either is outside its range
     */
    public static double standardDeviation(double standardError, double reliability) {
        Statistics.positive(standardError, "standardError");
        Statistics.reliability(reliability);
        return standardError / Math.sqrt(1 - reliability);
    }

    /**
     * The standard error of the difference between two scores, SEM·√2, in points.
     *
     * @param standardError the standard error of measurement, above 0
     * @throws IllegalArgumentException if it is not
     */
    public static double differenceError(double standardError) {
        return differenceError(standardError, 1, 1);
    }

    /**
     * The standard error of the difference between the mean of some earlier scores and the mean of some later ones,
     * SEM·√(1/k₁+1/k₂), in points. It holds if the errors of the measurements do not depend on each other.
     *
     * @param standardError the standard error of one measurement, above 0
     * @param earlierCount how many scores the earlier mean is of, at least 1
     * @param laterCount how many scores the later mean is of, at least 1
     * @throws IllegalArgumentException if any is outside its range
     */
    public static double differenceError(double standardError, int earlierCount, int laterCount) {
        Statistics.positive(standardError, "standardError");
        Statistics.count(earlierCount, "earlierCount");
        Statistics.count(laterCount, "laterCount");
        return standardError * Math.sqrt(1.0 / earlierCount + 1.0 / laterCount);
    }

    /**
     * The minimal detectable change between two scores, z·√2·SEM, in points: a difference above it is reliable.
     *
     * @param standardError the standard error of measurement, above 0
     * @param confidence how sure one wants to be
     * @throws IllegalArgumentException if the standard error is not above 0
     */
    public static double detectable(double standardError, Confidence confidence) {
        return detectable(standardError, confidence, 1, 1);
    }

    /**
     * The minimal detectable change between two means of scores, z·SEM·√(1/k₁+1/k₂), in points.
     *
     * @param standardError the standard error of one measurement, above 0
     * @param confidence how sure one wants to be
     * @param earlierCount how many scores the earlier mean is of, at least 1
     * @param laterCount how many scores the later mean is of, at least 1
     * @throws IllegalArgumentException if any is outside its range
     */
    public static double detectable(double standardError, Confidence confidence, int earlierCount, int laterCount) {
        return confidence.quantile() * differenceError(standardError, earlierCount, laterCount);
    }

    /**
     * The reliable change index of Jacobson and Truax, (x₂−x₁)/(SEM·√2): the difference in standard errors of a
     * difference. Positive where the score has risen, whether or not high is good.
     *
     * @param earlier the earlier score
     * @param later the later score
     * @param standardError the standard error of measurement, above 0
     * @throws IllegalArgumentException if a score is not finite, or the standard error not above 0
     */
    public static double jacobsonTruax(double earlier, double later, double standardError) {
        Statistics.finite(earlier, "earlier");
        Statistics.finite(later, "later");
        return (later - earlier) / differenceError(standardError);
    }

    /**
     * The score expected at the retest of a person who has not changed, E = M + r·(x₁−M): nearer to the mean than the
     * first.
     *
     * @param earlier the earlier score
     * @param mean the mean of the reference population
     * @param reliability from test to retest, between 0 and 1, both exclusive
     * @throws IllegalArgumentException if a number is not finite, or the reliability outside its range
     */
    public static double expectedRetest(double earlier, double mean, double reliability) {
        Statistics.finite(earlier, "earlier");
        Statistics.finite(mean, "mean");
        Statistics.reliability(reliability);
        return mean + reliability * (earlier - mean);
    }

    /**
     * The index of Edwards and Nunnally, (x₂−E)/SEM with E the {@linkplain #expectedRetest expected retest}. For
     * youths who were chosen because their score was low, and whose score would have risen by itself.
     *
     * @param earlier the earlier score
     * @param later the later score
     * @param mean the mean of the reference population
     * @param sd the standard deviation of the reference population, above 0
     * @param reliability from test to retest, between 0 and 1, both exclusive
     * @throws IllegalArgumentException if a number is not finite, or outside its range
     */
    public static double edwardsNunnally(double earlier, double later, double mean, double sd, double reliability) {
        Statistics.finite(later, "later");
        return (later - expectedRetest(earlier, mean, reliability)) / standardError(sd, reliability);
    }

    /**
     * The index of Gulliksen, Lord and Novick, ((x₂−M)−r·(x₁−M))/(s·√(1−r²)): the difference from the expected retest
     * in standard errors of the prediction, which allow for the error of the earlier score too.
     *
     * @param earlier the earlier score
     * @param later the later score
     * @param mean the mean of the reference population
     * @param sd the standard deviation of the reference population, above 0
     * @param reliability from test to retest, between 0 and 1, both exclusive
     * @throws IllegalArgumentException if a number is not finite, or outside its range
     */
    public static double gulliksenLordNovick(double earlier, double later, double mean, double sd, double reliability) {
        Statistics.finite(earlier, "earlier");
        Statistics.finite(later, "later");
        Statistics.finite(mean, "mean");
        Statistics.positive(sd, "sd");
        Statistics.reliability(reliability);
        return ((later - mean) - reliability * (earlier - mean)) / (sd * Math.sqrt(1 - reliability * reliability));
    }

    /**
     * Whether an index says that the score has changed, at 95 %: above 1.96 or below −1.96, strictly. A published
     * detectable change that a difference meets to the last digit is compared in decimal numbers, as {@link Changes}
     * does: an index is rounded.
     *
     * @param index one of the three indices
     * @throws IllegalArgumentException if it is not finite
     */
    public static boolean isReliable(double index) {
        Statistics.finite(index, "index");
        return Math.abs(index) > QUANTILE_95;
    }
}
