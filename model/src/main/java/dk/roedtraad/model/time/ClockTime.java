package dk.roedtraad.model.time;

import java.time.LocalTime;
import java.util.regex.Pattern;

import dk.roedtraad.model.describe.TextForm;
import dk.roedtraad.model.describe.TextValue;
import org.jspecify.annotations.Nullable;

/** A time of day to the minute (Danish: klokkeslæt), such as {@code 08:30}; {@code 24:00} is the end of the day. */
@TextForm(ClockTime.FORM)
public final class ClockTime implements TextValue, Comparable<ClockTime> {
    static final String FORM = "(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    private final String text;

    private ClockTime(String text) {
        this.text = text;
    }

    /**
     * Reads hours and minutes.
     *
     * @throws IllegalArgumentException with {@code clockTime.form} if the text has another form
     */
    public static ClockTime parse(String text) {
        if (text == null || !PATTERN.matcher(text).matches()) {
            throw new IllegalArgumentException("text: clockTime.form");
        }
        return new ClockTime(text);
    }

    /** The time of day, without seconds. */
    public static ClockTime of(LocalTime time) {
        return parse(time.toString().substring(0, 5));
    }

    /** Minutes since midnight, 0–1440. */
    public int toMinutes() {
        return Integer.parseInt(text.substring(0, 2)) * 60 + Integer.parseInt(text.substring(3));
    }

    @Override
    public int compareTo(ClockTime other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toText() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClockTime time && text.equals(time.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Hours and minutes. */
    @Override
    public String toString() {
        return text;
    }
}
