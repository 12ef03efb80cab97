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

    /**
     * The number of whole months that have passed on a day: the most that {@link #after} counts without coming past it. From 31
     * January one has passed on the last of February.
     *
     * @throws IllegalArgumentException if the day lies before the start
     */
    public static int passed(LocalDate start, LocalDate day) {
        if (day.isBefore(start)) {
            throw new IllegalArgumentException("day: " + day + " is before the start");
        }
        int months = 12 * (day.getYear() - start.getYear()) + day.getMonthValue() - start.getMonthValue();
        return after(start, months).isAfter(day) ? months - 1 : months;
    }

    private static int notNegative(int months) {
        if (months < 0) {
            throw new IllegalArgumentException("months: " + months + " is negative");
        }
        return months;
    }
}
