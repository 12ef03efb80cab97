package dk.roedtraad.rules.transition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Parameters;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.organisation.MunicipalOverlay;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.time.Age;
import dk.roedtraad.model.transition.Timeline;
import dk.roedtraad.model.transition.TimelineEntry;
import dk.roedtraad.model.transition.Transition;
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
    public static final String RULE_SET = "transitions-1";

    private static final Rule TURNING_18 = rule("TURNING_18", Ground.LAW, "forældreansvarsloven § 1");
    private static final Rule RIGHTS_INFORMATION = rule("RIGHTS_INFORMATION", Ground.PRACTICE, "S0-44", "T-07");
    private static final Rule HANDOVER_MEETING = rule("HANDOVER_MEETING", Ground.PRACTICE, "S3-21", "T-06");
    private static final Rule UNGESTOETTE_DECISION = rule("UNGESTOETTE_DECISION", Ground.LAW, "barnets lov § 111");
    private static final Rule UNGESTOETTE_ENDS = rule("UNGESTOETTE_ENDS", Ground.LAW, "barnets lov kap. 13");
    private static final Rule RESPONSIBILITY_ENDS = rule("RESPONSIBILITY_ENDS", Ground.LAW, "S0-03");

    private final Parameters parameters;
    private final Optional<String> layer;
    private final List<String> switchedOff;

    private Transitions(Parameters parameters, Optional<String> layer, List<String> switchedOff) {
        this.parameters = parameters;
        this.layer = layer;
        this.switchedOff = switchedOff;
    }

    /** Timelines with the shipped numbers. */
    public static Transitions standard() {
        return with(ShippedParameters.get());
    }

    /** Timelines with numbers of the caller's. */
    public static Transitions with(Parameters parameters) {
        return new Transitions(parameters, Optional.empty(), List.of());
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
                        .toList());
    }

    /** The rules that draw a timeline. */
    public static List<Rule> rules() {
        return Stream.concat(
                        Stream.of(
                                TURNING_18,
                                RIGHTS_INFORMATION,
                                HANDOVER_MEETING,
                                UNGESTOETTE_DECISION,
                                UNGESTOETTE_ENDS,
                                RESPONSIBILITY_ENDS),
                        Changes.rules().stream())
                .toList();
    }

    /** The timeline of a case, by the law and the numbers in force on a day. Without a day of birth it names what is missing. */
    public Timeline timeline(YouthCase youthCase, LocalDate on) {
        Inquiry inquiry = new Inquiry(youthCase, on, parameters);
        List<TimelineEntry> entries = new ArrayList<>(plannedMeetings(youthCase));
        List<OpenPoint> open = new ArrayList<>();
        Optional<LocalDate> birthDate = inquiry.birthDate();
        if (birthDate.isEmpty()) {
            open.add(OpenPoint.fact(CaseFacts.BIRTH_DATE.getKey()));
        } else {
            birthday(
                    RIGHTS_INFORMATION,
                    ParameterKeys.RIGHTS_INFORMATION,
                    Optional.of(Roles.KUI_ADVISER),
                    inquiry,
                    entries);
            birthday(TURNING_18, ParameterKeys.MAJORITY, Optional.empty(), inquiry, entries);
            birthday(RESPONSIBILITY_ENDS, ParameterKeys.RESPONSIBILITY_END, Optional.empty(), inquiry, entries);
            entries.addAll(Changes.entries(inquiry, birthDate.get()));
            placement(inquiry, entries, open);
        }
        entries.removeIf(entry -> switchedOff.contains(entry.getRule().getCode()));
        entries.sort(Comparator.comparing(TimelineEntry::getDate));
        return Timeline.builder()
                .on(on)
                .layer(layer)
                .switchedOff(switchedOff)
                .entries(entries)
                .open(open)
                .build();
    }

    private static void placement(Inquiry inquiry, List<TimelineEntry> entries, List<OpenPoint> open) {
        if (!(CaseFacts.PLACED_OUTSIDE_HOME.in(inquiry.youthCase(), inquiry.on())
                instanceof Fact.Known<Boolean> placed)) {
            open.add(OpenPoint.fact(CaseFacts.PLACED_OUTSIDE_HOME.getKey()));
            return;
        }
        if (!placed.getValue()) {
            return;
        }
        YouthSupportDeadline.of(inquiry)
                .ifPresent(deadline -> entries.add(TimelineEntry.builder()
                        .date(deadline)
                        .rule(UNGESTOETTE_DECISION)
                        .responsible(Roles.AUTHORITY_CASEWORKER)
                        .parameters(YouthSupportDeadline.numbers(inquiry))
                        .build()));
        birthday(UNGESTOETTE_ENDS, ParameterKeys.YOUTH_SUPPORT_END, Optional.empty(), inquiry, entries);
    }

    private static void birthday(
            Rule rule, String key, Optional<Code> responsible, Inquiry inquiry, List<TimelineEntry> entries) {
        Optional<Parameter> age = inquiry.number(key);
        Optional<LocalDate> birthDate = inquiry.birthDate();
        if (age.isPresent() && birthDate.isPresent()) {
            int years = age.get().getValue().intValueExact();
            entries.add(TimelineEntry.builder()
                    .date(Age.reachedOn(birthDate.get(), years))
                    .rule(rule)
                    .addArgument(Argument.number("age", years))
                    .responsible(responsible)
                    .addParameter(age.get())
                    .build());
        }
    }

    private static List<TimelineEntry> plannedMeetings(YouthCase youthCase) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (Transition transition : youthCase.getTransitions().getItems()) {
            if (transition.getHandoverMeeting() instanceof Fact.Known<LocalDate> meeting) {
                entries.add(TimelineEntry.builder()
                        .date(meeting.getValue())
                        .rule(HANDOVER_MEETING)
                        .addArgument(Argument.code("transition", transition.getKind()))
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
