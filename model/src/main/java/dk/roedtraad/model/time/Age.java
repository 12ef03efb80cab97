package dk.roedtraad.model.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;

/**
 * Age in whole years at a date (Danish: alder).
 *
 * <p>Someone born on 29 February completes a year of age, in a year without that day, at the start of 1 March. No source read
 * settles it for Danish law, so the choice is ours and stands here alone; {@link #on} and {@link #reachedOn} agree with each
 * other on every day.
 */
public final class Age {
    private Age() {}

    /** The age in whole years on a day; negative before birth. */
    public static int on(LocalDate birthDate, LocalDate day) {
        return (int) ChronoUnit.YEARS.between(birthDate, day);
    }

    /** The day on which an age is reached: the first day with that age. */
    public static LocalDate reachedOn(LocalDate birthDate, int years) {
        LocalDate birthday = birthDate.plusYears(years);
        boolean leapDayMissing = birthDate.getMonth() == Month.FEBRUARY
                && birthDate.getDayOfMonth() == 29
                && birthday.getDayOfMonth() != 29;
        return leapDayMissing ? birthday.plusDays(1) : birthday;
    }
}
