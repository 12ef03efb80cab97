package dk.roedtraad.serialization.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The axis of time, true to the days, so that a long pause looks long.
 *
 * @param first the first day of the chart
 * @param latest the latest day of the chart
 */
record Days(LocalDate first, LocalDate latest) {
    // Room between the axes' ends and the outermost points.
    static final int FIRST_X = 80;
    static final int LATEST_X = 560;

    double x(LocalDate date) {
        long days = ChronoUnit.DAYS.between(first, latest);
        return days == 0
                ? (FIRST_X + LATEST_X) / 2.0
                : FIRST_X + (LATEST_X - FIRST_X) * (double) ChronoUnit.DAYS.between(first, date) / days;
    }

    /** Whether there is a stretch of time to show something beside. */
    boolean isStretch() {
        return first.isBefore(latest);
    }
}
