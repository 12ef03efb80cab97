package dk.roedtraad.serialization.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.serialization.markup.Markup;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a chart as a table, and the figure that holds both.
 *
 * @param caption what the table shows
 * @param cssClass what a style sheet knows it by
 * @param headings one a column
 * @param rows the cells of each row; the first one is its heading
 */
record ChartTable(String caption, String cssClass, List<String> headings, List<List<Cell>> rows) {
    private static final String NOTHING = "–";

    /**
     * A cell.
     *
     * @param text what it shows
     * @param day the day it shows, for machines
     * @param isNumber whether its digits should stand below each other
     */
    record Cell(String text, @Nullable LocalDate day, boolean isNumber) {
        static Cell day(LocalDate day, ChartText words) {
            return new Cell(words.shortDate(day), day, false);
        }

        static Cell text(String text) {
            return new Cell(text, null, false);
        }

        static Cell number(Optional<BigDecimal> number, ChartText words) {
            return new Cell(number.map(words::number).orElse(NOTHING), null, true);
        }

        static Cell whole(Optional<Integer> number, ChartText words) {
            return number(number.map(BigDecimal::valueOf), words);
        }
    }

    /**
     * A line of the legend.
     *
     * @param text what it says
     * @param parts what it is about, one by one
     */
    record Line(String text, List<String> parts) {
        static Line of(String text) {
            return new Line(text, List.of());
        }
    }

    static String id(String idPrefix) {
        return idPrefix + "-table";
    }

    /**
     * The figure: picture, caption with legend, and the table, unfolded, for what is folded in has no description to give.
     *
     * @param notes what must stand with the numbers wherever they are shown
     */
    String figure(
            String idPrefix,
            String svg,
            String visibleCaption,
            List<Line> legend,
            List<String> notes,
            ChartText words) {
        return figure(idPrefix, svg, visibleCaption, legend, notes, "chart.table", words);
    }

    /** The same, with the key of what the table is called where it folds. */
    String figure(
            String idPrefix,
            String svg,
            String visibleCaption,
            List<Line> legend,
            List<String> notes,
            String tableKey,
            ChartText words) {
        Markup html = new Markup();
        html.open("figure", "class", "chart", "lang", words.language().getCode());
        html.raw(svg);
        html.open("figcaption");
        html.element("p", visibleCaption, "class", "chart-caption");
        if (!legend.isEmpty()) {
            html.open("ul", "class", "legend");
            legend.forEach(line -> line(html, line));
            html.close("ul");
        }
        notes.forEach(note -> html.element("p", note, "class", "note"));
        html.close("figcaption");
        html.open("details", "class", "chart-data", "open", "open");
        html.element("summary", words.text(tableKey));
        write(html, id(idPrefix));
        html.close("details");
        html.close("figure");
        return html.toString();
    }

    private static void line(Markup html, Line line) {
        html.open("li");
        html.text(line.text());
        if (!line.parts().isEmpty()) {
            html.open("ul");
            line.parts().forEach(part -> html.element("li", part));
            html.close("ul");
        }
        html.close("li");
    }

    private void write(Markup html, String id) {
        html.open("table", "class", cssClass, "id", id);
        html.element("caption", caption);
        html.open("thead");
        html.open("tr");
        headings.forEach(heading -> html.element("th", heading, "scope", "col"));
        html.close("tr");
        html.close("thead");
        html.open("tbody");
        for (List<Cell> row : rows) {
            html.open("tr");
            for (int i = 0; i < row.size(); i++) {
                cell(html, row.get(i), i == 0);
            }
            html.close("tr");
        }
        html.close("tbody");
        html.close("table");
    }

    private static void cell(Markup html, Cell cell, boolean isHeading) {
        String element = isHeading ? "th" : "td";
        if (isHeading) {
            html.open(element, "scope", "row");
        } else if (cell.isNumber()) {
            html.open(element, "class", "number");
        } else {
            html.open(element);
        }
        LocalDate day = cell.day();
        if (day == null) {
            html.text(cell.text());
        } else {
            html.element("time", cell.text(), "datetime", day.toString());
        }
        html.close(element);
    }
}
