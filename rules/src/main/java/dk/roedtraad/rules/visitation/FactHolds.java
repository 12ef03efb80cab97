package dk.roedtraad.rules.visitation;

import java.util.function.Predicate;

import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.model.youth.CaseFact;
import dk.roedtraad.rules.inquiry.Inquiry;

/**
 * Is a known fact as asked? A criterion that is a line.
 *
 * @param rule the rule that asks
 * @param fact the fact
 * @param isMet what it must be
 */
record FactHolds<T>(Rule rule, CaseFact<T> fact, Predicate<T> isMet) implements Criterion {

    /** Met by a yes. */
    static FactHolds<Boolean> yes(Rule rule, CaseFact<Boolean> fact) {
        return new FactHolds<>(rule, fact, known -> known);
    }

    /** Met by a no. */
    static FactHolds<Boolean> no(Rule rule, CaseFact<Boolean> fact) {
        return new FactHolds<>(rule, fact, known -> !known);
    }

    @Override
    public Explanation evaluate(Inquiry inquiry) {
        return inquiry.ask(rule, fact, isMet);
    }
}
