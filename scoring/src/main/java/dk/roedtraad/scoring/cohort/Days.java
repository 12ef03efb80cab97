package dk.roedtraad.scoring.cohort;

/**
 * Days and months as numbers, without an object for a date (Danish: dage): {@link java.time.LocalDate} knows the same. A day counts
 * from 1 January 1970, a month from January of the year 0.
 *
 * <p>A year is reckoned from March on, so that the day that comes and goes is its last, and the months before a day of it are
 * {@code (5 · day + 2) / 153}; 400 years are 146,097 days.
 */
final class Days {
    private static final int DAYS_OF_400_YEARS = 146_097;
    private static final int DAYS_OF_100_YEARS = 36_524;
    private static final int DAYS_OF_4_YEARS = 1_461;
    private static final int DAYS_OF_YEAR = 365;

    /** From 1 March of the year 0 to 1 January 1970. */
    private static final int TO_1970 = 719_468;

    private static final int MONTHS_OF_YEAR = 12;
    private static final int MARCH = 2;

    private Days() {}

    /** The month that a day is in. */
    static long month(long day) {
        long since = day + TO_1970;
        int ofEra = dayOfEra(since);
        int year = yearOfEra(ofEra);
        long years = Math.floorDiv(since, DAYS_OF_400_YEARS) * 400 + year;
        return years * MONTHS_OF_YEAR + MARCH + monthFromMarch(dayOfYear(ofEra, year));
    }

    /** The day of the month, from 1. */
    static int dayOfMonth(long day) {
        int ofEra = dayOfEra(day + TO_1970);
        int ofYear = dayOfYear(ofEra, yearOfEra(ofEra));
        return ofYear - daysBefore(monthFromMarch(ofYear)) + 1;
    }

    /** The day some months after a month, on a day of the month, or on its last day if it has no such day. */
    static long plusMonths(long month, int dayOfMonth, long months) {
        long first = firstDay(month + months);
        return Math.min(first + dayOfMonth, firstDay(month + months + 1)) - 1;
    }

    private static long firstDay(long month) {
        long fromMarch = month - MARCH;
        long year = Math.floorDiv(fromMarch, MONTHS_OF_YEAR);
        long leapDays = Math.floorDiv(year, 4) - Math.floorDiv(year, 100) + Math.floorDiv(year, 400);
        return year * DAYS_OF_YEAR
                + leapDays
                + daysBefore((int) Math.floorMod(fromMarch, (long) MONTHS_OF_YEAR))
                - TO_1970;
    }

    private static int dayOfEra(long since) {
        return (int) Math.floorMod(since, (long) DAYS_OF_400_YEARS);
    }

    private static int yearOfEra(int dayOfEra) {
        int withoutLeapDays = dayOfEra
                - dayOfEra / (DAYS_OF_4_YEARS - 1)
                + dayOfEra / DAYS_OF_100_YEARS
                - dayOfEra / (DAYS_OF_400_YEARS - 1);
        return withoutLeapDays / DAYS_OF_YEAR;
    }

    private static int dayOfYear(int dayOfEra, int yearOfEra) {
        return dayOfEra - (DAYS_OF_YEAR * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    }

    private static int monthFromMarch(int dayOfYear) {
        return (5 * dayOfYear + 2) / 153;
    }

    private static int daysBefore(int monthFromMarch) {
        return (153 * monthFromMarch + 2) / 5;
    }
}
