package dk.roedtraad.model.time;

/**
 * On which day of a common year somebody born on a leap day (Danish: skuddag), 29 February, is a year older.
 *
 * <p>No source read settles it for Danish law, so the choice is named and a host can make the other one. {@code java.time} holds
 * both views: {@code ChronoUnit.YEARS.between} counts the year from 1 March, {@code LocalDate.plusYears} ends on 28 February.
 * In a leap year both rules say 29 February, and for everybody else they never differ.
 */
public enum LeapDayRule {
    /** On 1 March: the year is full when 28 February is over. The default of {@link Age}, and our choice. */
    FIRST_OF_MARCH,
    /** On 28 February, the last day of the month of birth. */
    LAST_OF_FEBRUARY
}
