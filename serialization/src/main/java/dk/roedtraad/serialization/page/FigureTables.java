package dk.roedtraad.serialization.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dk.roedtraad.model.code.Code;
import dk.roedtraad.model.describe.Argument;
import dk.roedtraad.model.figure.Dimensions;
import dk.roedtraad.model.figure.FigureCategories;
import dk.roedtraad.model.figure.Figures;
import dk.roedtraad.model.figure.KeyFigure;
import dk.roedtraad.model.figure.KeyFigures;
import dk.roedtraad.model.organisation.CheckItem;
import dk.roedtraad.serialization.chart.FigureBar;

/** Key figures in sections and tables, as both the page and the text show them. No figure is left out, known or not. */
final class FigureTables {
    private static final List<Code> DIMENSIONS =
            List.of(Dimensions.AGE, Dimensions.GENDER, Dimensions.REFERRING_SECTOR, Dimensions.SECTOR);

    private final Texts texts;
    private final Map<Key, KeyFigure> all = new LinkedHashMap<>();
    private final Set<Key> used = new LinkedHashSet<>();

    /** What names a figure among the others. */
    private record Key(Code figure, Optional<Code> dimension, Optional<Code> category) {
        static Key of(KeyFigure figure) {
            return new Key(figure.getFigure(), figure.getDimension(), figure.getCategory());
        }
    }

    /**
     * A part of the page.
     *
     * @param id what it is linked to by
     * @param heading what it is about
     * @param definitions what its figures count, each in a sentence or two
     * @param tables its tables
     */
    record Section(String id, String heading, List<String> definitions, List<Table> tables) {}

    /**
     * A table; one row a figure, or a number and its share.
     *
     * @param caption what it shows
     * @param rows the rows
     * @param notes what is not in them: which are hidden, and in which there is nobody
     */
    record Table(String caption, List<Row> rows, List<String> notes) {
        boolean isEmpty() {
            return rows.isEmpty() && notes.isEmpty();
        }

        boolean hasNumbers() {
            return rows.stream().anyMatch(row -> row.number().isPresent());
        }

        boolean hasValues() {
            return rows.stream().anyMatch(row -> row.value().isPresent());
        }
    }

    /**
     * A row.
     *
     * @param above what the rows from here on have in common; there where that begins
     * @param label what it is about
     * @param number how many
     * @param value a share, days or points
     * @param group whom it is of
     */
    record Row(
            Optional<String> above,
            String label,
            Optional<KeyFigure> number,
            Optional<KeyFigure> value,
            FigureBar.Group group) {
        /** The share of those of whom it is known, or else the number, says of how many it is not. */
        Optional<KeyFigure> last() {
            return value.or(() -> number);
        }
    }

    FigureTables(KeyFigures figures, Texts texts) {
        this.texts = texts;
        figures.getFigures().forEach(figure -> all.put(Key.of(figure), figure));
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(section(
                "groups",
                List.of(
                        Figures.TARGET_GROUP,
                        Figures.INTERVENTION_GROUP,
                        Figures.REST_OF_TARGET_GROUP,
                        Figures.OUTSIDE_TARGET_GROUP),
                List.of(own(
                        Figures.TARGET_GROUP,
                        Figures.INTERVENTION_GROUP,
                        Figures.REST_OF_TARGET_GROUP,
                        Figures.OUTSIDE_TARGET_GROUP))));
        sections.add(section(
                "reached",
                List.of(Figures.REACHED),
                Stream.concat(
                                Stream.of(own(Figures.REACHED)),
                                DIMENSIONS.stream().map(dimension -> of(Figures.REACHED, dimension)))
                        .toList()));
        sections.add(section(
                "compared",
                List.of(
                        Figures.TARGET_GROUP_SHARE,
                        Figures.INTERVENTION_GROUP_SHARE,
                        Figures.REST_OF_TARGET_GROUP_SHARE),
                DIMENSIONS.stream()
                        .map(dimension -> table(dimension, compared(dimension)))
                        .toList()));
        sections.add(section(
                "quality",
                List.of(Figures.WITH_COORDINATOR, Figures.WITH_YOUTH_GOAL, Figures.WITH_NEXT_STEP),
                List.of(new Table(texts.text("page.figures.quality"), quality(), List.of()))));
        sections.add(section(
                "adulthood",
                List.of(Figures.TURNED_18, Figures.HANDED_OVER_BEFORE_18),
                List.of(own(Figures.TURNED_18, Figures.HANDED_OVER_BEFORE_18))));
        sections.add(section(
                "start",
                List.of(Figures.STARTED, Figures.DAYS_TO_START),
                List.of(own(Figures.STARTED, Figures.DAYS_TO_START))));
        sections.add(section(
                "left", List.of(Figures.LEFT), List.of(own(Figures.LEFT), of(Figures.LEFT, Dimensions.END_REASON))));
        sections.add(section(
                "efforts",
                List.of(Figures.EFFORTS_USED),
                List.of(
                        own(Figures.EFFORTS_USED),
                        of(Figures.EFFORTS_USED, Dimensions.SECTOR),
                        of(Figures.EFFORTS_USED, Dimensions.EFFORT_KIND))));
        sections.add(section(
                "needs",
                List.of(Figures.NEEDS_WITHOUT_EFFORT),
                List.of(own(Figures.NEEDS_WITHOUT_EFFORT), of(Figures.NEEDS_WITHOUT_EFFORT, Dimensions.NEED_KIND))));
        sections.add(section(
                "measured",
                List.of(Figures.MEASURED_ON_SCHEDULE),
                List.of(own(Figures.MEASURED_ON_SCHEDULE), of(Figures.MEASURED_ON_SCHEDULE, Dimensions.INSTRUMENT))));
        sections.add(section(
                "experience",
                List.of(Figures.YOUTH_EXPERIENCE),
                List.of(own(Figures.YOUTH_EXPERIENCE), of(Figures.YOUTH_EXPERIENCE, Dimensions.QUESTION))));
        sections.add(section("others", List.of(), List.of(others())));
        return sections.stream().filter(section -> !section.tables().isEmpty()).toList();
    }

    private Section section(String id, List<Code> figures, List<Table> tables) {
        return new Section(
                id,
                texts.text("page.figures." + id),
                figures.stream().flatMap(figure -> definition(figure).stream()).toList(),
                tables.stream().filter(table -> !table.isEmpty()).toList());
    }

    /** What a figure counts, after its name. */
    private Optional<String> definition(Code figure) {
        return texts.find("figure." + figure.getCode(), List.of())
                .map(text -> texts.text(
                        "page.figures.definition",
                        Argument.text("figure", texts.code(figure)),
                        Argument.text("text", text)));
    }

    // --- tables

    private Table table(Code dimension, List<Row> rows) {
        List<Row> kept = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        List<String> none = new ArrayList<>();
        for (List<Row> category : byCategory(rows)) {
            String label = category.get(0).above().orElse(category.get(0).label());
            if (category.stream().flatMap(FigureTables::figures).allMatch(FigureTables::isHidden)) {
                hidden.add(label);
            } else if (category.stream().allMatch(row -> isOfNobody(row.number().or(row::value)))) {
                none.add(label);
            } else {
                kept.addAll(category);
            }
        }
        List<String> notes = new ArrayList<>();
        note("page.figures.areHidden", hidden, notes);
        note("page.figures.areNone", none, notes);
        return new Table(texts.text("page.figures.by", Argument.text("dimension", texts.code(dimension))), kept, notes);
    }

    private void note(String key, List<String> labels, List<String> notes) {
        if (!labels.isEmpty()) {
            notes.add(texts.text(key, Argument.text("labels", String.join(" · ", labels))));
        }
    }

    /** The rows that have a heading in common, or each by itself. */
    private static List<List<Row>> byCategory(List<Row> rows) {
        List<List<Row>> categories = new ArrayList<>();
        boolean isHeaded = rows.stream().anyMatch(row -> row.above().isPresent());
        for (Row row : rows) {
            if (!isHeaded || row.above().isPresent()) {
                categories.add(new ArrayList<>());
            }
            categories.get(categories.size() - 1).add(row);
        }
        return categories;
    }

    private static Stream<KeyFigure> figures(Row row) {
        return Stream.concat(row.number().stream(), row.value().stream());
    }

    private static boolean isHidden(KeyFigure figure) {
        return figure.getDisclosure() == KeyFigure.Disclosure.SUPPRESSED;
    }

    /** Nobody is counted, and of nobody it is not known. */
    private static boolean isOfNobody(Optional<KeyFigure> found) {
        return found.filter(FigureTables::isOfNobody).isPresent();
    }

    private static boolean isOfNobody(KeyFigure figure) {
        return figure.getUnknown().filter(unknown -> unknown == 0).isPresent()
                && (figure.getDisclosure() == KeyFigure.Disclosure.NOT_KNOWN
                        || (figure.getDisclosure() == KeyFigure.Disclosure.SHOWN
                                && figure.getMeasure() == KeyFigure.Measure.NUMBER
                                && figure.getValue().orElseThrow().signum() == 0));
    }

    private Table own(Code... figures) {
        List<Row> rows = new ArrayList<>();
        for (Code figure : figures) {
            take(figure).ifPresent(found -> rows.add(row(texts.code(figure), found, group(figure))));
        }
        return new Table(texts.text("page.figures.together"), rows, List.of());
    }

    private Table of(Code figure, Code dimension) {
        return table(dimension, rows(figure, dimension));
    }

    private List<Row> rows(Code figure, Code dimension) {
        return categories(figure, dimension)
                .flatMap(
                        category -> take(figure, dimension, category)
                                .map(found -> row(category(category), found, group(figure)))
                                .stream())
                .toList();
    }

    /** The whole target group, the intervention group and the rest, one below the other for each category. */
    private List<Row> compared(Code dimension) {
        List<Row> rows = new ArrayList<>();
        Stream.of(Figures.TARGET_GROUP, Figures.INTERVENTION_GROUP, Figures.REST_OF_TARGET_GROUP)
                .flatMap(figure -> categories(figure, dimension))
                .distinct()
                .toList()
                .forEach(category -> {
                    Optional<String> above = Optional.of(category(category));
                    for (Code figure :
                            List.of(Figures.TARGET_GROUP, Figures.INTERVENTION_GROUP, Figures.REST_OF_TARGET_GROUP)) {
                        Optional<KeyFigure> number = take(figure, dimension, category);
                        Optional<KeyFigure> share = take(share(figure), dimension, category);
                        if (number.isPresent() || share.isPresent()) {
                            rows.add(new Row(above, name(figure), number, share, group(figure)));
                            above = Optional.empty();
                        }
                    }
                });
        return rows;
    }

    private static Code share(Code group) {
        return Code.of(Figures.SYSTEM, group.getCode() + "-share");
    }

    private List<Row> quality() {
        List<Row> rows = new ArrayList<>();
        for (Code figure : List.of(Figures.WITH_COORDINATOR, Figures.WITH_YOUTH_GOAL, Figures.WITH_NEXT_STEP)) {
            Optional<String> above = Optional.of(texts.code(figure));
            for (Code group : List.of(Figures.TARGET_GROUP, Figures.INTERVENTION_GROUP, Figures.REST_OF_TARGET_GROUP)) {
                Optional<KeyFigure> found =
                        group.equals(Figures.TARGET_GROUP) ? take(figure) : take(figure, Dimensions.GROUP, group);
                if (found.isPresent()) {
                    rows.add(new Row(above, name(group), Optional.empty(), found, group(group)));
                    above = Optional.empty();
                }
            }
        }
        return rows;
    }

    /** What a host or a later version counts besides. */
    private Table others() {
        List<Row> rows = all.entrySet().stream()
                .filter(entry -> !used.contains(entry.getKey()))
                .map(entry -> row(othersLabel(entry.getKey()), entry.getValue(), FigureBar.Group.ALL))
                .toList();
        return new Table(texts.text("page.figures.others"), rows, List.of());
    }

    private String othersLabel(Key key) {
        return Stream.concat(Stream.of(texts.code(key.figure())), key.category().map(this::category).stream())
                .reduce((figure, category) -> figure + ": " + category)
                .orElseThrow();
    }

    // --- rows

    private static Row row(String label, KeyFigure figure, FigureBar.Group group) {
        boolean isNumber = figure.getMeasure() == KeyFigure.Measure.NUMBER;
        return new Row(
                Optional.empty(),
                label,
                isNumber ? Optional.of(figure) : Optional.empty(),
                isNumber ? Optional.empty() : Optional.of(figure),
                group);
    }

    private Stream<Code> categories(Code figure, Code dimension) {
        return all.keySet().stream()
                .filter(key -> key.figure().equals(figure)
                        && key.dimension().filter(dimension::equals).isPresent())
                .flatMap(key -> key.category().stream());
    }

    private Optional<KeyFigure> take(Code figure) {
        return take(new Key(figure, Optional.empty(), Optional.empty()));
    }

    private Optional<KeyFigure> take(Code figure, Code dimension, Code category) {
        return take(new Key(figure, Optional.of(dimension), Optional.of(category)));
    }

    private Optional<KeyFigure> take(Key key) {
        used.add(key);
        return Optional.ofNullable(all.get(key));
    }

    private static FigureBar.Group group(Code figure) {
        return figure.equals(Figures.INTERVENTION_GROUP) || figure.equals(Figures.REACHED)
                ? FigureBar.Group.INTERVENTION
                : figure.equals(Figures.REST_OF_TARGET_GROUP) ? FigureBar.Group.REST : FigureBar.Group.ALL;
    }

    private String name(Code group) {
        return texts.text("page.figures.group." + group.getCode());
    }

    private String category(Code category) {
        return switch (category.getSystem()) {
            case FigureCategories.INSTRUMENT_SYSTEM ->
                texts.firstOf(List.of(), category.getCode(), "instrument." + category.getCode());
            case CheckItem.SYSTEM ->
                texts.firstOf(
                        List.of(),
                        category.getCode(),
                        "item.youth-experience." + category.getCode(),
                        "CheckItem." + category.getCode().replace('-', '_'));
            default -> texts.code(category);
        };
    }
}
