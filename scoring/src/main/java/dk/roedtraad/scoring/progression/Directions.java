package dk.roedtraad.scoring.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.model.measurement.Slope;
import dk.roedtraad.model.measurement.Trend;
import dk.roedtraad.scoring.number.Decimals;
import dk.roedtraad.scoring.trend.LeastSquares;
import dk.roedtraad.scoring.trend.TheilSen;
import dk.roedtraad.scoring.trend.Trends;

/** The direction of scores over time, from the statistics to the noun. */
final class Directions {
    private Directions() {}

    /**
     * The direction of scores.
     *
     * @param all scores with a value, in order of date; of very many, the direction is that of the latest
     */
    static Trend of(List<Score> all) {
        List<Score> values = all.subList(Math.max(0, all.size() - TheilSen.MOST_POINTS), all.size());
        int size = values.size();
        if (size == 0) {
            return Trend.builder().days(0).build();
        }
        LocalDate first = values.get(0).getDate();
        long origin = first.toEpochDay();
        double[] days = new double[size];
        double[] indexes = new double[size];
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            Score score = values.get(i);
            days[i] = score.getDate().toEpochDay() - origin;
            indexes[i] = score.getIndex().orElseThrow().doubleValue();
            distinct += i == 0 || days[i] > days[i - 1] ? 1 : 0;
        }
        Trend.Builder trend = Trend.builder()
                .days(distinct)
                .firstDay(first)
                .latestDay(values.get(size - 1).getDate());
        Optional<TheilSen.Line> theilSen = TheilSen.fit(days, indexes);
        Optional<LeastSquares.Line> leastSquares = LeastSquares.fit(days, indexes);
        if (theilSen.isPresent() && leastSquares.isPresent()) {
            trend.theilSen(slope(theilSen.get().slopePerDay(), theilSen.get().intercept())
                    .lowerPer30Days(per30Days(theilSen.get().lowerPerDay()))
                    .upperPer30Days(per30Days(theilSen.get().upperPerDay()))
                    .build());
            trend.leastSquares(
                    slope(leastSquares.get().slopePerDay(), leastSquares.get().intercept())
                            .standardErrorPer30Days(per30Days(leastSquares.get().standardErrorPerDay()))
                            .build());
        }
        return trend.build();
    }

    private static Slope.Builder slope(double perDay, double intercept) {
        return Slope.builder()
                .per30Days(per30Days(perDay))
                .perQuarter(Decimals.of(perDay * Trends.QUARTER))
                .intercept(Decimals.of(intercept));
    }

    private static BigDecimal per30Days(double perDay) {
        return Decimals.of(perDay * Trends.THIRTY_DAYS);
    }
}
