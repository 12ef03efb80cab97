package dk.roedtraad.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Register;
import dk.roedtraad.model.measurement.Band;
import dk.roedtraad.model.measurement.ConversionRow;
import dk.roedtraad.model.measurement.Instrument;
import dk.roedtraad.model.measurement.Item;
import dk.roedtraad.model.measurement.MissingPolicy;
import dk.roedtraad.model.measurement.NormGroup;
import dk.roedtraad.model.measurement.Scale;
import dk.roedtraad.model.measurement.Score;
import dk.roedtraad.scoring.instrument.Scorer;
import dk.roedtraad.scoring.instrument.Who5;

/** One run over a file of answers, row by row, so that the file may be larger than memory. */
final class Scoring {
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    /** How files begin that a spreadsheet has written, but not as CSV in UTF-8: two kinds of UTF-16, and a workbook. */
    private static final List<String> NOT_CSV = List.of("\u00FF\u00FE", "\u00FE\u00FF", "PK\u0003\u0004");

    private static final String SEPARATORS = ",;\t";
    private static final int WRITE_FROM = 1 << 16;

    /** Enough for every way of answering five items from 0 to 5, and no more than a few megabytes. */
    private static final int MOST_KNOWN = 10_000;

    private final Terminal terminal;
    private final Language language;
    private final Instrument instrument;
    private final List<Item> items;
    private final List<NormGroup> groups;
    private final Scorer scorer;
    private final RowProblems problems;
    private final Progress progress;

    // The dialect of the file, in which the answer is written too.
    private char separator = ',';
    private String lineEnd = "\n";

    /** What answers come to that have been met before. Unless there are norm groups, they alone decide the score. */
    private final Map<List<String>, Result> known = new HashMap<>();

    private final StringBuilder out = new StringBuilder();

    private long scored;
    private long prorated;
    private long notScorable;
    private long leftOut;

    /**
     * What a row comes to.
     *
     * @param status whether there is a score
     * @param cells the cells that are added to the row
     */
    private record Result(Score.Status status, List<String> cells) {}

    Scoring(
            Terminal terminal,
            Language language,
            String file,
            Instrument instrument,
            Scale scale,
            MissingPolicy policy,
            Optional<String> bands) {
        this.terminal = terminal;
        this.language = language;
        this.instrument = instrument;
        this.items = items(instrument, scale);
        if (!items.stream().allMatch(Item::hasScale)) {
            throw ScoreCommand.refused("cli.score.scaleNotSet", instrument.getId(), language);
        }
        this.groups = groups(scale);
        Scorer standard = Scorer.of(instrument, scale, policy);
        this.scorer = bands.map(standard::withBands).orElse(standard);
        this.problems = new RowProblems(terminal, language, file);
        this.progress = new Progress(terminal);
    }

    /** Scores all rows; whether every row could be read. */
    boolean run(InputStream in) throws IOException {
        CsvRows rows = new CsvRows(in);
        AnswerColumns columns = header(rows);
        AnswerReader reader = new AnswerReader(instrument, items, groups, columns);
        while (rows.advance()) {
            score(rows, columns.count(), reader);
            progress.reached(() -> tally("cli.score.soFar"));
        }
        write();
        progress.hide();
        terminal.err().print(problems.rest());
        terminal.err().println(tally("cli.score.tally"));
        if (instrument.getId().equals(Who5.ID)) {
            terminal.err()
                    .println(
                            CliWording.ALL.text("scoring.NOT_A_DIAGNOSIS", List.of(), language, Register.PROFESSIONAL));
        }
        return leftOut == 0;
    }

    /** Reads the names of the columns, passes them on, and learns from them how the file is written. */
    private AnswerColumns header(CsvRows rows) throws IOException {
        for (String beginning : NOT_CSV) {
            if (rows.begins(beginning)) {
                throw ScoreCommand.refused("cli.score.notCsv", "", language);
            }
        }
        if (rows.begins(BYTE_ORDER_MARK)) {
            rows.skip(BYTE_ORDER_MARK.length());
            out.append(BYTE_ORDER_MARK);
        }
        boolean isThere = rows.advance();
        String header = isThere && !rows.isBroken() ? rows.text() : "";
        separator = separator(header);
        rows.separateBy(separator);
        lineEnd = rows.lineEnd().isEmpty() ? lineEnd : rows.lineEnd();
        AnswerColumns columns = new AnswerColumns(
                cells(header).stream().map(Scoring::decode).map(String::strip).toList());
        List<String> wrong = columns.problems(items.stream().map(Item::getKey).toList(), language);
        if (!wrong.isEmpty()) {
            throw new CannotOpenException(String.join(System.lineSeparator(), wrong));
        }
        columns.hints(AnswerReader.read(groups), language).forEach(terminal.err()::println);
        append(header, AnswerColumns.ADDED);
        return columns;
    }

    private void score(CsvRows rows, int columns, AnswerReader reader) {
        String row = rows.text();
        boolean isBlankLine = row.isBlank() && row.indexOf(separator) < 0;
        if (isBlankLine && !rows.isBroken()) {
            return;
        }
        List<RowProblem> wrong = new ArrayList<>(0);
        List<String> cells = rows.isBroken() ? List.of() : cells(row);
        if (cells.isEmpty()) {
            wrong.add(RowProblem.ofRow("row.quote"));
        } else if (cells.size() != columns) {
            wrong.add(RowProblem.ofRow(
                    "row.cells", Argument.number("count", cells.size()), Argument.number("columns", columns)));
        } else {
            result(cells, reader, wrong).ifPresent(result -> add(row, result));
        }
        if (!wrong.isEmpty()) {
            leftOut++;
            progress.hide();
            problems.add(rows.line(), wrong);
        }
    }

    /** What a row comes to; nothing if there is a problem, which is added to those there are. */
    private Optional<Result> result(List<String> cells, AnswerReader reader, List<RowProblem> wrong) {
        AnswerReader.Occasion occasion = reader.occasion(cells, wrong);
        List<String> answers = reader.answers(cells);
        Result before = known.get(answers);
        if (before != null) {
            return wrong.isEmpty() ? Optional.of(before) : Optional.empty();
        }
        Optional<Result> result = reader.measurement(answers, occasion, wrong)
                .map(measurement -> result(scorer.score(measurement, occasion.respondent())));
        if (groups.isEmpty() && known.size() < MOST_KNOWN) {
            result.ifPresent(first -> known.put(answers, first));
        }
        return result;
    }

    private Result result(Score score) {
        if (score.getIndex().isEmpty()) {
            return new Result(score.getStatus(), List.of("not-scorable", "", "", ""));
        }
        return new Result(
                score.getStatus(),
                List.of(
                        score.getStatus() == Score.Status.PRORATED ? "prorated" : "complete",
                        number(score.getRaw().orElseThrow()),
                        number(score.getIndex().orElseThrow()),
                        cell(score.getBand().orElse(""))));
    }

    private void add(String row, Result result) {
        switch (result.status()) {
            case COMPLETE -> scored++;
            case PRORATED -> {
                scored++;
                prorated++;
            }
            default -> notScorable++;
        }
        append(row, result.cells());
    }

    /** Adds a row as it stands with more cells after it. */
    private void append(String row, List<String> more) {
        out.append(row);
        for (String cell : more) {
            out.append(separator).append(cell);
        }
        out.append(lineEnd);
        if (out.length() >= WRITE_FROM) {
            write();
        }
    }

    private void write() {
        terminal.out().writeBytes(out.toString().getBytes(StandardCharsets.ISO_8859_1));
        out.setLength(0);
        if (terminal.out().checkError()) {
            throw new ClosedOutputException();
        }
    }

    /** The cells of a row; none if it is no CSV. */
    private List<String> cells(String row) {
        if (row.indexOf('"') < 0) {
            return split(row);
        }
        try {
            return CsvReader.builder()
                    .fieldSeparator(separator)
                    .ofSingleCsvRecord(row)
                    .getFields();
        } catch (CsvParseException e) {
            return List.of();
        }
    }

    /** The cells of a row without quotes, as most are: many times faster than a parser for each row. */
    private List<String> split(String row) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int end = row.indexOf(separator); end >= 0; end = row.indexOf(separator, start)) {
            cells.add(row.substring(start, end));
            start = end + 1;
        }
        cells.add(row.substring(start));
        return cells;
    }

    /** The separator that a header has most of, outside quotes. */
    private static char separator(String header) {
        String unquoted = header.replaceAll("\"[^\"]*\"", "");
        char most = ',';
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char each = SEPARATORS.charAt(i);
            most = count(unquoted, each) > count(unquoted, most) ? each : most;
        }
        return most;
    }

    private static long count(String text, char character) {
        return text.chars().filter(each -> each == character).count();
    }

    /** A number as whoever wrote the file writes it: with a comma where that is not what separates the cells. */
    private String number(BigDecimal number) {
        String plain = number.scale() > 0 ? number.stripTrailingZeros().toPlainString() : number.toPlainString();
        return separator == ';' ? plain.replace('.', ',') : plain;
    }

    /** A text of the instrument as a cell. */
    private String cell(String text) {
        boolean isPlain =
                text.indexOf(separator) < 0 && text.chars().noneMatch(c -> c == '"' || c == '\r' || c == '\n');
        String utf8 = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return isPlain ? utf8 : '"' + utf8.replace("\"", "\"\"") + '"';
    }

    /** A text of the file, which is UTF-8, or else from an older spreadsheet. */
    private static String decode(String bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return bytes;
        }
    }

    private String tally(String code) {
        return CliWording.text(
                code,
                language,
                Argument.number("rows", scored + notScorable + leftOut),
                Argument.number("scored", scored),
                Argument.number("prorated", prorated),
                Argument.number("notScorable", notScorable),
                Argument.number("leftOut", leftOut));
    }

    /** The items that a scale is made of, itself or by its parts. */
    private static List<Item> items(Instrument instrument, Scale scale) {
        Set<String> keys = new HashSet<>(scale.getItems());
        instrument.getScales().stream()
                .filter(part -> scale.getParts().contains(part.getKey()))
                .forEach(part -> keys.addAll(part.getItems()));
        return instrument.getItems().stream()
                .filter(item -> keys.contains(item.getKey()))
                .toList();
    }

    /** Whom the rows of the table and the bands are for. */
    private static List<NormGroup> groups(Scale scale) {
        return Stream.concat(
                        scale.getTable().stream().map(ConversionRow::getGroup),
                        scale.getBandSets().stream()
                                .flatMap(set -> set.getBands().stream())
                                .map(Band::getGroup))
                .flatMap(Optional::stream)
                .toList();
    }
}
