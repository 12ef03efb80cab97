package dk.roedtraad.scoring.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.figure.FigureCategories;
import dk.roedtraad.model.figure.KeyFigures;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.measurement.Adherence;
import dk.roedtraad.model.time.Age;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.scoring.progression.Progressions;

/**
 * Counts key figures over many cases, one after the other (Danish: optælling af nøgletal; S1-33, S1-132 to S1-134). No case is kept: the
 * state is a fixed number of counts, so that a million cases take no more room than one.
 *
 * <pre>{@code
 * FigureCounter counter = new FigureCounter(from, on, leastCell);
 * for (YouthCase youthCase : cases) {
 *     counter.add(youthCase, Visitation.standard().decide(youthCase, on));
 * }
 * KeyFigures figures = counter.figures();
 * }</pre>
 *
 * <p>The order of the cases does not matter, so many may count at once: each with a counter of its own, and {@link #merge} joins them. A
 * counter is not for two threads. Between machines its counts are moved by {@link #toCounts} and {@link #addCounts}, as for an aggregator of
 * Spark with {@code long[]} as its buffer.
 *
 * <p>Every question is answered by three values, so that of whom it is not known is counted apart and never as a no. The target group is
 * who meets the objective criteria (AGE, KUI_EFFORT, SOCIAL_SUPPORT; A-13) by the decision that the caller hands over; the intervention
 * group, who of them has an active coherent plan and has said yes; the rest, who is known not to. Of whom it is not known whether they are
 * in the target group, each may be in one of its parts too. Of how many something is not known is shown however few they are, since it tells
 * nothing of them, unless a hidden number could be worked out by it. A case is counted, and not a person: who has two counts as two. How
 * each figure is meant is worded by
 * {@code figure.CODE} in {@link dk.roedtraad.scoring.wording.ScoringWording}. Measurements from before the youth was told what they are for
 * are left out (C-01).
 */
public final class FigureCounter {
    private final Window window;
    private final Parameter leastCell;
    private final Progressions progressions;
    private final long[] counts = new long[Layout.SIZE];

    /**
     * A counter that has counted nobody.
     *
     * @param from the first day of the period in which events are counted, such as starts and endings
     * @param on the day of the question, the last of the period
     * @param leastCell the fewest persons that a cell shows, as a dated number with its source; at least 3
     * @throws IllegalArgumentException if the period ends before it starts, or if fewer than {@value SmallCells#FLOOR} persons are to be
     *     shown
     */
    public FigureCounter(LocalDate from, LocalDate on, Parameter leastCell) {
        this(from, on, leastCell, Progressions.standard());
    }

    /**
     * The same, with the instruments of a host.
     *
     * @param progressions knows the instruments whose rhythm is counted
     */
    public FigureCounter(LocalDate from, LocalDate on, Parameter leastCell, Progressions progressions) {
        if (from.isAfter(on)) {
            throw new IllegalArgumentException("from: must not be after on");
        }
        if (leastCell.getValue().compareTo(BigDecimal.valueOf(SmallCells.FLOOR)) < 0) {
            throw new IllegalArgumentException("leastCell: must be at least " + SmallCells.FLOOR);
        }
        this.window = new Window(from, on);
        this.leastCell = leastCell;
        this.progressions = progressions;
    }

    /**
     * Counts one case.
     *
     * @param decision what visitation says of it on the day of the question
     * @throws IllegalArgumentException if the decision is of another day
     */
    public void add(YouthCase youthCase, Decision decision) {
        if (!decision.getOn().equals(window.on())) {
            throw new IllegalArgumentException("decision: must be of the day of the question");
        }
        PlanAnswers plans = new PlanAnswers(youthCase, window);
        EffortAnswers efforts = new EffortAnswers(youthCase, window);
        Answer activePlan = plans.active();
        Membership membership = Membership.of(decision, activePlan);
        counts[Layout.CASES]++;
        count(Layout.TARGET, membership.target());
        if (membership.target() == Answer.MET) {
            addOfTarget(youthCase, Layout.place(membership.receives()), plans, efforts);
        } else if (membership.target() == Answer.NOT_MET) {
            count(Layout.OUTSIDE, membership.receives());
        } else {
            count(Layout.PERHAPS, membership.receives());
        }
        addAdulthood(youthCase);
        addLeaving(Leaving.of(youthCase, activePlan, window));
        addStart(efforts.start());
    }

    // --- the target group

    private void addOfTarget(YouthCase youthCase, int group, PlanAnswers plans, EffortAnswers efforts) {
        Optional<LocalDate> birthDate = birthDate(youthCase);
        part(Layout.AGE, Categories.AGE, birthDate.map(birth -> Categories.ofAge(Age.on(birth, window.on()))), group);
        part(
                Layout.GENDER,
                Categories.GENDER,
                category(Categories.GENDER, youthCase.getYouth().getGender()),
                group);
        part(
                Layout.REFERRING_SECTOR,
                Categories.SECTOR,
                category(Categories.SECTOR, youthCase.getIntake().getReferringSector()),
                group);
        Answer[] sectors = efforts.runningBySector();
        for (int i = 0; i < sectors.length; i++) {
            countIn(Layout.SECTOR + i * Layout.ANSWERS * Layout.GROUPS, sectors[i], group);
        }
        countIn(Layout.COORDINATOR, plans.coordinator(), group);
        countIn(Layout.YOUTH_GOAL, plans.youthGoal(), group);
        countIn(Layout.NEXT_STEP, plans.nextStep(), group);
        count(Layout.EFFORT, efforts.used());
        countAll(Layout.EFFORT_BY_KIND, efforts.usedByKind());
        countAll(Layout.EFFORT_BY_SECTOR, efforts.usedBySector());
        count(Layout.NEED, efforts.needWithoutEffort());
        countAll(Layout.NEED_BY_KIND, efforts.needsWithoutEffort());
        Measured measured = new Measured(youthCase, window);
        countAll(Layout.EXPERIENCE, measured.experience());
        addAdherence(measured.adherence(progressions));
    }

    /** A birth after the day of the question was written down wrong. */
    private Optional<LocalDate> birthDate(YouthCase youthCase) {
        return youthCase.getYouth().getBirthDate() instanceof Fact.Known<LocalDate> known
                        && !known.getValue().isAfter(window.on())
                ? Optional.of(known.getValue())
                : Optional.empty();
    }

    private Optional<Integer> category(Categories categories, FactHistory<Code> history) {
        return history.on(window.on()) instanceof Fact.Known<Code> known
                ? Optional.of(categories.of(known.getValue()))
                : Optional.empty();
    }

    private void part(int table, Categories categories, Optional<Integer> category, int group) {
        counts[table + category.orElse(categories.size()) * Layout.GROUPS + group]++;
    }

    private void countIn(int table, Answer answer, int group) {
        counts[table + Layout.place(answer) * Layout.GROUPS + group]++;
    }

    private void count(int table, Answer answer) {
        counts[table + Layout.place(answer)]++;
    }

    private void countAll(int table, Answer[] answers) {
        for (int i = 0; i < answers.length; i++) {
            count(table + i * Layout.ANSWERS, answers[i]);
        }
    }

    private void addAdherence(List<Adherence> all) {
        BitSet seen = new BitSet();
        for (Adherence adherence : all) {
            int instrument = Categories.INSTRUMENT.of(FigureCategories.ofInstrument(adherence.getInstrument()));
            int place = Layout.ADHERENCE + instrument * 3;
            if (!seen.get(instrument)) {
                seen.set(instrument);
                counts[place]++;
            }
            counts[place + 1] += adherence.getWindows();
            counts[place + 2] += adherence.getKept();
        }
    }

    // --- events of the period

    private void addAdulthood(YouthCase youthCase) {
        Adulthood adulthood = new Adulthood(youthCase, birthDate(youthCase), window);
        Answer turned18 = adulthood.turned18();
        count(Layout.TURNED_18, turned18);
        if (turned18 == Answer.MET) {
            count(Layout.HANDED_OVER, adulthood.handedOverBefore());
        }
    }

    private void addLeaving(Leaving leaving) {
        count(Layout.LEFT, leaving.left());
        if (leaving.left() == Answer.MET) {
            counts[
                    Layout.REASON
                            + leaving.reason().map(Categories.END_REASON::of).orElse(Categories.END_REASON.size())]++;
        }
    }

    private void addStart(EffortAnswers.Start start) {
        count(Layout.STARTED, start.started());
        OptionalInt days = start.days();
        if (days.isPresent()) {
            counts[Layout.DAYS + Math.min(days.getAsInt(), Layout.MOST_DAYS)]++;
        }
    }

    // --- together

    /**
     * Adds what another has counted, as if this one had counted its cases too.
     *
     * @throws IllegalArgumentException if the other is of another day, period or least number of persons
     */
    public void merge(FigureCounter other) {
        if (!window.equals(other.window) || !leastCell.equals(other.leastCell)) {
            throw new IllegalArgumentException("other: must be of the same day, period and least number of persons");
        }
        addCounts(other.counts);
    }

    /**
     * The counts, to be moved to another machine and added there by {@link #addCounts}. They are of this version of the library; numbers of
     * persons stand in them that must not be shown.
     */
    public long[] toCounts() {
        return counts.clone();
    }

    /**
     * Adds counts of another counter of the same day and period.
     *
     * @param moved from {@link #toCounts}
     * @throws IllegalArgumentException if they are not of this version of the library
     */
    public void addCounts(long[] moved) {
        if (moved.length != counts.length) {
            throw new IllegalArgumentException("moved: must be the counts of a counter of this version");
        }
        for (int i = 0; i < counts.length; i++) {
            counts[i] += moved[i];
        }
    }

    /** How many cases were counted. It must not be published beside the figures: the difference could tell of a few. */
    public long cases() {
        return counts[Layout.CASES];
    }

    /** The key figures, small cells hidden. */
    public KeyFigures figures() {
        return Publication.of(counts, window, leastCell);
    }

    /** How many cases were counted; no other number. */
    @Override
    public String toString() {
        return "FigureCounter[" + counts[Layout.CASES] + " cases]";
    }
}
