package dk.roedtraad.scoring.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.Running;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.Need;
import dk.roedtraad.model.youth.YouthCase;

/** What the efforts and the needs of one case say on the day and in the period. */
final class EffortAnswers {
    private final YouthCase youthCase;
    private final Window window;
    private final List<Effort> efforts;

    EffortAnswers(YouthCase youthCase, Window window) {
        this.youthCase = youthCase;
        this.window = window;
        this.efforts = youthCase.getEfforts().getItems();
    }

    /**
     * Whether the first effort after the referral started in the period.
     *
     * @param started the answer
     * @param days the days from the referral to that start; there where it is met
     */
    record Start(Answer started, OptionalInt days) {
        private static Start of(Answer answer) {
            return new Start(answer, OptionalInt.empty());
        }
    }

    // --- on the day

    /** Does an effort run, by the categories of sectors? */
    Answer[] runningBySector() {
        Answer[] running = filled(Categories.SECTOR.size());
        for (Effort effort : efforts) {
            int sector = Categories.SECTOR.of(effort.getSector());
            running[sector] = running[sector].or(effort.runsOn(window.on()));
        }
        return running;
    }

    private Answer runsIn(Code sector) {
        return window.any(
                youthCase.getEfforts(),
                effort -> effort.getSector().equals(sector) ? effort.runsOn(window.on()) : Answer.NOT_MET);
    }

    // --- in the period

    /** Has an effort run, whatever its kind? */
    Answer used() {
        return window.any(youthCase.getEfforts(), this::ran);
    }

    /** Has an effort run, by the categories of kinds? One of which nobody wrote the kind may be of any. */
    Answer[] usedByKind() {
        Answer[] used = filled(Categories.EFFORT_KIND.size());
        for (Effort effort : efforts) {
            add(used, effort.getKind().map(Categories.EFFORT_KIND::of), ran(effort));
        }
        return used;
    }

    /** Has an effort run, by the categories of sectors? */
    Answer[] usedBySector() {
        Answer[] used = filled(Categories.SECTOR.size());
        for (Effort effort : efforts) {
            add(used, Optional.of(Categories.SECTOR.of(effort.getSector())), ran(effort));
        }
        return used;
    }

    private Answer ran(Effort effort) {
        if (!(effort.getPeriod() instanceof Fact.Known<Period> known)) {
            return Answer.UNDETERMINED;
        }
        Period period = known.getValue();
        if (!period.getStartInclusive().isBefore(window.from())) {
            return Answer.of(!period.getStartInclusive().isAfter(window.on()));
        }
        return Running.isLastDayMissing(window.on(), effort.getPeriod(), effort.getEndReason())
                ? Answer.UNDETERMINED
                : Answer.of(
                        period.getEndExclusive().map(window.from()::isBefore).orElse(true));
    }

    // --- from referral to start

    /**
     * When the first effort after the referral started. What may have started and is not known keeps the answer open, unless one is
     * known to have started before the period.
     */
    Start start() {
        Fact<LocalDate> referred = youthCase.getIntake().getReferred();
        Answer perhapsMore = window.any(
                youthCase.getEfforts(),
                effort -> effort.getPeriod() instanceof Fact.Known ? Answer.NOT_MET : Answer.UNDETERMINED);
        if (!(referred instanceof Fact.Known<LocalDate> known)) {
            boolean mayHaveStarted = perhapsMore != Answer.NOT_MET
                    || efforts.stream()
                            .anyMatch(effort ->
                                    firstDay(effort).filter(window::holds).isPresent());
            return Start.of(mayHaveStarted ? Answer.UNDETERMINED : Answer.NOT_MET);
        }
        LocalDate day = known.getValue();
        if (day.isAfter(window.on())) {
            return Start.of(Answer.NOT_MET);
        }
        Optional<LocalDate> first = efforts.stream()
                .flatMap(effort -> firstDay(effort).stream())
                .filter(start -> !start.isBefore(day))
                .min(LocalDate::compareTo);
        if (first.filter(start -> start.isBefore(window.from())).isPresent()) {
            return Start.of(Answer.NOT_MET);
        }
        if (perhapsMore != Answer.NOT_MET) {
            return Start.of(Answer.UNDETERMINED);
        }
        return first.filter(window::holds)
                .map(start ->
                        new Start(Answer.MET, OptionalInt.of(Math.toIntExact(ChronoUnit.DAYS.between(day, start)))))
                .orElseGet(() -> Start.of(Answer.NOT_MET));
    }

    private static Optional<LocalDate> firstDay(Effort effort) {
        return effort.getPeriod() instanceof Fact.Known<Period> known
                ? Optional.of(known.getValue().getStartInclusive())
                : Optional.empty();
    }

    // --- needs

    /** Is there a need for which no effort runs, whatever its kind? */
    Answer needWithoutEffort() {
        return window.any(youthCase.getCircumstances().getNeeds(), this::withoutEffort);
    }

    /** Is there one, by the categories of kinds? One of which nobody wrote the kind may be of any. */
    Answer[] needsWithoutEffort() {
        Answer[] needs = new Answer[Categories.NEED_KIND.size()];
        Arrays.fill(needs, window.beyond(youthCase.getCircumstances().getNeeds()));
        for (Need need : youthCase.getCircumstances().getNeeds().getItems()) {
            add(needs, need.getKind().map(Categories.NEED_KIND::of), withoutEffort(need));
        }
        return needs;
    }

    /** There is the need on the day, nobody has written that it is met, and in its sector runs nothing. */
    private Answer withoutEffort(Need need) {
        boolean isMet = need.getMet().on(window.on()) instanceof Fact.Known<Boolean> known && known.getValue();
        return Answer.of(!isMet)
                .and(window.isNow(need.getPeriod()))
                .and(runsIn(need.getSector()).not());
    }

    // --- by category

    private Answer[] filled(int size) {
        Answer[] answers = new Answer[size];
        Arrays.fill(answers, window.beyond(youthCase.getEfforts()));
        return answers;
    }

    private static void add(Answer[] all, Optional<Integer> category, Answer answer) {
        for (int i = 0; i < all.length; i++) {
            Answer ofCategory = category.isEmpty()
                    ? answer.and(Answer.UNDETERMINED)
                    : category.get() == i ? answer : Answer.NOT_MET;
            all[i] = all[i].or(ofCategory);
        }
    }
}
