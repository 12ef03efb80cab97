package dk.roedtraad.scoring.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.measurement.Adherence;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.time.Interval;
import dk.roedtraad.scoring.cohort.Schedule;

/**
 * How well the rhythm of an instrument was kept. It is the rhythm of what a person answers, whatever the version and the mode, so
 * that a break between series is no break in the rhythm.
 */
final class Rhythm {
    private Rhythm() {}

    static List<Adherence> of(List<SeriesMaker> makers, LocalDate on) {
        List<Adherence> all = new ArrayList<>(makers.size());
        for (int i = 0; i < makers.size(); i++) {
            SeriesMaker maker = makers.get(i);
            if (!isSeenBefore(makers, i)) {
                List<LocalDate> days = days(makers, maker);
                Optional<Interval> every = every(makers, maker);
                if (every.isPresent() && !days.isEmpty()) {
                    all.add(adherence(maker, days, every.get(), on));
                }
            }
        }
        return all;
    }

    private static boolean isSeenBefore(List<SeriesMaker> makers, int i) {
        for (int j = 0; j < i; j++) {
            if (isSame(makers.get(j), makers.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(SeriesMaker one, SeriesMaker other) {
        return id(one).equals(id(other)) && person(one).equals(person(other));
    }

    private static String id(SeriesMaker maker) {
        return maker.prepared().instrument().getId();
    }

    /** Answers given together with a professional are the youth's. */
    static Code person(SeriesMaker maker) {
        return Informants.isYouth(maker.informant()) ? Informants.YOUTH : maker.informant();
    }

    /** The days with at least one answer, in order. One on which nothing was answered is no measurement. */
    private static List<LocalDate> days(List<SeriesMaker> makers, SeriesMaker of) {
        List<LocalDate> days = new ArrayList<>(of.measurements().size());
        for (SeriesMaker maker : makers) {
            if (isSame(maker, of)) {
                for (Measurement measurement : maker.measurements()) {
                    if (!measurement.getAnswers().isEmpty()) {
                        days.add(measurement.getDate());
                    }
                }
            }
        }
        Collections.sort(days);
        return days;
    }

    /** The rhythm of the version that began last. */
    private static Optional<Interval> every(List<SeriesMaker> makers, SeriesMaker of) {
        Optional<Interval> every = Optional.empty();
        for (SeriesMaker maker : makers) {
            if (isSame(maker, of)) {
                every = maker.prepared().instrument().getEvery();
            }
        }
        return every;
    }

    private static Adherence adherence(SeriesMaker maker, List<LocalDate> days, Interval every, LocalDate on) {
        LocalDate latest = days.get(days.size() - 1);
        Schedule schedule = Schedule.every(every);
        // The rhythm of one person is that of a cohort of one.
        int[] epochDays = new int[days.size()];
        for (int i = 0; i < epochDays.length; i++) {
            epochDays[i] = Math.toIntExact(days.get(i).toEpochDay());
        }
        Schedule.Kept kept = schedule.on(Math.toIntExact(on.toEpochDay()), epochDays, new int[] {0, epochDays.length});
        return Adherence.builder()
                .instrument(id(maker))
                .informant(person(maker))
                .every(every)
                .windows(kept.windows()[0])
                .kept(kept.kept()[0])
                .latest(latest)
                .nextDue(LocalDate.ofEpochDay(schedule.due(epochDays[epochDays.length - 1])))
                .daysOverdue(kept.daysOverdue()[0])
                .build();
    }
}
