package dk.roedtraad.scoring.cohort;

import dk.roedtraad.model.time.Interval;

/**
 * How well a cohort keeps the rhythm of measuring (Danish: målerytme): for each person what {@link
 * dk.roedtraad.model.measurement.Adherence} says of one. The time from a person's first measurement is parted into windows of the
 * rhythm's length; one with a measurement in it is kept. The window that is still open counts only once it is kept.
 *
 * <p>A day is a number, the days since 1 January 1970 ({@link java.time.LocalDate#toEpochDay}). The days of all people stand in one
 * column, those of a person together and in order, and a second column says where each begins: person {@code p} has those from
 * {@code starts[p]} up to {@code starts[p + 1]}. So it is one longer than there are people; somebody without a measurement begins
 * where the next one does. What lies after the day of the question counts for nothing.
 */
public final class Schedule {
    private final long amount;
    private final boolean isInMonths;

    private Schedule(long amount, boolean isInMonths) {
        this.amount = amount;
        this.isInMonths = isInMonths;
    }

    /** A rhythm, such as that of an instrument. */
    public static Schedule every(Interval every) {
        long amount = every.getAmount();
        return switch (every.getUnit()) {
            case YEARS -> new Schedule(amount * 12, true);
            case MONTHS -> new Schedule(amount, true);
            case WEEKS -> new Schedule(amount * 7, false);
            default -> new Schedule(amount, false);
        };
    }

    /**
     * How the rhythm was kept: a column each, with a place for each person.
     *
     * @param windows the number of windows; 0 for somebody without a measurement
     * @param kept the number of windows with a measurement
     * @param daysOverdue how many days the next measurement is overdue, 0 while it is not; {@link Columns#MISSING_INT} for somebody
     *     without a measurement, of whom it is not known when it was due
     */
    @SuppressWarnings("ArrayRecordComponent") // columns are arrays, and are the caller's
    public record Kept(int[] windows, int[] kept, int[] daysOverdue) {}

    /**
     * How each person has kept the rhythm.
     *
     * @param on the day of the question
     * @param days the days of the measurements
     * @param starts where each person's days begin, and at the end where the last one's end
     * @throws IllegalArgumentException if the days of a person are not in order, or if the starts go back or out of the column
     */
    public Kept on(int on, int[] days, int[] starts) {
        if (starts.length == 0) {
            throw new IllegalArgumentException("starts: must be one longer than there are people");
        }
        int people = starts.length - 1;
        Kept columns = new Kept(new int[people], new int[people], new int[people]);
        on(on, days, starts, 0, people, columns);
        return columns;
    }

    /**
     * The same of some people, written into their places in columns.
     *
     * @param columns where the numbers go
     * @throws IllegalArgumentException as above, or if the people are not in all columns
     */
    public void on(int on, int[] days, int[] starts, int fromInclusive, int toExclusive, Kept columns) {
        Columns.check(fromInclusive, toExclusive, starts.length - 1, "starts");
        Columns.check(fromInclusive, toExclusive, columns.windows.length, "columns");
        Columns.check(fromInclusive, toExclusive, columns.kept.length, "columns");
        Columns.check(fromInclusive, toExclusive, columns.daysOverdue.length, "columns");
        for (int person = fromInclusive; person < toExclusive; person++) {
            int start = starts[person];
            int end = starts[person + 1];
            check(days, start, end, person);
            while (end > start && days[end - 1] > on) {
                end--;
            }
            if (start == end) {
                columns.windows[person] = 0;
                columns.kept[person] = 0;
                columns.daysOverdue[person] = Columns.MISSING_INT;
            } else {
                one(on, days, start, end, person, columns);
            }
        }
    }

    /** The day on which the next measurement is due: the rhythm after a day, both as numbers. */
    public long due(int day) {
        return isInMonths ? Days.plusMonths(Days.month(day), Days.dayOfMonth(day), amount) : day + amount;
    }

    private void one(int on, int[] days, int start, int end, int person, Kept columns) {
        int first = days[start];
        long month = isInMonths ? Days.month(first) : 0;
        int dayOfMonth = isInMonths ? Days.dayOfMonth(first) : 0;
        int windows = 0;
        int kept = 0;
        int next = start;
        long begin = first;
        while (begin <= on) {
            // From the first day each time: a month after 31 January and another one is 31 March.
            long passed = amount * (windows + 1L);
            long close = isInMonths ? Days.plusMonths(month, dayOfMonth, passed) : first + passed;
            int before = next;
            while (next < end && days[next] < close) {
                next++;
            }
            boolean isKept = next > before;
            if (!isKept && close > on) {
                break; // still open
            }
            windows++;
            kept += isKept ? 1 : 0;
            begin = close;
        }
        columns.windows[person] = windows;
        columns.kept[person] = kept;
        columns.daysOverdue[person] = (int) Math.max(0, on - due(days[end - 1]));
    }

    private static void check(int[] days, int start, int end, int person) {
        if (start < 0 || start > end || end > days.length) {
            throw new IllegalArgumentException(
                    "starts: person " + person + ", from 0, begins or ends outside the days");
        }
        for (int i = start + 1; i < end; i++) {
            if (days[i - 1] > days[i]) {
                throw new IllegalArgumentException("days: those of person " + person + ", from 0, are not in order");
            }
        }
    }
}
