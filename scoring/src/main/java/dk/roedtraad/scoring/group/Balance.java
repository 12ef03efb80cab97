package dk.roedtraad.scoring.group;

import java.util.stream.IntStream;

/**
 * Who is reached: how far the intervention group (Indsatsgruppen) differs from the target group in a background variable such as age or
 * gender, in standard deviations (Danish: standardiseret forskel). The source asks for the comparison with the whole (objective) target
 * group, to talk of recruitment (S1-133, S1-134). That group has the intervention group in it, which makes each difference smaller than the
 * one from the others; so both stand here, each named as what it is.
 *
 * <pre>{@code
 * Balance.difference(19.2, 2.6, 20.4, 3.0); // -0.42748: younger by 1.2 years
 * Balance.difference(0.60, 0.48);           // 0.24254
 * }</pre>
 *
 * <p>With p a share, x̄ a mean and s a standard deviation with n−1: (x̄_I−x̄_O)/√((s_I²+s_O²)/2) and
 * (p_I−p_O)/√((p_I(1−p_I)+p_O(1−p_O))/2). An absolute value above 0.1 is commonly called notable.
 *
 * <p>The interval of the difference from the rest is d ± 1.96·√((n_I+n_R)/(n_I·n_R) + d²/(2(n_I+n_R))): Hedges &amp; Olkin 1985, used for both
 * sorts of variable by Yang &amp; Dalton 2012, SAS Global Forum, paper 335. Approximate. The difference from the whole has none
 * ({@link Reason#GROUPS_OVERLAP}): its two groups share persons; and it says so ({@link Caution#INCLUDES_ITSELF}).
 *
 * <p>Empty with fewer than two in one of the groups ({@link Reason#TOO_FEW}), and where nothing varies ({@link Reason#NO_VARIATION}). The
 * {@link Estimate#n} is of both groups; the rest of those counted in {@link Estimate#missing}.
 *
 * @param fromWhole the difference from the whole target group, the intervention group included: {@code smd-continuous-whole} or
 *     {@code smd-binary-whole}
 * @param fromRest the difference from those of the target group who are not in the intervention group:
 *     {@code smd-continuous-rest-hedges-olkin-95} or {@code smd-binary-rest-hedges-olkin-95}
 */
public record Balance(Estimate fromWhole, Estimate fromRest) {
    private static final int FEWEST = 2;

    /**
     * The difference in a variable with a mean, such as age.
     *
     * @param values the value of each of the whole target group, NaN where not known
     * @param inIntervention whether that person is in the intervention group
     * @throws IllegalArgumentException if they are not equally many, a value is infinite, or they are so large that
     *     their deviation is beyond a double
     */
    public static Balance continuous(double[] values, boolean[] inIntervention) {
        Samples.sameLength(values.length, inIntervention.length, "inIntervention");
        Samples.finiteOrUnknown(values, "values");
        int[] known = IntStream.range(0, values.length)
                .filter(i -> !Double.isNaN(values[i]))
                .toArray();
        double[] whole = IntStream.of(known).mapToDouble(i -> values[i]).toArray();
        double[] ours = IntStream.of(known)
                .filter(i -> inIntervention[i])
                .mapToDouble(i -> values[i])
                .toArray();
        double[] rest = IntStream.of(known)
                .filter(i -> !inIntervention[i])
                .mapToDouble(i -> values[i])
                .toArray();
        int missing = values.length - known.length;
        if (ours.length < FEWEST || rest.length < FEWEST) {
            return tooFew("continuous", whole.length, missing);
        }
        double mean = Samples.mean(ours);
        double deviation = Samples.deviation(ours);
        if (!Double.isFinite(deviation)
                || !Double.isFinite(Samples.deviation(rest))
                || !Double.isFinite(Samples.deviation(whole))) {
            throw new IllegalArgumentException("values: no difference of these can be told in a double");
        }
        return new Balance(
                fromWhole(
                        "continuous",
                        whole.length,
                        missing,
                        raw(mean, deviation, Samples.mean(whole), Samples.deviation(whole))),
                fromRest(
                        "continuous",
                        ours.length,
                        rest.length,
                        missing,
                        raw(mean, deviation, Samples.mean(rest), Samples.deviation(rest))));
    }

    /**
     * The difference in a variable that holds or does not, such as a category of gender.
     *
     * @param intervention how many of the intervention group it holds for
     * @param rest how many of the target group outside it
     */
    public static Balance binary(Share intervention, Share rest) {
        Share whole = intervention.and(rest);
        if (intervention.known() < FEWEST || rest.known() < FEWEST) {
            return tooFew("binary", whole.known(), whole.unknown());
        }
        return new Balance(
                fromWhole("binary", whole.known(), whole.unknown(), raw(intervention.proportion(), whole.proportion())),
                fromRest(
                        "binary",
                        intervention.known(),
                        rest.known(),
                        whole.unknown(),
                        raw(intervention.proportion(), rest.proportion())));
    }

    /**
     * The standardised difference of two means that are known, first − second.
     *
     * @param firstMean the mean of the one group
     * @param firstSd its standard deviation, not below 0
     * @param secondMean the mean of the other group
     * @param secondSd its standard deviation, not below 0, and above 0 where the first is 0
     * @throws IllegalArgumentException if one is outside its range
     */
    public static double difference(double firstMean, double firstSd, double secondMean, double secondSd) {
        return defined(raw(firstMean, firstSd, secondMean, secondSd), firstSd >= 0 && secondSd >= 0);
    }

    /**
     * The standardised difference of two shares that are known, first − second.
     *
     * @param first the share in the one group, from 0 to 1
     * @param second the share in the other group, from 0 to 1, and neither 0 nor 1 where the first is
     * @throws IllegalArgumentException if one is outside its range
     */
    public static double difference(double first, double second) {
        return defined(raw(first, second), first >= 0 && first <= 1 && second >= 0 && second <= 1);
    }

    private static double defined(double found, boolean inRange) {
        if (!inRange || !Double.isFinite(found)) {
            throw new IllegalArgumentException("first, second: must be in range, and one of them vary");
        }
        return found;
    }

    private static double raw(double firstMean, double firstSd, double secondMean, double secondSd) {
        return (firstMean - secondMean) / Math.hypot(firstSd, secondSd) * Math.sqrt(2);
    }

    private static double raw(double first, double second) {
        return (first - second) / Math.sqrt((first * (1 - first) + second * (1 - second)) / 2);
    }

    private static Balance tooFew(String sort, int n, int missing) {
        return new Balance(
                whole(sort, n, missing).empty(Reason.TOO_FEW),
                rest(sort, n, missing).empty(Reason.TOO_FEW));
    }

    private static Estimate fromWhole(String sort, int n, int missing, double d) {
        Estimate.Maker made = whole(sort, n, missing);
        return Double.isFinite(d)
                ? made.value(d).lacking(Reason.GROUPS_OVERLAP).estimate()
                : made.empty(Reason.NO_VARIATION);
    }

    private static Estimate fromRest(String sort, int ours, int rest, int missing, double d) {
        double n = ours + (double) rest;
        Estimate.Maker made = rest(sort, ours + rest, missing);
        if (!Double.isFinite(d)) {
            return made.empty(Reason.NO_VARIATION);
        }
        double error = Math.sqrt(n / ((double) ours * rest) + d * d / (2 * n));
        return made.value(d)
                .standardError(error)
                .interval(d - Samples.QUANTILE * error, d + Samples.QUANTILE * error)
                .estimate();
    }

    private static Estimate.Maker whole(String sort, int n, int missing) {
        return Estimate.by("smd-" + sort + "-whole", n, missing).caution(Caution.INCLUDES_ITSELF);
    }

    private static Estimate.Maker rest(String sort, int n, int missing) {
        return Estimate.by("smd-" + sort + "-rest-hedges-olkin-95", n, missing);
    }
}
