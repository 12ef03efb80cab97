package dk.roedtraad.scoring.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Decision;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.model.fact.Informants;
import dk.roedtraad.model.figure.FigureCategories;
import dk.roedtraad.model.measurement.Adherence;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.Item;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.organisation.Sectors;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.MeetingKinds;
import dk.roedtraad.model.plan.Step;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.time.Age;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.transition.TransitionKinds;
import dk.roedtraad.model.youth.Need;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.scoring.progression.Progressions;

/**
 * The same figures counted a second way, from their definitions and one figure at a time: all cases are kept, and for each question it is
 * asked apart whether it surely holds and whether it may hold. Who surely holds is a yes, who may not is a no, and the others are unknown.
 */
final class NaiveCount {
    private final LocalDate from;
    private final LocalDate on;
    private final Map<String, Long> counts = new TreeMap<>();

    NaiveCount(LocalDate from, LocalDate on) {
        this.from = from;
        this.on = on;
    }

    /** Every count that is not zero, by its name. */
    Map<String, Long> of(List<YouthCase> cases, List<Decision> decisions) {
        for (int i = 0; i < cases.size(); i++) {
            count(cases.get(i), decisions.get(i));
        }
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private void count(YouthCase youthCase, Decision decision) {
        List<Answer> objective = Stream.of("AGE", "KUI_EFFORT", "SOCIAL_SUPPORT")
                .map(code -> answer(decision.getCriteria(), code))
                .toList();
        boolean isTarget = objective.stream().allMatch(Answer.MET::equals);
        boolean mayBeTarget = objective.stream().noneMatch(Answer.NOT_MET::equals);
        add("target", isTarget, mayBeTarget);
        Answer accepts = answer(decision.getConditions(), "YOUTH_ACCEPTS");
        boolean planned = active(youthCase).findAny().isPresent();
        boolean mayBePlanned = planned
                || !isComplete(youthCase.getPlans())
                || youthCase.getPlans().getItems().stream().anyMatch(plan -> !(plan.getPeriod() instanceof Fact.Known));
        boolean receives = planned && accepts == Answer.MET;
        boolean mayReceive = mayBePlanned && accepts != Answer.NOT_MET;
        if (isTarget) {
            target(youthCase, receives ? "I" : mayReceive ? "U" : "R");
        } else if (!mayBeTarget) {
            add("outside", receives, mayReceive);
        } else {
            add("perhaps", receives, mayReceive);
        }
        events(youthCase, planned, mayBePlanned);
    }

    private static Answer answer(Explanation tree, String code) {
        return tree.getChildren().stream()
                .filter(child -> child.getRule().getCode().equals(code))
                .findFirst()
                .orElseThrow()
                .getAnswer();
    }

    // --- the target group

    private void target(YouthCase youthCase, String group) {
        Optional<LocalDate> birth = birth(youthCase);
        one("age/" + group + "/" + birth.map(this::ageGroup).orElse("?"));
        one("gender/" + group + "/"
                + name(youthCase.getYouth().getGender().on(on), List.of("female", "male", "non-binary")));
        one("referring/" + group + "/"
                + name(
                        youthCase.getIntake().getReferringSector().on(on),
                        List.of("education", "employment", "social", "health")));
        for (String sector : List.of("education", "employment", "social", "health", "other")) {
            Predicate<Effort> isOfIt = effort -> sector(effort.getSector()).equals(sector);
            add(
                    "sector " + sector + "/" + group,
                    efforts(youthCase).filter(isOfIt).anyMatch(this::surelyRuns),
                    !isComplete(youthCase.getEfforts())
                            || efforts(youthCase).filter(isOfIt).anyMatch(this::mayRun));
            add(
                    "effort sector " + sector,
                    efforts(youthCase).filter(isOfIt).anyMatch(this::surelyRan),
                    !isComplete(youthCase.getEfforts())
                            || efforts(youthCase).filter(isOfIt).anyMatch(this::mayHaveRun));
        }
        add(
                "coordinator/" + group,
                hasCoordinator(youthCase),
                hasCoordinator(youthCase) || !isComplete(youthCase.getTeam()));
        add(
                "goal/" + group,
                active(youthCase).anyMatch(NaiveCount::hasYouthGoal),
                !isComplete(youthCase.getPlans())
                        || perhapsActive(youthCase)
                                .anyMatch(plan -> hasYouthGoal(plan) || !isComplete(plan.getGoals())));
        add(
                "step/" + group,
                active(youthCase).anyMatch(plan -> steps(plan).anyMatch(this::isOpen)),
                !isComplete(youthCase.getPlans())
                        || perhapsActive(youthCase)
                                .anyMatch(plan -> steps(plan).anyMatch(this::isOpen) || mayHaveMoreSteps(plan)));
        add(
                "effort",
                efforts(youthCase).anyMatch(this::surelyRan),
                !isComplete(youthCase.getEfforts()) || efforts(youthCase).anyMatch(this::mayHaveRun));
        for (Code kind : Categories.EFFORT_KIND.codes()) {
            add(
                    "effort kind " + kind.getCode(),
                    efforts(youthCase)
                            .filter(effort -> isOfKind(effort.getKind(), kind, Categories.EFFORT_KIND))
                            .anyMatch(this::surelyRan),
                    !isComplete(youthCase.getEfforts())
                            || efforts(youthCase)
                                    .filter(effort -> effort.getKind().isEmpty()
                                            || isOfKind(effort.getKind(), kind, Categories.EFFORT_KIND))
                                    .anyMatch(this::mayHaveRun));
        }
        needs(youthCase);
        measured(youthCase);
    }

    private String ageGroup(LocalDate birth) {
        int years = Age.on(birth, on);
        return years >= 15 && years <= 17
                ? "15-17"
                : years >= 18 && years <= 22 ? "18-22" : years >= 23 && years <= 25 ? "23-25" : "other";
    }

    private static String name(Fact<Code> fact, List<String> known) {
        return fact instanceof Fact.Known<Code> code
                ? known.contains(code.getValue().getCode()) ? code.getValue().getCode() : "other"
                : "?";
    }

    private static String sector(Code sector) {
        return sector.getSystem().equals(Sectors.SYSTEM) ? sector.getCode() : "other";
    }

    private static boolean isOfKind(Optional<Code> kind, Code asked, Categories categories) {
        return kind.isPresent()
                && (asked.equals(FigureCategories.OTHER)
                        ? !categories.codes().contains(kind.get())
                        : kind.get().equals(asked));
    }

    private boolean hasCoordinator(YouthCase youthCase) {
        return youthCase.getTeam().getItems().stream()
                .flatMap(professional -> professional.getRoles().stream())
                .anyMatch(role -> List.of(Roles.COORDINATOR, Roles.CONTINUOUS_PROFESSIONAL)
                                .contains(role.getRole())
                        && role.getPeriod().contains(on));
    }

    private static boolean hasYouthGoal(CoherentPlan plan) {
        return plan.getGoals().getItems().stream()
                .anyMatch(goal -> goal.getWords().getBy().equals(Informants.YOUTH));
    }

    private static Stream<Step> steps(CoherentPlan plan) {
        return Stream.of(
                        plan.getGoals().getItems().stream().flatMap(goal -> goal.getSteps().getItems().stream()),
                        plan.getCommitments().getItems().stream(),
                        plan.getMeetings().getItems().stream().flatMap(meeting -> meeting.getDecisions().stream()))
                .flatMap(steps -> steps);
    }

    private boolean mayHaveMoreSteps(CoherentPlan plan) {
        return !isComplete(plan.getGoals())
                || !isComplete(plan.getCommitments())
                || !isComplete(plan.getMeetings())
                || plan.getGoals().getItems().stream().anyMatch(goal -> !isComplete(goal.getSteps()));
    }

    private boolean isOpen(Step step) {
        return !(step.getDone() instanceof Fact.Known<LocalDate> done)
                || done.getValue().isAfter(on);
    }

    private void needs(YouthCase youthCase) {
        FactList<Need> needs = youthCase.getCircumstances().getNeeds();
        Predicate<Need> surely = need -> need.getPeriod() instanceof Fact.Known<Period> known
                && known.getValue().contains(on)
                && isNotWrittenAsMet(need)
                && isComplete(youthCase.getEfforts())
                && efforts(youthCase)
                        .noneMatch(effort -> effort.getSector().equals(need.getSector()) && mayRun(effort));
        Predicate<Need> perhaps = need -> (!(need.getPeriod() instanceof Fact.Known<Period> known)
                        || known.getValue().contains(on))
                && isNotWrittenAsMet(need)
                && efforts(youthCase)
                        .noneMatch(effort -> effort.getSector().equals(need.getSector()) && surelyRuns(effort));
        add(
                "need",
                needs.getItems().stream().anyMatch(surely),
                !isComplete(needs) || needs.getItems().stream().anyMatch(perhaps));
        for (Code kind : Categories.NEED_KIND.codes()) {
            add(
                    "need kind " + kind.getCode(),
                    needs.getItems().stream()
                            .filter(need -> isOfKind(need.getKind(), kind, Categories.NEED_KIND))
                            .anyMatch(surely),
                    !isComplete(needs)
                            || needs.getItems().stream()
                                    .filter(need -> need.getKind().isEmpty()
                                            || isOfKind(need.getKind(), kind, Categories.NEED_KIND))
                                    .anyMatch(perhaps));
        }
    }

    private boolean isNotWrittenAsMet(Need need) {
        return !(need.getMet().on(on) instanceof Fact.Known<Boolean> known) || !known.getValue();
    }

    private void measured(YouthCase youthCase) {
        List<Measurement> told = youthCase.getMeasurements().stream()
                .filter(measurement ->
                        youthCase.getIntake().getProgressionDataExplained().on(measurement.getDate())
                                        instanceof Fact.Known<Boolean> known
                                && known.getValue())
                .toList();
        // by the whole progression, and not by the adherence alone
        List<Adherence> adherence = Progressions.standard()
                .progression(youthCase.withMeasurements(told), on)
                .getAdherence();
        adherence.stream().map(Adherence::getInstrument).distinct().forEach(id -> {
            String name = "adherence "
                    + (Categories.INSTRUMENT.codes().contains(FigureCategories.ofInstrument(id)) ? id : "other");
            one(name);
            adherence.stream().filter(each -> each.getInstrument().equals(id)).forEach(each -> {
                counts.merge(name + " windows", (long) each.getWindows(), Long::sum);
                counts.merge(name + " kept", (long) each.getKept(), Long::sum);
            });
        });
        Optional<Measurement> latest = Optional.empty();
        for (Measurement measurement : told) {
            if (measurement.getInstrument().equals("youth-experience")
                    && !measurement.getInformant().equals(Informants.PROFESSIONAL)
                    && !measurement.getDate().isBefore(from)
                    && !measurement.getDate().isAfter(on)
                    && (latest.isEmpty()
                            || !measurement.getDate().isBefore(latest.get().getDate()))) {
                latest = Optional.of(measurement);
            }
        }
        for (Code question : Categories.QUESTION.codes()) {
            Optional<Boolean> above = latest.flatMap(measurement -> above(youthCase, measurement, question.getCode()));
            add("experience " + question.getCode(), above.orElse(false), above.orElse(true));
        }
    }

    private static Optional<Boolean> above(YouthCase youthCase, Measurement measurement, String key) {
        for (Instrument instrument : youthCase.getInstruments()) {
            if (instrument.getId().equals("youth-experience")
                    && instrument.getVersion().equals(measurement.getVersion())) {
                for (Item item : instrument.getItems()) {
                    if (item.getKey().equals(key)) {
                        double middle =
                                (item.getMin().orElseThrow() + item.getMax().orElseThrow()) / 2.0;
                        return measurement.getAnswers().stream()
                                .filter(answer -> answer.getItem().equals(key))
                                .filter(answer -> answer.getValue()
                                                >= item.getMin().orElseThrow()
                                        && answer.getValue() <= item.getMax().orElseThrow())
                                .map(answer -> answer.getValue() > middle)
                                .findFirst();
                    }
                }
            }
        }
        return Optional.empty();
    }

    // --- events

    private void events(YouthCase youthCase, boolean planned, boolean mayBePlanned) {
        Optional<LocalDate> at18 = birth(youthCase).map(birth -> Age.reachedOn(birth, 18));
        boolean turned = at18.isPresent() && isInPeriod(at18.get());
        add("turned18", turned, at18.isEmpty() || turned);
        if (turned) {
            boolean handed = youthCase.getTransitions().getItems().stream()
                            .anyMatch(transition -> transition.getKind().equals(TransitionKinds.TURNING_18)
                                    && transition.getHandoverMeeting() instanceof Fact.Known<LocalDate> day
                                    && day.getValue().isBefore(at18.get()))
                    || youthCase.getPlans().getItems().stream()
                            .flatMap(plan -> plan.getMeetings().getItems().stream())
                            .anyMatch(meeting -> meeting.getKind().equals(MeetingKinds.HANDOVER_MEETING)
                                    && meeting.getDate() instanceof Fact.Known<LocalDate> day
                                    && day.getValue().isBefore(at18.get())
                                    && !meeting.getHeld().equals(Fact.known(false)));
            boolean mayBeHanded = !isComplete(youthCase.getTransitions())
                    || youthCase.getTransitions().getItems().stream()
                            .anyMatch(transition -> transition.getKind().equals(TransitionKinds.TURNING_18)
                                    && !(transition.getHandoverMeeting() instanceof Fact.Known));
            add("handedOver", handed, handed || mayBeHanded);
        }
        left(youthCase, planned, mayBePlanned);
        start(youthCase);
    }

    private void left(YouthCase youthCase, boolean planned, boolean mayBePlanned) {
        Fact<Code> reason = youthCase.getIntake().getLeavingReason().on(on);
        boolean isKnown = reason instanceof Fact.Known;
        boolean written = isKnown && reason.getDate().map(this::isInPeriod).orElse(false);
        boolean mayBeWritten = isKnown && reason.getDate().map(this::isInPeriod).orElse(true);
        List<CoherentPlan> ended = youthCase.getPlans().getItems().stream()
                .filter(plan -> lastDay(plan.getPeriod())
                        .filter(day -> !day.isBefore(from) && day.isBefore(on))
                        .isPresent())
                .toList();
        boolean mayHaveEnded = !ended.isEmpty()
                || !isComplete(youthCase.getPlans())
                || youthCase.getPlans().getItems().stream().anyMatch(plan -> !(plan.getPeriod() instanceof Fact.Known));
        boolean left = !planned && (written || (!mayBePlanned && !ended.isEmpty()));
        add("left", left, !planned && (mayBeWritten || mayHaveEnded));
        if (left) {
            Optional<Code> why = mayBeWritten && reason instanceof Fact.Known<Code> known
                    ? Optional.of(known.getValue())
                    : ended.stream()
                            // of two that ended on one day, the later in the list
                            .reduce((one, other) -> lastDay(one.getPeriod())
                                            .orElseThrow()
                                            .isAfter(lastDay(other.getPeriod()).orElseThrow())
                                    ? one
                                    : other)
                            .flatMap(plan -> plan.getEndReason() instanceof Fact.Known<Code> known
                                    ? Optional.of(known.getValue())
                                    : Optional.empty());
            one("reason "
                    + why.map(code -> Categories.END_REASON.codes().contains(code) ? code.getCode() : "other")
                            .orElse("?"));
        }
    }

    private static Optional<LocalDate> lastDay(Fact<Period> period) {
        return period instanceof Fact.Known<Period> known
                ? known.getValue().getEndExclusive().map(end -> end.minusDays(1))
                : Optional.empty();
    }

    private void start(YouthCase youthCase) {
        boolean mayBeMore = !isComplete(youthCase.getEfforts())
                || efforts(youthCase).anyMatch(effort -> !(effort.getPeriod() instanceof Fact.Known));
        List<LocalDate> starts = efforts(youthCase)
                .flatMap(effort -> effort.getPeriod() instanceof Fact.Known<Period> known
                        ? Stream.of(known.getValue().getStartInclusive())
                        : Stream.empty())
                .sorted(Comparator.naturalOrder())
                .toList();
        if (!(youthCase.getIntake().getReferred() instanceof Fact.Known<LocalDate> referred)) {
            add("started", false, mayBeMore || starts.stream().anyMatch(this::isInPeriod));
            return;
        }
        List<LocalDate> after = new ArrayList<>(starts);
        after.removeIf(start -> start.isBefore(referred.getValue()));
        boolean before = !after.isEmpty() && after.get(0).isBefore(from);
        boolean within = !after.isEmpty() && isInPeriod(after.get(0));
        boolean isReferred = !referred.getValue().isAfter(on);
        boolean started = isReferred && within && !mayBeMore;
        add("started", started, isReferred && !before && (within || mayBeMore));
        if (started) {
            one("days " + ChronoUnit.DAYS.between(referred.getValue(), after.get(0)));
        }
    }

    // --- parts

    private Optional<LocalDate> birth(YouthCase youthCase) {
        return youthCase.getYouth().getBirthDate() instanceof Fact.Known<LocalDate> known
                        && !known.getValue().isAfter(on)
                ? Optional.of(known.getValue())
                : Optional.empty();
    }

    private Stream<CoherentPlan> active(YouthCase youthCase) {
        return youthCase.getPlans().getItems().stream()
                .filter(plan -> plan.getPeriod() instanceof Fact.Known<Period> known
                        && known.getValue().contains(on));
    }

    private Stream<CoherentPlan> perhapsActive(YouthCase youthCase) {
        return youthCase.getPlans().getItems().stream()
                .filter(plan -> !(plan.getPeriod() instanceof Fact.Known<Period> known)
                        || known.getValue().contains(on));
    }

    private static Stream<Effort> efforts(YouthCase youthCase) {
        return youthCase.getEfforts().getItems().stream();
    }

    private boolean isInPeriod(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(on);
    }

    /** No end is written, and yet how it ended. */
    private boolean hasNoDayOfItsEnd(Effort effort) {
        return effort.getPeriod() instanceof Fact.Known<Period> known
                && known.getValue().getEndExclusive().isEmpty()
                && effort.getEndReason().getState() == FactState.KNOWN
                && !effort.getEndReason().getDate().map(day -> day.isAfter(on)).orElse(false);
    }

    private boolean surelyRuns(Effort effort) {
        return mayRun(effort) && effort.getPeriod() instanceof Fact.Known && !hasNoDayOfItsEnd(effort);
    }

    private boolean mayRun(Effort effort) {
        return !(effort.getPeriod() instanceof Fact.Known<Period> known)
                || known.getValue().contains(on);
    }

    private boolean surelyRan(Effort effort) {
        return effort.getPeriod() instanceof Fact.Known<Period> known
                && mayHaveRun(effort)
                && (isInPeriod(known.getValue().getStartInclusive()) || !hasNoDayOfItsEnd(effort));
    }

    private boolean mayHaveRun(Effort effort) {
        return !(effort.getPeriod() instanceof Fact.Known<Period> known)
                || known.getValue().overlaps(Period.of(from, on.plusDays(1)));
    }

    private boolean isComplete(FactList<?> list) {
        return list.getCompleteAsOf().filter(day -> !day.isAfter(on)).isPresent();
    }

    private void add(String name, boolean surely, boolean perhaps) {
        one(name + (surely ? "=yes" : perhaps ? "=unknown" : "=no"));
    }

    private void one(String name) {
        counts.merge(name, 1L, Long::sum);
    }
}
