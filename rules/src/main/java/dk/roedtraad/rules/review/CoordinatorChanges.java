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

/** Has the youth had more changes of continuous professional than the host's number? (card P-14) They are always counted. */
final class CoordinatorChanges extends CodedRule {
    CoordinatorChanges() {
        super("COORDINATOR_CHANGES", Ground.PRACTICE, Level.LOOK_AT, "S0-56", "A-34");
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        Optional<Parameter> most = inquiry.number(ParameterKeys.COORDINATOR_CHANGES);
        if (most.isEmpty()) {
            return withoutNumber(inquiry.noNumber(ParameterKeys.COORDINATOR_CHANGES));
        }
        Looked looked = new Looked();
        looked.with(most.get());
        int changes = inquiry.continuity().getChanges();
        if (changes > most.get().getValue().intValueExact()) {
            looked.find(Finding.builder()
                    .addPointer(CaseFacts.TEAM.getPointer())
                    .addArgument(Argument.number("changes", changes)));
        }
        looked.askForAll(CaseFacts.TEAM.getPointer(), inquiry.youthCase().getTeam(), inquiry);
        return looked.of(this);
    }
}
