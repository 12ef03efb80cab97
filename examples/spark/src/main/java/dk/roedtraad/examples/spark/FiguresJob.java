package dk.roedtraad.examples.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;

import dk.roedtraad.model.figure.KeyFigures;
import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.rules.parameter.ParameterKeys;
import dk.roedtraad.rules.parameter.ShippedParameters;
import dk.roedtraad.rules.visitation.Visitation;
import dk.roedtraad.scoring.figure.FigureCounter;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;

/** Cases in as NDJSON, key figures out: each worker counts its own cases, and the counts are added. Small cells are hidden at the end. */
public final class FiguresJob {
    private FiguresJob() {}

    /** {@code CASES FROM ON OUT}: a document of the kind key figures. Ends with 1 where a document was not valid. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            System.err.println("FiguresJob CASES YYYY-MM-DD YYYY-MM-DD OUT");
            System.exit(2);
        }
        Asked asked = new Asked(LocalDate.parse(arguments[1]), LocalDate.parse(arguments[2]));
        long invalid;
        try (SparkSession spark =
                SparkSession.builder().appName("Rød Tråd: key figures").getOrCreate()) {
            LongAccumulator counter = spark.sparkContext().longAccumulator("not valid");
            KeyFigures figures = figures(CaseLines.read(spark, arguments[0]), asked, counter);
            Files.writeString(Path.of(arguments[3]), Documents.write(DocumentKind.KEYFIGURES, figures));
            invalid = counter.value();
        }
        if (invalid > 0) {
            System.err.println(invalid + " documents are not valid and left out");
            System.exit(1);
        }
    }

    /**
     * What is asked.
     *
     * @param from the first day of the period
     * @param on the day of the question, the last of the period
     */
    record Asked(LocalDate from, LocalDate on) implements Serializable {
        FigureCounter counter() {
            return new FigureCounter(from, on, leastCell());
        }

        private Parameter leastCell() {
            return ShippedParameters.get()
                    .find(ParameterKeys.FIGURE_CELL_MIN, on)
                    .orElseThrow();
        }
    }

    /** The key figures of the cases on the lines. */
    static KeyFigures figures(JavaRDD<String> lines, Asked asked, LongAccumulator invalid) {
        FigureCounter all = asked.counter();
        for (long[] counts :
                lines.mapPartitions(part -> counted(part, asked, invalid)).collect()) {
            all.addCounts(counts);
        }
        return all.figures();
    }

    private static Iterator<long[]> counted(Iterator<String> lines, Asked asked, LongAccumulator invalid) {
        FigureCounter counter = asked.counter();
        while (lines.hasNext()) {
            for (Iterator<YouthCase> cases = CaseLines.of(lines.next(), invalid); cases.hasNext(); ) {
                YouthCase youthCase = cases.next();
                counter.add(youthCase, Visitation.standard().decide(youthCase, asked.on()));
            }
        }
        return List.of(counter.toCounts()).iterator();
    }
}
