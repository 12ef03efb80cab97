package dk.roedtraad.model.time;

import java.time.LocalDate;

/**
 * Deadlines counted in calendar months (Danish: frist i måneder); a year is twelve of them.
 *
 * <p>A deadline falls on the date with the same number, and on the last day of a month that has no such date: six months before
 * 31 August is 28 or 29 February, and so is six months after it. It is thereby never late. Regulation (EEC, Euratom) 1182/71
 * art. 3(2)(c) says the same for acts of the EU; no source read settles it for Danish law. An age is something else: see
 * {@link Age}.
 */
public final class Months {
    private Months() {}

    /**
     * The day on which a number of months have passed.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public static LocalDate after(LocalDate start, int months) {
        return start.plusMonths(notNegative(months));
    }

    /**
     * The day a number of months ahead of another. It is not moved when it falls on a day off: a latest date counted backwards
     * is never moved later.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public static LocalDate before(LocalDate end, int months) {
        return end.minusMonths(notNegative(months));
    }

    private static int notNegative(int months) {
        if (months < 0) {
            throw new IllegalArgumentException("months: " + months + " is negative");
        }
        return months;
    }
}
