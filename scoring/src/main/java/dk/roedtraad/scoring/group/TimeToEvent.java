package dk.roedtraad.scoring.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How long it takes until an event, such as a start in education or a job, when some are still waiting (Danish: tid til uddannelse eller job).
 *
 * <pre>{@code
 * double[] days = {30, 60, 60, 90, 120, 150, 180, 180};
 * List<Outcome> outcomes = List.of(EVENT, EVENT, CENSORED, EVENT, CENSORED, EVENT, CENSORED, CENSORED);
 * TimeToEvent.Curve curve = TimeToEvent.kaplanMeier(days, outcomes);
 * curve.at(90).value();    // 0.60 are still waiting
 * curve.median().value();  // 150 days
 * }</pre>
 *
 * <p>There is no group to compare with here either: what others would have waited is not known. Events of a day come before those censored on it. Days are from each person's own start, 0 or more; a row with NaN or
 * {@link Outcome#UNKNOWN} is left out and counted.
 *
 * <p>Sources: Kaplan &amp; Meier 1958, J Am Stat Assoc 53:457-481; Greenwood 1926; Brookmeyer &amp; Crowley 1982, Biometrics 38:29-41, with the
 * log-log interval of Kalbfleisch &amp; Prentice 1980; Aalen &amp; Johansen 1978, Scand J Stat 5:141-150, with the variance of Marubini &amp;
 * Valsecchi 1995, Analysing Survival Data, ch. 10.
 */
public final class TimeToEvent {
    private static final double HALF = 0.5 + 1e-12; // a product of fractions that is a half may be a little above

    private TimeToEvent() {}

    /**
     * A day on which something happened.
     *
     * @param day the days since the start
     * @param atRisk how many were followed until that day and waited
     * @param events how many had the event that is looked for on it
     * @param share the share after that day, with its standard error
     */
    public record Step(double day, int atRisk, int events, Estimate share) {
        /** Method and numbers of persons; not who had the event when. */
        @Override
        public String toString() {
            return "Step[" + share + "]";
        }
    }

    /** A share that changes at its steps and stays between them (Danish: kurve). */
    public static final class Curve {
        private final List<Step> steps;
        private final Estimate median;
        private final Estimate before;
        private final double last;

        private Curve(List<Step> steps, Estimate median, Estimate before, double last) {
            this.steps = List.copyOf(steps);
            this.median = median;
            this.before = before;
            this.last = last;
        }

        /** The days with an event, in order. */
        public List<Step> steps() {
            return steps;
        }

        /**
         * The first day by which half have had the event, with the first days on which the ends of the interval are at a half or beyond.
         * Absent where it was not reached ({@link Reason#NOT_REACHED}).
         */
        public Estimate median() {
            return median;
        }

        /**
         * The share after a day. Empty after the last day on which somebody was followed, unless nobody waits any longer
         * ({@link Reason#BEYOND_FOLLOW_UP}).
         *
         * @param day the days since the start, 0 or more
         * @throws IllegalArgumentException if it is below 0 or not finite
         */
        public Estimate at(double day) {
            if (!(day >= 0 && day < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("day: must be a number of days, 0 or more");
            }
            if (day > last) {
                return Estimate.by(before.method(), before.n(), before.missing())
                        .empty(Reason.BEYOND_FOLLOW_UP);
            }
            Estimate found = before;
            for (Step step : steps) {
                if (step.day() <= day) {
                    found = step.share();
                }
            }
            return found;
        }

        /** Method and numbers of persons. */
        @Override
        public String toString() {
            return "Curve[" + before + "]";
        }
    }

    /**
     * The share that still waits for the event after each day (Kaplan-Meier), {@code kaplan-meier-greenwood-log-log-95}: S(t) = Π(1−d/n)
     * over the days with d events among n at risk; the variance is Greenwood's, S²·Σd/(n(n−d)), and the interval is on the log-log scale,
     * S^exp(±1.96·√Var/(S·ln S)), so that it stays within 0 and 1. The share who have had the event is 1 − S. The median has
     * {@code kaplan-meier-median-log-log-95}.
     *
     * <p>Persons with a competing event count as censored, which says how it would be if that event did not exist; and it is said
     * ({@link Caution#COMPETING_AS_CENSORED}). How many do have the event, {@link #cumulativeIncidence} says.
     *
     * @param days how long each was followed, NaN where not known
     * @param outcomes how it ended
     * @throws IllegalArgumentException if they are not equally many, or a number of days is below 0 or infinite
     */
    public static Curve kaplanMeier(double[] days, List<Outcome> outcomes) {
        Followed followed = Followed.of(days, outcomes, Outcome.EVENT);
        String method = "kaplan-meier-greenwood-log-log-95";
        List<Step> steps = new ArrayList<>();
        double waiting = 1;
        double sum = 0;
        for (Day day : followed.byDay()) {
            if (day.events() > 0) {
                double left = day.atRisk() - (double) day.events();
                waiting *= left / day.atRisk();
                sum += day.events() / (day.atRisk() * left);
                Estimate.Maker made = followed.by(method).value(waiting);
                steps.add(new Step(
                        day.day(), day.atRisk(), day.events(), logLog(made, waiting, waiting * Math.sqrt(sum))));
            }
        }
        Estimate.Maker median = followed.by("kaplan-meier-median-log-log-95");
        return followed.curve(steps, median(steps, median, followed.size()), followed.start(method, 1), waiting <= 0);
    }

    /**
     * The share that has had an event by each day when another event may come first (Aalen-Johansen), {@code aalen-johansen-log-log-95}:
     * F(t) = Σ S(t−)·d/n over the days, with S the share without any event. Its variance is Σ (F(t)−F)²·e/(n(n−e)) + S²·d(n−d)/n³ −
     * 2(F(t)−F)·S·d/n², with e all events of the day, F after it and S before it; the interval F^exp(±1.96·√Var/(F·ln F)). The curve has a
     * step for each day with any event. The median, {@code aalen-johansen-median-log-log-95}, is the day by which half of all have had it.
     *
     * @param days how long each was followed, NaN where not known
     * @param outcomes how it ended
     * @param cause the event that is looked for: {@link Outcome#EVENT}, or {@link Outcome#COMPETING}
     * @throws IllegalArgumentException if they are not equally many, a number of days is below 0 or infinite, or the cause is no event
     */
    public static Curve cumulativeIncidence(double[] days, List<Outcome> outcomes, Outcome cause) {
        if (cause != Outcome.EVENT && cause != Outcome.COMPETING) {
            throw new IllegalArgumentException("cause: must be an event");
        }
        Followed followed = Followed.of(days, outcomes, cause);
        String method = "aalen-johansen-log-log-95";
        List<Step> steps = new ArrayList<>();
        List<Increment> increments = new ArrayList<>();
        double without = 1;
        double incidence = 0;
        boolean isAlone = true; // no other event so far
        for (Day day : followed.byDay()) {
            int any = day.events() + day.others();
            isAlone &= day.others() == 0;
            if (any > 0) {
                incidence += without * day.events() / day.atRisk();
                if (isAlone && any == day.atRisk()) {
                    incidence = 1; // and not nearly so, by rounding
                }
                increments.add(new Increment(day.atRisk(), day.events(), any, incidence, without));
                without *= (day.atRisk() - (double) any) / day.atRisk();
                Estimate.Maker made = followed.by(method).value(incidence);
                double error = Math.sqrt(Math.max(0, variance(increments, incidence)));
                steps.add(new Step(day.day(), day.atRisk(), day.events(), logLog(made, incidence, error)));
            }
        }
        Estimate.Maker median = followed.by("aalen-johansen-median-log-log-95");
        return followed.curve(
                steps, incidenceMedian(steps, median, followed.size()), followed.start(method, 0), without <= 0);
    }

    private record Increment(double atRisk, double events, double any, double after, double before) {
        /** What the day adds to the variance; where nobody is left after it nothing can come any more. */
        double variance(double now) {
            double rise = now - after;
            double greenwood = rise == 0 ? 0 : rise * rise * any / (atRisk * (atRisk - any));
            return greenwood
                    + before * before * events * (atRisk - events) / (atRisk * atRisk * atRisk)
                    - 2 * rise * before * events / (atRisk * atRisk);
        }
    }

    private static double variance(List<Increment> increments, double now) {
        return increments.stream().mapToDouble(day -> day.variance(now)).sum();
    }

    /** At 0 and at 1 there is no variance to be had. */
    private static Estimate logLog(Estimate.Maker made, double share, double error) {
        if (share <= 0 || share >= 1 || !Double.isFinite(error)) {
            return made.lacking(Reason.NO_VARIATION).estimate();
        }
        double width = Samples.QUANTILE * error / (share * -Math.log(share));
        return made.standardError(error)
                .interval(Math.pow(share, Math.exp(width)), Math.pow(share, Math.exp(-width)))
                .estimate();
    }

    private static Estimate median(List<Step> steps, Estimate.Maker made, int n) {
        return n == 0
                ? made.empty(Reason.TOO_FEW)
                : days(
                        made,
                        first(steps, step -> step.share().value(), false),
                        first(steps, step -> step.share().lower(), false),
                        first(steps, step -> step.share().upper(), false));
    }

    private static Estimate incidenceMedian(List<Step> steps, Estimate.Maker made, int n) {
        return n == 0
                ? made.empty(Reason.TOO_FEW)
                : days(
                        made,
                        first(steps, step -> step.share().value(), true),
                        first(steps, step -> step.share().upper(), true),
                        first(steps, step -> step.share().lower(), true));
    }

    private static Estimate days(
            Estimate.Maker made, OptionalDouble value, OptionalDouble lower, OptionalDouble upper) {
        value.ifPresent(made::value);
        lower.ifPresent(made::lower);
        upper.ifPresent(made::upper);
        if (value.isEmpty() || lower.isEmpty() || upper.isEmpty()) {
            made.lacking(Reason.NOT_REACHED);
        }
        return made.estimate();
    }

    private interface End {
        OptionalDouble of(Step step);
    }

    /** The first day on which a falling end is at a half or below, or a rising one at a half or above. */
    private static OptionalDouble first(List<Step> steps, End end, boolean rising) {
        return steps.stream()
                .filter(step -> {
                    OptionalDouble share = end.of(step);
                    return share.isPresent() && (rising ? 1 - share.getAsDouble() : share.getAsDouble()) <= HALF;
                })
                .mapToDouble(Step::day)
                .findFirst();
    }

    private record Day(double day, int atRisk, int events, int others) {}

    /** Those whose time and outcome are known, by day. */
    private record Followed(List<Day> byDay, double last, int size, int missing, boolean competing) {

        static Followed of(double[] days, List<Outcome> outcomes, Outcome cause) {
            Samples.sameLength(days.length, outcomes.size(), "outcomes");
            outcomes.forEach(outcome -> Objects.requireNonNull(outcome, "outcomes: what is not known is UNKNOWN"));
            for (double day : days) {
                if (day < 0 || Double.isInfinite(day)) {
                    throw new IllegalArgumentException("days: must be 0 or more, or NaN where not known");
                }
            }
            List<Integer> rows = IntStream.range(0, days.length)
                    .filter(i -> !Double.isNaN(days[i]) && outcomes.get(i) != Outcome.UNKNOWN)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> days[i] + 0.0))
                    .toList();
            List<Day> byDay = new ArrayList<>();
            int next = 0;
            while (next < rows.size()) {
                double day = days[rows.get(next)];
                int atRisk = rows.size() - next;
                int events = 0;
                int others = 0;
                for (; next < rows.size() && days[rows.get(next)] == day; next++) {
                    Outcome outcome = outcomes.get(rows.get(next));
                    events += outcome == cause ? 1 : 0;
                    others += outcome != cause && outcome != Outcome.CENSORED ? 1 : 0;
                }
                byDay.add(new Day(day, atRisk, events, others));
            }
            boolean competing = byDay.stream().anyMatch(day -> day.others() > 0);
            double last = byDay.isEmpty() ? -1 : byDay.get(byDay.size() - 1).day();
            return new Followed(byDay, last, rows.size(), days.length - rows.size(), competing);
        }

        Estimate.Maker by(String method) {
            Estimate.Maker made = Estimate.by(method, size, missing);
            return competing && method.startsWith("kaplan") ? made.caution(Caution.COMPETING_AS_CENSORED) : made;
        }

        /** Before the first event all wait. */
        Estimate start(String method, double share) {
            return size == 0
                    ? by(method).empty(Reason.TOO_FEW)
                    : by(method).value(share).lacking(Reason.NO_VARIATION).estimate();
        }

        Curve curve(List<Step> steps, Estimate median, Estimate start, boolean nobodyWaits) {
            double until = size == 0 || nobodyWaits ? Double.MAX_VALUE : last;
            return new Curve(steps, median, start, until);
        }
    }
}
