/**
 * Many people at once (Danish: kohorte): columns in, columns out, no object for a row. A column is an array with one place for each
 * row; the columns of one table are of one length.
 *
 * <p>Each function comes twice: one that makes its column, and one that takes the rows from one up to another and writes them into a
 * column of the caller's. The second works on a part of a table, so several threads can each take a part; nothing here starts a
 * thread of its own.
 *
 * <pre>{@code
 * Totals who5 = Totals.who5();
 * byte[] before = who5.strict(happy1, calm1, active1, rested1, interest1);
 * byte[] after = who5.strict(happy2, calm2, active2, rested2, interest2);
 * byte[] change = Differences.between(before, after);
 * byte[] reliable = Limit.reliable(Who5.instrument().getScales().get(0)).verdicts(change);
 * }</pre>
 *
 * <p>What is missing has one code in every column of bytes, {@link dk.roedtraad.scoring.cohort.Columns#MISSING}, which is none of the
 * numbers that a column can hold; in a column of doubles it is NaN.
 */
@NullMarked
package dk.roedtraad.scoring.cohort;

import org.jspecify.annotations.NullMarked;
