package dk.roedtraad.model.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Which days a deadline in days counts (Danish: beregning af frister). No general Danish definition was found, so each deadline
 * says its own, and the days off are an argument.
 *
 * <pre>{@code
 * DayCount.WORKING_DAYS.after(LocalDate.of(2026, 11, 16), 5, DanishHolidays.standard()); // 2026-11-23
 * DayCount.WEEKDAYS.after(LocalDate.of(2026, 11, 16), 5, DanishHolidays.standard()); // 2026-11-21, a Saturday
 * }</pre>
 */
public enum DayCount {
    /** Every day (Danish: kalenderdage). */
    CALENDAR_DAYS,
    /** Monday to Saturday, holidays left out (Danish: hverdage). In Danish practice Saturday counts. */
    WEEKDAYS,
    /** Monday to Friday, holidays left out (Danish: arbejdsdage). */
    WORKING_DAYS;

    /** Whether a day counts. */
    public boolean counts(LocalDate day, Holidays holidays) {
        DayOfWeek dayOfWeek = day.getDayOfWeek();
        return switch (this) {
            case CALENDAR_DAYS -> true;
            case WEEKDAYS -> dayOfWeek != DayOfWeek.SUNDAY && !holidays.isHoliday(day);
            case WORKING_DAYS -> dayOfWeek.compareTo(DayOfWeek.SATURDAY) < 0 && !holidays.isHoliday(day);
        };
    }

    /**
     * The day on which a number of days that count have passed, the first of them being the day after the start at the earliest.
     * It counts itself; only for nought days it is the start, whatever day that is.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public LocalDate after(LocalDate start, int days, Holidays holidays) {
        return step(start, days, 1, holidays);
    }

    /**
     * The same counted backwards, the first day that can count being the day before the end. A day that does not count is passed
     * over backwards, so that a latest date is never moved later.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public LocalDate before(LocalDate end, int days, Holidays holidays) {
        return step(end, days, -1, holidays);
    }

    private LocalDate step(LocalDate from, int days, int direction, Holidays holidays) {
        if (days < 0) {
            throw new IllegalArgumentException("days: " + days + " is negative");
        }
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(direction);
            if (counts(day, holidays)) {
                left--;
            }
        }
        return day;
    }
}
