package dk.roedtraad.scoring.group;

import java.util.function.DoubleUnaryOperator;

import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.LogGamma;

/**
 * The noncentral t distribution: of (Z + λ)/s with s² = χ²/df. Its distribution function is the mean of Φ(t·s − λ) over s, by Gauss and
 * Legendre with eight nodes on each of a hundred stretches; it holds for any λ, where the usual series ends at 37. Where t is far out, Φ is
 * a steep step at s = λ/t, which then has stretches of its own.
 */
final class NoncentralT {
    private static final double[] NODES = {
        0.1834346424956498, 0.5255324099163290, 0.7966664774136267, 0.9602898564975363
    };
    private static final double[] WEIGHTS = {
        0.3626837833783620, 0.3137066458778873, 0.2223810344533745, 0.1012285362903763
    };
    private static final int STRETCHES = 100;
    private static final double TAIL = 40; // what is left out on either side is below exp(-40)
    private static final double FAR_OUT = 20;
    private static final double STEP = 10; // standard deviations to either side of the step, beyond which Φ is 0 or 1
    private static final int MOST_STEPS = 200;

    private NoncentralT() {}

    /** The probability of at most t. */
    static double atMost(double t, int df, double noncentrality) {
        double reach = 2 * Math.sqrt(df * TAIL);
        double from = Math.sqrt(Math.max(0, df - reach) / df);
        double to = Math.sqrt((df + reach + 2 * TAIL) / df);
        double logConstant = Math.log(2) + df / 2.0 * Math.log(df / 2.0) - LogGamma.value(df / 2.0);
        DoubleUnaryOperator integrand = s -> Math.exp(logConstant + (df - 1) * Math.log(s) - df * s * s / 2)
                * (Erfc.value((noncentrality - t * s) / Math.sqrt(2)) / 2);
        if (Math.abs(t) <= FAR_OUT) {
            return integral(integrand, from, to);
        }
        double centre = noncentrality / t;
        double width = STEP / Math.abs(t);
        double before = Math.max(from, Math.min(to, centre - width));
        double after = Math.max(from, Math.min(to, centre + width));
        return integral(integrand, from, before) + integral(integrand, before, after) + integral(integrand, after, to);
    }

    private static double integral(DoubleUnaryOperator integrand, double from, double to) {
        if (to <= from) {
            return 0;
        }
        double half = (to - from) / STRETCHES / 2;
        double sum = 0;
        for (int stretch = 0; stretch < STRETCHES; stretch++) {
            double middle = from + (2 * stretch + 1) * half;
            for (int i = 0; i < NODES.length; i++) {
                sum += WEIGHTS[i]
                        * (integrand.applyAsDouble(middle - half * NODES[i])
                                + integrand.applyAsDouble(middle + half * NODES[i]));
            }
        }
        return sum * half;
    }

    /** The λ with which at most t has this probability, which falls as λ rises. */
    static double noncentrality(double t, int df, double probability) {
        double spread = 8 + Math.abs(t) * 8 / Math.sqrt(df); // far outside any 95 % interval
        double low = t - spread;
        double high = t + spread;
        double above = atMost(t, df, low) - probability;
        double below = atMost(t, df, high) - probability;
        int side = 0;
        for (int step = 0; step < MOST_STEPS && high - low > 1e-13 * Math.max(1, Math.abs(t)); step++) {
            double next = (above * high - below * low) / (above - below); // false position, the end that stays halved
            double there = atMost(t, df, next) - probability;
            if (there > 0) {
                low = next;
                above = there;
                below = side > 0 ? below / 2 : below;
                side = 1;
            } else if (there < 0) {
                high = next;
                below = there;
                above = side < 0 ? above / 2 : above;
                side = -1;
            } else {
                return next;
            }
        }
        return Math.abs(above) < Math.abs(below) ? low : high;
    }
}
