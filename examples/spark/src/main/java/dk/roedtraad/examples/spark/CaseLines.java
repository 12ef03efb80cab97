package dk.roedtraad.examples.spark;

import java.util.Iterator;
import java.util.List;

import dk.roedtraad.model.youth.YouthCase;
import dk.roedtraad.serialization.document.DocumentKind;
import dk.roedtraad.serialization.document.Documents;
import dk.roedtraad.serialization.document.ReadResult;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;

/** Cases, one document on each line (NDJSON). What is not valid is left out and counted, never shown. */
final class CaseLines {
    private CaseLines() {}

    /** The lines of files and folders. */
    static JavaRDD<String> read(SparkSession spark, String path) {
        return spark.read().textFile(path).javaRDD();
    }

    /** The case on a line; none where there is no valid one. */
    static Iterator<YouthCase> of(String line, LongAccumulator invalid) {
        if (line.isBlank()) {
            return List.<YouthCase>of().iterator();
        }
        ReadResult<YouthCase> read = Documents.read(DocumentKind.CASE, line);
        if (!read.isValid()) {
            invalid.add(1);
            return List.<YouthCase>of().iterator();
        }
        return List.of(read.get()).iterator();
    }
}
