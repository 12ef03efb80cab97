package dk.roedtraad.scoring.group;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Whether more persons of a group went one way than the other, by an exact test (Danish: eksakt test af parrede svar). There is no group to
 * compare with, so the estimate carries {@link Caution#UNCONTROLLED}.
 *
 * <p>The estimate is the share that went up of those who went either way, from 0 to 1, with the interval of Clopper and Pearson 1934
 * (Biometrika 26:404-413), and the two-sided p-value of the binomial test with ½. Its {@link Estimate#n} are the persons with two
 * measurements, also those who stayed. Empty with none ({@link Reason#TOO_FEW}) and where all stayed ({@link Reason#NONE_DIFFER}).
 *
 * <pre>{@code
 * ExactPairs.mcnemar(9, 2, 29, 5).share().pValue(); // 0.0654
 * }</pre>
 *
 * @param up how many went up
 * @param down how many went down
 * @param same how many stayed: they are no part of the test
 * @param share the share that went up of those who went either way
 */
public record ExactPairs(int up, int down, int same, Estimate share) {
    private static final double HALF = 0.5;

    /**
     * The exact test of McNemar, {@code mcnemar-exact}: whether more crossed a limit upwards than downwards.
     *
     * @param up how many are on the upper side in the later measurement alone
     * @param down how many are on the upper side in the earlier measurement alone
     * @param same how many are on the same side both times
     * @param unknown of how many it is not known; they are left out and counted
     * @throws IllegalArgumentException if one is below 0
     */
    public static ExactPairs mcnemar(int up, int down, int same, int unknown) {
        Samples.notNegative(up, "up");
        Samples.notNegative(down, "down");
        Samples.notNegative(same, "same");
        Samples.notNegative(unknown, "unknown");
        return of("mcnemar-exact", up, down, same, unknown, false);
    }

    /**
     * The exact sign test, {@code sign-exact}: whether more rose than fell, whatever the distance. Asks only for an order, so it suits
     * single items. Pairs without a difference are left out of the test, counted in {@link #same}, and said
     * ({@link Caution#TIES_LEFT_OUT}).
     *
     * @param earlier the earlier scores, NaN where there is none
     * @param later the later scores of the same persons in the same order, NaN where there is none
     * @throws IllegalArgumentException if they are not equally many, or one is infinite
     */
    public static ExactPairs sign(double[] earlier, double[] later) {
        Pairs pairs = Pairs.of(earlier, later);
        int up = 0;
        int down = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int direction = Double.compare(pairs.later()[i] + 0.0, pairs.earlier()[i] + 0.0);
            up += direction > 0 ? 1 : 0;
            down += direction < 0 ? 1 : 0;
        }
        return of("sign-exact", up, down, pairs.size() - up - down, pairs.missing(), true);
    }

    private static ExactPairs of(String method, int up, int down, int same, int unknown, boolean saysTies) {
        int differ = Math.addExact(up, down);
        int pairs = Math.addExact(differ, same);
        Estimate.Maker made = Estimate.by(method, pairs, unknown).caution(Caution.UNCONTROLLED);
        if (saysTies && same > 0) {
            made.caution(Caution.TIES_LEFT_OUT);
        }
        if (differ == 0) {
            return new ExactPairs(up, down, same, made.empty(pairs == 0 ? Reason.TOO_FEW : Reason.NONE_DIFFER));
        }
        double from = up == 0 ? 0 : BetaDistribution.of(up, down + 1.0).inverseCumulativeProbability(Samples.TAIL);
        double to = down == 0 ? 1 : BetaDistribution.of(up + 1.0, down).inverseSurvivalProbability(Samples.TAIL);
        Estimate share = made.value((double) up / differ)
                .interval(from, to)
                .pValue(pValue(differ, Math.min(up, down)))
                .estimate();
        return new ExactPairs(up, down, same, share);
    }

    /** With ½ the two tails are alike, so both are twice the one; comparing probabilities that rounding makes differ would miss some. */
    private static double pValue(int differ, int fewer) {
        return 2 * BinomialDistribution.of(differ, HALF).cumulativeProbability(fewer);
    }

    /** Method and numbers of persons; not how many went which way. */
    @Override
    public String toString() {
        return "ExactPairs[" + share + "]";
    }
}
