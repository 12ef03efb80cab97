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
 * Was 18 reached without a handover meeting, where something changed? (card T-06, missed) Asked until the municipality's
 * responsibility ends; a meeting held or agreed since is late, and better than none.
 */
final class HandoverMeetingMissed extends CodedRule {
    HandoverMeetingMissed() {
        super("HANDOVER_MEETING_MISSED", Ground.PRACTICE, Level.LOOK_AT, "S3-21", "A-37");
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        Optional<Parameter> majority = inquiry.number(ParameterKeys.MAJORITY);
        Optional<Parameter> end = inquiry.number(ParameterKeys.RESPONSIBILITY_END);
        if (majority.isEmpty()) {
            return withoutNumber(inquiry.noNumber(ParameterKeys.MAJORITY));
        }
        if (end.isEmpty()) {
            return withoutNumber(inquiry.noNumber(ParameterKeys.RESPONSIBILITY_END));
        }
        if (inquiry.birthDate().isEmpty()) {
            return undetermined(List.of(OpenPoint.fact(CaseFacts.BIRTH_DATE.getKey())));
        }
        LocalDate birthDate = inquiry.birthDate().get();
        LocalDate turned18 = Age.reachedOn(birthDate, majority.get().getValue().intValueExact());
        LocalDate until = Age.reachedOn(birthDate, end.get().getValue().intValueExact());
        if (inquiry.on().isBefore(turned18) || !inquiry.on().isBefore(until)) {
            return notApplicable();
        }
        ChangeAt18 change = ChangeAt18.of(inquiry, turned18.minusDays(1));
        if (change.changes() == Answer.NOT_MET) {
            return notApplicable();
        }
        if (change.changes() == Answer.UNDETERMINED) {
            return undetermined(change.open());
        }
        if (!ChangeAt18.meetings(inquiry).isEmpty()) {
            return found(List.of(), List.of(majority.get()));
        }
        List<OpenPoint> perhapsHeld = ChangeAt18.openAboutMeetings(inquiry);
        return perhapsHeld.isEmpty()
                ? found(
                        List.of(Finding.builder()
                                .addPointer(CaseFacts.TRANSITIONS.getPointer())
                                .addArgument(Argument.date("turned18", turned18))
                                .build()),
                        List.of(majority.get()))
                : undetermined(perhapsHeld);
    }
}
