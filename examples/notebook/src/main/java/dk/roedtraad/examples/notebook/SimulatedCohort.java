package dk.roedtraad.examples.notebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

import dk.roedtraad.scoring.cohort.Columns;
import dk.roedtraad.scoring.group.Outcome;

/**
 * A target group that never was, in columns: all who meet the criteria, some of whom receive the effort, each asked the five questions of
 * WHO-5 every month for a year. It is made so that the truth is known: all rise by {@link #CHANGE_OF_ALL} points in a year, and those who
 * receive the effort by {@link #CHANGE_BY_EFFORT} more. As in life, those with a low first score are more likely to receive it, so that a
 * part of what they rise is chance (regression to the mean), and who receives it is asked more steadily.
 *
 * <p>The same seed makes the same cohort, on every machine and in every language.
 */
public final class SimulatedCohort {
    /** How much everybody's wellbeing rises in a year, in points of the index from 0 to 100. */
    public static final double CHANGE_OF_ALL = 3;

    /** How much more that of those rises who receive the effort. */
    public static final double CHANGE_BY_EFFORT = 9;

    /** The error of one measurement, in points of the index; that of the Danish WHO-5 (Schougaard et al. 2018). */
    public static final double STANDARD_ERROR = 8.51;

    /** Days until half have begun an education or a job: of those who receive the effort, and of the others. */
    public static final double HALF_OF_INTERVENTION_AFTER = 300;

    /** Days until half of the others have. */
    public static final double HALF_OF_REST_AFTER = 450;

    /** The last month that is measured; the first is 0. */
    public static final int LAST_MONTH = 12;

    /** The day that the cohort is looked at. */
    public static final LocalDate ON = LocalDate.of(2026, 1, 1);

    private static final int ITEMS = 5;
    private static final int POINTS_OF_ITEM = 5;
    private static final int INDEX_PER_POINT = 4;
    private static final LocalDate FIRST_START = LocalDate.of(2024, 1, 1);
    private static final int START_DAYS = 366;
    private static final double MOVES_AFTER = 4_000; // days, half of all

    private final SplittableRandom random;
    private final boolean[] intervention;
    private final double[] ages;
    private final boolean[] women;
    private final byte[][][] answers;
    private final int[] starts;
    private final int[] days;
    private final double[] followed;
    private final List<Outcome> outcomes;

    private SimulatedCohort(int persons, long seed) {
        random = new SplittableRandom(seed);
        intervention = new boolean[persons];
        ages = new double[persons];
        women = new boolean[persons];
        answers = new byte[LAST_MONTH + 1][ITEMS][persons];
        starts = new int[persons + 1];
        followed = new double[persons];
        outcomes = new ArrayList<>(persons);
        List<Integer> allDays = new ArrayList<>();
        for (int person = 0; person < persons; person++) {
            starts[person] = allDays.size();
            make(person, allDays);
        }
        starts[persons] = allDays.size();
        days = allDays.stream().mapToInt(day -> day).toArray();
    }

    /**
     * Makes a cohort.
     *
     * @param persons how many, at least 1
     * @param seed which of the many that there could be
     * @throws IllegalArgumentException if there is nobody
     */
    public static SimulatedCohort of(int persons, long seed) {
        if (persons < 1) {
            throw new IllegalArgumentException("persons: must be at least 1");
        }
        return new SimulatedCohort(persons, seed);
    }

    private void make(int person, List<Integer> allDays) {
        ages[person] = 15 + random.nextInt(15);
        women[person] = random.nextBoolean();
        double wellbeing = 48 + 16 * gaussian();
        double first = wellbeing + STANDARD_ERROR * gaussian();
        // Half of those who score 36 receive it, one in ten of those who score 80.
        intervention[person] = random.nextDouble() < 1 / (1 + Math.exp((first - 36) / 20));
        double perMonth = (CHANGE_OF_ALL + (intervention[person] ? CHANGE_BY_EFFORT : 0)) / LAST_MONTH;
        LocalDate start = FIRST_START.plusDays(random.nextInt(START_DAYS));
        double asked = intervention[person] ? 0.95 : 0.80;
        for (int month = 0; month <= LAST_MONTH; month++) {
            double score = month == 0 ? first : wellbeing + month * perMonth + STANDARD_ERROR * gaussian();
            int late = random.nextInt(6);
            if (month == 0 || random.nextDouble() < asked) {
                answer(person, month, score);
                allDays.add((int) start.plusMonths(month).toEpochDay() + (month == 0 ? 0 : late));
            } else {
                for (int item = 0; item < ITEMS; item++) {
                    answers[month][item][person] = Columns.MISSING;
                }
            }
        }
        follow(person, (int) (ON.toEpochDay() - start.toEpochDay()));
    }

    /** Five answers whose sum is as near to the score as whole answers come; now and then one is skipped. */
    private void answer(int person, int month, double score) {
        int points = (int) Math.max(0, Math.min(ITEMS * POINTS_OF_ITEM, Math.round(score / INDEX_PER_POINT)));
        int firstWithMore = random.nextInt(ITEMS);
        for (int item = 0; item < ITEMS; item++) {
            int more = (item + ITEMS - firstWithMore) % ITEMS < points % ITEMS ? 1 : 0;
            boolean isSkipped = random.nextInt(100) == 0;
            answers[month][item][person] = isSkipped ? Columns.MISSING : (byte) (points / ITEMS + more);
        }
    }

    private void follow(int person, int until) {
        double begins = time(intervention[person] ? HALF_OF_INTERVENTION_AFTER : HALF_OF_REST_AFTER);
        double moves = time(MOVES_AFTER);
        double first = Math.min(begins, moves);
        followed[person] = Math.ceil(Math.min(first, until));
        outcomes.add(first > until ? Outcome.CENSORED : begins <= moves ? Outcome.EVENT : Outcome.COMPETING);
    }

    /** A time after which half have had the event, whose chance is the same every day. */
    private double time(double half) {
        return -half * StrictMath.log(1 - random.nextDouble()) / StrictMath.log(2);
    }

    /** By Box and Muller, with functions that give the same on every machine. */
    private double gaussian() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return radius * StrictMath.cos(2 * Math.PI * random.nextDouble());
    }

    /** How many they are. */
    public int size() {
        return ages.length;
    }

    /** Whether each receives the effort. */
    public boolean[] intervention() {
        return intervention.clone();
    }

    /** The age of each at the start, in whole years. */
    public double[] ages() {
        return ages.clone();
    }

    /** Whether each is a woman. */
    public boolean[] women() {
        return women.clone();
    }

    /**
     * The answers of a month: a column for each of the five questions, from 0 to 5, or {@link Columns#MISSING}.
     *
     * @param month from 0 to {@link #LAST_MONTH}
     */
    public byte[][] answers(int month) {
        byte[][] columns = new byte[ITEMS][];
        for (int item = 0; item < ITEMS; item++) {
            columns[item] = answers[month][item].clone();
        }
        return columns;
    }

    /** The days on which somebody was asked, as {@link dk.roedtraad.scoring.cohort.Schedule} takes them. */
    public int[] days() {
        return days.clone();
    }

    /** Where the days of each begin. */
    public int[] starts() {
        return starts.clone();
    }

    /** For how many days each was followed, to an education or a job, a move, or the day that it is looked at. */
    public double[] followed() {
        return followed.clone();
    }

    /** How that ended. */
    public List<Outcome> outcomes() {
        return Collections.unmodifiableList(outcomes);
    }
}
