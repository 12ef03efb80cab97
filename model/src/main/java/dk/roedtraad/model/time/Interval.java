package dk.roedtraad.model.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

import dk.roedtraad.model.describe.TextForm;
import dk.roedtraad.model.describe.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * A whole number of days, weeks, months or years (Danish: interval): how often, or for how long. As text an ISO 8601 duration of
 * one part, such as {@code P14D} for every 14 days and {@code P1M} for once a month.
 *
 * <p>{@code P1M} and {@code P30D} are two intervals and not equal.
 */
@TextForm(Interval.FORM)
public final class Interval implements TextValue {
    static final String FORM = "P[1-9][0-9]{0,3}[DWMY]";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    private final String text;

    private Interval(String text) {
        this.text = text;
    }

    /**
     * Reads an ISO 8601 duration of one part.
     *
     * @throws IllegalArgumentException with {@code interval.form} if the text has another form
     */
    public static Interval parse(String text) {
        if (text == null || !PATTERN.matcher(text).matches()) {
            throw new IllegalArgumentException("text: interval.form");
        }
        return new Interval(text);
    }

    /** A number of days. */
    public static Interval ofDays(int days) {
        return parse("P" + days + "D");
    }

    /** A number of calendar months. */
    public static Interval ofMonths(int months) {
        return parse("P" + months + "M");
    }

    /** How many of the unit. */
    public int getAmount() {
        return Integer.parseInt(text.substring(1, text.length() - 1));
    }

    /** The unit: days, weeks, months or years. */
    public ChronoUnit getUnit() {
        return switch (text.charAt(text.length() - 1)) {
            case 'D' -> ChronoUnit.DAYS;
            case 'W' -> ChronoUnit.WEEKS;
            case 'M' -> ChronoUnit.MONTHS;
            default -> ChronoUnit.YEARS;
        };
    }

    /** The day on which the interval has passed; in a month that has no such date, its last day, as in {@link Months}. */
    public LocalDate after(LocalDate start) {
        return start.plus(Period.parse(text));
    }

    @Override
    public String toText() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Interval interval && text.equals(interval.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The ISO 8601 duration. */
    @Override
    public String toString() {
        return text;
    }
}
