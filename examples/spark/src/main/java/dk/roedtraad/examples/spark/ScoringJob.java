package dk.roedtraad.examples.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import dk.roedtraad.model.measurement.Item;
import dk.roedtraad.model.measurement.Scale;
import dk.roedtraad.scoring.cohort.Columns;
import dk.roedtraad.scoring.cohort.Differences;
import dk.roedtraad.scoring.cohort.Limit;
import dk.roedtraad.scoring.cohort.Totals;
import dk.roedtraad.scoring.instrument.Who5;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min_by;

/**
 * Answers to WHO-5 as columns in; totals, indexes, and the change from each person's first score to the latest out, with both verdicts.
 * Each partition is scored by the column kernel of the library ({@link Totals}, {@link Differences}, {@link Limit}), which gives what one
 * machine gives measurement by measurement.
 */
public final class ScoringJob {
    private static final int ROWS_AT_ONCE = 8_192;

    private ScoringJob() {}

    /** {@code TABLES OUT}: the tables that {@link TablesJob} has written, and where {@code scored} and {@code changed} go. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("ScoringJob TABLES OUT");
            System.exit(2);
        }
        try (SparkSession spark =
                SparkSession.builder().appName("Rød Tråd: scoring").getOrCreate()) {
            Dataset<Row> scored = score(spark, answers(spark, arguments[0]));
            scored.write().parquet(arguments[1] + "/scored");
            change(spark, scored).write().parquet(arguments[1] + "/changed");
        }
    }

    /** The keys of the items, in order: the names of the columns of answers. */
    static List<String> items() {
        return Who5.instrument().getItems().stream().map(Item::getKey).toList();
    }

    /** The answers to WHO-5 in the tables, a row for each measurement and a column for each item. */
    static Dataset<Row> answers(SparkSession spark, String tables) {
        Dataset<Row> items = TablesJob.read(spark, tables, "item_answers")
                .where(col("instrument").equalTo(Who5.ID))
                .groupBy("person", "measurement")
                .pivot("item", new ArrayList<Object>(items()))
                .agg(first("answer", true));
        return TablesJob.read(spark, tables, "measurements")
                .where(col("instrument")
                        .equalTo(Who5.ID)
                        .and(col("instrument_version").equalTo(Who5.VERSION)))
                .join(items, new String[] {"person", "measurement"}, "left");
    }

    /** The same rows with {@code total} and {@code index}; null where not every item is answered on its scale. */
    static Dataset<Row> score(SparkSession spark, Dataset<Row> answers) {
        StructType schema =
                answers.schema().add("total", DataTypes.IntegerType, true).add("index", DataTypes.IntegerType, true);
        int[] columns = items().stream().mapToInt(answers.schema()::fieldIndex).toArray();
        JavaRDD<Row> scored = answers.javaRDD().mapPartitions(inChunks(rows -> scored(rows, columns)));
        return spark.createDataFrame(scored, schema);
    }

    private static List<Row> scored(List<Row> rows, int[] columns) {
        byte[][] answers = new byte[columns.length][rows.size()];
        for (int item = 0; item < columns.length; item++) {
            for (int i = 0; i < rows.size(); i++) {
                answers[item][i] = answer(rows.get(i), columns[item], item);
            }
        }
        byte[] totals = Totals.who5().strict(answers);
        List<Row> scored = new ArrayList<>(rows.size());
        for (int i = 0; i < totals.length; i++) {
            Integer total = totals[i] == Columns.MISSING ? null : (int) totals[i];
            scored.add(with(rows.get(i), total, total == null ? null : total * perPoint()));
        }
        return scored;
    }

    /** An answer that is not on the scale gives no total, as one that is missing. */
    private static byte answer(Row row, int column, int item) {
        boolean isOnScale = !row.isNullAt(column)
                && Who5.instrument().getItems().get(item).isOnScale(((Number) row.get(column)).intValue());
        return isOnScale ? ((Number) row.get(column)).byteValue() : Columns.MISSING;
    }

    private static Scale scale() {
        return Who5.instrument().getScales().get(0);
    }

    /** Points of the index for each of the total: 4. */
    private static int perPoint() {
        return scale().getMultiplier().intValueExact();
    }

    /** For each series with two scores: the first and the latest, their difference in points of the index, and both verdicts. */
    static Dataset<Row> change(SparkSession spark, Dataset<Row> scored) {
        Column order = col("measurement");
        Dataset<Row> ends = scored.where(col("total").isNotNull())
                .groupBy("person", "instrument_version", "informant", "mode")
                .agg(
                        min_by(col("total"), order).as("first_total"),
                        max_by(col("total"), order).as("latest_total"),
                        min_by(col("measured_month"), order).as("earlier_month"),
                        max_by(col("measured_month"), order).as("later_month"),
                        count("*").as("scores"))
                .where(col("scores").gt(1));
        StructType schema = ends.schema()
                .add("difference", DataTypes.IntegerType)
                .add("relevant", DataTypes.StringType)
                .add("reliable", DataTypes.StringType);
        int first = ends.schema().fieldIndex("first_total");
        int latest = ends.schema().fieldIndex("latest_total");
        JavaRDD<Row> changed = ends.javaRDD().mapPartitions(inChunks(rows -> changed(rows, first, latest)));
        return spark.createDataFrame(changed, schema);
    }

    private static List<Row> changed(List<Row> rows, int first, int latest) {
        byte[] differences = Differences.between(column(rows, first), column(rows, latest));
        byte[] relevant = Limit.relevant(scale()).verdicts(differences);
        byte[] reliable = Limit.reliable(scale()).verdicts(differences);
        List<Row> changed = new ArrayList<>(rows.size());
        for (int i = 0; i < differences.length; i++) {
            changed.add(with(rows.get(i), differences[i] * perPoint(), verdict(relevant[i]), verdict(reliable[i])));
        }
        return changed;
    }

    private static byte[] column(List<Row> rows, int at) {
        byte[] column = new byte[rows.size()];
        for (int i = 0; i < column.length; i++) {
            column[i] = (byte) rows.get(i).getInt(at);
        }
        return column;
    }

    private static String verdict(byte verdict) {
        return switch (verdict) {
            case Limit.IMPROVED -> "IMPROVED";
            case Limit.DETERIORATED -> "DETERIORATED";
            default -> "UNCHANGED";
        };
    }

    private static Row with(Row row, @Nullable Object... more) {
        @Nullable Object[] values = new @Nullable Object[row.size() + more.length];
        for (int i = 0; i < row.size(); i++) {
            values[i] = row.get(i);
        }
        System.arraycopy(more, 0, values, row.size(), more.length);
        return RowFactory.create(values);
    }

    /** Work on so many rows that columns pay, and never on a whole partition in memory. */
    private interface Chunk extends Serializable {
        List<Row> apply(List<Row> rows);
    }

    private static FlatMapFunction<Iterator<Row>, Row> inChunks(Chunk work) {
        return rows -> new Iterator<>() {
            private Iterator<Row> done = List.<Row>of().iterator();

            @Override
            public boolean hasNext() {
                if (!done.hasNext() && rows.hasNext()) {
                    List<Row> chunk = new ArrayList<>(ROWS_AT_ONCE);
                    while (chunk.size() < ROWS_AT_ONCE && rows.hasNext()) {
                        chunk.add(rows.next());
                    }
                    done = work.apply(chunk).iterator();
                }
                return done.hasNext();
            }

            @Override
            public Row next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return done.next();
            }
        };
    }
}
