package dk.roedtraad.rules.visitation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;
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
        Explanation.Builder leaf = Explanation.builder()
                .rule(rule())
                .addReading(Readings.ofList(
                        CaseFacts.EFFORTS,
                        inquiry.youthCase().getEfforts(),
                        inquiry.on(),
                        since.map(LocalDate::toString).orElse("")));
        since.ifPresent(day -> leaf.addArgument(Argument.date("since", day)));
        Optional<Parameter> months = inquiry.number(ParameterKeys.LONG_COURSE);
        if (months.isEmpty()) {
            return leaf.answer(Answer.UNDETERMINED)
                    .addOpen(inquiry.noNumber(ParameterKeys.LONG_COURSE))
                    .build();
        }
        leaf.addParameter(months.get());
        int least = months.get().getValue().intValueExact();
        if (since.isPresent() && !Months.after(since.get(), least).isAfter(inquiry.on())) {
            return leaf.answer(Answer.MET).build();
        }
        List<OpenPoint> open = inquiry.openAboutRunningEfforts();
        return leaf.answer(open.isEmpty() ? Answer.NOT_MET : Answer.UNDETERMINED)
                .open(open)
                .build();
    }

    /** The first day of the stretch of efforts that the day lies in; empty where no effort is known to be under way. */
    private static Optional<LocalDate> since(Inquiry inquiry) {
        List<Period> active = new ArrayList<>();
        for (Effort effort : inquiry.youthCase().getEfforts().getItems()) {
            if (effort.getPeriod() instanceof Fact.Known<Period> known) {
                active.addAll(withoutPauses(known.getValue(), effort.getPauses()));
            }
        }
        // Backwards from the day: a period that covers the day before the earliest one so far makes the course longer.
        LocalDate from = inquiry.on();
        boolean longer = true;
        boolean any = false;
        while (longer) {
            longer = false;
            LocalDate day = any ? from.minusDays(1) : from;
            for (Period period : active) {
                if (period.contains(day) && (!any || period.getStartInclusive().isBefore(from))) {
                    from = period.getStartInclusive();
                    any = true;
                    longer = true;
                    break;
                }
            }
        }
        return any ? Optional.of(from) : Optional.empty();
    }

    private static List<Period> withoutPauses(Period whole, List<Period> pauses) {
        if (pauses.isEmpty()) {
            return List.of(whole);
        }
        List<Period> parts = new ArrayList<>();
        LocalDate from = whole.getStartInclusive();
        List<Period> inOrder = pauses.stream()
                .sorted(Comparator.comparing(Period::getStartInclusive))
                .toList();
        for (Period pause : inOrder) {
            if (pause.getStartInclusive().isAfter(from)) {
                LocalDate end = whole.getEndExclusive()
                        .filter(last -> last.isBefore(pause.getStartInclusive()))
                        .orElse(pause.getStartInclusive());
                parts.add(Period.of(from, end));
            }
            if (pause.getEndExclusive().isEmpty()) {
                return parts;
            }
            LocalDate next = pause.getEndExclusive().get();
            from = next.isAfter(from) ? next : from;
        }
        LocalDate rest = from;
        if (whole.getEndExclusive().filter(end -> !end.isAfter(rest)).isEmpty()) {
            parts.add(whole.getEndExclusive().map(end -> Period.of(rest, end)).orElseGet(() -> Period.from(rest)));
        }
        return parts;
    }
}
