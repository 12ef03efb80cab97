package dk.roedtraad.model.measurement;

/** What to do when items are unanswered (Danish: manglende svar). */
public enum MissingPolicy {
    /** No score unless every item is answered. The default: no official rule for WHO-5 allows less. */
    STRICT,
    /**
     * A missing item is given the person's own mean, when at least {@link Scale#getLeastAnswered} items are answered. Flagged as
     * prorated.
     */
    PERSON_MEAN
}
