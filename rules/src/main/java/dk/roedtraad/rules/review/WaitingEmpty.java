package dk.roedtraad.rules.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactList;
import dk.roedtraad.model.finding.RuleResult;
import dk.roedtraad.model.law.Ground;
import dk.roedtraad.model.law.Level;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.plan.EffortKinds;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.rules.inquiry.Inquiry;

/** Does the youth wait for treatment with nothing to bridge the time? (card P-22) */
final class WaitingEmpty extends CodedRule {
    private static final Set<Code> TREATMENTS = Set.of(
            EffortKinds.TREATMENT,
            EffortKinds.SUBSTANCE_TREATMENT,
            EffortKinds.PSYCHOLOGIST,
            EffortKinds.FAMILY_TREATMENT);

    WaitingEmpty() {
        super("WAITING_EMPTY", Ground.PRACTICE, Level.LOOK_AT, "S2-96");
    }

    @Override
    public RuleResult evaluate(Question question) {
        Inquiry inquiry = question.inquiry();
        FactList<Effort> efforts = inquiry.youthCase().getEfforts();
        List<Located<Effort>> notBegun = Located.in(CaseFacts.EFFORTS.getPointer(), efforts).stream()
                .filter(effort ->
                        effort.item().getKind().filter(TREATMENTS::contains).isPresent())
                .filter(effort -> effort.item().runsOn(inquiry.on()) != Answer.MET)
                .filter(effort -> !hasBegun(effort.item(), inquiry.on()))
                .toList();
        List<Located<Effort>> waited = notBegun.stream()
                .filter(effort -> isAskedFor(effort.item(), inquiry.on()))
                .toList();
        Looked looked = new Looked();
        if (inquiry.runningEfforts().isEmpty()) {
            look(waited, notBegun, inquiry, looked);
        }
        looked.askForAll(CaseFacts.EFFORTS.getPointer(), efforts, inquiry);
        return waited.isEmpty() && looked.isClear() ? notApplicable() : looked.of(this);
    }

    private static void look(
            List<Located<Effort>> waited, List<Located<Effort>> notBegun, Inquiry inquiry, Looked looked) {
        List<OpenPoint> perhapsRunning = inquiry.openAboutRunningEfforts();
        looked.ask(perhapsRunning);
        for (Located<Effort> treatment : notBegun) {
            if (!waited.contains(treatment)) {
                if (mayBeAskedFor(treatment.item())) {
                    looked.ask(treatment.ask("/requested"));
                }
            } else if (perhapsRunning.isEmpty()) {
                looked.find(treatment
                        .finding("")
                        .addArgument(Argument.text("effort", treatment.item().getTitle())));
            }
        }
    }

    private static boolean hasBegun(Effort effort, LocalDate on) {
        return effort.getPeriod() instanceof Fact.Known<Period> period
                && !period.getValue().getStartInclusive().isAfter(on);
    }

    private static boolean mayBeAskedFor(Effort effort) {
        return effort.getRequested() instanceof Fact.Unknown && effort.getDecided() instanceof Fact.Unknown;
    }

    private static boolean isAskedFor(Effort effort, LocalDate on) {
        return isBy(effort.getRequested(), on) || isBy(effort.getDecided(), on);
    }

    private static boolean isBy(Fact<LocalDate> day, LocalDate on) {
        return day instanceof Fact.Known<LocalDate> known && !known.getValue().isAfter(on);
    }
}
