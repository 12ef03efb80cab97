package dk.roedtraad.rules.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ParameterKeys;

/** Has nothing run for longer than the number of days that the host has set? (card P-12) */
final class Passivity extends CodedRule {
    Passivity() {
        super("PASSIVITY", 2, Ground.PRACTICE, Level.LOOK_AT, "S0-68", "S3-32", "A-32");
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        Optional<Parameter> limit = inquiry.number(ParameterKeys.PASSIVITY);
        if (limit.isEmpty()) {
            return withoutNumber(inquiry.noNumber(ParameterKeys.PASSIVITY));
        }
        if (!inquiry.runningEfforts().isEmpty()) {
            return found(List.of(), List.of(limit.get()));
        }
        List<OpenPoint> open = inquiry.openAboutRunningEfforts();
        if (!open.isEmpty()) {
            return undetermined(open);
        }
        Optional<LocalDate> firstIdleDay = inquiry.youthCase().getEfforts().getItems().stream()
                .flatMap(effort -> effort.getPeriod() instanceof Fact.Known<Period> known
                        ? known.getValue().getEndExclusive().stream()
                        : Stream.empty())
                .filter(end -> !end.isAfter(inquiry.on()))
                .max(LocalDate::compareTo);
        if (firstIdleDay.isEmpty()) {
            return notApplicable(); // nothing has begun yet, so nothing has stopped
        }
        long days = ChronoUnit.DAYS.between(firstIdleDay.get(), inquiry.on());
        return found(
                days > limit.get().getValue().longValueExact()
                        ? List.of(Finding.builder()
                                .addPointer(CaseFacts.EFFORTS.getPointer())
                                .addArgument(Argument.date("since", firstIdleDay.get()))
                                .build())
                        : List.of(),
                List.of(limit.get()));
    }
}
