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
import dk.roedtraad.model.organisation.MunicipalityCode;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.inquiry.Inquiry;

/**
 * Do coherent plans run at the same time? (card P-01) Statutory plans run in parallel by law and are no matter here.
 */
abstract class ParallelPlans extends PlanRule {
    ParallelPlans(String code, Level level) {
        super(code, Ground.MODEL, level, "S1-65");
    }

    /** Whether it looks at plans of one municipality, or else of two. */
    abstract boolean concernsOneMunicipality();

    @Override
    RuleResult evaluate(Inquiry inquiry, List<Located<CoherentPlan>> plans) {
        Looked looked = new Looked();
        for (int i = 0; i < plans.size(); i++) {
            for (Located<CoherentPlan> other : plans.subList(i + 1, plans.size())) {
                compare(plans.get(i), other, looked);
            }
        }
        ActivePlan.perhapsMore(inquiry).forEach(looked::ask);
        return looked.of(this);
    }

    private void compare(Located<CoherentPlan> one, Located<CoherentPlan> other, Looked looked) {
        Optional<MunicipalityCode> municipality = one.item().getMunicipality();
        Optional<MunicipalityCode> another = other.item().getMunicipality();
        if (municipality.isEmpty() || another.isEmpty()) {
            looked.ask((municipality.isEmpty() ? one : other).ask("/municipality"));
        } else if (municipality.equals(another) == concernsOneMunicipality()) {
            Period both = ActivePlan.period(one.item())
                    .intersection(ActivePlan.period(other.item()))
                    .orElseThrow(); // both are active on the day
            looked.find(one.finding("")
                    .addPointer(other.pointer())
                    .addArgument(Argument.date("from", both.getStartInclusive()))
                    .addAllArguments(Days.last(both)));
        }
    }

    /** A plan that says which plan it replaces ends that one on its own first day; else people must say which plan holds. */
    @Override
    public Optional<YouthCase> repair(Question question, Finding finding) {
        YouthCase youthCase = question.inquiry().youthCase();
        List<CoherentPlan> both = ActivePlan.located(question.inquiry()).stream()
                .filter(plan -> finding.getPointers().contains(plan.pointer()))
                .map(Located::item)
                .toList();
        return replaced(both.get(0), both.get(1), youthCase).or(() -> replaced(both.get(1), both.get(0), youthCase));
    }

    private static Optional<YouthCase> replaced(CoherentPlan older, CoherentPlan newer, YouthCase youthCase) {
        LocalDate next = ActivePlan.period(newer).getStartInclusive();
        boolean isReplaced = newer.getReplaces().filter(older.getId()::equals).isPresent()
                && ActivePlan.period(older).getStartInclusive().isBefore(next);
        return isReplaced
                ? Optional.of(youthCase.withPlans(
                        youthCase.getPlans().replaceIf(older::equals, plan -> plan.withPeriod(endedOn(next, plan)))))
                : Optional.empty();
    }

    private static Fact<Period> endedOn(LocalDate next, CoherentPlan plan) {
        Fact<Period> was = plan.getPeriod();
        return Fact.known(ActivePlan.period(plan).withEndExclusive(next))
                .withOrigin(
                        was.getDate().orElse(null),
                        was.getRecorded().orElse(null),
                        was.getInformant().orElse(null),
                        was.getSource().orElse(null),
                        was.getExtra());
    }
}
