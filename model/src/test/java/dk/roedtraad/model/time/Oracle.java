package dk.roedtraad.model.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** The tables that {@code src/test/oracle/days.py} writes. */
final class Oracle {
    private Oracle() {}

    /** The cells of each row of a table, below its comment and its header. */
    static Stream<String[]> rows(String table) {
        try (InputStream stream = Oracle.class.getResourceAsStream("oracle/" + table)) {
            return new String(Objects.requireNonNull(stream, table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(2)
                    .map(line -> line.split(",", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
