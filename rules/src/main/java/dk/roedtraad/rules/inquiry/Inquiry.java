package dk.roedtraad.rules.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.OpenPoint;
import dk.roedtraad.model.decision.Reading;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactKey;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Parameters;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.plan.CoherentPlan;
import dk.roedtraad.model.plan.Effort;
import dk.roedtraad.model.professional.ContinuityReport;
import dk.roedtraad.model.time.Period;
import dk.roedtraad.model.youth.CaseFact;
import dk.roedtraad.model.youth.CaseFacts;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.continuity.Continuity;
import org.jspecify.annotations.Nullable;

/** One case, one day, one set of dated numbers: what every rule is asked with. */
public final class Inquiry {
    private static final Derived<ContinuityReport> CONTINUITY =
            new Derived<>(inquiry -> Continuity.of(inquiry.youthCase, inquiry.on));

    /** That not all efforts are known to be told of. */
    public static final OpenPoint PERHAPS_MORE_EFFORTS = OpenPoint.fact(CaseFacts.EFFORTS);

    private final YouthCase youthCase;
    private final LocalDate on;
    private final Parameters parameters;
    private final Parameters.OnDay numbers;
    private final Optional<LocalDate> birthDate;
    private final Reading birthDateRead;
    private final List<Effort> runningEfforts;
    private final List<OpenPoint> openAboutRunningEfforts;
    private final List<CoherentPlan> activePlans;
    private @Nullable Map<Derived<?>, Object> derived;

    /**
     * An inquiry.
     *
     * @param youthCase the case
     * @param on the day of the question
     * @param parameters the dated numbers
     */
    public Inquiry(YouthCase youthCase, LocalDate on, Parameters parameters) {
        this.youthCase = youthCase;
        this.on = on;
        this.parameters = parameters;
        this.numbers = parameters.on(on);
        // Asked by so many rules that it is read once.
        Fact<LocalDate> birth = CaseFacts.BIRTH_DATE.in(youthCase, on);
        this.birthDateRead = CaseFacts.BIRTH_DATE.toReading(birth);
        this.birthDate = birth instanceof Fact.Known<LocalDate> known
                        && !known.getValue().isAfter(on)
                ? Optional.of(known.getValue())
                : Optional.empty();
        List<Effort> efforts = youthCase.getEfforts().getItems();
        List<Effort> running = new ArrayList<>(efforts.size());
        List<OpenPoint> open = new ArrayList<>(1);
        if (!youthCase.getEfforts().isCompleteOn(on)) {
            open.add(PERHAPS_MORE_EFFORTS);
        }
        for (int i = 0; i < efforts.size(); i++) {
            switch (efforts.get(i).runsOn(on)) {
                case MET -> running.add(efforts.get(i));
                case UNDETERMINED -> open.add(OpenPoint.fact(FactKey.at(pointerToEffort(i) + "/period")));
                case NOT_MET -> {}
            }
        }
        this.runningEfforts = List.copyOf(running);
        this.openAboutRunningEfforts = List.copyOf(open);
        this.activePlans = activeOf(youthCase.getPlans().getItems(), on);
    }

    private static List<CoherentPlan> activeOf(List<CoherentPlan> plans, LocalDate on) {
        List<CoherentPlan> active = new ArrayList<>(plans.size());
        for (int i = 0; i < plans.size(); i++) {
            if (plans.get(i).getPeriod() instanceof Fact.Known<Period> known
                    && known.getValue().contains(on)) {
                active.add(plans.get(i));
            }
        }
        return List.copyOf(active);
    }

    /** The case. */
    public YouthCase youthCase() {
        return youthCase;
    }

    /** The day of the question. */
    public LocalDate on() {
        return on;
    }

    /** The dated numbers. */
    public Parameters parameters() {
        return parameters;
    }

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

    /** A leaf that is met when a professional has judged that it is so; it asks for the judgement where there is none. */
    public Explanation askJudgement(Rule rule, CaseFact<Boolean> judged) {
        Explanation leaf = ask(rule, judged);
        return leaf.getAnswer() == Answer.UNDETERMINED ? leaf.withOpen(OpenPoint.judgement(judged.getKey())) : leaf;
    }

    /** The number that holds on the day, or empty where none does; {@link #noNumber} then says why. */
    public Optional<Parameter> number(String key) {
        return numbers.find(key);
    }

    /** The numbers of the day: of one table and one day, and the same object for all cases that are asked about on it in a row. */
    Parameters.OnDay numbers() {
        return numbers;
    }

    /** Why there is no number: the host has not set it, or no row covers the day. */
    public OpenPoint noNumber(String key) {
        return parameters.isSet(key) ? OpenPoint.noParameter(key) : OpenPoint.numberNotSet(key);
    }

    /** The day of birth, where it is known. A birth after the day of the question was written down wrong, and is asked for. */
    public Optional<LocalDate> birthDate() {
        return birthDate;
    }

    /** What a rule that has read the day of birth notes down. */
    public Reading birthDateRead() {
        return birthDateRead;
    }

    /** The same day and numbers, asked of another case. */
    public Inquiry about(YouthCase another) {
        return new Inquiry(another, on, parameters);
    }

    /** The efforts that are known to run on the day. */
    public List<Effort> runningEfforts() {
        return runningEfforts;
    }

    /** The sectors in which an effort is known to run on the day, each once. A code list of the host's own is as good as ours. */
    public List<Code> sectorsOfRunningEfforts() {
        List<Code> sectors = new ArrayList<>(runningEfforts.size());
        for (int i = 0; i < runningEfforts.size(); i++) {
            if (!sectors.contains(runningEfforts.get(i).getSector())) {
                sectors.add(runningEfforts.get(i).getSector());
            }
        }
        return Collections.unmodifiableList(sectors);
    }

    /** What must be known before it can be said that no other effort runs: all efforts, and when each runs. */
    public List<OpenPoint> openAboutRunningEfforts() {
        return openAboutRunningEfforts;
    }

    /** The coherent plans that are known to be active on the day. */
    public List<CoherentPlan> activePlans() {
        return activePlans;
    }

    /** How steady those have been whom the youth has had to hold on to. */
    public ContinuityReport continuity() {
        return get(CONTINUITY);
    }

    /**
     * Something that several rules work out from the case, which no one may change.
     *
     * @param <T> its type
     */
    public static final class Derived<T> {
        private final Function<Inquiry, T> from;

        /**
         * Something to be worked out.
         *
         * @param from how
         */
        public Derived(Function<Inquiry, T> from) {
            this.from = from;
        }
    }

    /** Something that several rules work out: when it is first asked for, and once. */
    @SuppressWarnings("unchecked") // what is put in has come from the same key
    public <T> T get(Derived<T> what) {
        if (derived == null) { // as in visitation, which works out nothing twice
            derived = new HashMap<>();
        }
        Object known = derived.get(what);
        if (known == null) {
            known = what.from.apply(this);
            derived.put(what, known);
        }
        return (T) known;
    }

    /** Where an effort lies in the case document. */
    public String pointerTo(Effort effort) {
        return pointerToEffort(youthCase.getEfforts().getItems().indexOf(effort));
    }

    /** Where the effort at a place in the list lies in the case document. */
    public static String pointerToEffort(int place) {
        return CaseFacts.EFFORTS.getPointer() + "/items/" + place;
    }

    /** Where a plan lies in the case document. */
    public String pointerTo(CoherentPlan plan) {
        return CaseFacts.PLANS.getPointer() + "/items/"
                + youthCase.getPlans().getItems().indexOf(plan);
    }
}
