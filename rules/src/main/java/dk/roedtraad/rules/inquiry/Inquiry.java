package dk.roedtraad.rules.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Parameters;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.CaseFact;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.YouthCase;

/**
 * One case, one day, one set of dated numbers: what every rule is asked with.
 *
 * @param youthCase the case
 * @param on the day of the question
 * @param parameters the dated numbers
 */
public record Inquiry(YouthCase youthCase, LocalDate on, Parameters parameters) {

    /** A leaf that reads one fact: met when the known value passes, undetermined when it is not known. */
    public <T> Explanation ask(Rule rule, CaseFact<T> fact, Predicate<T> isMet) {
        Fact<T> found = fact.in(youthCase, on);
        Explanation.Builder leaf = Explanation.builder().rule(rule).addReading(fact.toReading(found));
        return found instanceof Fact.Known<T> known
                ? leaf.answer(Answer.of(isMet.test(known.getValue()))).build()
                : leaf.answer(Answer.UNDETERMINED).addOpen(fact.toOpenPoint()).build();
    }

    /** A leaf that is met when a fact is known to be so. */
    public Explanation ask(Rule rule, CaseFact<Boolean> fact) {
        return ask(rule, fact, known -> known);
    }

    /** The number that holds on the day, or empty where none does; {@link #noNumber} then says why. */
    public Optional<Parameter> number(String key) {
        return parameters.find(key, on);
    }

    /** Why there is no number: the host has not set it, or no row covers the day. */
    public OpenPoint noNumber(String key) {
        return parameters.isSet(key) ? OpenPoint.noParameter(key) : OpenPoint.numberNotSet(key);
    }

    /** The day of birth, where it is known. A birth after the day of the question was written down wrong, and is asked for. */
    public Optional<LocalDate> birthDate() {
        return CaseFacts.BIRTH_DATE.in(youthCase, on) instanceof Fact.Known<LocalDate> known
                        && !known.getValue().isAfter(on)
                ? Optional.of(known.getValue())
                : Optional.empty();
    }

    /** The same day and numbers, asked of another case. */
    public Inquiry about(YouthCase another) {
        return new Inquiry(another, on, parameters);
    }

    /** The efforts that are known to run on the day. */
    public List<Effort> runningEfforts() {
        return youthCase.getEfforts().getItems().stream()
                .filter(effort -> runs(effort) == Answer.MET)
                .toList();
    }

    /** The sectors in which an effort is known to run on the day. A code list of the host's own is as good as ours. */
    public Set<Code> sectorsOfRunningEfforts() {
        return runningEfforts().stream().map(Effort::getSector).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What must be known before it can be said that no other effort runs: all efforts, and when each runs. */
    public List<OpenPoint> openAboutRunningEfforts() {
        List<OpenPoint> open = new ArrayList<>();
        if (!youthCase.getEfforts().isCompleteOn(on)) {
            open.add(OpenPoint.fact(CaseFacts.EFFORTS));
        }
        youthCase.getEfforts().getItems().stream()
                .filter(effort -> runs(effort) == Answer.UNDETERMINED)
                .map(effort -> OpenPoint.fact(FactKey.at(pointerTo(effort) + "/period")))
                .forEach(open::add);
        return open;
    }

    /** Whether an effort runs on the day; undetermined when its period is not known. */
    public Answer runs(Effort effort) {
        return effort.getPeriod() instanceof Fact.Known<Period> known
                ? Answer.of(known.getValue().contains(on))
                : Answer.UNDETERMINED;
    }

    /** The coherent plans that are known to be active on the day. */
    public List<CoherentPlan> activePlans() {
        return youthCase.getPlans().getItems().stream()
                .filter(plan -> plan.getPeriod() instanceof Fact.Known<Period> known
                        && known.getValue().contains(on))
                .toList();
    }

    /** Where an effort lies in the case document. */
    public String pointerTo(Effort effort) {
        return CaseFacts.EFFORTS.getPointer() + "/items/"
                + youthCase.getEfforts().getItems().indexOf(effort);
    }

    /** Where a plan lies in the case document. */
    public String pointerTo(CoherentPlan plan) {
        return CaseFacts.PLANS.getPointer() + "/items/"
                + youthCase.getPlans().getItems().indexOf(plan);
    }
}
