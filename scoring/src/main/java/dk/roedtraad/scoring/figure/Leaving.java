package dk.roedtraad.scoring.figure;

import java.time.LocalDate;
import java.util.Optional;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.YouthCase;

/**
 * Whether the youth has left the special effort in the period, and why (S1-28): a plan has ended in it, or it is written why the youth
 * left, and no plan is active on the day.
 *
 * @param left the answer
 * @param reason why, where it is known: as written of the youth, or of the plan that ended last
 */
record Leaving(Answer left, Optional<Code> reason) {

    static Leaving of(YouthCase youthCase, Answer activePlan, Window window) {
        Fact<Code> written = youthCase.getIntake().getLeavingReason().on(window.on());
        boolean isWritten = written instanceof Fact.Known<Code>;
        boolean isOfThePeriod =
                isWritten && written.getDate().filter(window::holds).isPresent();
        boolean mayBeOfThePeriod = isWritten && written.getDate().isEmpty();
        Answer ended = window.any(youthCase.getPlans(), plan -> ended(plan, window));
        Answer left = activePlan == Answer.MET
                ? Answer.NOT_MET
                : isOfThePeriod
                        ? Answer.MET
                        : activePlan.not().and(ended.or(mayBeOfThePeriod ? Answer.UNDETERMINED : Answer.NOT_MET));
        return new Leaving(left, reason(youthCase, written, isOfThePeriod || mayBeOfThePeriod, window));
    }

    private static Answer ended(CoherentPlan plan, Window window) {
        return plan.getPeriod() instanceof Fact.Known
                ? Answer.of(end(plan, window).isPresent())
                : Answer.UNDETERMINED;
    }

    /** The first day without the plan, where its last day lies in the period and before the day of the question. */
    private static Optional<LocalDate> end(CoherentPlan plan, Window window) {
        return plan.getPeriod() instanceof Fact.Known<Period> known
                ? known.getValue()
                        .getEndExclusive()
                        .filter(end -> end.isAfter(window.from()) && !end.isAfter(window.on()))
                : Optional.empty();
    }

    private static Optional<Code> reason(YouthCase youthCase, Fact<Code> written, boolean counts, Window window) {
        if (counts && written instanceof Fact.Known<Code> known) {
            return Optional.of(known.getValue());
        }
        Optional<CoherentPlan> last = Optional.empty();
        LocalDate latest = LocalDate.MIN;
        for (CoherentPlan plan : youthCase.getPlans().getItems()) {
            Optional<LocalDate> end = end(plan, window);
            if (end.isPresent() && !end.get().isBefore(latest)) {
                last = Optional.of(plan);
                latest = end.get();
            }
        }
        return last.flatMap(plan -> plan.getEndReason() instanceof Fact.Known<Code> known
                ? Optional.of(known.getValue())
                : Optional.empty());
    }
}
