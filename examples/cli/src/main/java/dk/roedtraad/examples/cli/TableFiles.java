package dk.roedtraad.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.serialization.table.CaseResults;
import dk.roedtraad.serialization.table.Cell;
import dk.roedtraad.serialization.table.Codebook;
import dk.roedtraad.serialization.table.Column;
import dk.roedtraad.serialization.table.ImportScripts;
import dk.roedtraad.serialization.table.ResearchTables;
import dk.roedtraad.serialization.table.Table;

/** The files of research tables (RFC 4180, UTF-8), written case by case. Nothing is there before the first case. */
final class TableFiles {
    private final Path folder;
    private final ResearchTables tables;
    private final List<CsvWriter> writers = new ArrayList<>();
    private long cases;

    TableFiles(Path folder, ResearchTables tables) {
        this.folder = folder;
        this.tables = tables;
    }

    /** The names of all files that are written. */
    static List<String> names(ResearchTables tables) {
        return Stream.concat(
                        tables.getTables().stream().map(TableFiles::name),
                        Stream.of("codebook.csv", "codebook-da.md", "codebook-en.md", "import.R", "import.do"))
                .toList();
    }

    private static String name(Table table) {
        return table.getName() + ".csv";
    }

    /** How many cases have been written. */
    long cases() {
        return cases;
    }

    /** Writes the rows of a case. */
    void write(CaseResults results) {
        writing(() -> {
            if (cases++ == 0) {
                open();
            }
            for (int i = 0; i < writers.size(); i++) {
                for (List<Cell> row : tables.getTables().get(i).rows(results)) {
                    writers.get(i).writeRecord(row.stream().map(Cell::toText).toList());
                }
            }
        });
    }

    private void open() throws IOException {
        for (Table table : tables.getTables()) {
            CsvWriter writer = csv(name(table));
            writers.add(writer);
            writer.writeRecord(table.getColumns().stream().map(Column::getName).toList());
        }
    }

    private CsvWriter csv(String name) throws IOException {
        return CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(folder.resolve(name), StandardCharsets.UTF_8);
    }

    /** Closes the tables and writes what explains them, unless there are none. */
    void finish(Codebook codebook, Language language) {
        if (cases == 0) {
            return;
        }
        writing(() -> {
            close();
            try (CsvWriter writer = csv("codebook.csv")) {
                writer.writeRecord(Codebook.header());
                codebook.rows().forEach(writer::writeRecord);
            }
            text("codebook-da.md", codebook.markdown(Language.DANISH));
            text("codebook-en.md", codebook.markdown(Language.ENGLISH));
            text("import.R", ImportScripts.r(language));
            text("import.do", ImportScripts.stata(tables, codebook, language));
        });
    }

    private void text(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void close() throws IOException {
        for (CsvWriter writer : writers) {
            writer.close();
        }
        writers.clear();
    }

    /** Takes away what has been written: half a table would be taken for a whole one. */
    void discard() {
        try {
            close();
        } catch (IOException | UncheckedIOException e) {
            // what could not be written is taken away now
        }
        for (String name : names(tables)) {
            try {
                Files.deleteIfExists(folder.resolve(name));
            } catch (IOException e) {
                // whoever may not delete is told that the tables could not be written
            }
        }
    }

    private static void writing(Step step) {
        try {
            step.run();
        } catch (IOException | UncheckedIOException e) {
            throw new LostException(e);
        }
    }

    /** One step of writing. */
    private interface Step {
        void run() throws IOException;
    }

    /** What was to be written could not be. */
    static final class LostException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LostException(Exception cause) {
            super(cause);
        }
    }
}
