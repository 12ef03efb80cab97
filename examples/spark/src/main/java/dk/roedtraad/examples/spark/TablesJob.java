package dk.roedtraad.examples.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.serialization.table.CaseResults;
import dk.roedtraad.serialization.table.Cell;
import dk.roedtraad.serialization.table.Table;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;
import scala.Tuple2;

/** Cases in as NDJSON, the research tables out as Parquet: one folder a table, the same rows as {@code tables} of the command line. */
public final class TablesJob {
    private TablesJob() {}

    /** {@code CASES OUT YYYY-MM-DD STUDY KEYFILE [BASIS]}. Ends with 1 where a document was not valid. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 5) {
            System.err.println("TablesJob CASES OUT YYYY-MM-DD STUDY KEYFILE [BASIS]");
            System.exit(2);
        }
        Study study = Study.of(
                LocalDate.parse(arguments[2]),
                arguments[3],
                Path.of(arguments[4]),
                arguments.length > 5 ? Optional.of(arguments[5]) : Optional.empty());
        long invalid;
        try (SparkSession spark =
                SparkSession.builder().appName("Rød Tråd: tables").getOrCreate()) {
            invalid = write(spark, CaseLines.read(spark, arguments[0]), study, arguments[1]);
        }
        if (invalid > 0) {
            System.err.println(invalid + " documents are not valid and left out");
            System.exit(1);
        }
    }

    /**
     * Writes the tables.
     *
     * @return how many lines held no valid case
     */
    static long write(SparkSession spark, JavaRDD<String> lines, Study study, String folder) {
        LongAccumulator invalid = spark.sparkContext().longAccumulator("not valid");
        // A case is read once, for all tables.
        JavaRDD<Tuple2<String, Row>> rows =
                lines.flatMap(line -> rows(line, study, invalid)).persist(StorageLevel.MEMORY_AND_DISK());
        rows.count(); // before anything is written, so that each line is counted once
        for (Map.Entry<String, Table> table : byName().entrySet()) {
            String name = table.getKey();
            spark.createDataFrame(
                            rows.filter(row -> row._1().equals(name)).map(Tuple2::_2),
                            TableRows.schema(table.getValue()))
                    .write()
                    .parquet(folder + "/" + name);
        }
        rows.unpersist();
        return invalid.value();
    }

    static Map<String, Table> byName() {
        Map<String, Table> byName = new LinkedHashMap<>();
        Library.TABLES.getTables().forEach(table -> byName.put(table.getName(), table));
        return byName;
    }

    /** A table as it was written. */
    static Dataset<Row> read(SparkSession spark, String folder, String table) {
        return spark.read().parquet(folder + "/" + table);
    }

    private static Iterator<Tuple2<String, Row>> rows(String line, Study study, LongAccumulator invalid) {
        List<Tuple2<String, Row>> rows = new ArrayList<>();
        for (Iterator<YouthCase> cases = CaseLines.of(line, invalid); cases.hasNext(); ) {
            CaseResults results = Library.results(cases.next(), study);
            for (Table table : Library.TABLES.getTables()) {
                for (List<Cell> row : table.rows(results)) {
                    rows.add(new Tuple2<>(table.getName(), TableRows.toRow(table, row)));
                }
            }
        }
        return rows.iterator();
    }
}
