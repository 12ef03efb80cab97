package dk.roedtraad.scoring.group;

import org.apache.commons.numbers.gamma.GammaRatio;

/**
 * The factor J by which Hedges' g is less than d, which is too large in small samples.
 *
 * <pre>{@code
 * Hedges.exact(9);       // 0.9139
 * Hedges.approximate(9); // 0.9143 = 1 - 3/35
 * }</pre>
 *
 * <p>Source: Hedges 1981, J Educ Stat 6(2):107-128.
 */
public final class Hedges {
    private Hedges() {}

    /**
     * J = Γ(df/2)/(√(df/2)·Γ((df−1)/2)), from 0.56 to 1.
     *
     * @param df the degrees of freedom of the standard deviation, at least 2
     * @throws IllegalArgumentException if they are fewer
     */
    public static double exact(int df) {
        check(df);
        return 1 / (GammaRatio.delta((df - 1) / 2.0, 0.5) * Math.sqrt(df / 2.0));
    }

    /**
     * J ≈ 1 − 3/(4·df−1), as most papers have it: within 0.0005 from 9 degrees of freedom on.
     *
     * @param df the degrees of freedom of the standard deviation, at least 2
     * @throws IllegalArgumentException if they are fewer
     */
    public static double approximate(int df) {
        check(df);
        return 1 - 3 / (4.0 * df - 1);
    }

    private static void check(int df) {
        if (df < 2) {
            throw new IllegalArgumentException("df: must be at least 2");
        }
    }
}
