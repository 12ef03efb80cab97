package dk.roedtraad.model.organisation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dk.roedtraad.model.time.Period;

/**
 * The municipalities (Danish: kommuner) and the regions they lie in, from {@code municipalities.csv} and {@code regions.csv} beside
 * this class, where the sources stand. For showing a name: a rule never asks which region a municipality lies in.
 */
public final class Municipalities {
    private static final Map<MunicipalityCode, Row> ROWS = read("municipalities.csv").stream()
            .map(cells -> new Row(MunicipalityCode.parse(cells.get(0)), cells.get(1), cells.get(2)))
            .collect(Collectors.toMap(
                    Row::code,
                    row -> row,
                    (one, other) -> {
                        throw new IllegalStateException("Two rows of the municipality " + one.code());
                    },
                    TreeMap::new));

    private static final List<RegionRow> REGIONS = read("regions.csv").stream()
            .map(cells -> new RegionRow(cells.get(0), cells.get(1), period(cells.get(2), cells.get(3))))
            .toList();

    private Municipalities() {}

    /** A municipality with the name of the region that it lay in at first. */
    private record Row(MunicipalityCode code, String name, String firstRegion) {}

    /** What a region is called in a period. */
    private record RegionRow(String firstRegion, String name, Period period) {}

    /** The codes of the municipalities in the table, in order. */
    public static Set<MunicipalityCode> getCodes() {
        return Collections.unmodifiableSet(ROWS.keySet());
    }

    /** The name without "Kommune", such as "Aarhus"; empty for a code that is not in the table. */
    public static Optional<String> findName(MunicipalityCode code) {
        return Optional.ofNullable(ROWS.get(code)).map(Row::name);
    }

    /**
     * The name, without "Region", of the region that a municipality lies in on a day. Hovedstaden and Sjælland are Østdanmark from 1
     * January 2027.
     *
     * @return empty for a code that is not in the table, and before 2007, when there were no regions
     */
    public static Optional<String> findRegionOn(MunicipalityCode code, LocalDate day) {
        return Optional.ofNullable(ROWS.get(code))
                .flatMap(municipality -> REGIONS.stream()
                        .filter(region -> region.firstRegion().equals(municipality.firstRegion()))
                        .filter(region -> region.period().contains(day))
                        .map(RegionRow::name)
                        .findFirst());
    }

    private static Period period(String validFrom, String validTo) {
        LocalDate start = LocalDate.parse(validFrom);
        return validTo.isEmpty() ? Period.from(start) : Period.of(start, LocalDate.parse(validTo));
    }

    /** The rows below the heading. The files have neither quotes nor commas within a cell. */
    private static List<List<String>> read(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Municipalities.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped file " + name + " cannot be read", e);
        }
    }
}
