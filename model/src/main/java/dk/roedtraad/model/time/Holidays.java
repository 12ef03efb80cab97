package dk.roedtraad.model.time;

import java.time.LocalDate;

/**
 * The days that do not count although the day of the week would (Danish: helligdage). {@link DanishHolidays} knows the public
 * ones; a host with closing days of its own writes a lambda around it.
 */
@FunctionalInterface
public interface Holidays {

    /** Whether a day is such a day. Sundays need not be among them: {@link DayCount} leaves them out itself. */
    boolean isHoliday(LocalDate day);
}
