package dk.roedtraad.rules.review;

import java.util.Optional;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ParameterKeys;

/** Has the youth more people to hold on to at once than the host's number? Each of them may be good; together they may be too many. */
final class TooManyContacts extends CodedRule {
    TooManyContacts() {
        super("TOO_MANY_CONTACTS", Ground.PRACTICE, Level.LOOK_AT, "S0-53", "S0-56");
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        Optional<Parameter> most = inquiry.number(ParameterKeys.CONTACTS);
        if (most.isEmpty()) {
            return withoutNumber(inquiry.noNumber(ParameterKeys.CONTACTS));
        }
        Looked looked = new Looked();
        looked.with(most.get());
        int contacts = inquiry.continuity().getContacts();
        if (contacts > most.get().getValue().intValueExact()) {
            looked.find(Finding.builder()
                    .addPointer(CaseFacts.TEAM.getPointer())
                    .addArgument(Argument.number("contacts", contacts)));
        }
        looked.askForAll(CaseFacts.TEAM.getPointer(), inquiry.youthCase().getTeam(), inquiry);
        return looked.of(this);
    }
}
