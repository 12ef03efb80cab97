package dk.roedtraad.rules.parameter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import dk.roedtraad.model.law.Parameter;
import dk.roedtraad.model.law.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * A table of numbers with a fault in it is seen to have it: gaps, overlaps, and rows without a source or a date are planted into
 * copies of the shipped table and found, by the reader of the shipped table, which itself has none.
 */
class SeededDefectsTest {
    private static final String SHIPPED = shipped();

    private static String shipped() {
        try (InputStream table =
                Objects.requireNonNull(ShippedParameters.class.getResourceAsStream("parameters.csv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Parameter> read(String table) {
        return ShippedParameters.read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
    }

    /** Every gap between two rows of a key, as {@code key start/end}. */
    private static List<String> gaps(String table) {
        Parameters parameters = Parameters.of(read(table));
        List<String> gaps = new ArrayList<>();
        parameters.getRows().stream()
                .map(Parameter::getKey)
                .distinct()
                .forEach(key -> parameters
                        .gaps(key)
                        .forEach(gap -> gaps.add(key + " " + gap.getStartInclusive() + "/"
                                + gap.getEndExclusive().orElseThrow())));
        return gaps;
    }

    /** The shipped table with the last row of a key replaced by other lines. */
    private static String planted(String key, UnaryOperator<Row> first, UnaryOperator<Row> second) {
        Row row = Row.lastOf(key);
        String planted = SHIPPED.replace(
                row.line(), first.apply(row).line() + "\n" + second.apply(row).line());
        assertNotEquals(SHIPPED, planted, key);
        return planted;
    }

    /** One line of the table, cut where its columns are. */
    private record Row(String start, String from, String to, String end) {
        static Row lastOf(String key) {
            List<String> lines =
                    SHIPPED.lines().filter(line -> line.startsWith(key + ",")).toList();
            String[] cells = lines.get(lines.size() - 1).split(",", 6);
            return new Row(String.join(",", cells[0], cells[1], cells[2]), cells[3], cells[4], cells[5]);
        }

        String line() {
            return String.join(",", start, from, to, end);
        }

        Row until(String day) {
            return new Row(start, from, day, end);
        }

        Row since(String day) {
            return new Row(start, day, to, end);
        }
    }

    @Test
    void the_shipped_table_has_no_gap_and_no_overlap() {
        assertTrue(read(SHIPPED).size() > 20, "it is read");
        assertEquals(List.of(), gaps(SHIPPED));
    }

    /** Ten numbers, each closed on one day and begun again on a later one: from a single day to thirty years. */
    @ParameterizedTest
    @CsvSource({
        "visitation.age.min,          2025-01-01, 2025-01-02",
        "visitation.age.max,          2025-06-30, 2025-07-01",
        "coordination.sectors.min,    2024-02-28, 2024-03-01",
        "indicator.approaching18.age, 2024-12-31, 2026-01-01",
        "socialservices.age.from,     2026-07-01, 2026-08-01",
        "age.majority,                2010-01-01, 2040-01-01",
        "responsibility.age.end,      2027-01-01, 2027-07-01",
        "youthplan.ready,             2024-01-02, 2024-01-05",
        "review.interval,             2025-12-24, 2026-01-01",
        "lowscore.drop,               2026-11-22, 2026-11-23"
    })
    void a_day_without_a_row_between_two_is_found(String key, String end, String again) {
        String planted = planted(key, row -> row.until(end), row -> row.since(again));

        assertEquals(List.of(key + " " + end + "/" + again), gaps(planted));
    }

    /** Rows that meet leave no day out and share none. */
    @Test
    void rows_that_meet_are_neither_gap_nor_overlap() {
        String met = planted("visitation.age.max", row -> row.until("2027-01-01"), row -> row.since("2027-01-01"));

        assertEquals(List.of(), gaps(met));
        assertEquals(read(SHIPPED).size() + 1, read(met).size());
    }

    /** Ten numbers, each with a second row that begins before the first ends: by a single day, by years, for ever, or on the same day. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "..",
            value = {
                "visitation.age.min,          2025-01-02, 2025-01-01, 2025-01-01/2025-01-02",
                "visitation.age.max,          2026-01-01, 2025-07-01, 2025-07-01/2026-01-01",
                "coordination.sectors.min,    2024-03-01, 2024-02-28, 2024-02-28/2024-03-01",
                "indicator.approaching18.age, ..,         2026-01-01, 2026-01-01/..",
                "socialservices.age.from,     2026-08-01, 2026-07-01, 2026-07-01/2026-08-01",
                "age.majority,                2040-01-01, 2010-01-01, 2010-01-01/2040-01-01",
                "responsibility.age.end,      ..,         2019-08-01, 2019-08-01/..",
                "youthplan.ready,             2024-01-05, 2024-01-02, 2024-01-02/2024-01-05",
                "review.interval,             2026-01-01, 2025-12-31, 2025-12-31/2026-01-01",
                "lowscore.drop,               ..,         2060-01-01, 2060-01-01/.."
            })
    void a_day_with_two_rows_is_found_and_named(String key, String end, String begins, String shared) {
        String planted = planted(key, row -> end == null ? row : row.until(end), row -> row.since(begins));

        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Parameters.of(read(planted)));
        assertEquals("rows: overlapping periods for [" + key + " (" + shared + ")]", e.getMessage());
    }

    @Test
    void ten_overlaps_in_one_table_are_all_named() {
        String table = SHIPPED;
        List<String> keys = List.of(
                "visitation.age.min",
                "visitation.age.max",
                "coordination.sectors.min",
                "age.majority",
                "responsibility.age.end",
                "partyrights.age",
                "youthplan.ready",
                "followup.first",
                "review.interval",
                "lowscore.drop");
        for (String key : keys) {
            String line = Row.lastOf(key).line();
            table = table.replace(line, line + "\n" + line);
        }
        String doubled = table;

        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Parameters.of(read(doubled)));
        for (String key : keys) {
            assertTrue(String.valueOf(e.getMessage()).contains(key + " ("), key);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"visitation.age.min", "age.majority", "handover.meeting.age", "lowscore.inarow"})
    void a_row_without_a_source_is_not_read(String key) {
        Row row = Row.lastOf(key);
        String local = row.end().substring(0, row.end().indexOf(',') + 1);

        for (String none : List.of("", "\"\"", "\" \"", "\"S1-08; \"")) {
            String planted =
                    SHIPPED.replace(row.line(), new Row(row.start(), row.from(), row.to(), local + none).line());
            assertNotEquals(SHIPPED, planted);
            assertThrows(RuntimeException.class, () -> read(planted), none);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"visitation.age.min", "age.majority", "handover.meeting.age", "lowscore.inarow"})
    void a_row_without_a_day_that_it_begins_on_or_with_one_that_is_none_is_not_read(String key) {
        Row row = Row.lastOf(key);

        for (String from : List.of("", "2024", "2024-02-30", "1. januar 2024")) {
            String planted = SHIPPED.replace(row.line(), row.since(from).line());
            assertNotEquals(SHIPPED, planted);
            assertThrows(RuntimeException.class, () -> read(planted), from);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"visitation.age.min", "age.majority", "handover.meeting.age", "lowscore.inarow"})
    void a_row_that_ends_before_it_begins_is_not_read(String key) {
        Row row = Row.lastOf(key);
        String dayBefore = LocalDate.parse(row.from()).minusDays(1).toString();

        for (String to : List.of(dayBefore, row.from())) {
            String planted = SHIPPED.replace(row.line(), row.until(to).line());
            assertThrows(RuntimeException.class, () -> read(planted), to);
        }
    }
}
