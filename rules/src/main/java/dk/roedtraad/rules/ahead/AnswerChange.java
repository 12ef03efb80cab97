package dk.roedtraad.rules.ahead;

import java.time.LocalDate;

/**
 * An answer that differs from that of the day before.
 *
 * @param date the first day with the new answer
 * @param about the wording key of what is asked: the title of a rule, or {@link #OUTCOME}
 * @param before the wording key of the answer on the day before
 * @param after the wording key of the answer on the day
 */
public record AnswerChange(LocalDate date, String about, String before, String after) {
    /** What visitation comes to. */
    public static final String OUTCOME = "outcome";
}
