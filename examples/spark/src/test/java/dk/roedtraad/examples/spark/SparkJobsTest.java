package dk.roedtraad.examples.spark;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dk.roedtraad.model.figure.KeyFigures;
import dk.roedtraad.model.identity.Identifier;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.visitation.Visitation;
import dk.roedtraad.scoring.figure.FigureCounter;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import dk.roedtraad.serialization.table.CaseResults;
import dk.roedtraad.serialization.table.Cell;
import dk.roedtraad.serialization.table.Table;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The jobs on one machine, held against what the library says without Spark. */
final class SparkJobsTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 22);
    private static final FiguresJob.Asked ASKED = new FiguresJob.Asked(LocalDate.of(2026, 1, 1), ON);
    private static final Study STUDY = new Study(
            ON,
            "trivsel-2026",
            "k".repeat(32).getBytes(StandardCharsets.US_ASCII),
            Optional.of("databeskyttelsesloven § 10"));

    @TempDir
    private static Path folder = Path.of("");

    private static SparkSession spark = SparkJobsTest.session();

    private static SparkSession session() {
        return SparkSession.builder()
                .master("local[2]")
                .appName("test")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
    }

    @BeforeAll
    static void the_tables_are_written_once() {
        assertEquals(
                1,
                TablesJob.write(spark, lines(), STUDY, folder.resolve("tables").toString()));
    }

    @AfterAll
    static void spark_stops() {
        spark.stop();
    }

    /** Every shipped case, as many times as there are figures to show, each time another youth; and one line that is no case. */
    private static List<YouthCase> cases() {
        List<YouthCase> cases = new ArrayList<>();
        for (int copy = 0; copy < 7; copy++) {
            for (String name : Documents.exampleNames()) {
                YouthCase example = Documents.read(DocumentKind.CASE, Documents.example(name))
                        .get();
                cases.add(example.withYouth(example.getYouth()
                        .withIdentifiers(List.of(Identifier.of("urn:example:sag", name + "-" + copy)))));
            }
        }
        return cases;
    }

    private static JavaRDD<String> lines() {
        List<String> lines = new ArrayList<>();
        cases().forEach(each -> lines.add(Documents.writeLine(DocumentKind.CASE, each)));
        lines.add(30, "{\"kind\": \"case\"}");
        lines.add(31, "");
        return JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(lines, 4);
    }

    private static Dataset<Row> read(String table) {
        return TablesJob.read(spark, folder.resolve("tables").toString(), table);
    }

    /** The cells of a table as the command line writes them, without order. */
    private static List<String> expected(Table table, List<CaseResults> all) {
        List<String> rows = new ArrayList<>();
        for (CaseResults results : all) {
            for (List<Cell> row : table.rows(results)) {
                rows.add(String.join(",", row.stream().map(Cell::toText).toList()));
            }
        }
        rows.sort(null);
        return rows;
    }

    @Test
    void each_table_has_the_rows_of_one_machine_one_for_one() {
        List<CaseResults> results =
                cases().stream().map(each -> Library.results(each, STUDY)).toList();
        int all = 0;
        for (Map.Entry<String, Table> table : TablesJob.byName().entrySet()) {
            List<String> rows = new ArrayList<>();
            for (Row row : read(table.getKey()).collectAsList()) {
                rows.add(String.join(",", TableRows.toTexts(table.getValue(), row)));
            }
            rows.sort(null);
            assertEquals(expected(table.getValue(), results), rows, table.getKey());
            all += rows.size();
        }
        assertTrue(all > 4_000, all + " rows");
    }

    @Test
    void numbers_and_dates_are_such_and_what_is_missing_is_null_with_its_reason() {
        StructType persons = read("persons").schema();
        assertEquals(DataTypes.DateType, persons.apply("birth_month").dataType());
        assertEquals(DataTypes.LongType, persons.apply("age").dataType());
        assertEquals("Køn", persons.apply("gender").metadata().getString("label_da"));
        assertEquals(
                DataTypes.DoubleType,
                read("scores").schema().apply("index_score").dataType());
        // Asta was not asked whether she is in another activity: no yes, and no no.
        assertEquals(
                0,
                read("persons")
                        .where("other_activity is null and other_activity_why is null")
                        .count());
        assertTrue(read("persons").where("other_activity_why = 'not_asked'").count() >= 7);
    }

    @Test
    void the_scores_and_changes_are_those_of_one_machine() {
        Dataset<Row> scored = ScoringJob.score(
                spark, ScoringJob.answers(spark, folder.resolve("tables").toString()));
        Map<String, String> bySpark = new TreeMap<>();
        for (Row row : scored.collectAsList()) {
            bySpark.put(
                    row.getAs("person") + " " + row.getAs("measurement"),
                    row.getAs("total") + " " + row.getAs("index"));
        }
        Map<String, String> onOneMachine = new TreeMap<>();
        for (Row row : read("scores").where("instrument = 'who-5'").collectAsList()) {
            onOneMachine.put(
                    row.getAs("person") + " " + row.getAs("measurement"),
                    whole(row.getAs("raw_score")) + " " + whole(row.getAs("index_score")));
        }
        assertEquals(onOneMachine, bySpark);
        assertEquals(7 * 17, bySpark.size());
        assertTrue(
                bySpark.containsValue("null null") && bySpark.containsValue("6 24"),
                bySpark.values().toString());

        List<String> changed = new ArrayList<>();
        for (Row row : ScoringJob.change(spark, scored).collectAsList()) {
            changed.add(row.getAs("person") + " " + row.getAs("earlier_month") + " " + row.getAs("later_month") + " "
                    + row.getAs("difference") + " " + row.getAs("relevant") + " " + row.getAs("reliable"));
        }
        // From the first score to the latest is the first change of each series.
        List<String> expected = new ArrayList<>();
        for (Row row :
                read("changes").where("instrument = 'who-5' and change = 1").collectAsList()) {
            int difference = ((Double) row.getAs("difference")).intValue();
            expected.add(row.getAs("person") + " " + row.getAs("earlier_month") + " " + row.getAs("later_month") + " "
                    + difference + " "
                    + verdict(row.getAs("relevance").equals("NO_RELEVANT_CHANGE"), difference) + " "
                    + verdict(row.getAs("reliability").equals("WITHIN_MEASUREMENT_ERROR"), difference));
        }
        changed.sort(null);
        expected.sort(null);
        assertEquals(expected, changed);
        assertEquals(7 * 5, changed.size());
    }

    private static @Nullable Integer whole(@Nullable Double number) {
        return number == null ? null : (int) Math.round(number);
    }

    private static String verdict(boolean unchanged, int difference) {
        return unchanged ? "UNCHANGED" : difference > 0 ? "IMPROVED" : "DETERIORATED";
    }

    /** By hand: 3+2+4+3+2 = 14, times four 56; one answer missing, and one off the scale from 0 to 5: no score. */
    @Test
    void columns_of_ones_own_are_scored_as_they_are() {
        StructType schema = new StructType();
        for (String item : ScoringJob.items()) {
            schema = schema.add(item, DataTypes.IntegerType);
        }
        Dataset<Row> answers = spark.createDataFrame(
                List.of(
                        RowFactory.create(3, 2, 4, 3, 2),
                        RowFactory.create(3, 2, null, 3, 2),
                        RowFactory.create(3, 2, 6, 3, 2)),
                schema);
        assertEquals(
                List.of("[3,2,4,3,2,14,56]", "[3,2,null,3,2,null,null]", "[3,2,6,3,2,null,null]"),
                ScoringJob.score(spark, answers).collectAsList().stream()
                        .map(Row::toString)
                        .toList());
    }

    @Test
    void the_key_figures_are_those_of_one_machine_to_the_byte() {
        FigureCounter one = ASKED.counter();
        cases().forEach(each -> one.add(each, Visitation.standard().decide(each, ON)));
        LongAccumulator invalid = spark.sparkContext().longAccumulator();

        KeyFigures bySpark = FiguresJob.figures(lines(), ASKED, invalid);

        assertEquals(
                Documents.write(DocumentKind.KEYFIGURES, one.figures()),
                Documents.write(DocumentKind.KEYFIGURES, bySpark));
        assertEquals(1, invalid.value());
        assertEquals(70, one.cases());
        assertTrue(bySpark.getFigures().size() > 20, bySpark.getFigures().size() + " figures");
    }
}
