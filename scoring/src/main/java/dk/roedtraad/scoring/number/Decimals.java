package dk.roedtraad.scoring.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimal numbers of nouns from the doubles of statistics. */
public final class Decimals {
    private static final int DECIMALS = 10;
    private static final double FACTOR = 1e10;

    /** Up to here a double times the factor is a whole number that a long holds, and a double tells apart from the next. */
    private static final double LARGEST = 1e5;

    private Decimals() {}

    /**
     * The number rounded to ten decimals: what is left when two numbers that do not come out even are subtracted is not held
     * against a limit.
     */
    public static BigDecimal rounded(BigDecimal number) {
        if (number.scale() <= DECIMALS) {
            return number;
        }
        BigDecimal rounded = number.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /**
     * The number rounded to ten decimals, without zeros at the end; of a large number, all digits that a double has. Writing out
     * all digits of every number would cost more than the statistics themselves.
     */
    public static BigDecimal of(double number) {
        if (Math.abs(number) > LARGEST) {
            return new BigDecimal(Double.toString(number)).stripTrailingZeros();
        }
        long digits = Math.round(number * FACTOR);
        int scale = DECIMALS;
        while (scale > 0 && digits % 10 == 0) {
            digits /= 10;
            scale--;
        }
        return BigDecimal.valueOf(digits, scale);
    }
}
