package dk.roedtraad.model.measurement;

/** What to do when items are unanswered (Danish: manglende svar). */
public enum MissingPolicy {
    /** No score unless every item is answered. The default: no official rule for WHO-5 allows less. */
    STRICT,
    /**
     * A missing item is given the person's own mean, when at least {@link Scale#getLeastAnswered} items are answered; where items
     * have different scales, the same place on its own. It never depends on other persons. Flagged as prorated.
     */
    PERSON_MEAN,
    /**
     * As {@link #PERSON_MEAN}, and the sum is rounded to a whole number, half up, as the SDQ asks, so that it is one that
     * a complete answer can give. Flagged as prorated.
     */
    PRORATE
}
