package dk.roedtraad.model.decision;

import java.util.Collection;

/**
 * The answer to a question (Danish: svar): met, not met or undetermined. There is no fourth. Answers are combined by Kleene's
 * strong three-valued logic: an undetermined part decides nothing, and what is settled without it stays settled.
 */
public enum Answer {
    /** Met. */
    MET,
    /** Not met. */
    NOT_MET,
    /** Undetermined: a fact, a judgement or a number is missing. */
    UNDETERMINED;

    /** The answer that a known yes or no gives. */
    public static Answer of(boolean met) {
        return met ? MET : NOT_MET;
    }

    /** Met when both are met; not met when either is not. */
    public Answer and(Answer other) {
        if (this == NOT_MET || other == NOT_MET) {
            return NOT_MET;
        }
        return this == MET && other == MET ? MET : UNDETERMINED;
    }

    /** Met when either is met; not met when neither is. */
    public Answer or(Answer other) {
        return not().and(other.not()).not();
    }

    /** Met when not met, and the other way round. */
    public Answer not() {
        return switch (this) {
            case MET -> NOT_MET;
            case NOT_MET -> MET;
            case UNDETERMINED -> UNDETERMINED;
        };
    }

    /**
     * Met when at least so many are met; not met when too few are left that may be. At least one is {@link #any}.
     *
     * @param least how many must be met, 0 or more
     */
    public static Answer atLeast(int least, Collection<Answer> answers) {
        int met = 0;
        int possible = 0;
        for (Answer answer : answers) {
            met += answer == MET ? 1 : 0;
            possible += answer == NOT_MET ? 0 : 1;
        }
        return atLeast(least, met, possible);
    }

    /** By how many are met, and how many are met or may be. */
    static Answer atLeast(int least, int met, int possible) {
        return met >= least ? MET : possible < least ? NOT_MET : UNDETERMINED;
    }

    /** Met when all are met, and for no answers at all. */
    public static Answer all(Collection<Answer> answers) {
        Answer all = MET;
        for (Answer answer : answers) {
            all = all.and(answer);
        }
        return all;
    }

    /** Met when all are met, not met when all are not, and undetermined where they differ or for no answers at all. */
    public static Answer agreed(Collection<Answer> answers) {
        boolean differ = answers.stream().distinct().count() != 1;
        return differ ? UNDETERMINED : answers.iterator().next();
    }

    /** Met when at least one is met; not met for no answers at all. */
    public static Answer any(Collection<Answer> answers) {
        Answer any = NOT_MET;
        for (Answer answer : answers) {
            any = any.or(answer);
        }
        return any;
    }
}
