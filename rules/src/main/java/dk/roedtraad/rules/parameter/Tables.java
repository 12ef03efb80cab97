package dk.roedtraad.rules.parameter;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.roedtraad.model.law.Source;
import dk.roedtraad.model.time.Period;

/** Reads the CSV tables that lie beside the rules. Not for the tables of others: a fault in one is a fault in the jar. */
public final class Tables {
    private Tables() {}

    /** The rows of a table. */
    public static List<NamedCsvRecord> read(InputStream table) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("A shipped table cannot be read", e);
        }
    }

    /** The days on which a row holds: from {@code validFrom}, to the day before {@code validTo} where that is given. */
    public static Period valid(NamedCsvRecord row) {
        LocalDate from = LocalDate.parse(row.getField("validFrom"));
        String to = row.getField("validTo");
        return to.isEmpty() ? Period.from(from) : Period.of(from, LocalDate.parse(to));
    }

    /** Where a row comes from: one or more sources with a semicolon between them. */
    public static List<Source> sources(NamedCsvRecord row) {
        return Arrays.stream(row.getField("source").split("; ", -1))
                .map(Source::parse)
                .toList();
    }
}
