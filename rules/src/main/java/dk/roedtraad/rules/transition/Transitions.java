package dk.roedtraad.rules.transition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Parameters;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.organisation.MunicipalOverlay;
import dk.roedtraad.model.plan.EffortKinds;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.time.Age;
import dk.roedtraad.model.time.DanishHolidays;
import dk.roedtraad.model.time.Holidays;
import dk.roedtraad.model.transition.Timeline;
import dk.roedtraad.model.transition.TimelineEntry;
import dk.roedtraad.model.transition.Transition;
import dk.roedtraad.model.youth.CaseFact;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ParameterKeys;
import dk.roedtraad.rules.parameter.ShippedParameters;

/**
 * The timeline towards and past the changes of a youth's life (Danish: tidslinje), from birth date and situation.
 *
 * <pre>{@code
 * Timeline timeline = Transitions.standard().timeline(youthCase, LocalDate.of(2026, 11, 22));
 * }</pre>
 */
public final class Transitions {
    /** The version of the rule set: counted up when any line can change. */
    public static final String RULE_SET = "transitions-2";

    private static final Rule LOOK_AHEAD_TO_18 = rule("LOOK_AHEAD_TO_18", Ground.PRACTICE, "S1-25", "S0-45", "A-37");
    private static final Rule YOUTH_PLAN_DECISION =
            rule("YOUTH_PLAN_DECISION", Ground.LAW, "barnets lov § 108, stk. 1", "T-05");
    private static final Rule YOUTH_PLAN_READY = rule("YOUTH_PLAN_READY", Ground.LAW, "barnets lov § 108, stk. 3");
    private static final Rule ADULT_LIFE_PREPARATION =
            rule("ADULT_LIFE_PREPARATION", Ground.LAW, "barnets lov § 122", "T-05");
    private static final Rule HANDOVER_MEETING_TIME =
            rule("HANDOVER_MEETING_TIME", Ground.PRACTICE, "S3-21", "A-37", "T-06");
    private static final Rule FGU_OFFER_ENDS =
            rule("FGU_OFFER_ENDS", Ground.LAW, "lov om kommunal indsats for unge under 25 år § 2 k");
    private static final Rule STU_OFFER_ENDS =
            rule("STU_OFFER_ENDS", Ground.LAW, "lov om særligt tilrettelagt ungdomsuddannelse (LBK 1077/2023)");
    private static final Rule TURNING_18 = rule("TURNING_18", Ground.LAW, "forældreansvarsloven § 1");
    private static final Rule RIGHTS_INFORMATION = rule("RIGHTS_INFORMATION", Ground.PRACTICE, "S0-44", "T-07");
    private static final Rule HANDOVER_MEETING = rule("HANDOVER_MEETING", Ground.PRACTICE, "S3-21", "T-06");
    private static final Rule UNGESTOETTE_DECISION = rule("UNGESTOETTE_DECISION", Ground.LAW, "barnets lov § 111");
    private static final Rule UNGESTOETTE_ENDS = rule("UNGESTOETTE_ENDS", Ground.LAW, "barnets lov kap. 13");
    private static final Rule RESPONSIBILITY_ENDS = rule("RESPONSIBILITY_ENDS", Ground.LAW, "S0-03");

    private final Parameters parameters;
    private final Optional<String> layer;
    private final List<String> switchedOff;
    private final Holidays holidays;

    private Transitions(Parameters parameters, Optional<String> layer, List<String> switchedOff, Holidays holidays) {
        this.parameters = parameters;
        this.holidays = holidays;
        this.layer = layer;
        this.switchedOff = switchedOff;
    }

    /** Timelines with the shipped numbers. */
    public static Transitions standard() {
        return with(ShippedParameters.get());
    }

    /** Timelines with numbers of the caller's. */
    public static Transitions with(Parameters parameters) {
        return new Transitions(parameters, Optional.empty(), List.of(), DanishHolidays.standard());
    }

    /**
     * These timelines as a municipality has them: by its own numbers, and without the lines of rules that it has switched off.
     *
     * @throws IllegalArgumentException if a number may not be set, or a rule rests on law or on the national model and so may not
     *     be touched; see {@link MunicipalOverlay#over(List)}
     */
    public Transitions overlaidBy(MunicipalOverlay overlay) {
        List<Rule> asked = overlay.over(rules());
        return new Transitions(
                overlay.over(parameters),
                Optional.of(overlay.getLayer()),
                rules().stream()
                        .filter(rule -> !asked.contains(rule))
                        .map(Rule::getCode)
                        .toList(),
                holidays);
    }

    /** These timelines with another calendar of days off, for the deadlines that are counted in days. */
    public Transitions counting(Holidays daysOff) {
        return new Transitions(parameters, layer, switchedOff, daysOff);
    }

    /** The rules that draw a timeline. */
    public static List<Rule> rules() {
        return Stream.of(
                        List.of(
                                TURNING_18,
                                RIGHTS_INFORMATION,
                                HANDOVER_MEETING,
                                UNGESTOETTE_DECISION,
                                UNGESTOETTE_ENDS,
                                RESPONSIBILITY_ENDS,
                                LOOK_AHEAD_TO_18,
                                YOUTH_PLAN_DECISION,
                                YOUTH_PLAN_READY,
                                ADULT_LIFE_PREPARATION,
                                HANDOVER_MEETING_TIME,
                                FGU_OFFER_ENDS,
                                STU_OFFER_ENDS),
                        SituationalLines.rules(),
                        LeavingLines.rules(),
                        Changes.rules())
                .flatMap(List::stream)
                .toList();
    }

    /** The timeline of a case, by the law and the numbers in force on a day. Without a day of birth it names what is missing. */
    public Timeline timeline(YouthCase youthCase, LocalDate on) {
        Inquiry inquiry = new Inquiry(youthCase, on, parameters);
        List<TimelineEntry> entries = new ArrayList<>(plannedMeetings(youthCase));
        entries.addAll(SituationalLines.of(inquiry));
        List<OpenPoint> open = new ArrayList<>();
        Optional<LocalDate> birthDate = inquiry.birthDate();
        if (birthDate.isEmpty()) {
            open.add(OpenPoint.fact(CaseFacts.BIRTH_DATE.getKey()));
        } else {
            birthdays(inquiry, entries);
            entries.addAll(LeavingLines.of(inquiry, holidays));
            entries.addAll(Changes.entries(inquiry, birthDate.get()));
            towards18(inquiry, entries, open);
            placement(inquiry, entries, open);
        }
        entries.removeIf(entry -> switchedOff.contains(entry.getRule().getCode()));
        entries.sort((one, other) -> one.getDate().compareTo(other.getDate()));
        return Timeline.builder()
                .on(on)
                .layer(layer)
                .switchedOff(switchedOff)
                .entries(entries)
                .open(open)
                .build();
    }

    private static void birthdays(Inquiry inquiry, List<TimelineEntry> entries) {
        Optional<LocalDate> lookAhead = birthday(inquiry, ParameterKeys.APPROACHING_18);
        line(LOOK_AHEAD_TO_18, ParameterKeys.APPROACHING_18, inquiry)
                .map(line -> line.responsible(Roles.KUI_ADVISER))
                .ifPresent(line -> entries.add(line.build()));
        line(RIGHTS_INFORMATION, ParameterKeys.RIGHTS_INFORMATION, inquiry)
                .map(line -> line.responsible(Roles.KUI_ADVISER))
                .ifPresent(line -> entries.add(line.build()));
        line(TURNING_18, ParameterKeys.MAJORITY, inquiry)
                .map(line -> line.prepareFrom(lookAhead))
                .ifPresent(line -> entries.add(line.build()));
        if (!isKnownTrue(CaseFacts.YOUTH_EDUCATION_COMPLETED, inquiry)) {
            line(FGU_OFFER_ENDS, ParameterKeys.FGU_AGE_END, inquiry).ifPresent(line -> entries.add(line.build()));
            line(STU_OFFER_ENDS, ParameterKeys.STU_AGE_END, inquiry).ifPresent(line -> entries.add(line.build()));
        }
        line(RESPONSIBILITY_ENDS, ParameterKeys.RESPONSIBILITY_END, inquiry)
                .ifPresent(line -> entries.add(line.build()));
    }

    /** What is to be done before 18 for those for whom something is to be done; whom it may concern is asked about up to 18. */
    private static void towards18(Inquiry inquiry, List<TimelineEntry> entries, List<OpenPoint> open) {
        Optional<LocalDate> turns18 = YouthSupportDeadline.turns18(inquiry);
        if (turns18.isEmpty()) {
            return;
        }
        LocalDate lastDayBefore = turns18.get().minusDays(1);
        boolean isBefore18 = !inquiry.on().isAfter(lastDayBefore);
        ChangeAt18 change = ChangeAt18.of(inquiry, isBefore18 ? inquiry.on() : lastDayBefore);
        if (change.changes() == Answer.MET) {
            line(HANDOVER_MEETING_TIME, ParameterKeys.HANDOVER_MEETING, inquiry)
                    .map(line -> line.responsible(Roles.AUTHORITY_CASEWORKER))
                    .ifPresent(line -> entries.add(line.build()));
        }
        if (isBefore18) {
            if (change.changes() == Answer.UNDETERMINED) {
                open.addAll(change.open());
            }
            assessment(inquiry, entries, open);
        }
    }

    private static void assessment(Inquiry inquiry, List<TimelineEntry> entries, List<OpenPoint> open) {
        AdultLifeAssessment assessment = AdultLifeAssessment.of(inquiry);
        if (assessment.isUnderTheAct() == Answer.MET) {
            line(YOUTH_PLAN_DECISION, ParameterKeys.YOUTH_PLAN_DECISION, inquiry)
                    .map(line -> line.responsible(Roles.AUTHORITY_CASEWORKER))
                    .ifPresent(line -> entries.add(line.build()));
            assessment
                    .deadline()
                    .ifPresent(deadline -> entries.add(TimelineEntry.builder()
                            .date(deadline)
                            .rule(YOUTH_PLAN_READY)
                            .responsible(Roles.AUTHORITY_CASEWORKER)
                            .parameters(AdultLifeAssessment.numbers(inquiry))
                            .prepareFrom(AdultLifeAssessment.from(inquiry))
                            .build()));
        }
        if (assessment.isDisabledOrLongIll() == Answer.MET) {
            line(ADULT_LIFE_PREPARATION, ParameterKeys.TRANSITION_PREPARATION, inquiry)
                    .map(line -> line.responsible(Roles.AUTHORITY_CASEWORKER))
                    .ifPresent(line -> entries.add(line.build()));
        }
        assessment.open().stream()
                .filter(point -> isStillToBeTold(point, assessment))
                .filter(point -> !open.contains(point))
                .forEach(open::add);
    }

    /** What could make a youth concerned who already is need not be asked. */
    private static boolean isStillToBeTold(OpenPoint point, AdultLifeAssessment assessment) {
        return assessment.isUnderTheAct() == Answer.UNDETERMINED
                || !assessment.openUnderTheAct().contains(point);
    }

    private static void placement(Inquiry inquiry, List<TimelineEntry> entries, List<OpenPoint> open) {
        boolean getsYouthSupport = inquiry.runningEfforts().stream()
                .anyMatch(effort -> effort.getKind().equals(Optional.of(EffortKinds.YOUTH_SUPPORT)));
        if (!(CaseFacts.PLACED_OUTSIDE_HOME.in(inquiry.youthCase(), inquiry.on())
                instanceof Fact.Known<Boolean> placed)) {
            OpenPoint isPlaced = OpenPoint.fact(CaseFacts.PLACED_OUTSIDE_HOME.getKey());
            if (!open.contains(isPlaced)) {
                open.add(isPlaced);
            }
        } else if (placed.getValue()) {
            YouthSupportDeadline.of(inquiry)
                    .ifPresent(deadline -> entries.add(TimelineEntry.builder()
                            .date(deadline)
                            .rule(UNGESTOETTE_DECISION)
                            .responsible(Roles.AUTHORITY_CASEWORKER)
                            .parameters(YouthSupportDeadline.numbers(inquiry))
                            .prepareFrom(birthday(inquiry, ParameterKeys.YOUTH_PLAN_DECISION))
                            .build()));
            getsYouthSupport = true;
        }
        if (getsYouthSupport) {
            line(UNGESTOETTE_ENDS, ParameterKeys.YOUTH_SUPPORT_END, inquiry)
                    .ifPresent(line -> entries.add(line.build()));
        }
    }

    private static boolean isKnownTrue(CaseFact<Boolean> fact, Inquiry inquiry) {
        return fact.in(inquiry.youthCase(), inquiry.on()) instanceof Fact.Known<Boolean> known && known.getValue();
    }

    /** The day on which an age of the numbers is reached. */
    private static Optional<LocalDate> birthday(Inquiry inquiry, String key) {
        return inquiry.number(key)
                .flatMap(age -> inquiry.birthDate()
                        .map(birthDate ->
                                Age.reachedOn(birthDate, age.getValue().intValueExact())));
    }

    /** A line on that day. A line of law is by the row that is in force on the birthday itself, and there is none where none is. */
    private static Optional<TimelineEntry.Builder> line(Rule rule, String key, Inquiry inquiry) {
        return inquiry.birthDate()
                .flatMap(birthDate -> row(rule, key, inquiry, birthDate)
                        .map(age -> TimelineEntry.builder()
                                .date(Age.reachedOn(birthDate, age.getValue().intValueExact()))
                                .rule(rule)
                                .addArgument(
                                        Argument.number("age", age.getValue().intValueExact()))
                                .addParameter(age)));
    }

    private static Optional<Parameter> row(Rule rule, String key, Inquiry inquiry, LocalDate birthDate) {
        return rule.getGround() != Ground.LAW
                ? inquiry.number(key)
                : inquiry.parameters().getRows(key).stream()
                        .filter(row -> row.getValid()
                                .contains(
                                        Age.reachedOn(birthDate, row.getValue().intValueExact())))
                        .findFirst();
    }

    private static List<TimelineEntry> plannedMeetings(YouthCase youthCase) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (Transition transition : youthCase.getTransitions().getItems()) {
            if (transition.getHandoverMeeting() instanceof Fact.Known<LocalDate> meeting) {
                entries.add(TimelineEntry.builder()
                        .date(meeting.getValue())
                        .rule(HANDOVER_MEETING)
                        .addArgument(Argument.code("transition", transition.getKind()))
                        .prepareFrom(
                                transition.getPreparationStart() instanceof Fact.Known<LocalDate> start
                                                && start.getValue().isBefore(meeting.getValue())
                                        ? Optional.of(start.getValue())
                                        : Optional.empty())
                        .build());
            }
        }
        return entries;
    }

    private static Rule rule(String code, Ground ground, String... sources) {
        return Rule.builder()
                .code(code)
                .version(1)
                .ground(ground)
                .addSources(sources)
                .build();
    }
}
