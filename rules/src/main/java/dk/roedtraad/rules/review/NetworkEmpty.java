package dk.roedtraad.rules.review;

import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.finding.Finding;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.youth.NetworkPerson;
import dk.roedtraad.rules.inquiry.Inquiry;

/** Is there anybody in the youth's network who is not there for pay? (card P-25) */
final class NetworkEmpty extends CodedRule {
    private static final String NETWORK = "/youth/network";

    NetworkEmpty() {
        super("NETWORK_EMPTY", Ground.PRACTICE, Level.FOR_INFORMATION, "S3-14", "S4-20");
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        FactList<NetworkPerson> network = inquiry.youthCase().getYouth().getNetwork();
        Looked looked = new Looked();
        if (network.getItems().isEmpty()) {
            looked.askForAll(NETWORK, network, inquiry);
            if (looked.isClear()) {
                looked.find(Finding.builder().addPointer(NETWORK));
            }
        }
        return looked.of(this);
    }
}
