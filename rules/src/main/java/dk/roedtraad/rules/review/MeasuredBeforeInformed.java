package dk.roedtraad.rules.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.measurement.Measurement;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;

/**
 * Was anything measured before the youth had been told that progression is measured and what it is for? (card C-01) It is kept, and left
 * out of cohorts and research until it is recorded that the youth was told.
 */
final class MeasuredBeforeInformed extends CodedRule {
    MeasuredBeforeInformed() {
        super("MEASURED_BEFORE_INFORMED", Ground.MODEL, Level.LOOK_AT, "S1-37");
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        Optional<LocalDate> first = firstMeasured(inquiry);
        if (first.isEmpty()) {
            return notApplicable();
        }
        Fact<Boolean> told = CaseFacts.PROGRESSION_DATA_EXPLAINED.in(inquiry.youthCase(), first.get());
        if (told instanceof Fact.Known<Boolean> known && known.getValue()) {
            return found(List.of());
        }
        Fact<Boolean> later = CaseFacts.PROGRESSION_DATA_EXPLAINED.in(inquiry.youthCase(), inquiry.on());
        if (!(later instanceof Fact.Known<Boolean> known)) {
            return undetermined(List.of(CaseFacts.PROGRESSION_DATA_EXPLAINED.toOpenPoint()));
        }
        if (known.getValue() && later.getDate().isEmpty()) {
            return found(List.of());
        }
        Finding.Builder finding = Finding.builder()
                .addPointer(CaseFacts.PROGRESSION_DATA_EXPLAINED.getKey().getPointer())
                .addArgument(Argument.date("first", first.get()));
        return found(List.of(finding.build()));
    }

    private static Optional<LocalDate> firstMeasured(Inquiry inquiry) {
        LocalDate first = inquiry.on();
        boolean isMeasured = false;
        for (Measurement measurement : inquiry.youthCase().getMeasurements()) {
            LocalDate date = measurement.getDate();
            if (!date.isAfter(first)) {
                first = date;
                isMeasured = true;
            }
        }
        return isMeasured ? Optional.of(first) : Optional.empty();
    }
}
