package dk.roedtraad.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The files that the scripts in src/test/oracle write. */
public final class Oracle {
    private Oracle() {}

    /** A row of a file, cell by column. */
    public record Row(Map<String, String> cells) {
        /** The text of a cell. */
        public String text(String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }

        /** The number in a cell, where Python writes nan for no number. */
        public double number(String column) {
            return text(column).equals("nan") ? Double.NaN : Double.parseDouble(text(column));
        }

        /** The whole number in a cell. */
        public int count(String column) {
            return Integer.parseInt(text(column));
        }

        /** The numbers in a cell, with spaces between. */
        public double[] numbers(String column) {
            return List.of(text(column).split(" ")).stream()
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        }
    }

    /** The rows of a file, which says first what made it. */
    public static List<Row> rows(String file) {
        List<String> lines;
        try (InputStream bytes =
                Objects.requireNonNull(Oracle.class.getResourceAsStream("/dk/roedtraad/scoring/oracle/" + file))) {
            lines = new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertTrue(lines.get(0).startsWith("# "), file);
        List<String> data = lines.stream().filter(line -> !line.startsWith("#")).toList();
        String[] columns = data.get(0).split(",", -1);
        return data.stream()
                .skip(1)
                .map(line -> row(columns, line.split(",", -1)))
                .toList();
    }

    private static Row row(String[] columns, String[] cells) {
        assertEquals(columns.length, cells.length, String.join(",", cells));
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], cells[i]);
        }
        return new Row(row);
    }

    /**
     * The same number to nine digits: the files have ten. What is 0 in one way of reckoning may be a rounding error
     * of 1e-12 in another.
     */
    public static void assertNear(double expected, double actual, Object about) {
        assertEquals(expected, actual, 1e-9 * Math.abs(expected) + 1e-12, () -> String.valueOf(about));
    }
}
