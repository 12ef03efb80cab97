package dk.roedtraad.scoring.group;

/**
 * Shares with intervals that also hold for few persons and for shares near 0 and 1 (Danish: andele med usikkerhed). Of those of whom it is
 * known; the others are counted apart.
 *
 * <pre>{@code
 * Proportions.wilson(Share.of(1, 29));                         // 0.0345, from 0.0061 to 0.1718
 * Proportions.newcombe(Share.of(56, 70), Share.of(48, 80));    // 0.2000, from 0.0524 to 0.3339
 * }</pre>
 *
 * <p>Sources: Wilson 1927, J Am Stat Assoc 22:209-212; Newcombe 1998, Stat Med 17:857-872 and 17:873-890.
 */
public final class Proportions {
    private Proportions() {}

    /**
     * A share, from 0 to 1, with the interval of Wilson, {@code wilson-95}: the centre is (p + z²/2n)/(1+z²/n) and half of the interval
     * z/(1+z²/n)·√(p(1−p)/n + z²/4n²). Empty where it is known of nobody.
     *
     * @param share how many of how many
     */
    public static Estimate wilson(Share share) {
        Estimate.Maker made = Estimate.by("wilson-95", share.known(), share.unknown());
        if (share.known() == 0) {
            return made.empty(Reason.TOO_FEW);
        }
        double[] ends = ends(share);
        return made.value(share.proportion()).interval(ends[0], ends[1]).estimate();
    }

    /**
     * The difference of the shares of two groups that have no person in common, first − second, from −1 to 1, with the interval of
     * Newcombe's method 10, {@code newcombe-10-95}: with δ the difference and l and u the ends by Wilson, from δ − √((p₁−l₁)²+(u₂−p₂)²) to
     * δ + √((u₁−p₁)²+(p₂−l₂)²). Empty where it is known of nobody in one of the groups.
     *
     * @param first the one group
     * @param second the other group
     */
    public static Estimate newcombe(Share first, Share second) {
        Estimate.Maker made = Estimate.by(
                "newcombe-10-95",
                Math.addExact(first.known(), second.known()),
                Math.addExact(first.unknown(), second.unknown()));
        if (first.known() == 0 || second.known() == 0) {
            return made.empty(Reason.TOO_FEW);
        }
        double one = first.proportion();
        double other = second.proportion();
        double[] ofOne = ends(first);
        double[] ofOther = ends(second);
        return made.value(one - other)
                .interval(
                        one - other - Math.hypot(one - ofOne[0], ofOther[1] - other),
                        one - other + Math.hypot(ofOne[1] - one, other - ofOther[0]))
                .estimate();
    }

    private static double[] ends(Share share) {
        double n = share.known();
        double p = share.proportion();
        double z2 = Samples.QUANTILE * Samples.QUANTILE;
        double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
        double half = Samples.QUANTILE / (1 + z2 / n) * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
        // At the bounds the two are equal, but for rounding.
        return new double[] {share.count() == 0 ? 0 : centre - half, share.count() == share.known() ? 1 : centre + half
        };
    }
}
