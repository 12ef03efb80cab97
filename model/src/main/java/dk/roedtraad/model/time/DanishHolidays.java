package dk.roedtraad.model.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;

/**
 * The Danish public holidays (Danish: helligdage), worked out for any year of the Gregorian calendar: New Year's Day, Maundy
 * Thursday, Good Friday, Easter Sunday and Monday, Great Prayer Day (store bededag) up to and including 2023, Ascension Day,
 * Whit Sunday and Monday, and 25 and 26 December.
 *
 * <p>Great Prayer Day is no holiday from 1 January 2024 on; the act is lov om konsekvenser ved afskaffelsen af store bededag som
 * helligdag. Days that only some acts leave out are a choice of their own: {@link #withClosingDays}.
 */
public final class DanishHolidays implements Holidays {
    private static final Set<MonthDay> FIXED =
            Set.of(MonthDay.of(Month.JANUARY, 1), MonthDay.of(Month.DECEMBER, 25), MonthDay.of(Month.DECEMBER, 26));
    private static final Set<MonthDay> CLOSING_DAYS =
            Set.of(MonthDay.of(Month.JUNE, 5), MonthDay.of(Month.DECEMBER, 24), MonthDay.of(Month.DECEMBER, 31));
    private static final Set<Long> DAYS_FROM_EASTER = Set.of(-3L, -2L, 0L, 1L, 39L, 49L, 50L);
    private static final long GREAT_PRAYER_DAY_FROM_EASTER = 26;
    private static final int LAST_YEAR_OF_GREAT_PRAYER_DAY = 2023;

    private static final DanishHolidays STANDARD = new DanishHolidays(FIXED);

    private final Set<MonthDay> fixed;

    private DanishHolidays(Set<MonthDay> fixed) {
        this.fixed = fixed;
    }

    /** The public holidays and nothing else. */
    public static DanishHolidays standard() {
        return STANDARD;
    }

    /**
     * These days and the days on which much is closed: 5 June, 24 December and 31 December. Forældelsesloven § 27 leaves them
     * out, for that act only; whether another deadline does must be found in its own act.
     */
    public DanishHolidays withClosingDays() {
        Set<MonthDay> both = new HashSet<>(fixed);
        both.addAll(CLOSING_DAYS);
        return new DanishHolidays(both);
    }

    @Override
    public boolean isHoliday(LocalDate day) {
        if (fixed.contains(MonthDay.from(day))) {
            return true;
        }
        long fromEaster = ChronoUnit.DAYS.between(easterSunday(day.getYear()), day);
        return DAYS_FROM_EASTER.contains(fromEaster)
                || (fromEaster == GREAT_PRAYER_DAY_FROM_EASTER && day.getYear() <= LAST_YEAR_OF_GREAT_PRAYER_DAY);
    }

    /** Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, ch. 8). */
    private static LocalDate easterSunday(int year) {
        int moonYear = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int moonShift = (century - (century + 8) / 25 + 1) / 3;
        int moon = (19 * moonYear + century - century / 4 - moonShift + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - moon - yearOfCentury % 4) % 7;
        int late = (moonYear + 11 * moon + 22 * weekday) / 451;
        int fromMarch = moon + weekday - 7 * late + 114;
        return LocalDate.of(year, fromMarch / 31, fromMarch % 31 + 1);
    }
}
