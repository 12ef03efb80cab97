package dk.roedtraad.rules.visitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.decision.Reading;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.time.Months;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ParameterKeys;

/**
 * Has there been one effort or another without a break for so many months? (card V-07) A pause is a break. More efforts may be
 * told of, and they can only make the course longer, so that a course that is long already is long.
 */
final class LongCourse implements Criterion {

    @Override
    public Rule rule() {
        return VisitationRules.LONG_COURSE;
    }

    @Override
    public Explanation evaluate(Inquiry inquiry) {
        Optional<LocalDate> since = since(inquiry);
        Optional<Argument> shownSince = since.map(day -> Argument.date("since", day));
        List<Argument> shown = shownSince.isPresent() ? List.of(shownSince.get()) : List.of();
        List<Reading> read = List.of(Readings.ofList(
                CaseFacts.EFFORTS,
                inquiry.youthCase().getEfforts(),
                inquiry.on(),
                shownSince.map(Argument::getValue).orElse("")));
        Optional<Parameter> months = inquiry.number(ParameterKeys.LONG_COURSE);
        if (months.isEmpty()) {
            OpenPoint noNumber = inquiry.noNumber(ParameterKeys.LONG_COURSE);
            return Explanation.leaf(rule(), Answer.UNDETERMINED, read, List.of(), List.of(noNumber), shown);
        }
        List<Parameter> used = List.of(months.get());
        int least = months.get().getValue().intValueExact();
        if (since.isPresent() && !Months.after(since.get(), least).isAfter(inquiry.on())) {
            return Explanation.leaf(rule(), Answer.MET, read, used, List.of(), shown);
        }
        List<OpenPoint> open = inquiry.openAboutRunningEfforts();
        return Explanation.leaf(rule(), Criterion.notMetUnless(open), read, used, open, shown);
    }

    /** The first day of the stretch of efforts that the day lies in; empty where no effort is known to be under way. */
    private static Optional<LocalDate> since(Inquiry inquiry) {
        Optional<LocalDate> since = Optional.empty();
        // Backwards from the day: what runs on the day before the earliest one so far makes the course longer.
        Optional<LocalDate> earlier = earliestSince(inquiry, inquiry.on());
        while (earlier.isPresent()) {
            since = earlier;
            earlier = earliestSince(inquiry, since.get().minusDays(1));
        }
        return since;
    }

    /** Since when the efforts that run on a day have run, the one that has done so longest. */
    private static Optional<LocalDate> earliestSince(Inquiry inquiry, LocalDate day) {
        Optional<LocalDate> earliest = Optional.empty();
        List<Effort> efforts = inquiry.youthCase().getEfforts().getItems();
        for (int i = 0; i < efforts.size(); i++) {
            Effort effort = efforts.get(i);
            // Where nobody knows whether it runs, as when it is told how it ended and not when, its days are asked for.
            Optional<LocalDate> since =
                    effort.runsOn(inquiry.on()) == Answer.UNDETERMINED ? Optional.empty() : runsSince(effort, day);
            if (since.isPresent() && (earliest.isEmpty() || since.get().isBefore(earliest.get()))) {
                earliest = since;
            }
        }
        return earliest;
    }

    /** Since when an effort that runs on a day has run without a pause. */
    private static Optional<LocalDate> runsSince(Effort effort, LocalDate day) {
        if (!(effort.getPeriod() instanceof Fact.Known<Period> known)
                || !known.getValue().contains(day)) {
            return Optional.empty();
        }
        LocalDate since = known.getValue().getStartInclusive();
        for (Period pause : effort.getPauses()) {
            if (pause.contains(day)) {
                return Optional.empty();
            }
            Optional<LocalDate> end = pause.getEndExclusive();
            if (end.isPresent() && end.get().isAfter(since) && !end.get().isAfter(day)) {
                since = end.get();
            }
        }
        return Optional.of(since);
    }
}
