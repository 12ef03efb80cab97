package dk.roedtraad.rules.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.time.Age;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ParameterKeys;
import dk.roedtraad.rules.transition.ChangeAt18;

/**
 * Is a handover meeting planned before 18, where something changes at 18? (card T-06)
 * Once 18 is reached, {@link HandoverMeetingMissed} asks.
 */
final class HandoverMeetingDue extends CodedRule {
    HandoverMeetingDue() {
        super("HANDOVER_MEETING_DUE", 2, Ground.PRACTICE, Level.LOOK_AT, "S3-21", "A-37");
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        Optional<Parameter> from = inquiry.number(ParameterKeys.HANDOVER_MEETING);
        Optional<Parameter> majority = inquiry.number(ParameterKeys.MAJORITY);
        if (from.isEmpty()) {
            return withoutNumber(inquiry.noNumber(ParameterKeys.HANDOVER_MEETING));
        }
        if (majority.isEmpty()) {
            return withoutNumber(inquiry.noNumber(ParameterKeys.MAJORITY));
        }
        if (inquiry.birthDate().isEmpty()) {
            return undetermined(List.of(OpenPoint.fact(CaseFacts.BIRTH_DATE.getKey())));
        }
        LocalDate birthDate = inquiry.birthDate().get();
        LocalDate turns18 = Age.reachedOn(birthDate, majority.get().getValue().intValueExact());
        LocalDate due = Age.reachedOn(birthDate, from.get().getValue().intValueExact());
        if (inquiry.on().isBefore(due) || !inquiry.on().isBefore(turns18)) {
            return notApplicable();
        }
        ChangeAt18 change = ChangeAt18.of(inquiry, inquiry.on());
        if (change.changes() != Answer.MET) {
            return change.changes() == Answer.NOT_MET ? notApplicable() : undetermined(change.open());
        }
        if (ChangeAt18.meetings(inquiry).stream().anyMatch(day -> day.isBefore(turns18))) {
            return found(List.of(), List.of(from.get(), majority.get()));
        }
        List<OpenPoint> perhapsPlanned = ChangeAt18.openAboutMeetings(inquiry);
        if (!perhapsPlanned.isEmpty()) {
            return undetermined(perhapsPlanned);
        }
        return found(
                List.of(Finding.builder()
                        .addPointer(CaseFacts.TRANSITIONS.getPointer())
                        .addArgument(Argument.date("turns18", turns18))
                        .build()),
                List.of(from.get(), majority.get()));
    }
}
