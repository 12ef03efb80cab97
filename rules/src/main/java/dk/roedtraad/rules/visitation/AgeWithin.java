package dk.roedtraad.rules.visitation;

import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.rules.inquiry.AgeInterval;
import dk.roedtraad.rules.inquiry.Inquiry;

/**
 * Is the youth within an age interval on the day?
 *
 * @param interval the interval, with the rule that asks
 */
record AgeWithin(AgeInterval interval) implements Criterion {

    @Override
    public Rule rule() {
        return interval.rule();
    }

    @Override
    public Explanation evaluate(Inquiry inquiry) {
        return interval.evaluate(inquiry);
    }
}
