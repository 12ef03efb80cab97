package dk.roedtraad.scoring.cohort;

import java.time.LocalDate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Days and months as numbers are those of {@link LocalDate}. */
class DaysTest {

    /** From 1 January of the year -401, over two times 400 years before and after the year 0, to the year 2500. */
    @Test
    void every_day_is_in_its_month() {
        for (LocalDate day = LocalDate.of(-401, 1, 1); day.getYear() < 2500; day = day.plusDays(1)) {
            long number = day.toEpochDay();
            if (Days.month(number) != day.getYear() * 12L + day.getMonthValue() - 1
                    || Days.dayOfMonth(number) != day.getDayOfMonth()) {
                assertEquals(day.toString(), Days.month(number) + " " + Days.dayOfMonth(number));
            }
        }
    }

    @Property
    void months_later_is_the_same_day_or_the_last(
            @ForAll @IntRange(min = -900_000, max = 900_000) int day, @ForAll @IntRange(max = 20_000) int months) {
        LocalDate date = LocalDate.ofEpochDay(day);

        assertEquals(
                date.plusMonths(months).toEpochDay(), Days.plusMonths(Days.month(day), Days.dayOfMonth(day), months));
    }
}
