package dk.roedtraad.scoring.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.LocalText;
import dk.roedtraad.model.measurement.Adherence;
import dk.roedtraad.model.measurement.Change;
import dk.roedtraad.model.measurement.CourseEvent;
import dk.roedtraad.model.measurement.CourseSpan;
import dk.roedtraad.model.measurement.Discrepancy;
import dk.roedtraad.model.measurement.ItemDevelopment;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.model.measurement.Series;
import dk.roedtraad.model.measurement.Slope;
import dk.roedtraad.model.measurement.TalkingPoint;
import dk.roedtraad.model.measurement.Trend;

/** What a progression gives occasion to talk about. It finds no causes and draws no conclusions: that is for people. */
final class TalkingPoints {
    /** A weekend between two efforts is nothing to talk about. No source gives a number; this one is ours. */
    private static final int LEAST_DAYS_WITHOUT_EFFORT = 7;

    private final List<Series> all;
    private final List<Turn> course;
    private final List<TalkingPoint> points = new ArrayList<>();

    private TalkingPoints(List<Series> all, List<Turn> course) {
        this.all = all;
        this.course = course;
    }

    /**
     * Something that began or ended.
     *
     * @param day the first day on which it is, or is no longer
     * @param event as it is told
     */
    private record Turn(LocalDate day, CourseEvent event) {}

    static List<TalkingPoint> of(
            List<Series> all,
            List<Discrepancy> discrepancies,
            List<Adherence> rhythms,
            List<CourseSpan> course,
            LocalDate on) {
        TalkingPoints talking = new TalkingPoints(all, turns(course));
        for (Series series : all) {
            talking.add(series);
        }
        talking.addDiscrepancies(discrepancies);
        for (Adherence adherence : rhythms) {
            talking.addOverdue(adherence);
        }
        for (CourseSpan span : course) {
            talking.addWithoutEffort(span, on);
        }
        return talking.points;
    }

    /** What is most certain is talked about first. */
    private void add(Series series) {
        List<TalkingPoint> ofSeries = new ArrayList<>();
        if (series.getScores().isEmpty()) {
            addSteps(series, ofSeries);
        } else {
            addScored(series, ofSeries);
        }
        addThose(true, ofSeries);
        addThose(false, ofSeries);
    }

    private void addThose(boolean certain, List<TalkingPoint> ofSeries) {
        for (TalkingPoint point : ofSeries) {
            Optional<Change.Reliability> reliability = point.getReliability();
            boolean isCertain =
                    reliability.isPresent() && reliability.get() == Change.Reliability.BEYOND_MEASUREMENT_ERROR;
            if (isCertain == certain) {
                points.add(point);
            }
        }
    }

    private void addScored(Series series, List<TalkingPoint> ofSeries) {
        Score latest = series.getScores().get(series.getScores().size() - 1);
        if (!hasValueOn(latest.getDate(), series.getScores())) {
            addOnce(
                    about(TalkingPoint.Kind.NOT_SCORED, series)
                            .scale(Optional.empty())
                            .status(latest.getStatus())
                            .until(latest.getDate())
                            .build(),
                    ofSeries);
        }
        for (Change change : series.getChanges()) {
            TalkingPoint.Builder point = about(TalkingPoint.Kind.CHANGE, series)
                    .since(change.getEarlier())
                    .until(change.getLater())
                    .amount(change.getDifference())
                    .relevance(change.getRelevance())
                    .reliability(change.getReliability())
                    .meanwhile(between(change.getEarlier(), change.getLater()));
            change.getMeanOf().ifPresent(point::count);
            ofSeries.add(point.build());
        }
        Optional<Trend> trend = series.getTrend();
        if (trend.isPresent() && trend.get().getTheilSen().isPresent()) {
            ofSeries.add(
                    direction(series, trend.get(), trend.get().getTheilSen().get()));
        } else if (series.getChanges().isEmpty()) {
            ofSeries.add(about(TalkingPoint.Kind.TOO_FEW, series)
                    .count(Trend.LEAST_DAYS)
                    .build());
        }
    }

    /** Whether any measurement of a day has a score: of two of one day neither is the latest. */
    private static boolean hasValueOn(LocalDate day, List<Score> scores) {
        for (Score score : scores) {
            if (score.getDate().equals(day) && score.getIndex().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private TalkingPoint direction(Series series, Trend trend, Slope slope) {
        TalkingPoint.Builder point = about(TalkingPoint.Kind.TREND, series)
                .amount(slope.getPer30Days())
                .count(trend.getDays())
                .reliability(
                        trend.tellsSureDirection()
                                ? Change.Reliability.BEYOND_MEASUREMENT_ERROR
                                : Change.Reliability.WITHIN_MEASUREMENT_ERROR);
        trend.getFirstDay().ifPresent(point::since);
        trend.getLatestDay().ifPresent(point::until);
        return point.build();
    }

    private void addSteps(Series series, List<TalkingPoint> ofSeries) {
        int last = series.getDates().size() - 1;
        if (last < 1) {
            ofSeries.add(about(TalkingPoint.Kind.TOO_FEW, series).count(2).build());
            return;
        }
        addSteps(TalkingPoint.Kind.STEPS_UP, 1, series, ofSeries);
        addSteps(TalkingPoint.Kind.STEPS_DOWN, -1, series, ofSeries);
    }

    private void addSteps(TalkingPoint.Kind kind, int way, Series series, List<TalkingPoint> ofSeries) {
        List<LocalText> moved = new ArrayList<>();
        for (ItemDevelopment item : series.getItems()) {
            Optional<Integer> earlier = item.getEarlier();
            if (earlier.isPresent() && Integer.compare(item.getLatest(), earlier.get()) == way) {
                moved.add(named(item.getName(), item.getItem()));
            }
        }
        if (!moved.isEmpty()) {
            int last = series.getDates().size() - 1;
            LocalDate since = series.getDates().get(last - 1);
            LocalDate until = series.getDates().get(last);
            ofSeries.add(about(kind, series)
                    .since(since)
                    .until(until)
                    .count(moved.size())
                    .items(moved)
                    .meanwhile(between(since, until))
                    .build());
        }
    }

    private void addDiscrepancies(List<Discrepancy> discrepancies) {
        List<Discrepancy> left = new ArrayList<>(discrepancies);
        while (!left.isEmpty()) {
            Discrepancy first = left.get(0);
            List<LocalText> items = new ArrayList<>();
            for (Discrepancy each : left) {
                if (isOfOneProfile(first, each) && each.steps() != 0) {
                    items.add(named(each.getName(), each.getItem()));
                }
            }
            left.removeIf(each -> isOfOneProfile(first, each));
            if (!items.isEmpty()) {
                points.add(TalkingPoint.builder()
                        .kind(TalkingPoint.Kind.DISCREPANCY)
                        .instrument(first.getInstrument())
                        .since(isBefore(first) ? first.getYouthDate() : first.getProfessionalDate())
                        .until(isBefore(first) ? first.getProfessionalDate() : first.getYouthDate())
                        .count(items.size())
                        .items(items)
                        .build());
            }
        }
    }

    private static boolean isBefore(Discrepancy discrepancy) {
        return discrepancy.getYouthDate().isBefore(discrepancy.getProfessionalDate());
    }

    private static LocalText named(Optional<LocalText> name, String key) {
        return name.isPresent() ? name.get() : LocalText.builder().da(key).build();
    }

    private static boolean isOfOneProfile(Discrepancy one, Discrepancy other) {
        return one.getInstrument().equals(other.getInstrument())
                && one.getVersion().equals(other.getVersion());
    }

    private void addOverdue(Adherence adherence) {
        if (adherence.getDaysOverdue() > 0) {
            points.add(TalkingPoint.builder()
                    .kind(TalkingPoint.Kind.OVERDUE)
                    .instrument(adherence.getInstrument())
                    .informant(adherence.getInformant())
                    .since(adherence.getNextDue())
                    .amount(BigDecimal.valueOf(adherence.getDaysOverdue()))
                    .build());
        }
    }

    private void addWithoutEffort(CourseSpan span, LocalDate on) {
        if (span.getKind() != CourseSpan.Kind.WITHOUT_EFFORT) {
            return;
        }
        LocalDate start = span.getPeriod().getStartInclusive();
        LocalDate endExclusive = span.getPeriod().getEndExclusive().orElse(on.plusDays(1));
        if (ChronoUnit.DAYS.between(start, endExclusive) >= LEAST_DAYS_WITHOUT_EFFORT) {
            points.add(TalkingPoint.builder()
                    .kind(TalkingPoint.Kind.NO_EFFORT)
                    .since(start)
                    .until(endExclusive.minusDays(1))
                    .amount(BigDecimal.valueOf(ChronoUnit.DAYS.between(start, endExclusive)))
                    .build());
        }
    }

    private TalkingPoint.Builder about(TalkingPoint.Kind kind, Series series) {
        return TalkingPoint.builder()
                .kind(kind)
                .instrument(series.getInstrument())
                .informant(series.getInformant())
                .scale(isOneOfSeveral(series) ? series.getScale() : Optional.empty());
    }

    private boolean isOneOfSeveral(Series series) {
        for (Series other : all) {
            if (other.getInstrument().equals(series.getInstrument())
                    && !other.getScale().equals(series.getScale())) {
                return true;
            }
        }
        return false;
    }

    /** What is about a measurement, and not about one of the scales that it is scored on, is said once. */
    private void addOnce(TalkingPoint point, List<TalkingPoint> ofSeries) {
        if (!points.contains(point)) {
            ofSeries.add(point);
        }
    }

    /** What began or ended after the earlier day, up to and including the later one. */
    private List<CourseEvent> between(LocalDate earlier, LocalDate later) {
        List<CourseEvent> events = new ArrayList<>(0);
        for (Turn turn : course) {
            if (turn.day().isAfter(earlier) && !turn.day().isAfter(later)) {
                events.add(turn.event());
            }
        }
        return events;
    }

    /** What began and what ended, in the order of the days as they are told. */
    private static List<Turn> turns(List<CourseSpan> course) {
        List<Turn> turns = new ArrayList<>(2 * course.size());
        for (CourseSpan span : course) {
            LocalDate start = span.getPeriod().getStartInclusive();
            turns.add(new Turn(start, event(CourseEvent.Kind.BEGAN, start, span)));
            Optional<LocalDate> end = span.getPeriod().getEndExclusive();
            if (end.isPresent()) {
                // Of what ran the last day is told; of a stretch without effort the day on which there was one again.
                boolean ran = span.getKind() != CourseSpan.Kind.WITHOUT_EFFORT;
                turns.add(new Turn(
                        end.get(), event(CourseEvent.Kind.ENDED, ran ? end.get().minusDays(1) : end.get(), span)));
            }
        }
        turns.sort((one, other) -> one.event().getDate().compareTo(other.event().getDate()));
        return turns;
    }

    private static CourseEvent event(CourseEvent.Kind kind, LocalDate date, CourseSpan span) {
        return CourseEvent.builder().kind(kind).date(date).span(span).build();
    }
}
