package dk.roedtraad.rules.visitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.decision.Reading;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.time.IsoDates;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;

/**
 * Has every effort ended, the latest without anybody writing down why? (card V-09) Then it is a task to ask.
 *
 * <p>The one question of visitation about the record itself: a reason that is not there is what it looks for. A youth who was asked
 * and did not want to say has been asked.
 */
final class ExitWithoutReason implements Criterion {

    @Override
    public Rule rule() {
        return VisitationRules.FOLLOW_UP_EXIT;
    }

    @Override
    public Explanation evaluate(Inquiry inquiry) {
        Fact<Code> reason = CaseFacts.LEAVING_REASON.in(inquiry.youthCase(), inquiry.on());
        Optional<LocalDate> ended = latestEnd(inquiry);
        List<Reading> read = List.of(
                Readings.ofList(
                        CaseFacts.EFFORTS,
                        inquiry.youthCase().getEfforts(),
                        inquiry.on(),
                        ended.map(IsoDates::format).orElse("")),
                CaseFacts.LEAVING_REASON.toReading(reason));
        if (!inquiry.runningEfforts().isEmpty()) {
            return Explanation.leaf(rule(), Answer.NOT_MET, read, List.of(), List.of(), List.of());
        }
        List<OpenPoint> open = inquiry.openAboutRunningEfforts();
        if (!open.isEmpty() || ended.isEmpty()) {
            return Explanation.leaf(rule(), Criterion.notMetUnless(open), read, List.of(), open, List.of());
        }
        boolean isUnexplained = !isTold(reason) && !isTold(inquiry, ended.get());
        List<Argument> shown = List.of(Argument.date("lastDay", ended.get()));
        return Explanation.leaf(rule(), Answer.of(isUnexplained), read, List.of(), List.of(), shown);
    }

    /** The last day of the effort that ended last. */
    private static Optional<LocalDate> latestEnd(Inquiry inquiry) {
        Optional<LocalDate> latest = Optional.empty();
        List<Effort> efforts = inquiry.youthCase().getEfforts().getItems();
        for (int i = 0; i < efforts.size(); i++) {
            Optional<LocalDate> lastDay = lastDay(efforts.get(i), inquiry.on());
            if (lastDay.isPresent()
                    && latest.filter(day -> !day.isBefore(lastDay.get())).isEmpty()) {
                latest = lastDay;
            }
        }
        return latest;
    }

    /** Whether one of the efforts that ended last says why. */
    private static boolean isTold(Inquiry inquiry, LocalDate ended) {
        return inquiry.youthCase().getEfforts().getItems().stream()
                .filter(effort ->
                        lastDay(effort, inquiry.on()).filter(ended::equals).isPresent())
                .anyMatch(effort -> isTold(effort.getEndReason()));
    }

    private static Optional<LocalDate> lastDay(Effort effort, LocalDate on) {
        return effort.getPeriod() instanceof Fact.Known<Period> known
                ? known.getValue()
                        .getEndExclusive()
                        .filter(end -> !end.isAfter(on))
                        .map(end -> end.minusDays(1))
                : Optional.empty();
    }

    private static boolean isTold(Fact<Code> reason) {
        return reason.getState() == FactState.KNOWN || reason.getState() == FactState.DECLINED;
    }
}
