package dk.roedtraad.model.time;

import java.time.LocalDate;
import java.time.Month;

/**
 * Age in whole years at a date (Danish: alder).
 *
 * <p>{@link #on} and {@link #reachedOn} agree with each other on every day, under each {@link LeapDayRule}. Without a rule named,
 * it is {@link LeapDayRule#FIRST_OF_MARCH}.
 */
public final class Age {
    private Age() {}

    /** The age in whole years on a day; negative before birth. */
    public static int on(LocalDate birthDate, LocalDate day) {
        return on(birthDate, day, LeapDayRule.FIRST_OF_MARCH);
    }

    /** The age in whole years on a day, by a named rule for those born on 29 February; negative before birth. */
    public static int on(LocalDate birthDate, LocalDate day, LeapDayRule rule) {
        int years = day.getYear() - birthDate.getYear();
        // By month and day 1 March comes after 29 February, also in a year without it.
        boolean reached = rule == LeapDayRule.FIRST_OF_MARCH
                ? monthAndDay(day) >= monthAndDay(birthDate)
                : !day.isBefore(reachedOn(birthDate, years, rule));
        return reached ? years : years - 1;
    }

    /** The same number for the same date of every year, in the order of the year. */
    private static int monthAndDay(LocalDate day) {
        return day.getMonthValue() * 31 + day.getDayOfMonth();
    }

    /** The day on which an age is reached: the first day with that age. */
    public static LocalDate reachedOn(LocalDate birthDate, int years) {
        return reachedOn(birthDate, years, LeapDayRule.FIRST_OF_MARCH);
    }

    /** The first day with an age, by a named rule for those born on 29 February. */
    public static LocalDate reachedOn(LocalDate birthDate, int years, LeapDayRule rule) {
        LocalDate birthday = birthDate.plusYears(years);
        boolean leapDayMissing = birthDate.getMonth() == Month.FEBRUARY
                && birthDate.getDayOfMonth() == 29
                && birthday.getDayOfMonth() != 29;
        return leapDayMissing && rule == LeapDayRule.FIRST_OF_MARCH ? birthday.plusDays(1) : birthday;
    }
}
