package dk.roedtraad.rules.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.organisation.Sectors;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.Need;
import dk.roedtraad.rules.inquiry.Inquiry;

/** Runs an effort in each of the three sectors in which the youth has a need: education, employment and social? (card P-16) */
final class SectorWithoutEffort extends CodedRule {
    private static final List<Code> SECTORS = List.of(Sectors.EDUCATION, Sectors.EMPLOYMENT, Sectors.SOCIAL);

    SectorWithoutEffort() {
        super("SECTOR_WITHOUT_EFFORT", Ground.PRACTICE, Level.FOR_INFORMATION, "S1-53");
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        List<Code> running = inquiry.sectorsOfRunningEfforts();
        FactList<Need> needs = inquiry.youthCase().getCircumstances().getNeeds();
        Looked looked = new Looked();
        Set<Code> needed = new LinkedHashSet<>();
        for (Located<Need> need : Located.in(CaseFacts.NEEDS.getPointer(), needs)) {
            if (SECTORS.contains(need.item().getSector())
                    && !running.contains(need.item().getSector())) {
                if (!(need.item().getPeriod() instanceof Fact.Known<Period> known)) {
                    looked.ask(need.ask("/period"));
                } else if (known.getValue().contains(inquiry.on())
                        && needed.add(need.item().getSector())) {
                    looked.ask(inquiry.openAboutRunningEfforts());
                    if (inquiry.openAboutRunningEfforts().isEmpty()) {
                        looked.find(need.finding("")
                                .addArgument(Argument.code("sector", need.item().getSector())));
                    }
                }
            }
        }
        if (!running.containsAll(SECTORS)) {
            looked.askForAll(CaseFacts.NEEDS.getPointer(), needs, inquiry);
        }
        return looked.of(this);
    }
}
