package dk.roedtraad.serialization.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.figure.KeyFigure;
import dk.roedtraad.model.figure.KeyFigures;

/** What page and text say of one key figure, in the same words. A hidden number is never a zero, and an unknown one never a no. */
final class FigureWords {
    private static final String NOTHING = "–";

    private final Texts texts;

    FigureWords(Texts texts) {
        this.texts = texts;
    }

    String title(KeyFigures figures) {
        return texts.text("page.figures.title", Argument.date("date", figures.getOn()));
    }

    Optional<String> period(KeyFigures figures) {
        return figures.getPeriod()
                .map(period -> texts.text("page.figures.period", Argument.text("period", texts.period(period))));
    }

    /** How a number is read that is hidden, not known, or has an interval. */
    List<String> howToRead() {
        return List.of(
                texts.text("page.figures.how.hidden"),
                texts.text("page.figures.how.unknown"),
                texts.text("page.figures.how.interval"));
    }

    /** The headings of a table, after that of its rows. */
    List<String> headings(FigureTables.Table table, String ofTheRows) {
        List<String> headings = new ArrayList<>(List.of(ofTheRows));
        if (table.hasNumbers()) {
            headings.add(texts.text("page.figures.column.number"));
        }
        if (table.hasValues()) {
            headings.add(texts.text("page.figures.column.value"));
            headings.add(texts.text("page.figures.column.persons"));
        }
        headings.add(texts.text("page.figures.column.unknown"));
        return headings;
    }

    List<String> cells(FigureTables.Table table, FigureTables.Row row) {
        List<String> cells = new ArrayList<>();
        if (table.hasNumbers()) {
            cells.add(row.number().map(this::value).orElse(NOTHING));
        }
        if (table.hasValues()) {
            cells.add(row.value().map(this::value).orElse(NOTHING));
            cells.add(
                    row.value().flatMap(KeyFigure::getPersons).map(this::number).orElse(NOTHING));
        }
        cells.add(row.last().flatMap(KeyFigure::getUnknown).map(this::number).orElse(NOTHING));
        return cells;
    }

    /** The number with its unit and its interval, or why there is none. */
    String value(KeyFigure figure) {
        return switch (figure.getDisclosure()) {
            case SUPPRESSED -> texts.text("page.figures.hidden");
            case NOT_KNOWN ->
                texts.text(
                        figure.getUnknown().filter(unknown -> unknown == 0).isPresent()
                                ? "page.figures.nobody"
                                : "page.figures.notKnown");
            case SHOWN -> {
                String value = texts.text(
                        "page.figures.value." + figure.getMeasure(),
                        Argument.text("number", texts.number(figure.getValue().orElseThrow())));
                yield figure.getLow().isPresent() && figure.getHigh().isPresent()
                        ? texts.text(
                                "page.figures.withInterval",
                                Argument.text("value", value),
                                Argument.text(
                                        "low", texts.number(figure.getLow().get())),
                                Argument.text(
                                        "high", texts.number(figure.getHigh().get())))
                        : value;
            }
        };
    }

    private String number(int number) {
        return texts.number(BigDecimal.valueOf(number));
    }
}
