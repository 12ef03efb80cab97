package dk.roedtraad.serialization.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dk.roedtraad.model.describe.Language;
import dk.roedtraad.model.describe.Wording;
import dk.roedtraad.model.figure.KeyFigure;
import dk.roedtraad.model.figure.KeyFigures;
import dk.roedtraad.serialization.chart.FigureBar;
import dk.roedtraad.serialization.markup.Markup;

/**
 * Key figures as one HTML page for a leader (Danish: ledelsesinformation): whom the effort reaches, how far the plans hold, and what is
 * missing. Each number stands with a small bar, its interval, of how many it is known and of how many it is not, and what it counts.
 *
 * <p>The page stands alone: no script, nothing fetched, and it prints whole. It is made of the figures alone, so that what is hidden in
 * them is hidden in it, and no youth is in it.
 *
 * <pre>{@code
 * String html = KeyFiguresPage.html(figures, ScoringWording.get(), Language.DANISH);
 * }</pre>
 */
public final class KeyFiguresPage {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String STYLE = style("page.css") + style("figures.css");

    private final KeyFigures figures;
    private final Texts texts;
    private final FigureWords words;
    private final List<FigureTables.Section> sections;
    private final Markup html = new Markup();

    private KeyFiguresPage(KeyFigures figures, Texts texts) {
        this.figures = figures;
        this.texts = texts;
        this.words = new FigureWords(texts);
        this.sections = new FigureTables(figures, texts).sections();
    }

    /**
     * The page.
     *
     * @param wording gives the words of codes, of what each figure counts ({@code figure.CODE}), of instruments and of the numbers used;
     *     where it has none for a key, the code itself is shown
     * @return HTML that is well-formed XML too, the same for the same arguments
     */
    public static String html(KeyFigures figures, Wording wording, Language language) {
        return new KeyFiguresPage(figures, new Texts(wording, language)).write();
    }

    private String write() {
        html.raw("<!DOCTYPE html>\n");
        html.open("html", "lang", texts.language().getCode());
        head();
        html.open("body");
        header();
        html.open("main", "id", "main", "tabindex", "-1");
        howToRead();
        sections.forEach(this::section);
        html.close("main");
        html.open("footer");
        Parts.numbers(html, texts, figures.getParameters());
        html.element("p", texts.text("page.figures.footer"));
        html.close("footer");
        html.close("body");
        html.close("html");
        return html.toString();
    }

    private void head() {
        html.open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "robots", "content", "noindex");
        html.element("title", words.title(figures) + " – " + texts.text("page.brand"));
        html.open("style");
        html.raw(STYLE);
        html.close("style");
        html.close("head");
    }

    private void header() {
        html.element("a", texts.text("page.skip"), "class", "skip", "href", "#main");
        html.open("header");
        html.element("p", texts.text("page.brand"), "class", "brand");
        html.element("h1", words.title(figures));
        words.period(figures).ifPresent(period -> html.element("p", period, "class", "on"));
        html.element("p", texts.text("page.figures.advice"), "class", "advice");
        html.close("header");
        html.open("nav", "aria-label", texts.text("page.contents"));
        html.open("ul");
        for (FigureTables.Section section : sections) {
            html.open("li");
            html.element("a", section.heading(), "href", "#" + section.id());
            html.close("li");
        }
        html.close("ul");
        html.close("nav");
    }

    private void howToRead() {
        Parts.openSection(html, "how", texts.text("page.figures.how"));
        html.open("ul");
        words.howToRead().forEach(sentence -> html.element("li", sentence));
        html.close("ul");
        html.close("section");
    }

    private void section(FigureTables.Section section) {
        Parts.openSection(html, section.id(), section.heading());
        section.tables().forEach(this::table);
        if (!section.definitions().isEmpty()) {
            html.element("p", texts.text("page.figures.counts"), "class", "label");
            html.open("ul", "class", "definitions");
            section.definitions().forEach(definition -> html.element("li", definition));
            html.close("ul");
        }
        html.close("section");
    }

    private void table(FigureTables.Table table) {
        if (table.rows().isEmpty()) {
            html.element("p", table.caption(), "class", "label");
        } else {
            rows(table);
        }
        table.notes().forEach(note -> html.element("p", note, "class", "quiet"));
    }

    private void rows(FigureTables.Table table) {
        html.open("table", "class", "figures");
        html.element("caption", table.caption());
        html.open("thead");
        html.open("tr");
        List<String> headings = words.headings(table, texts.text("page.figures.column.what"));
        for (int i = 0; i < headings.size(); i++) {
            if (i == 0) {
                html.element("th", headings.get(i), "scope", "col");
            } else {
                html.element("th", headings.get(i), "scope", "col", "class", "number");
            }
        }
        html.close("tr");
        html.close("thead");
        html.open("tbody");
        BigDecimal most = table.rows().stream()
                .flatMap(row -> row.number().stream())
                .flatMap(number -> number.getValue().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        boolean isOpen = true;
        for (FigureTables.Row row : table.rows()) {
            if (row.above().isPresent()) {
                if (isOpen) {
                    html.close("tbody");
                }
                html.open("tbody");
                isOpen = true;
                html.open("tr", "class", "above");
                html.element(
                        "th", row.above().get(), "scope", "rowgroup", "colspan", Integer.toString(headings.size()));
                html.close("tr");
            }
            row(table, row, most);
        }
        html.close("tbody");
        html.close("table");
    }

    private void row(FigureTables.Table table, FigureTables.Row row, BigDecimal most) {
        html.open("tr");
        html.open("th", "scope", "row");
        html.text(row.label());
        bar(row, most);
        html.close("th");
        for (String cell : words.cells(table, row)) {
            html.open("td", "class", "number");
            int interval = cell.indexOf(" (");
            html.text(interval < 0 ? cell : cell.substring(0, interval + 1));
            if (interval >= 0) {
                html.element("span", cell.substring(interval + 1), "class", "interval");
            }
            html.close("td");
        }
        html.close("tr");
    }

    private void bar(FigureTables.Row row, BigDecimal most) {
        Optional<String> bar = row.value().isPresent()
                ? row.value()
                        .filter(value -> value.getMeasure() == KeyFigure.Measure.PERCENT)
                        .flatMap(share -> FigureBar.svg(share, HUNDRED, row.group()))
                : row.number().flatMap(number -> FigureBar.svg(number, most, row.group()));
        bar.ifPresent(html::raw);
    }

    private static String style(String name) {
        try (InputStream in = Objects.requireNonNull(KeyFiguresPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("A shipped style sheet cannot be read", e);
        }
    }
}
