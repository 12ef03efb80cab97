package dk.roedtraad.scoring.cohort;

import java.util.Arrays;
import java.util.List;

import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.Item;
import dk.roedtraad.model.measurement.Scale;
import dk.roedtraad.scoring.instrument.Who5;

/**
 * The totals of a cohort (Danish: råscore): the sum of a row's answers, for instruments whose items have one scale and are all
 * turned the same way. They are those that {@link dk.roedtraad.scoring.instrument.Scorer} gives one by one.
 *
 * <p>There is a column of answers for each item, in any order. A number below 0 is a missing answer, whatever code of a missing
 * answer it is ({@link Columns#MISSING} is the quickest). A number of 0 or above that is off the scale of the items is an error and is never counted as missing or as a score:
 * the call throws, naming how many there are and the first of them. What it has written by then is of no use.
 *
 * <p>Missing answers are treated as one of the policies says:
 *
 * <ul>
 *   <li>{@link #strict}: no total unless every item is answered;
 *   <li>{@link #personMean}: the mean of the items answered, times the number of items; mostly not a whole number, so the column is
 *       of doubles;
 *   <li>{@link #rounded}: the same rounded to a whole number, half up.
 * </ul>
 */
public final class Totals {
    /** Of a total, so that a place in a table can be reckoned from the number of missing answers and the sum of the others. */
    private static final int SUMS = Byte.MAX_VALUE + 1;

    /** What {@link #place} gives for a row with an answer that is off the scale. */
    private static final int OFF_SCALE = -1;

    private static final Totals WHO_5 = of(Who5.instrument());

    private final int items;
    private final int min;
    private final int max;
    private final int leastAnswered;

    private Totals(int items, int min, int max, int leastAnswered) {
        if (items < 1) {
            throw new IllegalArgumentException("items: must be at least 1");
        }
        if (min < 0 || min >= max) {
            throw new IllegalArgumentException("min: must be from 0, and below max");
        }
        if ((long) items * max > Byte.MAX_VALUE) {
            throw new IllegalArgumentException("max: the highest total must be at most 127");
        }
        if (leastAnswered < 1 || leastAnswered > items) {
            throw new IllegalArgumentException("leastAnswered: must be from 1 to the number of items");
        }
        this.items = items;
        this.min = min;
        this.max = max;
        this.leastAnswered = leastAnswered;
    }

    /** The totals of WHO-5, from 0 to 25; times 4 they are its index. Of its five items one may be missing for a person mean. */
    public static Totals who5() {
        return WHO_5;
    }

    /**
     * Totals of an instrument of which nothing more is known. All items must be answered, until {@link #withLeastAnswered} says how
     * many need be.
     *
     * @param items the number of items
     * @param min the lowest answer, at least 0
     * @param max the highest answer; the highest total must be at most 127
     * @throws IllegalArgumentException if any is outside its range
     */
    public static Totals of(int items, int min, int max) {
        return new Totals(items, min, max, items);
    }

    /**
     * Totals of an instrument with one scale, which is the sum of all its items.
     *
     * @throws IllegalArgumentException if the instrument has no scale or several, if its items are turned or differ in their scales,
     *     or if the numbers do not fit into a column of bytes
     */
    public static Totals of(Instrument instrument) {
        List<Item> items = instrument.getItems();
        if (instrument.getScales().size() != 1) {
            throw new IllegalArgumentException("instrument: must have one scale");
        }
        Scale scale = instrument.getScales().get(0);
        if (scale.getMethod() != Scale.Method.SUM || scale.getItems().size() != items.size()) {
            throw new IllegalArgumentException("instrument: the scale must be the sum of all items");
        }
        Item first = items.get(0);
        for (Item item : items) {
            if (!item.hasScale()
                    || item.isReversed()
                    || !item.getMin().equals(first.getMin())
                    || !item.getMax().equals(first.getMax())) {
                throw new IllegalArgumentException("instrument: all items must have one scale, and none be turned");
            }
        }
        return new Totals(
                items.size(),
                first.getMin().orElseThrow(),
                first.getMax().orElseThrow(),
                scale.getLeastAnswered().orElse(items.size()));
    }

    /**
     * These totals with another number of items that must be answered before any is filled in.
     *
     * @throws IllegalArgumentException if it is not from 1 to the number of items
     */
    public Totals withLeastAnswered(int least) {
        return new Totals(items, min, max, least);
    }

    /**
     * Totals of the rows in which every item is answered; of the others {@link Columns#MISSING}.
     *
     * @param answers a column for each item
     * @throws IllegalArgumentException if there is not a column for each item, if they differ in length, or if an answer is off the
     *     scale
     */
    public byte[] strict(byte[]... answers) {
        byte[] totals = new byte[rows(answers)];
        strict(answers, 0, totals.length, totals);
        return totals;
    }

    /**
     * The same of some rows, written into the same rows of a column.
     *
     * @param answers a column for each item
     * @param totals where the totals go; none of the columns of answers
     * @throws IllegalArgumentException as above, or if the rows are not in all columns
     */
    public void strict(byte[][] answers, int fromInclusive, int toExclusive, byte[] totals) {
        check(answers, fromInclusive, toExclusive, totals.length);
        byte[] table = strictTable();
        int done = fromInclusive;
        if (items == Lanes.COLUMNS && min == 0 && items * max <= Lanes.HIGHEST_SUM) {
            done = fast(answers, fromInclusive, toExclusive, table, totals);
        }
        look(answers, done, toExclusive, toExclusive, table, totals);
    }

    /**
     * Totals in which a missing answer counts as the mean of the row's other answers, if enough are given; otherwise NaN.
     *
     * @param answers a column for each item
     * @throws IllegalArgumentException if there is not a column for each item, if they differ in length, or if an answer is off the
     *     scale
     */
    public double[] personMean(byte[]... answers) {
        double[] totals = new double[rows(answers)];
        personMean(answers, 0, totals.length, totals);
        return totals;
    }

    /**
     * The same of some rows, written into the same rows of a column.
     *
     * @param answers a column for each item
     * @param totals where the totals go
     * @throws IllegalArgumentException as above, or if the rows are not in all columns
     */
    public void personMean(byte[][] answers, int fromInclusive, int toExclusive, double[] totals) {
        check(answers, fromInclusive, toExclusive, totals.length);
        double[] table = personMeanTable();
        for (int row = fromInclusive; row < toExclusive; row++) {
            int place = place(answers, row);
            if (place == OFF_SCALE) {
                throw offScale(answers, row, toExclusive);
            }
            totals[row] = table[place];
        }
    }

    /**
     * As {@link #personMean(byte[][])}, and the total is rounded to a whole number, half up; {@link Columns#MISSING} if too few
     * answers are given.
     *
     * @param answers a column for each item
     * @throws IllegalArgumentException if there is not a column for each item, if they differ in length, or if an answer is off the
     *     scale
     */
    public byte[] rounded(byte[]... answers) {
        byte[] totals = new byte[rows(answers)];
        rounded(answers, 0, totals.length, totals);
        return totals;
    }

    /**
     * The same of some rows, written into the same rows of a column.
     *
     * @param answers a column for each item
     * @param totals where the totals go; none of the columns of answers
     * @throws IllegalArgumentException as above, or if the rows are not in all columns
     */
    public void rounded(byte[][] answers, int fromInclusive, int toExclusive, byte[] totals) {
        check(answers, fromInclusive, toExclusive, totals.length);
        look(answers, fromInclusive, toExclusive, toExclusive, roundedTable(), totals);
    }

    /** Strict totals of as many rows as fill whole blocks, and up to which row that is. */
    private int fast(byte[][] answers, int from, int to, byte[] table, byte[] totals) {
        int whole = to - (to - from) % Lanes.BLOCK;
        Lanes.add(max, answers, from, whole, totals);
        for (int row = from; row < whole; row += Lanes.BLOCK) {
            if (Lanes.isMarked(totals, row)) {
                look(answers, row, row + Lanes.BLOCK, to, table, totals);
            }
        }
        return whole;
    }

    /**
     * The plain way: row by row, with what a row comes to taken from a table.
     *
     * @param end up to where answers off the scale are counted
     */
    private void look(byte[][] answers, int from, int to, int end, byte[] table, byte[] totals) {
        for (int row = from; row < to; row++) {
            int place = place(answers, row);
            if (place == OFF_SCALE) {
                throw offScale(answers, row, end);
            }
            totals[row] = table[place];
        }
    }

    /** Where in a table is what a row comes to: by the number of its missing answers and the sum of the others. */
    private int place(byte[][] answers, int row) {
        int missing = 0;
        int sum = 0;
        for (int item = 0; item < items; item++) {
            int answer = answers[item][row];
            if (answer < 0) {
                missing++;
            } else if (answer < min || answer > max) {
                return OFF_SCALE;
            } else {
                sum += answer;
            }
        }
        return missing * SUMS + sum;
    }

    private byte[] strictTable() {
        byte[] table = new byte[(items + 1) * SUMS];
        Arrays.fill(table, Columns.MISSING);
        for (int sum = 0; sum < SUMS; sum++) {
            table[sum] = (byte) sum;
        }
        return table;
    }

    private double[] personMeanTable() {
        double[] table = new double[(items + 1) * SUMS];
        for (int missing = 0; missing <= items; missing++) {
            int answered = items - missing;
            for (int sum = 0; sum < SUMS; sum++) {
                table[missing * SUMS + sum] = isEnough(answered) ? (double) (items * sum) / answered : Double.NaN;
            }
        }
        return table;
    }

    private byte[] roundedTable() {
        byte[] table = new byte[(items + 1) * SUMS];
        Arrays.fill(table, Columns.MISSING);
        for (int missing = 0; missing <= items; missing++) {
            int answered = items - missing;
            if (isEnough(answered)) {
                for (int sum = 0; sum <= answered * max; sum++) {
                    table[missing * SUMS + sum] = (byte) ((2 * items * sum + answered) / (2 * answered));
                }
            }
        }
        return table;
    }

    private boolean isEnough(int answered) {
        return answered >= leastAnswered;
    }

    private int rows(byte[][] answers) {
        if (answers.length != items) {
            throw new IllegalArgumentException("answers: must be " + items + " columns");
        }
        for (byte[] column : answers) {
            Columns.checkLength(column.length, answers[0].length, "answers");
        }
        return answers[0].length;
    }

    private void check(byte[][] answers, int from, int to, int length) {
        Columns.check(from, to, rows(answers), "answers");
        Columns.check(from, to, length, "totals");
    }

    private IllegalArgumentException offScale(byte[][] answers, int from, int to) {
        int count = 0;
        int firstRow = 0;
        int firstColumn = 0;
        for (int row = to - 1; row >= from; row--) {
            for (int item = items - 1; item >= 0; item--) {
                int answer = answers[item][row];
                if (answer >= 0 && (answer < min || answer > max)) {
                    count++;
                    firstRow = row;
                    firstColumn = item;
                }
            }
        }
        return new IllegalArgumentException("answers: " + count + " off the scale from " + min + " to " + max
                + ", the first in row " + firstRow + " of column " + firstColumn
                + ", both from 0; a missing answer is below 0");
    }
}
