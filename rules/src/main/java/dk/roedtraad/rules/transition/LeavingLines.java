package dk.roedtraad.rules.transition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactHistory;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Parameters;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.professional.Roles;
import dk.roedtraad.model.time.Age;
import dk.roedtraad.model.time.DayCount;
import dk.roedtraad.model.time.Holidays;
import dk.roedtraad.model.transition.TimelineEntry;
import dk.roedtraad.model.youth.Circumstances;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ParameterKeys;

/**
 * The two deadlines after a youth of 15 to 17 has left what was agreed. Which days the first counts is not settled, so that its line
 * stands on the earlier day and says both.
 */
final class LeavingLines {
    private static final Rule CONTACT_BY = Rule.builder()
            .code("CONTACT_BY")
            .version(1)
            .ground(Ground.LAW)
            .addSources("vejledningsbekendtgørelsen § 10")
            .build();

    private static final Rule NEW_ACTIVITY_BY = Rule.builder()
            .code("NEW_ACTIVITY_BY")
            .version(1)
            .ground(Ground.LAW)
            .addSources("vejledningsbekendtgørelsen § 10")
            .build();

    private LeavingLines() {}

    static List<Rule> rules() {
        return List.of(CONTACT_BY, NEW_ACTIVITY_BY);
    }

    static List<TimelineEntry> of(Inquiry inquiry, Holidays holidays) {
        Circumstances circumstances = inquiry.youthCase().getCircumstances();
        List<TimelineEntry> entries = new ArrayList<>();
        Optional<LocalDate> aware = since(circumstances.getLeftActivity(), inquiry.on());
        if (aware.filter(day -> isOfDutyAge(inquiry, day)).isEmpty()) {
            return entries;
        }
        contact(inquiry.parameters(), aware.get(), holidays).ifPresent(entries::add);
        since(circumstances.getContactedAfterLeaving().from(aware.get()), inquiry.on())
                .flatMap(contact -> newActivity(inquiry.parameters(), contact))
                .ifPresent(entries::add);
        return entries;
    }

    private static Optional<TimelineEntry> contact(Parameters parameters, LocalDate aware, Holidays holidays) {
        Optional<Parameter> weekdays = parameters.find(ParameterKeys.CONTACT_WEEKDAYS, aware);
        Optional<Parameter> workingDays = parameters.find(ParameterKeys.CONTACT_WORKING_DAYS, aware);
        if (weekdays.isEmpty() || workingDays.isEmpty()) {
            return Optional.empty();
        }
        LocalDate byWeekdays =
                DayCount.WEEKDAYS.after(aware, weekdays.get().getValue().intValueExact(), holidays);
        LocalDate byWorkingDays =
                DayCount.WORKING_DAYS.after(aware, workingDays.get().getValue().intValueExact(), holidays);
        return Optional.of(TimelineEntry.builder()
                .date(byWeekdays.isBefore(byWorkingDays) ? byWeekdays : byWorkingDays)
                .rule(CONTACT_BY)
                .addArguments(Argument.date("weekdays", byWeekdays), Argument.date("workingDays", byWorkingDays))
                .responsible(Roles.KUI_ADVISER)
                .addParameters(weekdays.get(), workingDays.get())
                .prepareFrom(aware)
                .build());
    }

    private static Optional<TimelineEntry> newActivity(Parameters parameters, LocalDate contact) {
        return parameters
                .find(ParameterKeys.NEW_ACTIVITY_DAYS, contact)
                .map(days -> TimelineEntry.builder()
                        .date(contact.plusDays(days.getValue().longValueExact()))
                        .rule(NEW_ACTIVITY_BY)
                        .responsible(Roles.KUI_ADVISER)
                        .addParameter(days)
                        .prepareFrom(contact)
                        .build());
    }

    private static boolean isOfDutyAge(Inquiry inquiry, LocalDate day) {
        Optional<Parameter> from = inquiry.parameters().find(ParameterKeys.DUTY_AGE_MIN, day);
        Optional<Parameter> end = inquiry.parameters().find(ParameterKeys.DUTY_AGE_END, day);
        if (from.isEmpty() || end.isEmpty() || inquiry.birthDate().isEmpty()) {
            return false;
        }
        int age = Age.on(inquiry.birthDate().get(), day);
        return age >= from.get().getValue().intValueExact()
                && age < end.get().getValue().intValueExact();
    }

    /** Since when it has been known to be so; empty where it is not, or nobody knows since when. */
    private static Optional<LocalDate> since(FactHistory<Boolean> history, LocalDate on) {
        return history.on(on) instanceof Fact.Known<Boolean> known && known.getValue()
                ? history.since(on)
                : Optional.empty();
    }
}
