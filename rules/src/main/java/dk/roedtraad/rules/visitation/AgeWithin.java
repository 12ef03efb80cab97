package dk.roedtraad.rules.visitation;

import java.util.Optional;

import dk.roedtraad.model.decision.Explanation;
import dk.roedtraad.model.law.Rule;
import dk.roedtraad.rules.inquiry.AgeInterval;
import dk.roedtraad.rules.inquiry.Inquiry;

/**
 * Is the youth within an age interval on the day? The reason says from which day to which.
 *
 * @param rule the rule that asks
 * @param lowest the key of the lowest age, included; none where there is no lower limit
 * @param highest the key of the highest age
 * @param highestIncluded whether the highest age belongs to the interval
 */
record AgeWithin(Rule rule, Optional<String> lowest, String highest, boolean highestIncluded) implements Criterion {

    @Override
    public Explanation evaluate(Inquiry inquiry) {
        return new AgeInterval(rule, lowest, highest, highestIncluded).evaluate(inquiry);
    }
}
