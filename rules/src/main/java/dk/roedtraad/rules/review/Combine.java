package dk.roedtraad.rules.review;

import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.measurement.Progression;
import dk.roedtraad.model.organisation.Sectors;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.Need;
import dk.roedtraad.model.youth.NeedKinds;
import dk.roedtraad.rules.inquiry.Inquiry;
import dk.roedtraad.rules.parameter.ParameterKeys;

/**
 * Does a job-oriented effort stand alone while wellbeing does not rise and a need of health or skills is known? (card P-18) Then it is
 * worth a talk whether efforts should be combined. Off until the host says how many days a trend must rest on.
 */
final class Combine extends CodedRule {
    Combine() {
        super("COMBINE", Ground.PRACTICE, Level.FOR_INFORMATION, "S0-70");
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        Optional<Parameter> least = inquiry.number(ParameterKeys.COMBINE_TREND);
        if (least.isEmpty()) {
            return withoutNumber(inquiry.noNumber(ParameterKeys.COMBINE_TREND));
        }
        Looked looked = new Looked();
        looked.with(least.get());
        looked.ask(inquiry.openAboutRunningEfforts());
        List<Code> sectors = inquiry.sectorsOfRunningEfforts();
        boolean isJobAlone = sectors.equals(List.of(Sectors.EMPLOYMENT));
        if (!isJobAlone) {
            return looked.isClear() || sectors.size() > 1 ? notApplicable() : looked.of(this);
        }
        FactList<Need> needs = inquiry.youthCase().getCircumstances().getNeeds();
        List<Located<Need>> ofHealthOrSkills = Located.in(CaseFacts.NEEDS.getPointer(), needs).stream()
                .filter(each -> isOfHealthOrSkills(each.item()))
                .toList();
        Optional<Located<Need>> need = ofHealthOrSkills.stream()
                .filter(each -> each.item().getPeriod() instanceof Fact.Known<Period> known
                        && known.getValue().contains(inquiry.on()))
                .findFirst();
        if (need.isEmpty()) {
            ofHealthOrSkills.stream()
                    .filter(each -> each.item().getPeriod() instanceof Fact.Unknown)
                    .forEach(each -> looked.ask(each.ask("/period")));
            looked.askForAll(CaseFacts.NEEDS.getPointer(), needs, inquiry);
        } else if (looked.isClear() && doesNotRise(question.progression(), least.get())) {
            looked.find(need.get().finding("").addPointer(CaseFacts.EFFORTS.getPointer()));
        }
        return looked.of(this);
    }

    private static boolean isOfHealthOrSkills(Need need) {
        return need.getSector().equals(Sectors.HEALTH)
                || need.getSector().equals(Sectors.EDUCATION)
                || need.getKind().filter(NeedKinds.LEARNING_SUPPORT::equals).isPresent();
    }

    private static boolean doesNotRise(Progression progression, Parameter least) {
        return progression.getSeries().stream()
                .filter(series -> series.getInstrument().equals(LowScorePrompt.WHO_5))
                .flatMap(series -> series.getTrend().stream())
                .filter(trend -> trend.getDays() >= least.getValue().intValueExact())
                .flatMap(trend -> trend.getTheilSen().stream())
                .anyMatch(slope -> slope.getPer30Days().signum() <= 0);
    }
}
