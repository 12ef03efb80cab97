package dk.roedtraad.serialization.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import dk.roedtraad.model.measurement.Series;

/**
 * The axis of the scores: the whole scale, so that a small step does not look large. Scores beyond the scale widen it rather
 * than being moved.
 *
 * @param bottom the number at the lower end
 * @param top the number at the upper end, above it
 */
record Axis(BigDecimal bottom, BigDecimal top) {
    static final int TOP_Y = 20;
    static final int BOTTOM_Y = 240;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    // Of these times a power of ten come the numbers that people count in.
    private static final List<BigDecimal> ROUND = List.of(
            BigDecimal.ONE, BigDecimal.valueOf(2), new BigDecimal("2.5"), BigDecimal.valueOf(5), BigDecimal.TEN);
    private static final int MOST_STEPS = 4;
    // A number nearer to an end than this part of a step would lie on top of it.
    private static final BigDecimal NEAR = new BigDecimal("0.45");

    static Axis of(Series series) {
        List<BigDecimal> indexes = series.getScores().stream()
                .flatMap(score -> score.getIndex().stream())
                .toList();
        BigDecimal lowest = series.getLowest()
                .map(low -> indexes.stream().reduce(low, BigDecimal::min))
                // Where nobody has said, an index is taken to run from 0 to 100, or to the next hundred.
                .orElseGet(
                        () -> hundreds(indexes.stream().reduce(BigDecimal.ZERO, BigDecimal::min), RoundingMode.FLOOR));
        BigDecimal highest = series.getHighest()
                .map(high -> indexes.stream().reduce(high, BigDecimal::max))
                .orElseGet(() -> hundreds(indexes.stream().reduce(HUNDRED, BigDecimal::max), RoundingMode.CEILING));
        return new Axis(lowest, highest.compareTo(lowest) > 0 ? highest : lowest.add(BigDecimal.ONE));
    }

    /** Both ends, and the round numbers between them. */
    List<BigDecimal> ticks() {
        BigDecimal least = top.subtract(bottom).divide(BigDecimal.valueOf(MOST_STEPS), MathContext.DECIMAL64);
        int power = least.precision() - least.scale() - 1;
        BigDecimal step = ROUND.stream()
                .map(round -> round.scaleByPowerOfTen(power))
                // 2.5, 7.5 and the like are no numbers that people count in; 25 and 75 are.
                .filter(candidate -> power > 0
                        || candidate.movePointLeft(power).stripTrailingZeros().scale() <= 0)
                .filter(candidate -> candidate.compareTo(least) >= 0)
                .findFirst()
                .orElseThrow();
        BigDecimal margin = step.multiply(NEAR);
        List<BigDecimal> ticks = new ArrayList<>(List.of(bottom));
        BigDecimal tick = bottom.divide(step, 0, RoundingMode.CEILING).multiply(step);
        for (; tick.compareTo(top) < 0; tick = tick.add(step)) {
            if (tick.subtract(bottom).compareTo(margin) > 0
                    && top.subtract(tick).compareTo(margin) > 0) {
                ticks.add(tick);
            }
        }
        ticks.add(top);
        return ticks;
    }

    /** Whether a number parts the scale: its ends and what lies outside it part nothing. */
    boolean isInside(BigDecimal number) {
        return number.compareTo(bottom) > 0 && number.compareTo(top) < 0;
    }

    double y(BigDecimal number) {
        return y(number.doubleValue());
    }

    double y(double number) {
        double part = (number - bottom.doubleValue()) / top.subtract(bottom).doubleValue();
        return BOTTOM_Y - (BOTTOM_Y - TOP_Y) * part;
    }

    private static BigDecimal hundreds(BigDecimal number, RoundingMode rounding) {
        return number.divide(HUNDRED, 0, rounding).multiply(HUNDRED);
    }
}
