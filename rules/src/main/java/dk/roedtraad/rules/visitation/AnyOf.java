package dk.roedtraad.rules.visitation;

import java.util.List;

import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.rules.inquiry.Inquiry;

/**
 * Is at least one of several criteria met? Every one is asked, so that all reasons show.
 *
 * @param rule the rule that asks
 * @param parts the criteria
 */
record AnyOf(Rule rule, List<Criterion> parts) implements Criterion {

    @Override
    public Explanation evaluate(Inquiry inquiry) {
        return Explanation.any(rule, Criterion.evaluate(parts, inquiry));
    }
}
