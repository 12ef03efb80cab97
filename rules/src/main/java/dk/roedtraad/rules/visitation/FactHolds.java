package dk.roedtraad.rules.visitation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import dk.roedtraad.model.decision.Answer;
import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.decision.Reading;
import dk.roedtraad.model.fact.Fact;
import dk.roedtraad.model.fact.FactState;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.youth.CaseFact;
import dk.roedtraad.rules.inquiry.Inquiry;

/**
 * Is a known fact as asked? A criterion that is a line.
 *
 * <p>Most leaves of a decision are of this kind, and differ in the day of the fact alone: what does not hang on the case is made
 * once.
 */
final class FactHolds<T> implements Criterion {
    private final Rule rule;
    private final CaseFact<T> fact;
    private final Map<T, Explanation> known;
    private final Map<FactState, Explanation> unknown = new EnumMap<>(FactState.class);

    /**
     * A criterion.
     *
     * @param rule the rule that asks
     * @param fact the fact
     * @param values every value that the fact may have
     * @param isMet what it must be
     */
    FactHolds(Rule rule, CaseFact<T> fact, List<T> values, Predicate<T> isMet) {
        this.rule = rule;
        this.fact = fact;
        this.known = new HashMap<>();
        for (T value : values) {
            known.put(
                    value, leaf(Fact.known(value), Answer.of(isMet.test(value))).build());
        }
        for (FactState state : FactState.values()) {
            if (state != FactState.KNOWN) {
                unknown.put(
                        state,
                        leaf(Fact.unknown(state), Answer.UNDETERMINED)
                                .addOpen(fact.toOpenPoint())
                                .build());
            }
        }
    }

    /** Met by a yes. */
    static FactHolds<Boolean> yes(Rule rule, CaseFact<Boolean> fact) {
        return new FactHolds<>(rule, fact, List.of(true, false), value -> value);
    }

    /** Met by a no. */
    static FactHolds<Boolean> no(Rule rule, CaseFact<Boolean> fact) {
        return new FactHolds<>(rule, fact, List.of(true, false), value -> !value);
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public Explanation evaluate(Inquiry inquiry) {
        Fact<T> found = fact.in(inquiry.youthCase(), inquiry.on());
        Explanation undated = found instanceof Fact.Known<T> value
                ? Objects.requireNonNull(known.get(value.getValue()))
                : Objects.requireNonNull(unknown.get(found.getState()));
        if (found.getDate().isEmpty()) {
            return undated;
        }
        Reading reading = undated.getReadings().get(0).withDate(found.getDate());
        return undated.withReadings(reading);
    }

    private Explanation.Builder leaf(Fact<T> read, Answer answer) {
        return Explanation.builder().rule(rule).addReading(fact.toReading(read)).answer(answer);
    }
}
