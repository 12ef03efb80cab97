package dk.roedtraad.serialization.page;

import java.util.ArrayList;
import java.util.List;

import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.figure.KeyFigures;
import dk.roedtraad.model.law.Parameter;

/**
 * Key figures as plain text for a terminal (Danish: ledelsesinformation som tekst): each with its number, its interval, of how many it is
 * known and of how many it is not, and what it counts.
 */
public final class FiguresText {
    private static final int WIDTH = 80;

    private final Texts texts;
    private final FigureWords words;
    private final StringBuilder text = new StringBuilder();

    private FiguresText(Texts texts) {
        this.texts = texts;
        this.words = new FigureWords(texts);
    }

    /**
     * The figures as text.
     *
     * @param wording gives the words of codes, and of what each figure counts ({@code figure.CODE})
     */
    public static String of(KeyFigures figures, Wording wording, Language language) {
        return new FiguresText(new Texts(wording, language)).write(figures);
    }

    private String write(KeyFigures figures) {
        line(0, words.title(figures).toUpperCase(texts.language().toLocale()));
        words.period(figures).ifPresent(period -> wrapped(0, period));
        wrapped(0, texts.text("page.figures.advice"));
        words.howToRead().forEach(sentence -> wrapped(0, sentence));
        for (FigureTables.Section section : new FigureTables(figures, texts).sections()) {
            text.append('\n');
            line(0, section.heading().toUpperCase(texts.language().toLocale()));
            section.definitions().forEach(definition -> wrapped(1, definition));
            section.tables().forEach(this::table);
        }
        if (!figures.getParameters().isEmpty()) {
            text.append('\n');
            line(0, texts.text("page.numbers").toUpperCase(texts.language().toLocale()));
            figures.getParameters().forEach(this::number);
        }
        return text.toString();
    }

    private void number(Parameter parameter) {
        wrapped(
                1,
                texts.firstOf(List.of(), parameter.getKey(), "parameter." + parameter.getKey()) + ": "
                        + texts.amount(parameter) + " " + texts.detail(parameter));
    }

    private void table(FigureTables.Table table) {
        text.append('\n');
        if (table.rows().isEmpty()) {
            wrapped(1, table.caption());
        } else {
            rows(table);
        }
        table.notes().forEach(note -> wrapped(2, note));
    }

    private void rows(FigureTables.Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(words.headings(table, table.caption()));
        for (FigureTables.Row row : table.rows()) {
            row.above().ifPresent(above -> rows.add(List.of(above)));
            boolean isBelow = row.above().isPresent() || isIndented(table);
            List<String> cells = new ArrayList<>(List.of((isBelow ? "  " : "") + row.label()));
            cells.addAll(words.cells(table, row));
            rows.add(cells);
        }
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size() && row.size() == columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        widths[0] = Math.min(widths[0], WIDTH / 2);
        rows.forEach(row -> cells(row, widths));
    }

    private static boolean isIndented(FigureTables.Table table) {
        return table.rows().stream().anyMatch(row -> row.above().isPresent());
    }

    /** A label that is too long has lines of its own above its numbers. */
    private void cells(List<String> cells, int[] widths) {
        List<String> label = wrap(cells.get(0), widths[0]);
        for (int i = 0; i < label.size() - 1; i++) {
            line(1, label.get(i));
        }
        StringBuilder line = new StringBuilder(pad(label.get(label.size() - 1), widths[0]));
        for (int i = 1; i < cells.size(); i++) {
            line.append("  ")
                    .append(" ".repeat(widths[i] - cells.get(i).length()))
                    .append(cells.get(i));
        }
        line(1, line.toString().stripTrailing());
    }

    private static String pad(String cell, int width) {
        return cell + " ".repeat(Math.max(0, width - cell.length()));
    }

    private void wrapped(int depth, String sentence) {
        List<String> lines = wrap(sentence, WIDTH - 2 * depth);
        for (int i = 0; i < lines.size(); i++) {
            line(depth, lines.get(i));
        }
    }

    /** Broken at spaces; what begins with spaces keeps them. */
    private static List<String> wrap(String sentence, int width) {
        List<String> lines = new ArrayList<>();
        String indent = sentence.substring(
                0, sentence.length() - sentence.stripLeading().length());
        String rest = sentence.strip();
        int most = Math.max(1, width - indent.length());
        while (rest.length() > most) {
            int space = rest.lastIndexOf(' ', most);
            int end = space > 0 ? space : most;
            lines.add(indent + rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        lines.add(indent + rest);
        return lines;
    }

    private void line(int depth, String content) {
        text.append("  ".repeat(depth)).append(PlainText.oneLine(content)).append('\n');
    }
}
