package dk.roedtraad.serialization.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where a column comes from, from {@code sources.csv} beside this class: table, column, source. A column without a row is ours. */
final class Sources {
    private static final Map<String, String> SOURCES = read();

    private Sources() {}

    static Optional<String> of(String table, String column) {
        return Optional.ofNullable(SOURCES.get(table + "," + column));
    }

    /** Each table and column that has a row, with a comma between. */
    static Map<String, String> all() {
        return SOURCES;
    }

    private static Map<String, String> read() {
        String name = "sources.csv";
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Sources.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .collect(Collectors.toUnmodifiableMap(
                            line -> line.substring(0, line.lastIndexOf(',')),
                            line -> line.substring(line.lastIndexOf(',') + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped file " + name + " cannot be read", e);
        }
    }
}
